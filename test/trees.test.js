/** Trees that other plugins and parsers made: directives, autolinks, no positions, frozen nodes. */
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import remarkInterview from '../src/index.js';
import { bareTree, mark, render, summary, textContent, walk } from './support/process.js';
const TALK = 'LB: Why clocks?\n\nOF: My aunt left me one.\n\nLB: And then?\n\nOF: I was lost.';
function run(tree, file = new VFile()) {
    return { tree: unified().use(remarkInterview).runSync(tree, file), model: file.data.interview };
}
describe('remark-directive before us', () => {
    const parse = (source) => {
        const file = new VFile(source);
        return { tree: unified().use(remarkParse).use(remarkDirective).parse(file), file };
    };
    it('makes directives of labels without a space; they are labels again', () => {
        const { tree, file } = parse(TALK.replaceAll(': ', ':'));
        const { model } = run(tree, file);
        expect(model).toBeUndefined();
        const insisting = unified()
            .use(remarkInterview, { speakers: { LB: 'Lena Brandt', OF: 'Otis Field' } })
            .runSync(tree, file);
        expect(file.data.interview?.turns.map((turn) => [turn.label, turn.text.slice(0, 3)])).toEqual([
            ['LB', 'Why'],
            ['OF', 'My '],
            ['LB', 'And'],
            ['OF', 'I w']
        ]);
        expect(textContent(insisting)).toContain('LB:Whyclocks?');
    });
    it('makes directives of times; they are times again', () => {
        const { tree, file } = parse(TALK.replace('OF: I', '[00:12:34] OF: I'));
        const { tree: after, model } = run(tree, file);
        expect(model?.turns.at(-1)).toMatchObject({ label: 'OF', time: 'PT12M34S' });
        expect(render(after)).toContain('[<time datetime="PT12M34S">00:12:34</time>] <b');
    });
    it('leaves directives alone that somebody wanted', () => {
        const { tree, file } = parse(TALK.replace('a clock', ':abbr[clock]{title="x"}').replace('one.', 'one :abbr[here]{title="x"}.'));
        const { tree: after } = run(tree, file);
        expect([...walk(after)].filter(([node]) => node.type === 'textDirective')).toHaveLength(1);
    });
});
describe('text without positions', () => {
    it('gets them: autolinks, and the text around them', () => {
        const source = TALK.replace('And then?', 'And then www.example.org &amp; **see x@example.org now**?').replace(/\n\n/gu, '\n');
        const { after, model } = mark(source);
        expect(model?.turns.map((turn) => turn.position?.start.line)).toEqual([1, 2, 3, 4]);
        for (const [node] of walk(after))
            expect(node.position, node.type).toBeDefined();
        const link = [...walk(after)].find(([node]) => node.type === 'link')?.[0];
        expect(link?.position?.start).toEqual({ line: 3, column: 14, offset: source.indexOf('www') });
    });
    it('is no hindrance where a whole tree has none', () => {
        const bare = bareTree(mark(TALK).before);
        const { tree, model } = run(bare);
        expect(summary(model)).toEqual(summary(mark(TALK).model));
        expect(model?.turns.every((turn) => turn.position === undefined)).toBe(true);
        expect(render(tree)).toBe(render(mark(TALK).after));
    });
    it('counts columns where there is no source', () => {
        const { before } = mark('Intro.\nLB: Why?\nOF: Because I do.\nLB: And then?\nOF: I was lost.');
        const { model } = run(before);
        expect(model?.turns.map((turn) => turn.position?.start)).toMatchObject([
            { line: 2, column: 1 },
            { line: 3, column: 1 },
            { line: 4, column: 1 },
            { line: 5, column: 1 }
        ]);
    });
});
describe('frozen trees', () => {
    it('are read and left as they are', () => {
        const { before } = mark(`> ${TALK.replace(/\n/gu, '\n> ')}`);
        const freeze = (node) => {
            Object.freeze(node);
            for (const value of Object.values(node))
                if (typeof value === 'object' && value !== null)
                    freeze(value);
        };
        freeze(before);
        expect(run(before).model?.turns).toHaveLength(4);
    });
});
describe('ids that are taken', () => {
    it('are headings’ slugs, ids in raw HTML and in data', () => {
        const { model } = mark(`## LB 1\n\n<a id="of-1"></a><i id='lb-3'>x</i>\n\n${TALK}`);
        expect(model?.turns.map((turn) => turn.id)).toEqual(['lb-2', 'of-2', 'lb-4', 'of-3']);
    });
    it('are ids of JSX elements', () => {
        const file = new VFile(`<Box id="lb-1" title="x">Hi</Box>\n\n${TALK}`);
        unified().use(remarkInterview).runSync(unified().use(remarkParse).use(remarkMdx).parse(file), file);
        expect(file.data.interview?.turns[0]?.id).toBe('lb-2');
    });
});
describe('containers', () => {
    it.each(['<Box>\n\n%\n\n</Box>', ':::note\n%\n:::', '> %', '- intro\n\n  %'])('are read: %s', (frame) => {
        const indent = frame.startsWith('>') ? '> ' : frame.startsWith('-') ? '  ' : '';
        const source = frame.replace('%', TALK.replace(/\n/gu, '\n' + indent));
        const file = new VFile(source);
        const parser = unified().use(remarkParse);
        const tree = frame.startsWith('<') ? parser().use(remarkMdx).parse(file) : parser().use(remarkDirective).parse(file);
        const { tree: after, model } = run(tree, file);
        expect(model?.turns).toHaveLength(4);
        const found = [...walk(after)].find(([node]) => node.type === 'interview');
        expect(found?.[1]?.type).not.toBe('root');
        const written = unified()
            .use(remarkParse)
            .use(remarkDirective)
            .use(remarkMdx)
            .use(remarkInterview)
            .use(remarkStringify)
            .stringify(after);
        expect(written).toContain('LB: Why clocks?');
    });
});

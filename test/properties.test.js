/** Promises that hold for every document, tried on made-up ones. */
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import remarkInterview from '../src/index.js';
import { bareTree, mark, summary, textContent, walk, write, writePlain } from './support/process.js';
const RUNS = { seed: 1, numRuns: 50 };
vi.setConfig({ testTimeout: 30_000 });
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
// ---------------------------------------------------------------- words
const WORDS = [
    'the',
    'sea',
    'and',
    'I',
    'we',
    'think',
    'numbers',
    'Anna Berg',
    'Nora Whitfield',
    'maison',
    'où',
    'écrire',
    'мы',
    'говорим',
    '你好',
    '世界',
    'מים',
    '*salt*',
    '**tide**',
    '`code`',
    '[link](https://example.org/a_b)',
    'https://example.org/x',
    '![image](a.png)',
    'a &amp; b',
    '&nbsp;',
    String.raw `\[00:01\]`,
    '12:34',
    'note: this',
    '<br>',
    '<span id="ab-1">x</span>',
    '[^1]',
    '~~no~~'
];
const word = fc.constantFrom(...WORDS);
const end = fc.constantFrom('.', '?', '!', '。', '？', '…', '', ':');
const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), end)
    .map(([words, sign]) => words.join(' ') + sign);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const wrapped = fc.array(sentences, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const question = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' ') + ' ?');
// ---------------------------------------------------------------- blocks
const indent = (text, first, rest) => text
    .split('\n')
    .map((line, index) => (line === '' ? rest.trimEnd() : (index === 0 ? first : rest) + line))
    .join('\n');
const quote = (text) => indent(text, '> ', '> ');
const item = (text) => indent(text, '- ', '  ');
const block = fc.oneof({ weight: 4, arbitrary: wrapped }, {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), sentence).map(([depth, text]) => '#'.repeat(depth) + ' ' + text)
}, {
    weight: 1,
    arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.map((text) => item(text)).join('\n'))
}, { weight: 1, arbitrary: wrapped.map((text) => quote(text)) }, {
    weight: 1,
    arbitrary: fc.constantFrom('```js\nAB: 1\nNW: 2\n```', '    indented: code', '| Name | Key |\n| --- | --- |\n| Anna Berg | AB |', '<div id="nw-1">\n\nText.\n\n</div>', '<p><strong>Anna:</strong> Hello.</p>', '<!-- a comment -->', '---', '***', '[^1]: A note.', '![image](a.png "title")', '**Is this all?**', '*Music*', 'Note: this is one.', 'Date: 2020-01-01\nPlace: Oslo', '[gallery]')
});
const blocks = fc.array(block, { maxLength: 4 });
// ---------------------------------------------------------------- interviews
const CASTS = [
    ['AB', 'NW'],
    ['A. B.', 'N. W.'],
    ['Anna Berg', 'Nora Whitfield'],
    ['Anna', 'Nora'],
    ['J.-L. M.', 'Simone de Beauvoir'],
    ["Dr. O'Keefe", 'Elisha Stone, PhD'],
    ['Q', 'A'],
    ['Question', 'Réponse'],
    ['Speaker 1', 'Speaker 2'],
    ['记者', '小明'],
    ['Анна Берг', 'Нора Уитт'],
    ['דנה', 'נועה'],
    ['進行', '笹田'],
    ['AB', 'NW & AB'],
    ['John Smith (CEO)', 'Jo Lund'],
    ['[00:12:34] Anna', 'Nora (12:34)'],
    ['Anna-Lena', 'Jean_Luc'],
    ['Anna [AB]', 'Nora *W*']
];
const SEPARATORS = [':', ' :', '\u00A0:', '\u202F:', '：', ':', ' —'];
const STYLES = [
    (label, separator, words) => `${label}${separator} ${words}`,
    (label, separator, words) => `**${label}**${separator} ${words}`,
    (label, separator, words) => `**${label}${separator}** ${words}`,
    (label, separator, words) => `*${label}${separator}* ${words}`,
    (label, separator, words) => `***${label}***${separator} ${words}`,
    (label, separator, words) => `**${label}${separator}**${words}`,
    (label, separator, words) => `**${label}${separator} ${words}**`,
    (label, separator, words) => `### ${label}${separator} ${words.split('\n').join(' ')}`,
    (label, separator, words) => `**${label}${separator}**\n\n${words}`,
    (label, _, words) => `### ${label}\n\n${words}`,
    (label, _, words) => `**${label}** ${words}`
];
const same = (text) => text;
const shape = fc.record({
    cast: fc.constantFrom(...CASTS),
    separator: fc.constantFrom(...SEPARATORS),
    style: fc.constantFrom(...STYLES),
    join: fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '  \n', '\\\n'),
    frame: fc.constantFrom(same, same, same, quote, item, (text) => quote(quote(text)), (text) => item(quote(text)))
});
const turn = fc.tuple(fc.oneof({ weight: 3, arbitrary: sentences }, { weight: 1, arbitrary: wrapped }), fc.option(block, { freq: 6 }));
const interview = fc
    .tuple(shape, fc.array(fc.tuple(question, turn), { minLength: 2, maxLength: 4 }))
    .map(([{ cast, separator, style, join, frame }, pairs]) => {
    const [asker = '', answerer = ''] = cast;
    const turns = pairs.flatMap(([asked, [answered, more]]) => [
        style(asker, separator, asked),
        style(answerer, separator, answered) + (more === null ? '' : '\n\n' + more + (join === '\n\n' ? '' : '\n'))
    ]);
    return frame(turns.join(join));
});
const listed = fc
    .tuple(fc.constantFrom(...CASTS), fc.constantFrom(...SEPARATORS), fc.array(fc.tuple(question, sentences), { minLength: 2, maxLength: 3 }))
    .map(([[asker = '', answerer = ''], separator, pairs]) => pairs
    .flatMap(([asked, answered]) => [`${asker}${separator} ${asked}`, `${answerer}${separator} ${answered}`])
    .map((text) => item(text))
    .join('\n'));
const matter = fc.constantFrom('', '', '', '---\ntitle: An interview with Nora Whitfield\n---\n\n', '---\ninterview: true\n---\n\n', '---\nspeakers:\n  AB: Anna Berg\n  NW: {name: Nora Whitfield, url: https://example.org}\n---\n\n', '---\ninterviewer: Anna Berg\ninterviewee: [Nora Whitfield]\n---\n\n', '---\na: [\n---\n\n');
const closing = fc.constantFrom('', '', '*This interview has been edited for length and clarity.*', 'Propos recueillis par Anna Berg.', '---', '## About the author', '■');
const page = fc
    .tuple(matter, blocks, fc.oneof({ weight: 4, arbitrary: interview }, { weight: 1, arbitrary: listed }), closing, blocks)
    .map(([head, before, talk, last, after]) => head + [...before, talk, last, ...after].filter(Boolean).join('\n\n') + '\n');
const ordinary = fc.tuple(matter, blocks, blocks).map(([head, ...all]) => head + all.flat().join('\n\n') + '\n');
const document = fc.oneof({ weight: 4, arbitrary: page }, { weight: 1, arbitrary: ordinary });
/** Try a promise on documents; what does not hold is shown with the document that breaks it. */
function holds(promise, sources = document) {
    fc.assert(fc.property(sources, (source) => {
        promise(mark(source), source);
    }), RUNS);
}
describe('every document', () => {
    it('is made as meant: most of them are interviews', () => {
        const found = fc.sample(page, RUNS).filter((source) => mark(source).model !== undefined).length;
        expect(found).toBeGreaterThan(RUNS.numRuns / 3);
        expect(found).toBeLessThan(RUNS.numRuns);
    });
    it('is marked whole or comes back as it was', () => {
        holds(({ before, after, model }) => {
            const turns = [...walk(after)].filter(([node]) => node.type === 'interviewTurn').length;
            const interviews = [...walk(after)].filter(([node]) => node.type === 'interview').length;
            expect(turns).toBe(model?.turns.length ?? 0);
            expect(interviews).toBe(model ? 1 : 0);
            if (!model)
                expect(after).toBe(before);
        });
    });
    it('keeps every character and its order', () => {
        holds(({ before, after }) => {
            expect(textContent(after)).toBe(textContent(before));
        });
    });
    it('leaves the given tree as it was', () => {
        holds(({ before }, source) => {
            expect(before).toEqual(parser.parse(source));
        });
    });
    it('is marked the same twice', () => {
        holds(({ after, model }, source) => {
            const again = mark(source);
            expect(again.after).toEqual(after);
            expect(again.model).toEqual(model);
        });
    });
    it('is not changed by a second run over its tree', () => {
        holds(({ after, file }) => {
            expect(bareTree(unified().use(remarkInterview).runSync(after, file))).toEqual(bareTree(after));
        });
    });
    it('is written as it would be without the plugin', () => {
        holds(({ before, after }) => {
            expect(write(after)).toBe(writePlain(before));
        });
    });
    it('has unique ids and positions inside their parents', () => {
        holds(({ after, model }) => {
            const ids = (model?.turns ?? []).flatMap((one) => one.id ?? []);
            expect(new Set(ids).size).toBe(ids.length);
            const speakers = (model?.speakers ?? []).map((one) => one.id);
            expect(new Set(speakers).size).toBe(speakers.length);
            if (!model)
                return;
            for (const [node, parent] of walk(after)) {
                expect(node.position, node.type).toBeDefined();
                const { start, end: last } = node.position ?? {};
                expect(start?.offset).toBeLessThanOrEqual(last?.offset ?? -1);
                if (!parent?.position)
                    continue;
                expect(start?.offset).toBeGreaterThanOrEqual(parent.position.start.offset ?? 0);
                expect(last?.offset).toBeLessThanOrEqual(parent.position.end.offset ?? -1);
            }
        });
    });
    it('has siblings in the order of the source', () => {
        holds(({ after }) => {
            for (const [node] of walk(after)) {
                if (!('children' in node))
                    continue;
                let behind = 0;
                for (const child of node.children) {
                    expect(child.position?.start.offset, child.type).toBeGreaterThanOrEqual(behind);
                    behind = child.position?.start.offset ?? behind;
                }
            }
        });
    });
    it('has a model that agrees with its tree and is plain data', () => {
        holds(({ after, model }) => {
            const nodes = [...walk(after)].flatMap(([node]) => (node.type === 'interviewTurn' ? [node] : []));
            expect(nodes.map(({ id, kind, speakers, time }) => ({ id, kind, speakers, time }))).toEqual((model?.turns ?? []).map(({ id, kind, speakers, time }) => ({ id, kind, speakers, time })));
            expect(JSON.parse(JSON.stringify(model ?? null))).toEqual(model ?? null);
            const known = new Set(model?.speakers.map((one) => one.id));
            const spoken = (model?.turns ?? []).flatMap((one) => one.speakers);
            expect(spoken.filter((id) => !known.has(id))).toEqual([]);
            for (const one of model?.speakers ?? [])
                expect(spoken.filter((id) => id === one.id).length).toBe(one.turns);
        });
    });
});
describe('every interview', () => {
    it('is the same interview when its Markdown is read again', () => {
        holds(({ after, model }) => {
            if (model)
                expect(summary(mark(write(after)).model)).toEqual(summary(model));
        }, page);
    });
});
describe('any text', () => {
    const characters = fc.string({
        unit: fc.constantFrom('A', 'b', ':', '：', '*', '_', '\n', ' ', '>', '-', '#', '[', ']', '(', ')', '.', '?', '`', '<', '&', '\\', '|', '\u00A0', '记', '1', '\t'),
        maxLength: 80
    });
    it('throws nothing and loses nothing, as Markdown and as plain text', () => {
        fc.assert(fc.property(characters, (source) => {
            for (const kind of ['markdown', 'text']) {
                for (const options of [null, { interview: true }]) {
                    const { before, after } = mark(source, options, kind);
                    expect(textContent(after)).toBe(textContent(before));
                }
            }
        }), { ...RUNS, numRuns: 200 });
    });
});

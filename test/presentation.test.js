/** What readers of HTML, Markdown, MDX and structured data get by option. */
import { evaluate } from '@mdx-js/mdx';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import remarkInterview from '../src/index.js';
import { interviewToJsonLd, toScript } from '../src/json-ld.js';
import { interviewSchema } from '../src/sanitize.js';
import { mark, render } from './support/process.js';
const TALK = [
    'Lena Brandt: How did you come to repair clocks?',
    'Otis Field: My aunt left me one that ran backwards.',
    '**LB:** And what do you repair today?',
    '**OF:** Mostly what I repaired badly last year.',
    'LB (by mail): Do you still own the first one?',
    '[00:12:34] OF: I do, and it still runs backwards.'
].join('\n\n');
const labelsOf = (html) => html
    .split('<b class="interview-speaker">')
    .slice(1)
    .map((part) => part.split('</b>')[0] ?? '');
const html = (options) => render(mark(TALK, options).after);
describe('names', () => {
    it('prints labels as written, abbreviations with their names', () => {
        expect(labelsOf(html()).slice(1, 4)).toEqual([
            '<a href="#of-1">Otis Field</a>',
            '<a href="#lb-2"><abbr title="Lena Brandt">LB</abbr></a>',
            '<a href="#of-2"><abbr title="Otis Field">OF</abbr></a>'
        ]);
    });
    it('prints full names at a speaker’s first turn', () => {
        const swapped = TALK.replace('Otis Field:', 'OF:').replace('**OF:**', 'Otis Field:');
        const labels = labelsOf(render(mark(swapped, { names: 'first' }).after));
        expect(labels.slice(0, 4)).toEqual([
            '<a href="#lb-1">Lena Brandt</a>',
            '<a href="#of-1">Otis Field</a>',
            '<a href="#lb-2"><abbr title="Lena Brandt">LB</abbr></a>',
            '<a href="#of-2">Otis Field</a>'
        ]);
    });
    it('prints full names always', () => {
        expect(labelsOf(html({ names: 'always' })).map((label) => label.replace(/<[^>]*>/gu, ''))).toEqual([
            'Lena Brandt',
            'Otis Field',
            'Lena Brandt',
            'Otis Field',
            'Lena Brandt',
            'Otis Field'
        ]);
    });
});
describe('links', () => {
    const speakers = {
        OF: { name: 'Otis Field', url: 'https://example.org/otis' },
        LB: { name: 'Lena Brandt', url: 'javascript:alert(1)' }
    };
    it('go to a person’s page on request, where its URL is safe', () => {
        expect(labelsOf(html({ speakers, link: 'url' })).slice(0, 2)).toEqual([
            '<a href="#lb-1">Lena Brandt</a>',
            '<a href="https://example.org/otis">Otis Field</a>'
        ]);
    });
    it('are left out on request', () => {
        expect(labelsOf(html({ link: false }))[0]).toBe('Lena Brandt');
    });
});
describe('times', () => {
    it('are marked', () => {
        expect(html()).toContain('<p>[<time datetime="PT12M34S">00:12:34</time>] <b class="interview-speaker">');
        expect(mark(TALK).model?.turns.at(-1)?.time).toBe('PT12M34S');
    });
    it('link into the recording', () => {
        expect(html({ media: 'https://example.org/talk.mp3' })).toContain('[<a href="https://example.org/talk.mp3#t=754"><time datetime="PT12M34S">00:12:34</time></a>] ');
    });
});
describe('the house style of labels', () => {
    const write = (labels) => String(unified().use(remarkParse).use(remarkInterview, { labels }).use(remarkStringify).processSync(TALK))
        .trim()
        .split('\n\n');
    it('is as written by default', () => {
        expect(write(null)).toEqual(TALK.replace('[00', String.raw `\[00`).split('\n\n'));
    });
    it('sets all in bold with one separator', () => {
        expect(write({ style: 'bold', separator: ' :' })).toEqual([
            '**Lena Brandt :** How did you come to repair clocks?',
            '**Otis Field :** My aunt left me one that ran backwards.',
            '**LB :** And what do you repair today?',
            '**OF :** Mostly what I repaired badly last year.',
            '**LB (by mail) :** Do you still own the first one?',
            String.raw `\[00:12:34] OF: I do, and it still runs backwards.`
        ]);
    });
    it('writes names or initials, plain', () => {
        expect(write({ style: 'plain', text: 'name' })[2]).toBe('Lena Brandt: And what do you repair today?');
        expect(write({ style: 'plain', text: 'initials' })[0]).toBe('LB: How did you come to repair clocks?');
    });
    it('gives the same interview when read again', () => {
        const written = write({ style: 'bold', text: 'initials', separator: ' :' }).join('\n\n');
        const speakers = { LB: 'Lena Brandt', OF: 'Otis Field' };
        const texts = (model) => model?.turns.map(({ text, speakers }) => [text, speakers]);
        expect(texts(mark(written, { speakers }).model)).toEqual(texts(mark(TALK).model));
    });
});
describe('MDX', () => {
    const compile = async (source, options) => {
        const file = new VFile(source);
        const jsx = () => null;
        const exports = await evaluate(file, {
            Fragment: 'f',
            jsx,
            jsxs: jsx,
            remarkPlugins: [[remarkInterview, options]]
        });
        return { exports, file };
    };
    it('exports the model as a constant', async () => {
        const { exports, file } = await compile(TALK, { mdxExport: 'talk' });
        expect(exports['talk']).toEqual(JSON.parse(JSON.stringify(file.data.interview)));
        expect(file.messages).toEqual([]);
    });
    it('leaves an author’s own export alone and says so', async () => {
        const { exports, file } = await compile(`export const talk = 1\n\n${TALK}`, { mdxExport: 'talk' });
        expect(exports['talk']).toBe(1);
        expect(file.messages.map((message) => message.ruleId)).toEqual(['export-clash']);
    });
    it('reads bounds in expressions', async () => {
        const { file } = await compile(`{/* interview */}\n\nA: One?\n\nB: Two.\n\n{/* /interview */}\n\nC: Three.`, {});
        expect(file.data.interview?.turns.map((turn) => turn.label)).toEqual(['A', 'B']);
    });
});
describe('Astro', () => {
    it('gives the model in the front matter, also where the author’s key stood', () => {
        const frontmatter = { interview: true };
        const file = new VFile({ value: TALK, data: { astro: { frontmatter } } });
        const processor = unified().use(remarkParse).use(remarkInterview);
        processor.runSync(processor.parse(file), file);
        expect(frontmatter['interview']).toEqual(file.data.interview);
    });
});
describe('structured data', () => {
    const { model } = mark(TALK, { speakers: { LB: { name: 'Lena Brandt', url: 'javascript:x', image: '/lena.jpg' } } });
    it('is a graph of article, conversation, turns and persons', () => {
        const graph = interviewToJsonLd(model ?? { version: 1, speakers: [], turns: [] }, {
            url: 'https://example.org/talk#top',
            headline: 'Clocks',
            inLanguage: 'en'
        })['@graph'];
        expect(graph.map((node) => node['@type'])).toEqual([
            'Article',
            'Conversation',
            ...['Question', 'Answer', 'Question', 'Answer', 'Question', 'Answer'],
            'Person',
            'Person'
        ]);
        expect(graph[2]).toEqual({
            '@type': 'Question',
            '@id': 'https://example.org/talk#lb-1',
            url: 'https://example.org/talk#lb-1',
            position: 1,
            author: { '@id': 'https://example.org/talk#speaker-lena-brandt' },
            text: 'How did you come to repair clocks?',
            suggestedAnswer: { '@id': 'https://example.org/talk#of-1' }
        });
        expect(graph[3]).toMatchObject({ '@type': 'Answer', parentItem: { '@id': 'https://example.org/talk#lb-1' } });
        expect(graph.at(-2)).toEqual({
            '@type': 'Person',
            '@id': 'https://example.org/talk#speaker-lena-brandt',
            name: 'Lena Brandt',
            alternateName: 'LB',
            image: '/lena.jpg'
        });
    });
    it('cannot end the script element that holds it', () => {
        const data = { '@context': 'https://schema.org', '@graph': [{ text: '</script><b>&\u2028' }] };
        const script = toScript({ ...data, '@graph': [...data['@graph']] });
        expect(script).not.toMatch(/[<>&\u2028]/u);
        expect(JSON.parse(script)).toEqual(data);
    });
});
describe('rehype-sanitize', () => {
    const sanitize = (schema, prefix = '') => unified()
        .use(rehypeSanitize, schema)
        .use(rehypeStringify)
        .stringify(unified().use(rehypeSanitize, schema).runSync(hast(prefix)));
    const hast = (prefix) => unified()
        .use(remarkRehype)
        .runSync(mark(TALK, { prefix, media: 'https://example.org/a.mp3' }).after);
    it('lets all markup of an interview through', () => {
        const schema = { ...interviewSchema(defaultSchema), clobberPrefix: '' };
        const plain = unified().use(rehypeStringify).stringify(hast('talk-'));
        expect(sanitize(schema, 'talk-')).toBe(plain);
    });
    it('lets nothing else through', () => {
        const schema = interviewSchema(defaultSchema);
        const evil = {
            type: 'root',
            children: [
                {
                    type: 'element',
                    tagName: 'div',
                    properties: {
                        className: ['evil', 'interview-turn'],
                        dataRole: 'alert',
                        dataVoice: 'x',
                        style: 'x',
                        onClick: 'x'
                    },
                    children: []
                },
                {
                    type: 'element',
                    tagName: 'section',
                    properties: { role: 'alert', className: ['interview', 'evil'] },
                    children: []
                }
            ]
        };
        expect(unified().use(rehypeStringify).stringify(unified().use(rehypeSanitize, schema).runSync(evil))).toBe('<div class="interview-turn"></div><section class="interview"></section>');
    });
    it('prefixes ids but not the links to them, unless told not to', () => {
        expect(sanitize(interviewSchema(defaultSchema))).toContain('id="user-content-lb-1"');
        expect(sanitize(interviewSchema(defaultSchema))).toContain('href="#lb-1"');
    });
});

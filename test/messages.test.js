/** Every message: what provokes it, where it points, what it says. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/core/rules.js';
import remarkInterview from '../src/index.js';
import { mark } from './support/process.js';
const TALK = `Anna Berg: How did you come to measure the tide?

Nora Whitfield: My uncle was the harbour master, and I got up early.

Anna Berg: Would you do it again?

Nora Whitfield: I would, and I say so.
`;
const SHORT = TALK.replaceAll('Anna Berg', 'AB').replaceAll('Nora Whitfield', 'NW');
const URL = 'https://github.com/remark-interview/remark-interview#';
const PROVOCATIONS = [
    {
        rule: 'ambiguous-speaker',
        source: '# An interview with Nora Whitfield and Nils Wagner\n\n' + SHORT,
        place: [5, 1, 5, 3],
        reason: 'Unexpected label `NW` that fits several names, expected one of `Nora Whitfield` or `Nils Wagner`',
        actual: 'NW',
        expected: ['Nora Whitfield', 'Nils Wagner']
    },
    {
        rule: 'empty-turn',
        source: TALK + '\n**Anna Berg:**\n\nNora Whitfield: I think so too.\n',
        place: [9, 3, 9, 12],
        reason: 'Unexpected label `Anna Berg` without words, expected a turn behind it',
        actual: 'Anna Berg',
        expected: null
    },
    {
        rule: 'export-clash',
        source: 'export const talk = 1\n\n' + TALK,
        options: { mdxExport: 'talk' },
        mdx: true,
        place: [1, 1, 1, 22],
        reason: "Unexpected export `talk` of the document's own, expected none: the model is not exported",
        actual: 'talk',
        expected: null
    },
    {
        rule: 'front-matter',
        source: '---\na: [\n---\n\n' + TALK,
        place: [2, 5],
        reason: /^Unexpected front matter, expected YAML that can be read: Flow sequence in block collection must be/u,
        actual: null,
        expected: null
    },
    {
        rule: 'missing-interview',
        source: '---\ninterview: true\n---\n\nNothing is said here.\n',
        place: null,
        reason: 'Unexpected document without turns, expected an interview as its author says',
        actual: null,
        expected: null
    },
    {
        rule: 'near-interview',
        source: 'Anna: Here it is.\n\nNora: There it is.\n\nAnna: Here it is.\n\nNora: There it is.\n',
        options: { near: true },
        place: null,
        reason: /^Unexpected labels that all but make an interview, expected more evidence than `[a-z]+` gives$/u,
        actual: null,
        expected: null
    },
    {
        rule: 'raw-html',
        source: 'Here it is:\n\n' + '<p><strong>Anna:</strong> Hello?</p>\n<p><b>Nora:</b> I am here.</p>\n'.repeat(2),
        place: [3, 1, 6, 31],
        reason: 'Unexpected turns in raw HTML, expected Markdown: they are left alone',
        actual: null,
        expected: null
    },
    {
        rule: 'similar-label',
        source: TALK + '\nNora Whitfeld: My books are full of numbers.\n',
        place: [9, 1, 9, 14],
        reason: 'Unexpected label `Nora Whitfeld`, expected `Nora Whitfield`, which differs by one letter',
        actual: 'Nora Whitfeld',
        expected: ['Nora Whitfield']
    },
    {
        rule: 'unknown-speaker',
        source: SHORT,
        options: { speakers: { AB: 'Anna Berg', NX: 'Nora Xu' } },
        place: [3, 1, 3, 3],
        reason: 'Unexpected label `NW`, expected a declared one: `AB` or `NX`',
        actual: 'NW',
        expected: ['AB', 'NX']
    }
];
/** Messages of a document, of one written in MDX too. */
function messagesOf({ source, options, mdx }) {
    if (!mdx)
        return mark(source, options).file.messages;
    const file = new VFile(source);
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkInterview, options);
    processor.runSync(processor.parse(file), file);
    return file.messages;
}
it('has a provocation for every rule', () => {
    const provoked = PROVOCATIONS.map(({ rule }) => rule).sort();
    expect(provoked).toEqual(Object.keys(RULES).sort());
});
describe.each(PROVOCATIONS)('$rule', ({ rule, place, reason, actual, expected, ...given }) => {
    const messages = messagesOf(given);
    const [message] = messages.filter((one) => one.ruleId === rule);
    it('is reported once', () => {
        expect(messages.map((one) => one.ruleId).filter((id) => id === rule)).toEqual([rule]);
    });
    it('says what is wrong and where', () => {
        if (typeof reason === 'string')
            expect(message?.reason).toBe(reason);
        else
            expect(message?.reason).toMatch(reason);
        const found = message?.place;
        const points = !found ? [] : 'start' in found ? [found.start, found.end] : [found];
        expect(points.flatMap(({ line, column }) => [line, column])).toEqual(place ?? []);
        expect([message?.line, message?.column]).toEqual(place ? [place[0], place[1]] : [undefined, undefined]);
    });
    it('carries source, URL, note, and what was found and expected', () => {
        expect(message).toMatchObject({ source: 'remark-interview', url: URL + rule, note: RULES[rule].advice });
        expect(message?.expected ?? null).toEqual(expected);
        if (typeof reason === 'string')
            expect(message?.actual ?? null).toBe(actual);
    });
    it('is a note or a warning, as the table says', () => {
        expect(message?.fatal).toBe(RULES[rule].info ? undefined : false);
    });
});
describe('the table', () => {
    it('has sorted ids in kebab case', () => {
        const ids = Object.keys(RULES);
        expect(ids).toEqual([...ids].sort());
        for (const id of ids)
            expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    });
    it.each(Object.entries(RULES))('writes %s as “Unexpected …, expected …”', (_, { reason, advice }) => {
        expect(reason('ACTUAL', ['ONE', 'TWO'])).toMatch(/^Unexpected .*expected .*[^.]$/u);
        expect(advice).toMatch(/^\p{Lu}.*\.$/u);
    });
});
it('says nothing of a document that is in order', () => {
    expect(mark(TALK).file.messages).toEqual([]);
});
it('gives findings in trees without positions no place', () => {
    const file = new VFile();
    const tree = unified()
        .use(remarkParse)
        .parse(TALK + '\nNora Whitfeld: My books are full of numbers.\n');
    const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
    unified().use(remarkInterview).runSync(bare, file);
    expect(file.messages.map(({ ruleId, place }) => [ruleId, place])).toEqual([['similar-label', undefined]]);
});

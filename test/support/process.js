/** What tests do with a document: the pipelines of users, with and without the plugin. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { fromText } from '../../src/formats/text.js';
import remarkInterview from '../../src/index.js';
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const writer = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkStringify);
const renderer = unified().use(remarkRehype).use(rehypeStringify).freeze();
/** Parse and mark. */
export function mark(source, options, kind = 'markdown') {
    const file = new VFile(source);
    const before = kind === 'text' ? fromText(source) : parser.parse(file);
    const after = unified().use(remarkInterview, options).runSync(before, file);
    return { file, before, after, model: file.data.interview };
}
/** HTML of a tree. */
export function render(tree) {
    return renderer.stringify(renderer.runSync(tree));
}
/** HTML's text content of a tree, white space left out: there is none between the blocks of a turn. */
export function textContent(tree) {
    return textOf(renderer.runSync(tree)).split(/\s+/u).join('');
}
/** Markdown of a marked tree. */
export function write(tree) {
    return writer().use(remarkInterview).stringify(tree);
}
/** Markdown of a tree without the plugin. */
export function writePlain(tree) {
    return writer().stringify(tree);
}
/** A copy without positions. */
export function bareTree(tree) {
    return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}
/** Everything that two runs have to agree on: turns without their places. */
export function summary(model) {
    return model?.turns.map(({ id, label, kind, speakers, words, text }) => ({
        id,
        label,
        kind,
        speakers,
        words,
        text: text.split(/\s+/u).join(' ')
    }));
}
/** The turns of a model in the form of expectations. */
export function foundTurns(model, expected) {
    const names = new Map(model?.speakers.map((speaker) => [speaker.id, speaker.name]));
    return (model?.turns ?? []).map((turn, index) => [
        turn.position?.start.line,
        turn.label,
        expected[index]?.[2] === null ? null : turn.speakers.map((id) => names.get(id)).join(', ')
    ]);
}
/** All nodes of a tree with their parents. */
export function* walk(node, parent = null) {
    yield [node, parent];
    if ('children' in node)
        for (const child of node.children)
            yield* walk(child, node);
}
/** Names of the folders below a test folder. */
export function folders(name) {
    return readdirSync(path(name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
}
/** Path of something below `test/`. */
export function path(name) {
    return fileURLToPath(new URL('../' + name, import.meta.url));
}
/** Text of something below `test/`, `null` where it is not there. */
export function read(name) {
    try {
        return readFileSync(path(name), 'utf8');
    }
    catch {
        return null;
    }
}
export { toString };
function textOf(node) {
    if (node.type === 'text')
        return node.value;
    return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

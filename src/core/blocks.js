import { flatten, runAt } from './inline.js';
import { withPositions } from './repair.js';
/** Containers whose children are read; the names of directives and JSX are those of their mdast extensions. */
const CONTAINERS = new Set([
    'blockquote',
    'containerDirective',
    'interview',
    'interviewTurn',
    'list',
    'listItem',
    'mdxJsxFlowElement',
    'root'
]);
/** Nodes that are not shown where they stand. */
const UNSEEN = new Set([
    'definition',
    'footnoteDefinition',
    'mdxFlowExpression',
    'mdxjsEsm',
    'toml',
    'yaml'
]);
const COMMENT = /^\s{0,3}<!--[^]*-->\s*$/u;
/**
 * Read the blocks of a document.
 *
 * @param root Document.
 * @param source Markdown source, for positions inside text.
 * @returns Its blocks in reading order; front matter, definitions, footnotes, comments and MDX code are left out.
 */
export function readBlocks(root, source) {
    const blocks = [];
    readInto(blocks, root, [], source);
    return blocks;
}
/** Whether a node holds flow content that is read. */
export function isContainer(node) {
    return CONTAINERS.has(node.type);
}
/** Whether a block is a paragraph or heading. */
export function isTextBlock(block) {
    return block?.kind === 'paragraph' || block?.kind === 'heading';
}
/** Whether a node shows nothing where it stands. */
function isUnseen(node) {
    return UNSEEN.has(node.type) || (node.type === 'html' && COMMENT.test(node.value));
}
/** The emphasis in which all of a block's text stands, `null` where some does not. */
export function setOff({ inline }) {
    const runs = inline.runs.filter((run) => inline.text.slice(run.start, run.end).trim() !== '');
    if (runs.length === 0)
        return null;
    if (runs.every((run) => run.strong))
        return 'strong';
    return runs.every((run) => run.emphasis) ? 'emphasis' : null;
}
/** The runs of a block that overlap `start` to `end`. */
export function runsOf(block, start, end) {
    const { runs } = block.inline;
    const found = [];
    for (let index = runAt(runs, start); index < runs.length; index++) {
        const run = runs[index];
        if (!run || run.start >= end)
            break;
        found.push(run);
    }
    return found;
}
function readInto(blocks, parent, ancestors, source) {
    for (const [index, node] of parent.children.entries()) {
        if (isUnseen(node))
            continue;
        const common = { order: blocks.length, parent, index, ancestors };
        if (node.type === 'paragraph' || node.type === 'heading') {
            const content = withPositions(node.children, node.position, source);
            blocks.push(readText({ ...common, kind: node.type, node, content, inline: flatten(content), lines: [] }));
        }
        else if (isContainer(node)) {
            readInto(blocks, node, [{ node, parent, index }, ...ancestors], source);
        }
        else if (node.type === 'thematicBreak') {
            blocks.push({ ...common, kind: 'rule', node });
        }
        else {
            blocks.push({ ...common, kind: otherKind(node), node });
        }
    }
}
/** `<hr>`, with whatever attributes. */
const RULE = /^<hr\b[^>]{0,400}>$/iu;
function otherKind(node) {
    if (node.type !== 'html')
        return 'other';
    return RULE.test(node.value.trim()) ? 'rule' : 'html';
}
function readText(block) {
    let start = 0;
    for (const text of block.inline.text.split('\n')) {
        const end = start + text.length;
        block.lines.push({ block, index: block.lines.length, start, end, text });
        start = end + 1;
    }
    return block;
}

import { isTextBlock } from './blocks.js';
import { withoutDirectives } from './directives.js';
import { markLabel, markTime } from './mark.js';
import { cut } from './pieces.js';
import { around } from './slice.js';
import { toDuration } from './time.js';
import { childOf } from './turns.js';
/**
 * Mark up the turns of a document.
 *
 * @param document The document; its tree is left as it is.
 * @param groups Turns of each interview, in reading order.
 * @param media URL of the recording, `null` for none.
 * @returns A copy in which turns and interviews are nodes; what holds no turn is shared with the given tree.
 */
export function markUp(document, groups, media) {
    const shared = new Map();
    for (const turns of groups) {
        const container = sharedContainer(turns);
        if (container)
            shared.set(container, [...(shared.get(container) ?? []), turns]);
    }
    return rebuild(document.root, shared, prepare(groups.flat(), document, media));
}
function prepare(turns, { blocks, source }, media) {
    const byParent = new Map();
    const holders = new Set();
    const cuts = new Map();
    const cut = (node, line) => {
        const lines = cuts.get(node) ?? new Set([0]);
        cuts.set(node, lines.add(line));
    };
    for (const turn of turns) {
        const { extent } = turn;
        const own = byParent.get(extent.parent) ?? [];
        own.push(turn);
        byParent.set(extent.parent, own);
        holders.add(extent.parent);
        for (const { parent } of extent.block.ancestors)
            holders.add(parent);
        cut(extent.block.node, extent.line);
        const end = blocks[extent.last];
        if (isTextBlock(end) && extent.lastLine < end.lines.length)
            cut(end.node, extent.lastLine);
    }
    const text = new Map();
    for (const block of blocks)
        if (isTextBlock(block) && cuts.has(block.node))
            text.set(block.node, block);
    return { turns: byParent, holders, cuts, text, blocks, source, media };
}
/** The innermost container that holds all turns and may hold an interview. */
function sharedContainer(turns) {
    const [first, ...others] = turns;
    if (!first)
        return null;
    const { block } = first.extent;
    const chain = [block.parent, ...block.ancestors.map((ancestor) => ancestor.parent)];
    const holdsAll = (parent) => others.every((turn) => childOf(turn.extent.block, parent) !== null);
    return chain.find((parent) => parent.type !== 'list' && holdsAll(parent)) ?? null;
}
/** Copy a container with its turns put in, and wrapped where it is the innermost that holds an interview whole. */
function rebuild(parent, shared, work) {
    const pieces = piecesOf(parent, shared, work);
    const { children, marks } = withTurns(work.turns.get(parent) ?? [], pieces, work);
    let wrapped = children;
    for (const turns of [...(shared.get(parent) ?? [])].reverse()) {
        const tops = turns.map((turn) => marks.get(turn) ?? children.findIndex((child) => child === pieceHolding(turn, parent, pieces)));
        wrapped = wrap(wrapped, Math.min(...tops), Math.max(...tops));
    }
    const copy = { ...parent, children: [] };
    const filled = copy;
    filled.children.push(...wrapped);
    return copy;
}
/** The copied child of a container in which a turn of a nested container lies. */
function pieceHolding(turn, parent, pieces) {
    const { block } = turn.extent;
    const ancestor = block.ancestors.find((one) => one.parent === parent);
    return pieces.find((piece) => piece.index === ancestor?.index)?.node;
}
function wrap(children, first, last) {
    const inside = children.slice(first, last + 1);
    const position = around(inside);
    const interview = {
        type: 'interview',
        children: inside,
        data: { hName: 'section', hProperties: { className: ['interview'], role: 'doc-qna' } },
        ...(position ? { position } : {})
    };
    return [...children.slice(0, first), interview, ...children.slice(last + 1)];
}
/** Pieces of a container with those that make up a turn put into one, and where each turn has come to stand. */
function withTurns(own, pieces, work) {
    const children = [];
    const marks = new Map();
    let at = 0;
    for (const turn of own) {
        const { extent } = turn;
        while (at < pieces.length && !isStart(pieces[at], extent))
            children.push(...nodeAt(pieces, at++));
        const from = at;
        const end = work.blocks[extent.last];
        do
            at++;
        while (at < pieces.length && isWithin(pieces[at], extent, end));
        marks.set(turn, children.length);
        children.push(makeTurn(turn, pieces.slice(from, at).map((piece) => piece.node), work));
    }
    while (at < pieces.length)
        children.push(...nodeAt(pieces, at++));
    return { children, marks };
}
function nodeAt(pieces, index) {
    return pieces.slice(index, index + 1).map((piece) => piece.node);
}
function isStart(piece, { block, line }) {
    return piece?.index === block.index && piece.line === line;
}
function isWithin(piece, extent, end) {
    if (!piece || !end)
        return false;
    if (end.parent !== extent.parent)
        return piece.index <= topIndex(end, extent);
    if (piece.index !== end.index)
        return piece.index < end.index;
    return !isTextBlock(end) || piece.line < extent.lastLine;
}
/** Index of the child of a turn's container in which a block of the turn lies. */
function topIndex(block, { parent, block: first }) {
    const ancestor = block.ancestors.find((one) => one.parent === parent);
    return ancestor?.index ?? first.index;
}
/** Children of a container, paragraphs cut where turns start or end inside them, nested containers done. */
function piecesOf(parent, shared, work) {
    const pieces = [];
    for (const [index, child] of parent.children.entries()) {
        const block = work.text.get(child);
        const lines = work.cuts.get(child);
        if (block && lines && lines.size > 1)
            pieces.push(...cut(block, index, [...lines], work.source));
        else if (block)
            pieces.push({ node: { ...block.node, children: block.content }, index, line: 0 });
        else if (isFlow(child))
            pieces.push({
                node: work.holders.has(child) && isParent(child) ? rebuild(child, shared, work) : child,
                index,
                line: 0
            });
    }
    return pieces;
}
function makeTurn(turn, nodes, work) {
    const [first, ...rest] = nodes;
    const opening = first?.type === 'paragraph' || first?.type === 'heading' ? openTurn(first, turn, work) : first;
    const children = opening ? [opening, ...rest] : rest;
    const position = around(children);
    return {
        type: 'interviewTurn',
        id: turn.id,
        speakers: turn.speakers,
        kind: turn.kind,
        time: turn.seconds === null ? null : toDuration(turn.seconds),
        children,
        data: {
            hName: 'div',
            hProperties: {
                className: ['interview-turn'],
                ...(turn.id === null ? {} : { id: turn.id }),
                ...(turn.speakers.length === 0 ? {} : { dataSpeaker: turn.speakers.join(' ') }),
                ...(turn.role === null ? {} : { dataRole: turn.role }),
                dataKind: turn.kind,
                ...(turn.voice === null ? {} : { dataVoice: turn.voice })
            }
        },
        ...(position ? { position } : {})
    };
}
/** Mark label and time in the paragraph or heading that opens a turn. */
function openTurn(node, turn, { source, media }) {
    const { label, block, line } = turn.extent;
    if (!label)
        return node;
    const base = block.lines[line]?.start ?? 0;
    let children = withoutDirectives(node.children, label.body - base);
    if (label.time) {
        children = markTime(children, label.time.start - base, label.time.end - base, label.time.seconds, media, source);
    }
    const mark = {
        start: label.start - base,
        end: label.end - base,
        body: label.body - base,
        separator: label.separator,
        details: label.details,
        runIn: label.place === 'run-in',
        href: turn.href,
        title: turn.title,
        spellOut: turn.spellOut,
        name: turn.name,
        initials: turn.initials
    };
    return { ...node, children: markLabel(children, mark, source) };
}
/** Children of flow containers are flow content, also where a plugin's own; mdast's `Parents` is wider than that. */
function isFlow(node) {
    return node.type !== 'root';
}
function isParent(node) {
    return 'children' in node;
}

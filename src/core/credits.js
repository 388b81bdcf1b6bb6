/** Who a document's credits say has asked: `Propos recueillis par …`. */
import { isTextBlock } from './blocks.js';
import { creditedTo } from './lexicon.js';
import { bare } from './text.js';
/** Blocks before the first and behind the last turn in which a credit is looked for. */
const NEAR = 12;
/**
 * Find the members whom credits name as interviewers.
 *
 * @param members The cast.
 * @param extents Turns in order.
 * @param document The document.
 * @returns Members whose full name stands right behind a credit's formula.
 */
export function creditedMembers(members, extents, document) {
    const first = extents[0]?.block.order ?? 0;
    const last = extents.at(-1)?.last ?? 0;
    const { blocks, lexicon } = document;
    const around = [...blocks.slice(Math.max(0, first - NEAR), first), ...blocks.slice(last + 1, last + 1 + NEAR)];
    const names = around.flatMap((block) => linesOf(block).map((line) => bare(creditedTo(lexicon, line) ?? '')));
    return members.filter((member) => {
        const name = bare(member.name);
        return name.includes(' ') && names.some((credited) => (credited + ' ').startsWith(name + ' '));
    });
}
/** Lines of paragraphs; a heading, `Interview de …`, may name the other one. */
function linesOf(block) {
    return isTextBlock(block) && block.kind === 'paragraph' ? block.lines.map((line) => line.text) : [];
}

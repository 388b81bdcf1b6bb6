/**
 * Divide turns into interviews.
 *
 * @param turns Turns of a document, in order.
 * @param blocks Blocks of the document.
 * @returns One group per interview: a new one begins behind a heading or break where nobody who spoke before speaks again.
 */
export function groupTurns(turns, blocks) {
    const lasts = new Map();
    for (const [index, { speakers }] of turns.entries())
        for (const speaker of speakers)
            lasts.set(speaker, index);
    const groups = [];
    let group = [];
    let open = -1;
    for (const [index, turn] of turns.entries()) {
        if (group.length > 1 && open < index && isDivided(turns[index - 1], turn, blocks)) {
            groups.push(group);
            group = [];
        }
        group.push(turn);
        // A turn of nobody named may be anybody's: the interview goes on with it.
        open = Math.max(open, ...(turn.speakers.length === 0 ? [index + 1] : turn.speakers.map((id) => lasts.get(id) ?? index)));
    }
    return [...groups, group].filter((one) => one.length > 0);
}
/** Whether a heading or break stands between two turns. */
function isDivided(before, turn, blocks) {
    return blocks
        .slice((before?.extent.last ?? 0) + 1, turn.extent.block.order)
        .some((block) => block.kind === 'heading' || block.kind === 'rule');
}

/** Tell several interviews in one document from one with many sections. */
import type {Block} from './blocks.js'
import {speakersOf, type Cast, type Member} from './speakers.js'
import type {Extent} from './turns.js'

/**
 * Divide turns into interviews.
 *
 * @param turns Turns of a document, in order.
 * @param cast Who speaks in them.
 * @param blocks Blocks of the document.
 * @returns One group per interview: a new one begins behind a heading or break where nobody who spoke before speaks again.
 */
export function groupTurns(turns: readonly Extent[], cast: Cast, blocks: readonly Block[]): Extent[][] {
  const lasts = new Map<Member, number>()
  for (const [index, turn] of turns.entries()) for (const member of speakersOf(turn, cast)) lasts.set(member, index)
  const groups: Extent[][] = []
  let group: Extent[] = []
  let open = -1
  for (const [index, turn] of turns.entries()) {
    if (group.length > 1 && open < index && isDivided(turns[index - 1], turn, blocks)) {
      groups.push(group)
      group = []
    }

    group.push(turn)
    const members = speakersOf(turn, cast)
    // A turn of nobody named may be anybody's: the interview goes on with it.
    if (members.length === 0) open = Math.max(open, index + 1)
    for (const member of members) open = Math.max(open, lasts.get(member) ?? index)
  }

  if (group.length > 0) groups.push(group)
  return groups
}

/** Whether a heading or break stands between two turns. */
function isDivided(before: Extent | undefined, turn: Extent, blocks: readonly Block[]): boolean {
  return blocks
    .slice((before?.last ?? 0) + 1, turn.block.order)
    .some((block) => block.kind === 'heading' || block.kind === 'rule')
}

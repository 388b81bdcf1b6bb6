/** Tell several interviews in one document from one with many sections. */
import type {Block} from './blocks.js'
import type {Extent} from './turns.js'

/** A turn, and ids of who speaks. */
export interface SpokenTurn {
  extent: Extent
  speakers: readonly string[]
}

/**
 * Divide turns into interviews.
 *
 * @param turns Turns of a document, in order.
 * @param blocks Blocks of the document.
 * @returns One group per interview: a new one begins behind a heading or break where nobody who spoke before speaks again.
 */
export function groupTurns(turns: readonly SpokenTurn[], blocks: readonly Block[]): SpokenTurn[][] {
  const lasts = new Map<string, number>()
  for (const [index, {speakers}] of turns.entries()) for (const speaker of speakers) lasts.set(speaker, index)
  const groups: SpokenTurn[][] = []
  let group: SpokenTurn[] = []
  let open = -1
  for (const [index, turn] of turns.entries()) {
    if (group.length > 1 && open < index && isDivided(turns[index - 1], turn, blocks)) {
      groups.push(group)
      group = []
    }

    group.push(turn)
    // A turn of nobody named may be anybody's: the interview goes on with it.
    if (turn.speakers.length === 0) open = Math.max(open, index + 1)
    for (const speaker of turn.speakers) open = Math.max(open, lasts.get(speaker) ?? index)
  }

  return [...groups, group].filter((one) => one.length > 0)
}

/** Whether a heading or break stands between two turns. */
function isDivided(before: SpokenTurn | undefined, turn: SpokenTurn, blocks: readonly Block[]): boolean {
  return blocks
    .slice((before?.extent.last ?? 0) + 1, turn.extent.block.order)
    .some((block) => block.kind === 'heading' || block.kind === 'rule')
}

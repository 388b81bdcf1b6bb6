/** How turns lie on a page: side by side or far apart, over all of it or in a corner. */
import {isTextBlock} from './blocks.js'
import {personOf, type Reading} from './reading.js'
import {share} from './share.js'

/** Blocks within which a conversation's next turn is found: few answers are longer. */
const AROUND = 8
/** Share of a page's blocks from which on a conversation is what the page is about. */
const WHOLE = 0.4
/** So many turns are no quotation. */
const MANY = 16

/** Neighbouring turns of different persons with nothing but paragraphs, or nothing, between them. */
export function adjacent(reading: Reading): number {
  let pairs = 0
  let close = 0
  for (const [index, one] of reading.turns.entries()) {
    const next = reading.turns[index + 1]
    if (!next) break
    pairs++
    const gap = next.block.order - one.block.order
    const alone = one.place === 'alone' ? 1 : 0
    if (personOf(reading, one) !== personOf(reading, next) && gap <= 1 + alone) close++
  }

  return pairs === 0 ? 0 : close / pairs
}

/** Share of the document's paragraphs that open with a turn. */
export function cover(reading: Reading): number {
  const opened = new Set(reading.turns.map((one) => one.block.order + (one.place === 'alone' ? 1 : 0)))
  const paragraphs = reading.document.blocks.filter((block) => isTextBlock(block) && block.kind === 'paragraph').length
  return Math.min(1, opened.size / Math.max(1, paragraphs))
}

/** Share of the turns with no other turn in the blocks around them. */
export function isolated(reading: Reading): number {
  return share([...reading.turns.keys()], (index) => {
    const order = reading.turns[index]?.block.order ?? 0
    const before = reading.turns[index - 1]?.block.order ?? Number.NEGATIVE_INFINITY
    const after = reading.turns[index + 1]?.block.order ?? Number.POSITIVE_INFINITY
    return Math.min(order - before, after - order) > AROUND
  })
}

/** How far a page holds a few turns and much else, as those that quote a dialogue do, and nothing calls it an interview. */
export function island({document, turns}: Reading, called: number): number {
  const first = turns[0]?.block.order ?? 0
  const last = turns.at(-1)?.block.order ?? 0
  const span = (last - first + 1) / document.blocks.length
  return (1 - called) * Math.max(0, 1 - span / WHOLE) * Math.max(0, 1 - turns.length / MANY)
}

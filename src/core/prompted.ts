/** Turns that stand right behind what asks: headings, questions set off, or the turns before. */
import {endsInQuestion} from './text.js'
import type {Reading} from './reading.js'
import {lineAbove, type Candidate} from './scan.js'

/** One such turn is chance. */
const FEWEST = 2

/** Share of the turns right behind a heading or paragraph that asks. */
export function prompted(reading: Reading): number {
  return behindQuestions(reading, () => true)
}

/** The same, where what asks is no turn: headings and bold questions of an interviewer without a label. */
export function promptedByOthers(reading: Reading): number {
  const opened = new Set(reading.turns.map((one) => one.block.order))
  const first = reading.turns[0]?.block.order ?? 0
  return behindQuestions(reading, (one) => one.block.order > first && !opened.has(one.block.order - 1))
}

/** Share of the turns that pass and stand right behind a block that asks; one such turn is chance. */
function behindQuestions(reading: Reading, test: (one: Candidate) => boolean): number {
  const behind = reading.turns.filter((one) => {
    const above = lineAbove(one)
    const previous = above ?? reading.document.blocks[one.block.order - 1]
    return test(one) && previous !== undefined && 'text' in previous && endsInQuestion(previous.text)
  })
  return behind.length < FEWEST ? 0 : behind.length / reading.turns.length
}

/** Names in lines of their own beside the line of a time: `00:12` above or below `Anna Berg`, as recorders export them. */
import {runsOf, type Line, type TextBlock} from './blocks.js'
import {mayBeAlone, type Opening} from './opening.js'
import {timeAlone} from './time.js'

const NONE: readonly never[] = []

/**
 * Find the lines of a block that hold a time and nothing else.
 *
 * @param openings Its lines that may open with a label, which all of them may.
 * @returns 0-based indices of the lines, in order.
 */
export function timesAmong(openings: readonly Opening[]): readonly number[] {
  let times: number[] | undefined
  for (const {line, text} of openings) {
    if (timeAlone(text) === null) continue
    times ??= []
    times.push(line)
  }

  return times ?? NONE
}

/**
 * Add the lines that are names for the time beside them.
 *
 * @param block Paragraph or heading.
 * @param openings Its lines that may open with a label anyway, in order.
 * @param times Lines of times, at least one.
 * @returns These and the others, in order. Names stand below the times where the block opens with a time, else above.
 */
export function withTimedNames(
  block: TextBlock,
  openings: readonly Opening[],
  times: readonly number[]
): readonly Opening[] {
  const step = times[0] === 0 ? 1 : -1
  const known = new Set(openings.map(({line}) => line))
  const beside = new Set(times.map((line) => line + step).filter((line) => !known.has(line)))
  const names = block.lines.filter((line) => beside.has(line.index) && isBareName(line))
  const opened = names.map(({index, start, text}): Opening => {
    return {block, line: index, start, text, runs: [], lone: true}
  })
  return [...openings, ...opened].sort((a, b) => a.line - b.line)
}

/** Whether a line is short, no sentence, and nothing of it is set off. */
function isBareName({block, start, end, text}: Line): boolean {
  if (!mayBeAlone(text.trim())) return false
  return runsOf(block, start, end).every((run) => !run.strong && !run.emphasis && !run.within && !run.opaque)
}

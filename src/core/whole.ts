/** Whether a stretch of a line stands by itself: no code, and no part of a link, of emphasis or the like. */
import {runAt} from './inline.js'
import type {Part} from './opening.js'

/**
 * Whether a stretch is whole.
 *
 * @param runs Parts of the line; none where it is plain text.
 * @param start Offset of the stretch's first character in the line, UTF-16, 0-based.
 * @param end Offset behind its last.
 * @returns `false` for code, for a part of a link or the like, and for a stretch that ends in emphasis it does not start in.
 */
export function isWhole(runs: readonly Part[], start: number, end: number): boolean {
  return runs.length === 0 || (!holdsCode(runs, start, end) && !cuts(runs, start, end))
}

function holdsCode(runs: readonly Part[], start: number, end: number): boolean {
  for (let index = runAt(runs, start); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.start >= end) break
    if (run.opaque) return true
  }

  return false
}

function cuts(runs: readonly Part[], start: number, end: number): boolean {
  const before = start > 0 ? runs[runAt(runs, start - 1)] : undefined
  const first = runs[runAt(runs, start)]
  const last = runs[runAt(runs, end - 1)]
  const behind = runs[runAt(runs, end)]
  if (first?.within && before?.within === first.within) return true
  if (last?.within && behind?.within === last.within) return true
  // Emphasis a stretch may stand in, but not cut.
  if (last?.strong && behind?.strong && !first?.strong) return true
  if (first?.strong && before?.strong && !last?.strong) return true
  if (last?.emphasis && behind?.emphasis && !first?.emphasis) return true
  return first?.emphasis === true && before?.emphasis === true && last?.emphasis !== true
}

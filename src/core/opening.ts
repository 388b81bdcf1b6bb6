/** A cheap look at the start of a line: most lines of most pages cannot open with a label, and are told here. */
import type {TextBlock} from './blocks.js'
import {runAt} from './inline.js'
import {REACH} from './separator.js'
import {endsSentence, isSpace} from './text.js'

/** Most code units before a colon where no details stand between: a speaker of 44, a time, asterisks. */
const COLON_WITHIN = 56
/** Most code units before a closing bracket that parts a label, before a dash, before a point. */
const BRACKET_WITHIN = 34
const DASH_WITHIN = 48
const POINT_WITHIN = 6
const COLONS = ':：'
const DASHES = '-–—―'
/** Signs behind which a label's details may stand, whatever their length. */
const DETAILS = ',(（[【|'
/** Longest label alone in its paragraph, as the longest label seen. */
const LONGEST_ALONE = 40

/**
 * Find the lines of a block that may open with a label. Every line that does is among them.
 *
 * @param block Paragraph or heading.
 * @returns Indexes of lines, in order.
 */
export function openingLines(block: TextBlock): number[] {
  if (block.kind === 'heading') return [0]
  const {text, runs} = block.inline
  const found: number[] = []
  let line = 0
  for (let start = 0; start <= text.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const from = skipSpaces(text, start, end)
    const run = runs[from === 0 ? 0 : runAt(runs, from)]
    if (run?.strong || run?.emphasis || mayOpen(text, from, end)) found.push(line)
    start = end + 1
  }

  if (line === 1 && found.length === 0 && isLone(block)) found.push(0)
  return found
}

/** Whether a paragraph is one short line and no sentence: it may be a label with the words in the blocks after it. */
export function isLone({inline: {text}, parent}: TextBlock): boolean {
  return text.length <= LONGEST_ALONE && parent.type !== 'listItem' && !text.includes('\n') && !endsSentence(text)
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether a stretch of text opens with asterisks, or has a sign near its start that could end a label. */
function mayOpen(text: string, from: number, end: number): boolean {
  if (text.startsWith('*', from) || text.startsWith('_', from)) return true
  const limit = Math.min(end, from + REACH)
  let before = 0
  // Behind details, more than one space or an astral letter, distances tell nothing.
  let far = false
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    const spaced = isSpace(before)
    before = code
    if (isLetterLike(code)) continue
    const sign = text.charAt(at)
    const length = far ? 0 : at - from
    if (COLONS.includes(sign) && length <= COLON_WITHIN) return true
    if (sign === ')' && length <= BRACKET_WITHIN) return true
    if (sign === '.' && length <= POINT_WITHIN) return true
    if (spaced && DASHES.includes(sign) && length <= DASH_WITHIN) return true
    far ||= DETAILS.includes(sign) || (spaced && isSpace(code)) || (code >= 0xd800 && code < 0xe000)
  }

  return false
}

/** Letters of most scripts, which are most of what stands anywhere, and part nothing. */
function isLetterLike(code: number): boolean {
  if (code < 0x1680) return code > 63 && code !== 91 && code !== 124 && code !== 0xa0
  return code >= 0x3400 && code < 0xd800
}

/** Find what parts a label from the words: a colon, a dash, a point. */
import {isDigit, isSpace, isSpaceAt, kindOf, KIND, unitAt} from './characters.js'
import {isHonorific} from './lexicon.js'

/** What parts a label from the words. */
export type Sign = 'colon' | 'dot' | 'dash' | 'bracket' | 'time' | 'none'

/** Longest stretch searched for a separator: label, details and time together. */
export const REACH = 96
const COLON = 0x3a
const SLASH = 0x2f
/** Signs that bear on whether a colon ends a label. */
const BEARING = KIND.colon | KIND.opening | KIND.closing | KIND.stop | KIND.point
/** Longest word that a point shortens, where it is no title that is known: `Capt.`, `Theo.`. */
const LONGEST_SHORT = 4
/** The last word before a point; a longer one need not be read to its start. */
const LAST_WORD = /\p{L}{1,24}$/u
const DASH = /^(\s{0,3})([-–—―]{1,2})(?:\s{0,2}[:：])?\s/u

/** Names in programs: `std::vector`; near miss: `Anna:: Yes`. */
const NAMESPACE = /^::\p{L}/u

/**
 * Find the colon that ends a label.
 *
 * @returns Line offset of the colon, or -1: no colon in reach, a sentence ended before, a URL, a time.
 */
export function findColon(text: string, from: number): number {
  let depth = 0
  const limit = Math.min(text.length, from + REACH)
  for (let at = from; at < limit; at++) {
    const code = unitAt(text, at)
    const kind = kindOf(code) & BEARING
    if (kind === 0) continue
    if ((kind & KIND.opening) !== 0) depth++
    else if ((kind & KIND.closing) !== 0) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if ((kind & KIND.point) !== 0 && !endsSentence(text, from, at)) continue
    else if ((kind & (KIND.stop | KIND.point)) !== 0) return -1
    else if (code !== COLON) return at
    else if (!isInTime(text, at)) return isInName(text, at) ? -1 : at
  }

  return -1
}

/** Whether a point ends a sentence, `Words. Anna:`; near miss: `Dr. Berg:`, `St. John:`, `J. R. Berg:`. */
function endsSentence(text: string, from: number, at: number): boolean {
  if (!isSpaceAt(text, at + 1)) return false
  const word = LAST_WORD.exec(text.slice(from, at))?.[0] ?? ''
  return word.length > LONGEST_SHORT && !isHonorific(word)
}

/** Whether digits stand around a colon. */
function isInTime(text: string, at: number): boolean {
  if (at === 0 || at + 1 >= text.length) return false
  return isDigit(unitAt(text, at - 1)) && isDigit(unitAt(text, at + 1))
}

/** Whether a colon is part of a URL or of a name in a program: `https://…`, `std::vector`. */
function isInName(text: string, at: number): boolean {
  if (at + 2 >= text.length) return false
  const next = unitAt(text, at + 1)
  if (next === SLASH) return unitAt(text, at + 2) === SLASH
  return next === COLON && NAMESPACE.test(text.slice(at, at + 4))
}

/** The sign behind an emphasised label, and the offset behind it; `null` where the words follow at once. */
export function findSign(text: string, at: number): {sign: Sign; after: number} | null {
  const colon = /^\s{0,3}[:：]/u.exec(text.slice(at, at + 4))
  if (colon) return {sign: 'colon', after: at + colon[0].length}
  const dash = DASH.exec(text.slice(at, at + 8))
  if (dash) return {sign: 'dash', after: at + dash[0].length}
  const point = /^(?:[.)](?=\s)|\.[-–—])/u.exec(text.slice(at, at + 2))
  return point ? {sign: 'dot', after: at + point[0].length} : null
}

/** Offset of the next character that is no white space. */
export function skipSpace(text: string, at: number): number {
  const {length} = text
  let next = at
  while (next < length && isSpace(unitAt(text, next))) next++
  return next
}

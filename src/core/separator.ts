/** Find what parts a label from the words: a colon, a dash, a point. */
import {isSpace} from './text.js'

/** What parts a label from the words. */
export type Sign = 'colon' | 'dot' | 'dash' | 'bracket' | 'time' | 'none'

/** Longest stretch searched for a separator: label, details and time together. */
export const REACH = 96
const OPENING = '([（【「'
const CLOSING = ')]）】」'
/** Signs that end a sentence and so the search for a separator. */
const STOP = '?!？！。；;'
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
    if (isPlain(text.charCodeAt(at))) continue
    const character = text.charAt(at)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (STOP.includes(character)) return -1
    else if (character === '：') return at
    else if (character === ':') {
      if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
      return text.startsWith('//', at + 1) || NAMESPACE.test(text.slice(at, at + 4)) ? -1 : at
    }
  }

  return -1
}

/** ASCII letters and spaces, which are most of what stands before a colon. */
function isPlain(code: number): boolean {
  return code === 32 || (code > 64 && code < 91) || (code > 96 && code < 123)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The sign behind an emphasised label, and the offset behind it; `null` where the words follow at once. */
export function findSign(text: string, at: number): {sign: Sign; after: number} | null {
  const colon = /^\s{0,3}[:：]/u.exec(text.slice(at, at + 4))
  if (colon) return {sign: 'colon', after: at + colon[0].length}
  const dash = DASH.exec(text.slice(at, at + 8))
  if (dash) return {sign: 'dash', after: at + dash[0].length}
  const point = /^[.)]\s/u.exec(text.slice(at, at + 2))
  return point ? {sign: 'dot', after: at + 1} : null
}

/** Offset of the next character that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  return next
}

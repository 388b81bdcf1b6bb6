/** Divide details from a speaker: a role in brackets, an affiliation behind a comma, a time. */
import {isSuffix, mayBeVoice} from './lexicon.js'
import {skipSpace} from './separator.js'
import {isSpaceAt, kindOf, KIND, unitAt} from './characters.js'
import {bare} from './text.js'
import {readTime, type Time} from './time.js'

/** `(CEO)`, `(Acme Labs)`, `(she/her)`; near miss: `(laughs)`, `(LAUGHS)`, `（笑）`. */
const ROLE = /^[([（](?:\p{Lu}(?:[\p{Lu}\p{N}.&-]{0,4}|\S{1,40}\s.{1,60})|\p{L}{1,12}(?:\/\p{L}{1,12}){1,3})[)\]）]$/u

/** Where the details start in a speaker part: a bracket, a bar, a comma before an affiliation. */
export function detailsAt(raw: string, edge: number | undefined): number {
  let end = edge !== undefined && edge > 0 ? Math.min(edge, raw.length) : raw.length
  const comma = affiliationAt(raw)
  if (comma > 0) end = Math.min(end, comma)
  const last = Math.min(end, raw.length - 1)
  for (let at = 0; at <= last; at++) {
    const code = unitAt(raw, at)
    if ((kindOf(code) & KIND.divider) === 0 || code === COMMA) continue
    const open = isSpaceAt(raw, at - 1) ? at - 1 : at
    return open > 0 ? Math.min(open, end) : end
  }

  return end
}

const COMMA = 0x2c

/** Details in brackets and a time behind the emphasis: `**Daniel** (00:09):`. */
export function readDetails(text: string, at: number): {after: number; time: Time | null} {
  const open = skipSpace(text, at)
  const time = readTime(text, open)
  if (time) return {after: time.after, time}
  const bracket = /^[([（][^\n()[\]（）]{1,60}[)\]）]/u.exec(text.slice(open, open + 64))
  if (!bracket) return {after: at, time: null}
  const after = open + bracket[0].length
  const more = readTime(text, skipSpace(text, after))
  return more ? {after: more.after, time: more} : {after, time: null}
}

/**
 * Whether a bracket says who somebody is, not what is done: with nothing behind it that parts a label from the words, it could
 * be either.
 */
export function isRole(bracket: string): boolean {
  const text = bracket.trim()
  return ROLE.test(text) || mayBeVoice(bare(text))
}

/** The first time between two offsets of a line. */
export function timeIn(text: string, from: number, to: number): Time | null {
  for (let at = from; at < to; at++) {
    const time = readTime(text, at)
    if (time) return time
  }

  return null
}

/** Where a comma parts a name from an affiliation; a degree behind a comma is the name's: `Elisha Stone, PhD`. */
function affiliationAt(raw: string): number {
  let comma = raw.indexOf(',')
  while (comma !== -1 && !isSpaceAt(raw, comma + 1)) comma = raw.indexOf(',', comma + 1)
  return comma !== -1 && isSuffix(raw.slice(comma + 1)) ? -1 : comma
}

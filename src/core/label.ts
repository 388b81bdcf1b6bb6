/** A label, and how the stretch that opens a line is divided into speaker, details, separator and words. */
import type {TextBlock} from './blocks.js'
import {isEastAsian, kindOf, KIND, kindsIn, unitAt} from './characters.js'
import type {Cursor, Style} from './cursor.js'
import {detailsAt, timeIn} from './details.js'
import type {Opening} from './opening.js'
import {skipSpace, type Sign} from './separator.js'
import {readTime, shift, type Time} from './time.js'

/** Where the words are: behind the label, in blocks of their own, or in one emphasis with the label. */
export type Place = 'run-in' | 'alone' | 'whole'

/** A label, whatever its speaker part may be. All offsets are UTF-16, 0-based, in the text of its block, `end` exclusive. */
export interface Label {
  block: TextBlock
  /** 0-based index of its line in the block. */
  line: number
  speaker: string
  start: number
  end: number
  /** What stands between speaker and separator, brackets included: ` (CEO)`. */
  details: string
  /** The separator with the spaces before it: ` :`. Empty where there is none. */
  separator: string
  /** Where the words start. */
  body: number
  time: Time | null
  sign: Sign
  style: Style
  place: Place
  /** A separator with no space behind it, in text that is written with spaces around signs. */
  tight: boolean
}

const WRAPPED = /^[([（【]([^()（）[\]【】]{1,40})[)\]）】]$/u
/** What may stand behind a separator and still belongs to it. */
const SEPARATING = KIND.mark | KIND.colon
/** Most asterisks, underscores and spaces behind a speaker part. */
const MOST_TAIL = 6

/** Longest speaker part in UTF-16 units: 44 characters, each of them two. */
const LONGEST = 88
const LETTER = /\p{L}/u

/** What a label was found to be made of. Offsets are in its line's text. */
export interface Parts {
  style: Style
  /** Speaker and details. */
  from: number
  to: number
  sign: Sign
  /** Behind the separator. */
  after: number
  place: Place | null
  /** Where the emphasis ends, where that is before the details. */
  edge?: number
  time?: Time | null
}

/**
 * Divide a label.
 *
 * @param cursor Where it starts.
 * @param parts What it was found to be made of.
 * @returns The label, or `null` where its speaker part is too long or holds no letter.
 */
export function divide(cursor: Cursor, parts: Parts): Label | null {
  const {block, line, start: lineStart, text} = cursor.opening
  const trimmed = withoutTail(text.slice(parts.from, parts.to))
  const wrapped = opensBracket(trimmed) ? WRAPPED.exec(trimmed) : null
  const from = parts.from + (wrapped ? 1 : 0)
  const cut = wrapped
    ? (wrapped[1] ?? '').length
    : detailsAt(trimmed, parts.edge === undefined ? undefined : parts.edge - parts.from)
  const speaker = cut === trimmed.length ? trimmed : withoutTail(text.slice(from, from + cut))
  if (speaker.length > LONGEST || !LETTER.test(speaker)) return null
  const details = text.slice(from + speaker.length, parts.from + trimmed.length)
  const inner = parts.time ?? timeIn(text, from + speaker.length, parts.from + trimmed.length)
  const {length} = text
  let after = parts.after
  while (after < length && (kindOf(unitAt(text, after)) & SEPARATING) !== 0) after++
  let body = skipSpace(text, after)
  const late = readTime(text, body)
  if (late && (late.end !== late.after || late.after >= text.trimEnd().length)) body = skipSpace(text, late.after)
  return {
    block,
    line,
    speaker,
    start: lineStart + from,
    end: lineStart + from + speaker.length,
    details,
    separator: parts.sign === 'time' ? '' : written(text.slice(parts.from + trimmed.length, parts.after)),
    body: lineStart + body,
    time: shift(cursor.time ?? inner ?? late, lineStart),
    sign: parts.sign,
    style: parts.style,
    place: parts.place ?? (skipSpace(text, body) === length ? 'alone' : 'run-in'),
    tight:
      parts.sign === 'colon'
      && parts.edge === undefined
      && parts.style === 'plain'
      && text.charAt(parts.after - 1) === ':'
      && parts.after < length
      && !isTail(unitAt(text, parts.after))
      && !isEastAsian(unitAt(text, parts.after))
  }
}

/** A separator without the marks of emphasis around it. */
function written(separator: string): string {
  if (separator === ':' || separator === '') return separator
  return ((kindsIn(separator) & KIND.mark) === 0 ? separator : separator.replace(/[*_]/gu, '')).trimEnd()
}

function withoutTail(text: string): string {
  let end = text.length
  const least = Math.max(0, end - MOST_TAIL)
  while (end > least && isTail(unitAt(text, end - 1))) end--
  return text.slice(0, end)
}

/** Whether a code unit is an asterisk, an underscore or white space. */
function isTail(code: number): boolean {
  return (kindOf(code) & (KIND.mark | KIND.space)) !== 0
}

function opensBracket(text: string): boolean {
  return text !== '' && (kindOf(unitAt(text, 0)) & KIND.opening) !== 0
}

/**
 * Make a label of a line that is plain words and no sign.
 *
 * @param opening The line.
 * @returns The label, alone in its line; `null` where it is too long or holds no letter.
 */
export function wholeLabel({block, line, start, text}: Opening): Label | null {
  const speaker = text.trimEnd()
  if (speaker.length > LONGEST || !LETTER.test(speaker)) return null
  const body = start + text.length
  return {
    block,
    line,
    speaker,
    start,
    end: start + speaker.length,
    details: '',
    separator: '',
    body,
    time: null,
    sign: 'none',
    style: 'plain',
    place: 'alone',
    tight: false
  }
}

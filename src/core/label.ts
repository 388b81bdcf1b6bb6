/** Read the label that opens a line: who speaks, with which details, time and separator, to the character. */
import type {Line, TextBlock} from './blocks.js'
import {cursorAt, emphasisAt, FIRST_PICTURE, type Cursor, type Style} from './cursor.js'
import {detailsAt, readDetails, timeIn} from './details.js'
import {mayBeAlone, openingsOf, type Opening} from './opening.js'
import {findColon, findSign, REACH, skipSpace, type Sign} from './separator.js'
import {isSpaceAt, kindOf, KIND, kindsIn, unitAt} from './characters.js'
import {readTime, timeAlone, type Time} from './time.js'
import {timesAmong, withTimedNames} from './timed.js'
import {isWhole} from './whole.js'

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
  /** A separator with no space behind it, in text that is written with spaces. */
  tight: boolean
}

const PLAIN_DASH = /^([^\n:：–—―]{1,44}?)(\s{1,2})([-–—―]{1,2})\s/u
/** `Q. Why`, `JW.  One`, `P.-¿Cuándo?`; near miss: `U.S. law`, `J.-P. Berg`; roman numerals are left to the evidence. */
const DOT = /^(\p{Lu}{1,3})(\.)(?:[-–—](?!\p{Lu}\.)|\s|$)/u
/** `Q    Why?`, as the press rooms of governments have it. */
const GAP = /^(\p{Lu})(?:\t|\s{2,8})\S/u
/** `(Adam) text`, `[Adam] text`, `AM) text`. */
const BRACKET = /^([([]?)(\p{L}[^()[\]\n:]{0,30})[)\]]\s/u
/** `Anna 00:12`, `Anna (1:04`, `Anna – 1:04`. */
const TIMED = /(\s(?:[-–—|·•]\s)?)\(?\[?\d{1,2}:\d{2}/u
const WRAPPED = /^[([（【]([^()（）[\]【】]{1,40})[)\]）】]$/u
/** `**Mr. Holt.** I do.`; near miss: `**J. R.**`, `**Sam Holt Jr.**`. */
const FULL_STOP = /[\p{Ll}\p{Lo}]{2}\.$/u
/** What may stand behind a separator and still belongs to it. */
const SEPARATING = KIND.mark | KIND.colon
/** Most asterisks, underscores and spaces behind a speaker part. */
const MOST_TAIL = 6

/** Longest speaker part in UTF-16 units: 44 characters, each of them two. */
const LONGEST = 88
const LETTER = /\p{L}/u
const NONE: readonly never[] = []

/**
 * Read the labels of a block.
 *
 * @param block Paragraph or heading.
 * @returns Labels of those of its lines that have one, in order; of a heading only the first line can.
 */
export function readLabels(block: TextBlock): readonly Label[] {
  const openings = openingsOf(block)
  if (openings.length === 0) return NONE
  const times = timesAmong(openings)
  if (times.length === 0) return labelsIn(openings)
  return labelsIn(withTimedNames(block, openings, times)).map((label) => withTimeBeside(label))
}

function labelsIn(openings: readonly Opening[]): readonly Label[] {
  const [only] = openings
  if (only && openings.length === 1) {
    const label = readLabel(only)
    return label ? [label] : NONE
  }

  return openings.map((opening) => readLabel(opening)).filter((label) => label !== null)
}

/** A label with the time that stands alone in the line above it or, where it is alone in its line, below. */
function withTimeBeside(label: Label): Label {
  const {block, line, place} = label
  if (label.time) return label
  const above = timeOf(block.lines[line - 1])
  const time = above ?? (place === 'alone' ? timeOf(block.lines[line + 1]) : null)
  if (time === null) return label
  return {...label, time, body: above ? label.body : skipSpace(block.text, time.after)}
}

function timeOf(line: Line | undefined): Time | null {
  return line ? shift(timeAlone(line.text), line.start) : null
}

/**
 * Read the label of a line.
 *
 * @param opening Line that may open with one.
 * @returns The label, or `null` where the line has none.
 */
export function readLabel(opening: Opening): Label | null {
  if (opening.lone && isBare(opening)) return bareLabel(opening)
  const cursor = cursorAt(opening)
  const {style, end} = emphasisAt(cursor)
  const label =
    end > cursor.at && style !== 'plain'
      ? emphasised(cursor, style, end)
      : plain(cursor, cursor.literal ? 'literal' : 'plain')
  return label && isWhole(opening.runs, label.start - opening.start, label.end - opening.start) ? label : null
}

/** Whether a line is plain words and no sign, as most headings are: nothing is to be divided. */
function isBare({runs, text}: Opening): boolean {
  if (runs.length > 0 || text === '' || isSpaceAt(text, 0) || isSpaceAt(text, 1)) return false
  return unitAt(text, 0) < FIRST_PICTURE && (kindsIn(text) & DIVIDING) === 0
}

/** Kinds of signs that divide a label, or stand before one. */
const DIVIDING = KIND.colon | KIND.opening | KIND.closing | KIND.divider | KIND.dash | KIND.point | KIND.mark

function bareLabel({block, line, start, text}: Opening): Label | null {
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

function emphasised(cursor: Cursor, style: Style, end: number): Label | null {
  const {opening, at} = cursor
  const {text} = opening
  const colon = findColon(text, at)
  if (colon !== -1 && colon < end) {
    const rest = text.slice(colon + 1, end).replace(/[*_\s:：]+/gu, '')
    const place = rest === '' ? null : 'whole'
    return finish(cursor, {style, from: at, to: colon, sign: 'colon', after: rest === '' ? end : colon + 1, place})
  }

  let after = end
  const details = readDetails(text, after)
  after = details.after
  const next = findSign(text, after)
  if (next)
    return finish(cursor, {
      style,
      from: at,
      to: after,
      sign: next.sign,
      after: next.after,
      place: null,
      edge: end,
      time: details.time
    })
  if (after === end && FULL_STOP.test(text.slice(at, end)))
    return finish(cursor, {style, from: at, to: end - 1, sign: 'dot', after, place: null, edge: end})
  const nothing = text.slice(after).trim() === ''
  if (!nothing && !isSpaceAt(text, end) && !isSpaceAt(text, end - 1)) return null
  return finish(cursor, {style, from: at, to: after, sign: 'none', after, place: null, edge: end, time: details.time})
}

function plain(cursor: Cursor, style: Style): Label | null {
  const {opening, at} = cursor
  const {text} = opening
  const colon = findColon(text, at)
  if (colon !== -1) return finish(cursor, {style, from: at, to: colon, sign: 'colon', after: colon + 1, place: null})
  const rest = text.slice(at, at + REACH)
  const kinds = kindsIn(rest)
  const dot = (kinds & KIND.point) === 0 ? null : DOT.exec(rest)
  if (dot)
    return finish(cursor, {
      style,
      from: at,
      to: at + (dot[1] ?? '').length,
      sign: 'dot',
      after: at + dot[0].length,
      place: null
    })
  const gap = isSpaceAt(rest, 1) ? GAP.exec(rest) : null
  if (gap) return finish(cursor, {style, from: at, to: at + 1, sign: 'dot', after: at + 1, place: null})
  const bracket = (kinds & KIND.closing) === 0 ? null : BRACKET.exec(rest)
  if (bracket) {
    const [, open = '', name = ''] = bracket
    const from = at + open.length
    return finish(cursor, {
      style,
      from,
      to: from + name.length,
      sign: 'bracket',
      after: from + name.length + 1,
      place: null
    })
  }

  const timed = (kinds & KIND.colon) === 0 ? null : TIMED.exec(rest)
  const time = timed ? readTime(text, at + timed.index + (timed[1] ?? '').length) : null
  if (timed && time && partsOff(time, text)) {
    return finish(cursor, {style, from: at, to: at + timed.index, sign: 'time', after: time.after, place: null, time})
  }

  const dash = (kinds & KIND.dash) === 0 ? null : PLAIN_DASH.exec(rest)
  if (dash) {
    const [whole, name = ''] = dash
    return finish(cursor, {style, from: at, to: at + name.length, sign: 'dash', after: at + whole.length, place: null})
  }

  if (opening.lone || (cursor.time && mayBeAlone(text.slice(at).trim()))) {
    return finish(cursor, {style, from: at, to: text.trimEnd().length, sign: 'none', after: text.length, place: null})
  }

  return null
}

/** Whether a time behind a name parts that from the words: at the end of its line, in brackets, or before a gap. */
function partsOff({end, after}: Time, text: string): boolean {
  if (after >= text.trimEnd().length) return true
  const gap = skipSpace(text, after) - after
  return after > end ? gap > 0 : gap > 1
}

interface Parts {
  style: Style
  /** Line offsets of speaker and details. */
  from: number
  to: number
  sign: Sign
  /** Line offset behind the separator. */
  after: number
  place: Place | null
  /** Line offset where the emphasis ends, where that is before the details. */
  edge?: number
  time?: Time | null
}

/** Divide speaker from details. */
function finish(cursor: Cursor, parts: Parts): Label | null {
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
  }
}

/** A separator without the marks of emphasis around it. */
function written(separator: string): string {
  return separator === ':' ? separator : separator.replace(/[*_]/gu, '').trimEnd()
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

function shift(time: Time | null | undefined, by: number): Time | null {
  return time ? {...time, start: time.start + by, end: time.end + by, after: time.after + by} : null
}

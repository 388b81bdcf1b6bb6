/** Read the label that opens a line: who speaks, with which details, time and separator, to the character. */
import {runsOf, startsInside, type Line, type TextBlock} from './blocks.js'
import {detailsAt, readDetails, timeIn} from './details.js'
import type {Run} from './inline.js'
import type {Lexicon} from './lexicon.js'
import {kindOf, type NameKind} from './name.js'
import {isLone, openingLines} from './opening.js'
import {findColon, findSign, REACH, skipSpace, type Sign} from './separator.js'
import {readTime, type Time} from './time.js'

/** How the label is set; `literal` is emphasis that CommonMark leaves as asterisks. */
export type Style = 'plain' | 'strong' | 'emphasis' | 'literal'
/** Where the words are: behind the label, in blocks of their own, or in one emphasis with the label. */
export type Place = 'run-in' | 'alone' | 'whole'

/** A label. All offsets are UTF-16, 0-based, in the text of the line's block, `end` exclusive. */
export interface Label {
  line: Line
  speaker: string
  start: number
  end: number
  kind: NameKind
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
/** `Q. Why`, `JW.  One`; near miss: `U.S. law`, `I. Introduction` (roman numerals are left to the evidence). */
const DOT = /^(\p{Lu}{1,3})(\.)(?:\s|$)/u
/** `(Adam) text`, `AM) text`. */
const BRACKET = /^(\(?)([\p{L}][^()\n:]{0,30})(\))\s/u
const LITERAL = /^[*_]{1,4}/u
const TAIL = /[*_\s]{0,6}$/u

/** Tells what a speaker part is; `null` where it cannot be a label at all. */
export type Judge = (speaker: string) => NameKind | null

interface Cursor {
  line: Line
  judge: Judge
  /** Offsets from here on are in the line. */
  at: number
  time: Time | null
  literal: boolean
}

/**
 * Read the labels of a block.
 *
 * @param block Paragraph or heading.
 * @param judge Tells what a speaker part is.
 * @returns Labels of those of its lines that have one, in order; of a heading only the first line can.
 */
export function readLabels(block: TextBlock, judge: Judge): Label[] {
  const labels: Label[] = []
  for (const index of openingLines(block)) {
    const line = block.lines[index]
    const label = line && !startsInside(line) ? labelOf(line, judge) : null
    if (label) labels.push(label)
  }

  return labels
}

/**
 * Read the label of a line.
 *
 * @param line Line of a paragraph or heading.
 * @param lexicon Word lists of the document's languages.
 * @returns The label, or `null` where the line has none.
 */
export function readLabel(line: Line, lexicon: Lexicon): Label | null {
  return labelOf(line, (speaker) => kindOf(speaker, lexicon))
}

function labelOf(line: Line, judge: Judge): Label | null {
  const cursor = start(line, judge)
  const {style, end} = emphasisAt(cursor)
  const label =
    end > cursor.at && style !== 'plain'
      ? emphasised(cursor, style, end)
      : plain(cursor, cursor.literal ? 'literal' : 'plain')
  if (!label || hasCode(label) || cutsThrough(label)) return null
  return label
}

/** Skip what may stand before a label: spaces, asterisks, a time. */
function start(line: Line, judge: Judge): Cursor {
  const {text} = line
  let at = skipSpace(text, 0)
  const literal = LITERAL.exec(text.slice(at, at + 8))?.[0].length ?? 0
  at = skipSpace(text, at + literal)
  const time = readTime(text, at)
  if (!time) return {line, judge, at, time: null, literal: literal > 0}
  at = skipSpace(text, time.after)
  const divider = /^[-–—|]\s/u.exec(text.slice(at, at + 2))?.[0].length ?? 0
  const inner = LITERAL.exec(text.slice(at + divider, at + divider + 8))?.[0].length ?? 0
  return {line, judge, at: at + divider + inner, time, literal: literal + inner > 0}
}

/** How far strong text or emphasis reaches from here, and which. */
function emphasisAt({line, at}: Cursor): {style: Style; end: number} {
  let end = at
  let style: Style = 'plain'
  for (const run of runsOf(line.block, line.start + at, line.end)) {
    if (!(run.strong || run.emphasis)) break
    if (style === 'plain') style = run.strong ? 'strong' : 'emphasis'
    end = Math.min(run.end, line.end) - line.start
  }

  return {style, end}
}

function emphasised(cursor: Cursor, style: Style, end: number): Label | null {
  const {line, at} = cursor
  const {text} = line
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
  const nothing = text.slice(after).trim() === ''
  if (!nothing && !/^\s/u.test(text.slice(end)) && !/[\s\u3000]$/u.test(text.slice(0, end))) return null
  return finish(cursor, {style, from: at, to: after, sign: 'none', after, place: null, edge: end, time: details.time})
}

function plain(cursor: Cursor, style: Style): Label | null {
  const {line, at} = cursor
  const {text} = line
  const colon = findColon(text, at)
  if (colon !== -1) return finish(cursor, {style, from: at, to: colon, sign: 'colon', after: colon + 1, place: null})
  const rest = text.slice(at, at + REACH)
  const dot = DOT.exec(rest)
  if (dot)
    return finish(cursor, {
      style,
      from: at,
      to: at + (dot[1] ?? '').length,
      sign: 'dot',
      after: at + dot[0].length,
      place: null
    })
  const bracket = BRACKET.exec(rest)
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

  const timed = /\s\(?\[?\d{1,2}:\d{2}/u.exec(rest)
  const time = timed ? readTime(text, at + timed.index + 1) : null
  if (timed && time && time.after >= text.trimEnd().length) {
    return finish(cursor, {style, from: at, to: at + timed.index, sign: 'time', after: time.after, place: null, time})
  }

  const dash = PLAIN_DASH.exec(rest)
  if (dash) {
    const [whole, name = ''] = dash
    return finish(cursor, {style, from: at, to: at + name.length, sign: 'dash', after: at + whole.length, place: null})
  }

  if (line.block.kind === 'heading' || isLone(line.block)) {
    return finish(cursor, {style, from: at, to: text.trimEnd().length, sign: 'none', after: text.length, place: null})
  }

  return null
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

/** Divide speaker from details, and judge what is left. */
function finish(cursor: Cursor, parts: Parts): Label | null {
  const {line} = cursor
  const {text} = line
  const raw = text.slice(parts.from, parts.to)
  const trimmed = raw.replace(TAIL, '')
  const wrapped = /^[([（【]([^()（）[\]【】]{1,40})[)\]）】]$/u.exec(trimmed)
  const from = parts.from + (wrapped ? 1 : 0)
  const cut = wrapped
    ? (wrapped[1] ?? '').length
    : detailsAt(trimmed, parts.edge === undefined ? undefined : parts.edge - parts.from)
  const speaker = text.slice(from, from + cut).replace(TAIL, '')
  const kind = cursor.judge(speaker)
  if (kind === null) return null
  const details = text.slice(from + speaker.length, parts.from + trimmed.length)
  const inner = parts.time ?? timeIn(text, from + speaker.length, parts.from + trimmed.length)
  let after = parts.after
  while (/[*_:：]/u.test(text.charAt(after))) after++
  let body = skipSpace(text, after)
  const late = readTime(text, body)
  if (late && (late.end !== late.after || late.after >= text.trimEnd().length)) body = skipSpace(text, late.after)
  const empty = text.slice(body).trim() === ''
  return {
    line,
    speaker,
    start: line.start + from,
    end: line.start + from + speaker.length,
    kind,
    details,
    separator:
      parts.sign === 'time'
        ? ''
        : text
            .slice(parts.from + trimmed.length, parts.after)
            .replace(/[*_]/gu, '')
            .trimEnd(),
    body: line.start + body,
    time: shift(cursor.time ?? inner ?? late, line.start),
    sign: parts.sign,
    style: parts.style,
    place: parts.place ?? (empty ? 'alone' : 'run-in'),
    tight:
      parts.sign === 'colon'
      && text.charAt(parts.after - 1) === ':'
      && /[^\s*_]/u.test(text.charAt(parts.after))
      && parts.edge === undefined
      && parts.style === 'plain'
  }
}

function shift(time: Time | null | undefined, by: number): Time | null {
  return time ? {...time, start: time.start + by, end: time.end + by, after: time.after + by} : null
}

function hasCode(label: Label): boolean {
  return runsOf(label.line.block, label.start, label.end).some((run) => run.opaque)
}

/** Whether a label cuts through something: it is a part of a link or the like, or ends in emphasis it does not start in. */
function cutsThrough({line: {block}, start, end}: Label): boolean {
  const at = (offset: number): Run | undefined => runsOf(block, offset, offset + 1)[0]
  const [before, first, last, behind] = [start > 0 ? at(start - 1) : undefined, at(start), at(end - 1), at(end)]
  if (first?.within && before?.within === first.within) return true
  if (last?.within && behind?.within === last.within) return true
  return (['strong', 'emphasis'] as const).some(
    (cover) =>
      (last?.[cover] && behind?.[cover] && !first?.[cover]) || (first?.[cover] && before?.[cover] && !last?.[cover])
  )
}

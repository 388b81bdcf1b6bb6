/** Read the labels that open lines: who speaks, with which details, time and separator, to the character. */
import type {Line, TextBlock} from './blocks.js'
import {cursorAt, emphasisAt, FIRST_PICTURE, type Cursor, type Style} from './cursor.js'
import {divide, wholeLabel, type Label} from './label.js'
import {runAt} from './inline.js'
import {isRole, readDetails} from './details.js'
import {isTitle, mayAskOrAnswer} from './lexicon.js'
import {isJoiner} from './name.js'
import {mayBeAlone, openingsOf, type Opening} from './opening.js'
import {findColon, findSign, REACH, skipSpace} from './separator.js'
import {isEastAsian, isSpaceAt, kindOf, KIND, kindsIn, unitAt} from './characters.js'
import {bare, endsSentence} from './text.js'
import {readTime, shift, timeAlone, type Time} from './time.js'
import {timesAmong, withTimedNames} from './timed.js'
import {isWhole} from './whole.js'

const PLAIN_DASH = /^([^\n:：–—―]{1,44}?)(\s{1,2})([-–—―]{1,2})\s/u
/** `**C | 为什么？**`, as readers of phones get it; near miss: `Anna Berg | Acme`, which no sentence follows. */
const BAR = /^([^|｜\n:：]{1,24}?)\s?[|｜]\s?(?=\S)/u
/** `Q. Why`, `JW.  One`, `P.-¿Cuándo?`, `P. – ¿Cuándo?`, `Q.您`; near miss: `U.S. law`, `J.-P. Berg`; roman numerals are left to the evidence. */
const DOT = /^(\p{Lu}{1,3})(\.)(?:\s?[-–—](?!\p{Lu}\.)|\s|$|(?=[\u3041-\u9FFF]))/u
/** `PREGUNTA. ¿Cuándo?`, `Frage.- Wann?`, `प्र. कब ?`: voices alone are set so; near miss: `Yes. I do`, told by the lists. */
const VOICE_DOT = /^(\p{Lu}\p{L}{1,23}|\p{Lo}[\p{Lo}\p{M}]{0,9})\.(?:\s?[-–—]|\s|$)/u
/** `Mr. Linder. The meeting`, as hearings are printed: a form of address and a name; near miss: `Mr. Linder left. The`. */
const ADDRESS_DOT =
  /^(\p{Lu}\p{Ll}{0,9}\.(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,20}|\p{Ll}{2,3})){0,4}\s\p{Lu}[\p{L}'’-]{1,20})\.\s/u
/** `Q    Why?`, as the press rooms of governments have it, and a letter and one space before scripts without capitals. */
const GAP = /^(\p{Lu})(?:[\t\u3000]|\s{2,8}|\s(?=[\u3041-\u9FFF\uAC00-\uD7A3]))\S/u
/** `田中`, a wide space and the words, as magazines of Japan have it; near miss: `第1章` and one. */
const WIDE_GAP = /^([\p{Lo}ー・]{1,8})(?:\u3000(?=\S)| (?=[\u3041-\u9FFF]))/u
/** `田中「そうです」`, where papers quote who speaks; near miss: `「春」`. */
const QUOTED = /^([\p{Lo}ー・]{1,8})(?=「)/u
/** `(Adam) text`, `[Adam] text`, `AM) text`, `[田中]はい`. */
const BRACKET = /^([([]?)(\p{L}[^()[\]\n:]{0,30})[)\]](?:\s|(?=[\u3041-\u9FFF]))/u
/** `【记者】您好`, `（田中）はい`. */
const WIDE_BRACKET = /^([（【])(\p{L}[^（）【】\n:]{0,16})[）】]/u
/** `Anna 00:12`, `Anna (1:04`, `Anna – 1:04`. */
const TIMED = /(\s(?:[-–—|·•]\s)?)\(?\[?\d{1,2}:\d{2}/u
/** `**Mr. Holt.** I do.`, `**PREGUNTA.**`, `**P.**`, `**P.-**`; near miss: `**J. R.**`, `**Sam Holt Jr.**`. */
const FULL_STOP = /(?:[\p{Ll}\p{Lo}]{2}|\p{Lu}{4}|^\p{Lu}{1,3})\.[-–—]?$/u
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
  if (opening.lone && isBare(opening)) return wholeLabel(opening)
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

function emphasised(cursor: Cursor, style: Style, first: number): Label | null {
  const {opening, at} = cursor
  const {text} = opening
  const colon = findColon(text, at)
  const joint = colon > first ? jointEnd(opening, first) : first
  const end = colon === skipSpace(text, joint) ? joint : first
  if (colon !== -1 && colon < end) {
    const alone = isWordless(text, colon + 1, end)
    const place = alone ? null : 'whole'
    return divide(cursor, {style, from: at, to: colon, sign: 'colon', after: alone ? end : colon + 1, place})
  }

  const bar = holdsBar(text, end) ? BAR.exec(text.slice(at, end)) : null
  if (bar && endsSentence(text.slice(at, end).trimEnd())) {
    const [whole, name = ''] = bar
    return divide(cursor, {
      style,
      from: at,
      to: at + name.length,
      sign: 'dash',
      after: at + whole.length,
      place: 'whole'
    })
  }

  const details = readDetails(text, end)
  const next = findSign(text, details.after)
  const after = next || details.time || isRole(text.slice(end, details.after)) ? details.after : end
  const stop = after === end ? FULL_STOP.exec(text.slice(at, end).trimEnd()) : null
  const point = stop ? at + stop.index + stop[0].indexOf('.') : -1
  if (next)
    return divide(cursor, {
      style,
      from: at,
      to: point === -1 || next.sign === 'colon' ? after : point,
      sign: next.sign,
      after: next.after,
      place: null,
      edge: end,
      time: details.time
    })
  if (point !== -1) return divide(cursor, {style, from: at, to: point, sign: 'dot', after, place: null, edge: end})
  const nothing = text.slice(after).trim() === ''
  if (!nothing && !isSpaceAt(text, end) && !isSpaceAt(text, end - 1)) return null
  return divide(cursor, {style, from: at, to: after, sign: 'none', after, place: null, edge: end, time: details.time})
}

/** Whether a bar stands before an offset. */
function holdsBar(text: string, end: number): boolean {
  const bar = text.search(/[|｜]/u)
  return bar !== -1 && bar < end
}

/** Where the last of several speakers ends, each in an emphasis of its own: `**Anna** and **Ben**:`. */
function jointEnd({runs, text}: Opening, first: number): number {
  let end = first
  for (let index = runAt(runs, first); index < runs.length; index += 2) {
    const between = runs[index]
    const next = runs[index + 1]
    if (!between || !next || !(next.strong || next.emphasis)) break
    if (between.end !== next.start || !isJoiner(text.slice(end, between.end).trim())) break
    end = Math.min(next.end, text.length)
  }

  return end
}

/** Whether nothing but space, asterisks and colons stands between two offsets. */
function isWordless(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((kindOf(unitAt(text, at)) & (KIND.mark | KIND.space | KIND.colon)) === 0) return false
  }

  return true
}

function plain(cursor: Cursor, style: Style): Label | null {
  const {opening, at} = cursor
  const {text} = opening
  const colon = findColon(text, at)
  if (colon !== -1) return divide(cursor, {style, from: at, to: colon, sign: 'colon', after: colon + 1, place: null})
  const rest = text.slice(at, at + REACH)
  const kinds = kindsIn(rest)
  const dot = (kinds & KIND.point) === 0 ? null : (DOT.exec(rest) ?? voiceDot(rest) ?? addressDot(rest))
  if (dot)
    return divide(cursor, {
      style,
      from: at,
      to: at + (dot[1] ?? '').length,
      sign: 'dot',
      after: at + dot[0].length,
      place: null
    })
  const gap = isSpaceAt(rest, 1) ? GAP.exec(rest) : null
  if (gap) return divide(cursor, {style, from: at, to: at + 1, sign: 'dot', after: at + 1, place: null})
  const wide = rest !== '' && isEastAsian(unitAt(rest, 0)) ? (WIDE_GAP.exec(rest) ?? QUOTED.exec(rest)) : null
  if (wide) {
    const to = at + wide[0].length
    return divide(cursor, {style, from: at, to, sign: 'bracket', after: to, place: null})
  }

  const bracket = (kinds & KIND.closing) === 0 ? null : (BRACKET.exec(rest) ?? WIDE_BRACKET.exec(rest))
  if (bracket) {
    const [, open = '', name = ''] = bracket
    const from = at + open.length
    return divide(cursor, {
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
    return divide(cursor, {style, from: at, to: at + timed.index, sign: 'time', after: time.after, place: null, time})
  }

  const dash = (kinds & KIND.dash) === 0 ? null : PLAIN_DASH.exec(rest)
  if (dash) {
    const [whole, name = ''] = dash
    return divide(cursor, {style, from: at, to: at + name.length, sign: 'dash', after: at + whole.length, place: null})
  }

  if (opening.lone || (cursor.time && mayBeAlone(text.slice(at).trim()))) {
    return divide(cursor, {style, from: at, to: text.trimEnd().length, sign: 'none', after: text.length, place: null})
  }

  return null
}

/** A voice in full that asks or answers, and the point behind it. */
function voiceDot(text: string): RegExpExecArray | null {
  const dot = VOICE_DOT.exec(text)
  return dot && mayAskOrAnswer(bare(dot[1] ?? '')) ? dot : null
}

/** A form of address and a name, and the point behind them. */
function addressDot(text: string): RegExpExecArray | null {
  const dot = ADDRESS_DOT.exec(text)
  return dot && isTitle(text.slice(0, text.indexOf(' '))) ? dot : null
}

/** Whether a time behind a name parts that from the words: at the end of its line, in brackets, or before a gap. */
function partsOff({end, after}: Time, text: string): boolean {
  if (after >= text.trimEnd().length) return true
  const gap = skipSpace(text, after) - after
  return after > end ? gap > 0 : gap > 1
}

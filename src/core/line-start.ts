/** The start of a line, read as far as is needed to tell whether it may open with a label. */
import type {Nodes} from 'mdast'
import {isEastAsian, isSpace, kindOf, KIND, unitAt, WIDE_SPACE} from './characters.js'
import type {Cover, Taker} from './inline.js'
import {REACH} from './separator.js'

/** Most characters before a colon where no details stand between: a speaker of 44, a time, asterisks. */
const COLON_WITHIN = 56
/** Most characters before a closing bracket that parts a label, before a dash, before a point. */
const BRACKET_WITHIN = 34
const DASH_WITHIN = 48
const POINT_WITHIN = 6
/** Most characters before a point with no space between: a voice in full. */
const VOICE_WITHIN = 24
/** Kinds that may part a label from what follows, or tell how far one reaches. */
const PARTING = KIND.space | KIND.colon | KIND.opening | KIND.closing | KIND.point | KIND.dash | KIND.divider
/** Most characters before a wide space or a quotation that parts a name in Japanese. */
const WIDE_WITHIN = 8
const TAB = 0x09
const WIDE_QUOTE = 0x300c

/** The start of a line: asterisks or a sign near it open a label. */
export class Start implements Taker {
  /** Whether it does; `null` as long as that is not told. */
  opens: boolean | null = null
  /** Characters read since the first that is no white space. */
  #place = 0
  /** How far a label can reach: behind details and more than one space, further. */
  #reach = COLON_WITHIN
  #bracketed = false
  /** Whether the last character was white space. */
  #spaced = false
  /** How far a point can stand: behind a space, less far. */
  #pointReach = VOICE_WITHIN

  /** Take a piece of the line; `true` where no more are needed. */
  take(_: Nodes, text: string, {strong, emphasis}: Cover, _within: Nodes | null, opaque: boolean): boolean {
    const feed = text.indexOf('\n')
    if (this.#place > 0) this.read(text, 0, feed === -1 ? text.length : feed)
    else if (strong || emphasis) this.opens = true
    // Code opens no label, and nothing behind it does.
    else if (opaque && startsNoTime(text)) this.opens = feed === 0 ? null : false
    else this.read(text, 0, feed === -1 ? text.length : feed)
    return feed !== -1 || this.opens !== null
  }

  /** Read on, from one offset of a text to another. */
  read(text: string, from: number, to: number): boolean | null {
    let at = from
    let place = this.#place
    let reach = this.#reach
    let bracketed = this.#bracketed
    let spaced = this.#spaced
    let pointReach = this.#pointReach
    if (place === 0) {
      while (at < to && isSpace(unitAt(text, at))) at++
      if (at === to) return null
      const first = kindOf(unitAt(text, at))
      if ((first & KIND.mark) !== 0) return (this.opens = true)
      if ((first & KIND.divider) !== 0) reach = REACH
      place = 1
      at++
    }

    for (; at < to; at++) {
      const code = unitAt(text, at)
      const kind = kindOf(code)
      // Two code units make one character.
      if ((kind & KIND.trail) !== 0) continue
      if (place > reach) return (this.opens = false)
      if ((kind & PARTING) === 0) spaced = false
      else if ((kind & KIND.space) !== 0) {
        if ((place === 1 && code === TAB) || (place === 2 && spaced)) return (this.opens = true)
        if (place <= WIDE_WITHIN && (code === WIDE_SPACE || isWide(text, at + 1, to))) return (this.opens = true)
        if (spaced) reach = REACH
        spaced = true
        pointReach = POINT_WITHIN
      } else {
        if (parts(kind, code, place, spaced, bracketed)) return (this.opens = true)
        if ((kind & KIND.point) !== 0 && place <= pointReach) return (this.opens = true)
        if ((kind & KIND.divider) !== 0) {
          reach = REACH
          bracketed ||= (kind & KIND.opening) !== 0
        }

        spaced = false
      }

      place++
    }

    this.#place = place
    this.#reach = reach
    this.#bracketed = bracketed
    this.#spaced = spaced
    this.#pointReach = pointReach
    return null
  }
}

/** Whether a sign, so many characters from the start of its line, may part a label from what follows. */
function parts(kind: number, code: number, place: number, spaced: boolean, bracketed: boolean): boolean {
  if ((kind & KIND.colon) !== 0) return true
  if (code === WIDE_QUOTE) return place <= WIDE_WITHIN
  if ((kind & KIND.closing) !== 0) return place <= BRACKET_WITHIN && !bracketed
  return (kind & KIND.dash) !== 0 && spaced && place <= DASH_WITHIN
}

/** Whether Chinese, Japanese or Korean goes on at an offset: one space before it parts more than a word. */
function isWide(text: string, at: number, end: number): boolean {
  return at < end && isEastAsian(unitAt(text, at))
}

/** Whether a text opens with something, and that is no time. */
export function startsNoTime(text: string): boolean {
  return text !== '' && (kindOf(unitAt(text, 0)) & KIND.time) === 0
}

/** A cheap look at the starts of lines: most lines of most pages cannot open with a label, and are told here. */
import type {Line, TextBlock} from './blocks.js'
import {eachText, type Cover, type Run} from './inline.js'
import {REACH} from './separator.js'
import {endsSentence, isSpace, isTrail} from './text.js'
import {mayBeTime} from './time.js'

/** A line that may open with a label. */
export interface Opening {
  line: Line
  /** Its parts; none where it is plain text. The last one is its line ending, where it has one. */
  runs: readonly Part[]
  /** Whether it is a heading, or a short paragraph that is no sentence: it may be a label with the words in the blocks after it. */
  lone: boolean
}

/** A part of a line. Offsets are UTF-16, 0-based, in the line's text, `end` exclusive. */
export type Part = Pick<Run, 'start' | 'end' | 'strong' | 'emphasis' | 'within' | 'opaque'>

/** Most characters before a colon where no details stand between: a speaker of 44, a time, asterisks. */
const COLON_WITHIN = 56
/** Most characters before a closing bracket that parts a label, before a dash, before a point. */
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
 * @returns Those lines, in order; of a heading only the first can be one. None starts inside emphasis, a link or the like.
 */
export function openingsOf(block: TextBlock): readonly Opening[] {
  const {children} = block.node
  const [first] = children
  if (children.length === 1 && first?.type === 'text') return plainOpenings(block, first.value)
  const look = new Look(block)
  eachText(children, (_, text, cover, opaque) => {
    look.take(text, cover, opaque)
  })
  return look.finish()
}

/** The same for plain text, which half of all blocks are. */
function plainOpenings(block: TextBlock, text: string): readonly Opening[] {
  let end = text.indexOf('\n')
  if (end === -1 || block.kind === 'heading') {
    const line = end === -1 ? text : text.slice(0, end)
    const lone = isLone(block, line)
    return lone || mayOpen(line, 0, line.length) === true ? [{line: lineOf(block, 0, 0, line), runs: NONE, lone}] : NONE
  }

  const openings: Opening[] = []
  for (let index = 0, from = 0; from <= text.length; index++) {
    if (mayOpen(text, from, end) === true) {
      openings.push({line: lineOf(block, index, from, text.slice(from, end)), runs: NONE, lone: false})
    }

    from = end + 1
    const next = text.indexOf('\n', from)
    end = next === -1 ? text.length : next
  }

  return openings
}

function lineOf(block: TextBlock, index: number, start: number, text: string): Line {
  return {block, index, start, end: start + text.length, text}
}

/** Whether the only line of a block is a heading, or short and no sentence. */
function isLone({kind, parent}: TextBlock, text: string): boolean {
  if (kind === 'heading') return true
  return text.length <= LONGEST_ALONE && text !== '' && parent.type !== 'listItem' && !endsSentence(text)
}

const NONE: readonly never[] = []

/** A look at the text of a block, piece by piece. */
class Look {
  readonly #block: TextBlock
  readonly #openings: Opening[] = []
  /** Index of the line looked at, and its offset in the block's text. */
  #line = 0
  #start = 0
  /** Length of the text so far. */
  #length = 0
  /** The line's text so far, as long as it may open with a label. */
  #text = ''
  #runs: Part[] | undefined
  /** Whether it may; `null` until that is told. */
  #opens: boolean | null = null

  constructor(block: TextBlock) {
    this.#block = block
  }

  take(text: string, cover: Cover, opaque: boolean): void {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      this.#add(text, from, end, cover, opaque)
      // The line ending is the part's own: what stands before it is cut off there.
      this.#runs?.push({...this.#part(cover, opaque), end: this.#text.length + 1})
      this.#next(cover, this.#length + end + 1)
      from = end + 1
    }

    this.#add(text, from, text.length, cover, opaque)
    this.#length += text.length
  }

  finish(): readonly Opening[] {
    this.#keep(this.#line === 0 && this.#opens !== false && isLone(this.#block, this.#text))
    return this.#openings
  }

  /** Take a part of the line looked at. */
  #add(text: string, from: number, to: number, cover: Cover, opaque: boolean): void {
    if (this.#opens === false || (from === to && !opaque)) return
    if (this.#text === '' && !this.#runs && !opaque && isPlain(cover)) {
      this.#opens ??= mayOpen(text, from, to)
      // Most lines are ruled out here, and leave nothing behind.
      if (this.#opens !== false) this.#text = text.slice(from, to)
      return
    }

    if (opaque && from < to && !mayBeTime(text.charAt(from)) && isBlank(this.#text, this.#text.length)) {
      // Code opens no label, and nothing behind it does.
      this.#opens = false
      return
    }

    const part = this.#part(cover, opaque)
    this.#text += text.slice(from, to)
    part.end = this.#text.length
    this.#runs ??= part.start === 0 ? [] : [{...PLAIN, start: 0, end: part.start}]
    this.#runs.push(part)
    const set = (part.strong || part.emphasis) && isBlank(this.#text, part.start)
    this.#opens ??= set || mayOpen(this.#text, 0, this.#text.length)
  }

  /** A part at the end of the line so far. */
  #part({strong, emphasis, within}: Cover, opaque: boolean): Part {
    const {length} = this.#text
    return {start: length, end: length, strong, emphasis, within, opaque}
  }

  #next(cover: Cover, start: number): void {
    const {kind} = this.#block
    this.#keep(this.#line === 0 && kind === 'heading')
    this.#line++
    this.#start = start
    this.#text = ''
    this.#runs = undefined
    // A line that starts inside emphasis, a link or the like opens nothing.
    this.#opens = kind === 'heading' || !isPlain(cover) ? false : null
  }

  /** Keep the line looked at where it may open with a label. */
  #keep(lone: boolean): void {
    if (!lone && this.#opens !== true) return
    const line = lineOf(this.#block, this.#line, this.#start, this.#text)
    this.#openings.push({line, runs: this.#runs ?? NONE, lone})
  }
}

const PLAIN = {strong: false, emphasis: false, within: null, opaque: false} as const

function isPlain({strong, emphasis, within}: Cover): boolean {
  return !strong && !emphasis && within === null
}

/** Whether a text is white space up to an offset. */
function isBlank(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** Whether a stretch of text may open with a label: asterisks, or a sign near its start. `null` where it is too short to tell. */
function mayOpen(text: string, from: number, to: number): boolean | null {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start++
  let before = 0
  // Behind details and more than one space, how far it is tells nothing of a colon.
  let far = false
  let bracketed = false
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at)
    const place = at - start
    if (isLetterLike(code)) {
      if (place === 0 && code === UNDERSCORE) return true
    } else if (code === SPACE) far ||= before === SPACE
    else if (code === CLOSING) {
      if (place <= BRACKET_WITHIN && !bracketed) return true
    } else if (place === 0 ? code === ASTERISK : parts(code, isSpace(before), place, far)) return true
    else {
      far ||= isSpace(code) ? isSpace(before) : DETAILS.includes(String.fromCharCode(code))
      bracketed ||= place > 0 && code === OPENING
      // Two code units make one character.
      if (isTrail(code)) start++
    }

    if (place >= (far ? REACH : COLON_WITHIN)) return false
    before = code
  }

  return null
}

const SPACE = 0x20
const OPENING = 0x28
const CLOSING = 0x29
const ASTERISK = 0x2a
const POINT = 0x2e
const UNDERSCORE = 0x5f

/** Whether a sign could end a label, so many characters from the start of its line. */
function parts(code: number, spaced: boolean, place: number, far: boolean): boolean {
  if (code === POINT) return place <= POINT_WITHIN
  const sign = String.fromCharCode(code)
  if (COLONS.includes(sign)) return far || place <= COLON_WITHIN
  return spaced && place <= DASH_WITHIN && DASHES.includes(sign)
}

/** Letters of most scripts, which are most of what stands anywhere, and part nothing. */
function isLetterLike(code: number): boolean {
  if (code < 0x1680) return code > 63 && code !== 91 && code !== 124 && code !== 0xa0
  return code >= 0x3400 && code < 0xd800
}

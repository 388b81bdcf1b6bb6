/** A cheap look at the starts of lines: most lines of most pages cannot open with a label, and are told here. */
import type {TextBlock} from './blocks.js'
import {eachText, isOneLine, type Cover, type Run} from './inline.js'
import {REACH} from './separator.js'
import {endsSentence, isSpace, isTrail} from './text.js'
import {mayBeTime} from './time.js'

/** A line that may open with a label. */
export interface Opening {
  block: TextBlock
  /** 0-based index of the line in the block. */
  line: number
  /** Offset of the line in the block's text. */
  start: number
  /** Text of the line. Of a long one it may end behind the first word that stands further away than a label reaches. */
  text: string
  /** Parts of the text; none where it is plain. The last one is its line ending, where it has one. */
  runs: readonly Part[]
  /** Whether it may be a label alone, with the words behind it: a heading, or short and no sentence, and a paragraph or beside a time. */
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
/** Characters of a line that tell its label: twice what stands before a separator, and the spaces and times around that. */
const ENOUGH = 256
const WORD_END = /\p{L}\s{0,2}$/u
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
  eachText(children, (_, text, cover, opaque) => look.take(text, cover, opaque))
  return look.finish()
}

/** The same for plain text, which half of all blocks are. */
function plainOpenings(block: TextBlock, text: string): readonly Opening[] {
  const start = new Start()
  let end = text.indexOf('\n')
  if (end === -1 || block.kind === 'heading') {
    const line = end === -1 ? text : text.slice(0, end)
    const lone = isLone(block, line)
    return lone || start.opens(line, 0, line.length) === true
      ? [{block, line: 0, start: 0, text: line, runs: NONE, lone}]
      : NONE
  }

  const openings: Opening[] = []
  for (let line = 0, from = 0; from <= text.length; line++) {
    if (start.opens(text, from, end) === true) {
      openings.push({block, line, start: from, text: text.slice(from, end), runs: NONE, lone: false})
    }

    start.clear()
    from = end + 1
    const next = text.indexOf('\n', from)
    end = next === -1 ? text.length : next
  }

  return openings
}

/** Whether the only line of a block is a heading, or short and no sentence. */
function isLone({kind, parent}: TextBlock, text: string): boolean {
  if (kind === 'heading') return true
  return mayBeAlone(text) && parent.type !== 'listItem'
}

/** Whether a text is short and no sentence, as labels are that stand alone in a line. */
export function mayBeAlone(text: string): boolean {
  return text.length <= LONGEST_ALONE && text !== '' && !endsSentence(text)
}

const NONE: readonly never[] = []

/** A piece of a line, as a node has it. */
interface Piece extends Part {
  text: string
}

/** A look at the text of a block, piece by piece. */
class Look {
  readonly #block: TextBlock
  readonly #openings: Opening[] = []
  readonly #opening = new Start()
  /** Index of the line looked at, and its offset in the block's text. */
  #line = 0
  #start = 0
  /** Length of the text so far. */
  #length = 0
  /** Pieces of the line, as long as it may open with a label. */
  #pieces: Piece[] = []
  /** Whether it may; `null` until that is told. */
  #opens: boolean | null = null
  /** Whether it is the only one; found out when that matters. */
  #only: boolean | undefined

  constructor(block: TextBlock) {
    this.#block = block
  }

  /** Take a piece; `true` where no more are needed. */
  take(text: string, cover: Cover, opaque: boolean): boolean {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      this.#add(text.slice(from, end), cover, opaque, true)
      this.#next(cover, this.#length + end + 1)
      from = end + 1
    }

    if (from < text.length || opaque) this.#add(text.slice(from), cover, opaque, false)
    this.#length += text.length
    return this.#isTold(text, cover) && this.#isOnly()
  }

  finish(): readonly Opening[] {
    this.#keep(this.#line === 0 && this.#opens !== false)
    return this.#openings
  }

  /** Take a piece of the line looked at; what stands before a line ending, `feed`, has that with it. */
  #add(text: string, cover: Cover, opaque: boolean, feed: boolean): void {
    if (this.#opens === false) return
    this.#opens ??= this.#isOpened(text, cover, opaque)
    const {strong, emphasis, within} = cover
    const start = this.#pieces.at(-1)?.end ?? 0
    const end = start + text.length + (feed ? 1 : 0)
    this.#pieces.push({text, start, end, strong, emphasis, within, opaque})
  }

  /** Whether the line opens with a label, by its text up to here and another piece. */
  #isOpened(text: string, {strong, emphasis}: Cover, opaque: boolean): boolean | null {
    if (this.#opening.blank) {
      if (strong || emphasis) return true
      // Code opens no label, and nothing behind it does.
      if (opaque && text !== '' && !mayBeTime(text.charAt(0))) return false
    }

    return this.#opening.opens(text, 0, text.length)
  }

  /** Whether the pieces so far tell whether the line has a label, and which: up to the end of a word that is not set off. */
  #isTold(text: string, cover: Cover): boolean {
    if (this.#opens !== true) return this.#opens === false
    return this.#length >= ENOUGH && isPlain(cover) && WORD_END.test(text.slice(-4))
  }

  #isOnly(): boolean {
    const {kind, node} = this.#block
    return (this.#only ??= kind === 'paragraph' && isOneLine(node.children))
  }

  #next(cover: Cover, start: number): void {
    const {kind} = this.#block
    this.#keep(this.#line === 0 && kind === 'heading')
    this.#line++
    this.#start = start
    this.#pieces = []
    this.#opening.clear()
    // A line that starts inside emphasis, a link or the like opens nothing.
    this.#opens = kind === 'heading' || !isPlain(cover) ? false : null
  }

  /** Keep the line looked at where it may open with a label. */
  #keep(only: boolean): void {
    if (!only && this.#opens !== true) return
    const {text, runs} = join(this.#pieces)
    const lone = only && isLone(this.#block, text)
    if (lone || this.#opens === true)
      this.#openings.push({block: this.#block, line: this.#line, start: this.#start, text, runs, lone})
  }
}

/** Put a line together. */
function join(pieces: readonly Piece[]): Pick<Opening, 'text' | 'runs'> {
  let text = ''
  let plain = true
  for (const piece of pieces) {
    text += piece.text
    plain &&= isPlain(piece) && !piece.opaque
  }

  return {text, runs: plain ? NONE : pieces}
}

function isPlain({strong, emphasis, within}: Pick<Cover, 'strong' | 'emphasis' | 'within'>): boolean {
  return !strong && !emphasis && within === null
}

const TAB = 0x09
const SPACE = 0x20
const OPENING = 0x28
const OPENING_SQUARE = 0x5b
const CLOSING = 0x29
const CLOSING_SQUARE = 0x5d
const ASTERISK = 0x2a
const POINT = 0x2e
const UNDERSCORE = 0x5f

/** The start of a line, read as far as is needed to tell whether it may open with a label. */
class Start {
  /** Characters read since the first that is no white space. */
  #place = 0
  /** The last code unit of these. */
  #before = 0
  /** Behind details and more than one space, how far it is tells nothing of a colon. */
  #far = false
  #bracketed = false

  /** Whether nothing but white space was read. */
  get blank(): boolean {
    return this.#place === 0
  }

  /** Begin a line. */
  clear(): void {
    this.#place = 0
    this.#before = 0
    this.#far = false
    this.#bracketed = false
  }

  /** Read on: asterisks or a sign near the line's start open a label. `null` where it is too short to tell. */
  opens(text: string, from: number, to: number): boolean | null {
    let at = from
    if (this.#place === 0) while (at < to && isSpace(text.charCodeAt(at))) at++
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      // Two code units make one character.
      if (isTrail(code)) continue
      if (isLetterLike(code)) {
        if (this.#place === 0 && code === UNDERSCORE) return true
      } else if (this.#parts(code)) return true

      if (this.#place >= (this.#far ? REACH : COLON_WITHIN)) return false
      this.#before = code
      this.#place++
    }

    return null
  }

  /** Whether a sign could end a label, so many characters from the start of its line. */
  #parts(code: number): boolean {
    const place = this.#place
    if (place === 1 && code === TAB) return true
    if (place === 2 && isSpace(code) && isSpace(this.#before)) return true
    if (code === SPACE) {
      this.#far ||= this.#before === SPACE
      return false
    }

    if (code === CLOSING || code === CLOSING_SQUARE) return place <= BRACKET_WITHIN && !this.#bracketed
    if (place === 0) {
      this.#far = DETAILS.includes(String.fromCharCode(code))
      return code === ASTERISK
    }

    if (code === POINT) return place <= POINT_WITHIN
    const sign = String.fromCharCode(code)
    if (COLONS.includes(sign)) return this.#far || place <= COLON_WITHIN
    const spaced = isSpace(this.#before)
    if (spaced && place <= DASH_WITHIN && DASHES.includes(sign)) return true
    this.#far ||= isSpace(code) ? spaced : DETAILS.includes(sign)
    this.#bracketed ||= code === OPENING || code === OPENING_SQUARE
    return false
  }
}

/** Letters of most scripts, which are most of what stands anywhere, and part nothing. */
function isLetterLike(code: number): boolean {
  if (code < 0x1680) return code > 63 && code !== 91 && code !== 93 && code !== 124 && code !== 0xa0
  return code >= 0x3400 && code < 0xd800
}

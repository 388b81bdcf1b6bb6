/** A cheap look at the starts of lines: most lines of most pages cannot open with a label, and are told here. */
import type {TextBlock} from './blocks.js'
import {eachText} from './inline.js'
import {REACH} from './separator.js'
import {endsSentence, isSpace} from './text.js'

/** Most code units before a colon where no details stand between: a speaker of 44, a time, asterisks. */
const COLON_WITHIN = 56
/** Most code units before a closing bracket that parts a label, before a dash, before a point. */
const BRACKET_WITHIN = 34
const DASH_WITHIN = 48
const POINT_WITHIN = 6
const COLONS = ':：'
const DASHES = '-–—―'
/** Signs behind which a label's details may stand, whatever their length. */
const DETAILS = ',(（[【|'
/** Longest label alone in its paragraph, as the longest label seen. */
const LONGEST_ALONE = 40

const FIRST: readonly number[] = [0]
const NEWLINE = 10

/**
 * Find the lines of a block that may open with a label. Every line that does is among them.
 *
 * @param block Paragraph or heading.
 * @returns Indexes of lines, in order.
 */
export function openingLines(block: TextBlock): readonly number[] {
  if (block.kind === 'heading') return FIRST
  const look = new Look()
  eachText(block.node.children, (_, text, {strong, emphasis}) => {
    look.at(text, strong || emphasis)
  })
  if (look.found.length === 0 && look.line === 0 && look.length <= LONGEST_ALONE && isLone(block)) return FIRST
  return look.found
}

/** Whether a paragraph is one short line and no sentence: it may be a label with the words in the blocks after it. */
export function isLone({inline: {text}, parent}: TextBlock): boolean {
  return text.length <= LONGEST_ALONE && parent.type !== 'listItem' && !text.includes('\n') && !endsSentence(text)
}

/** A look at the text of a block, piece by piece: lines that open with emphasis or asterisks, or have a sign near their start. */
class Look {
  readonly found: number[] = []
  /** 0-based index of the line looked at. */
  line = 0
  /** Length of the text so far. */
  length = 0
  /** Units of the line from its first that is no space; -1 ahead of that. */
  #units = -1
  /** Whether the line is decided. */
  #over = false
  /** Behind details, more than one space or an astral letter, distances tell nothing. */
  #far = false
  #before = 0

  at(text: string, emphasised: boolean): void {
    this.length += text.length
    for (let index = 0; index < text.length; index++) {
      if (this.#over) {
        index = text.indexOf('\n', index)
        if (index === -1) return
        this.#next()
        continue
      }

      const code = text.charCodeAt(index)
      if (this.#units >= 0 && this.#units < REACH && isLetterLike(code)) {
        this.#units++
        this.#before = code
      } else if (code === NEWLINE) this.#next()
      else if (this.#units !== -1 || !isSpace(code)) this.#take(code, emphasised)
    }
  }

  #next(): void {
    this.line++
    this.#units = -1
    this.#over = false
    this.#far = false
    this.#before = 0
  }

  #take(code: number, emphasised: boolean): void {
    const units = ++this.#units
    if ((units === 0 && (emphasised || code === 0x2a || code === 0x5f)) || this.#parts(code)) {
      this.found.push(this.line)
      this.#over = true
    } else if (units >= REACH) this.#over = true
  }

  /** Whether a sign could end a label. */
  #parts(code: number): boolean {
    const spaced = isSpace(this.#before)
    this.#before = code
    if (isLetterLike(code)) return false
    const sign = String.fromCharCode(code)
    const units = this.#far ? 0 : this.#units
    if (COLONS.includes(sign)) return units <= COLON_WITHIN
    if (sign === ')' && units <= BRACKET_WITHIN) return true
    if (sign === '.' && units <= POINT_WITHIN) return true
    if (spaced && DASHES.includes(sign) && units <= DASH_WITHIN) return true
    this.#far ||= DETAILS.includes(sign) || (spaced && isSpace(code)) || (code >= 0xd800 && code < 0xe000)
    return false
  }
}

/** Letters of most scripts, which are most of what stands anywhere, and part nothing. */
function isLetterLike(code: number): boolean {
  if (code < 0x1680) return code > 63 && code !== 91 && code !== 124 && code !== 0xa0
  return code >= 0x3400 && code < 0xd800
}

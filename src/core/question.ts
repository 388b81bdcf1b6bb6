/** What could be a question without a label, and the dash or colon that tells what its text is. */
import type {TextBlock} from './blocks.js'
import {isSpace, unitAt} from './characters.js'

/** Dashes before what somebody says, in print: `— Why?`, `――なぜ`, `-- Why?`. */
const OPENING_DASH = /^\s{0,3}(?:[‒–—―─]{1,2}|--?)\s?(?=\S)/u
/** What stands behind the last end of a sentence: `Good day. Tell us why:`; near miss: `Version 1.2:`. */
const LAST_SENTENCE = /[.!?…。！？]["”»)]?\s{1,3}([^.!?…。！？]{1,200})$/u
/** Who is addressed: `Ann, tell us why:`; near miss: `Tell us why:`. */
const ADDRESSED = /^[^,，、]{1,40}[,，、]\s?/u
/** Characters of a prompt's end in which its last sentence is looked for. */
const LONGEST_REQUEST = 240
const HYPHEN = 0x2d
const FIRST_DASH = 0x2012

/** What could be a question without a label. */
export class Question {
  /** The block in which it ends. */
  readonly block: TextBlock
  /** So many first lines of that block ask, and the others answer; 0 where the whole block asks. */
  readonly lines: number
  /** The blocks of it before that one, in order; none for most. */
  readonly before: readonly TextBlock[]

  constructor(block: TextBlock, lines: number, before: readonly TextBlock[] = []) {
    this.block = block
    this.lines = lines
    this.before = before
  }

  /** The block in which it starts. */
  get first(): TextBlock {
    return this.before[0] ?? this.block
  }

  /** All its blocks, in order. */
  get blocks(): readonly TextBlock[] {
    return [...this.before, this.block]
  }

  /** Order of the block in which it starts. */
  get order(): number {
    return this.first.order
  }

  /** Order of the block in which its answer starts. */
  get behind(): number {
    return this.lines === 0 ? this.block.order + 1 : this.block.order
  }

  /** Its text, without a dash that opens it. */
  get text(): string {
    const last = this.lines === 0 ? this.block.text : this.block.text.slice(0, this.end)
    const text = this.before.length === 0 ? last : [...this.before.map((one) => one.text), last].join('\n')
    return (opensDashed(text) ? text.replace(OPENING_DASH, '') : text).trimEnd()
  }

  /**
   * Where a request may open: the text; of one that ends in a colon its last sentence, `Good day. Tell us why:`, also
   * behind who is addressed, `Ann, tell us why:`.
   */
  get openings(): readonly string[] {
    const {text} = this
    if (!isSubheading(text)) return [text]
    const sentence = LAST_SENTENCE.exec(text.slice(-LONGEST_REQUEST))?.[1] ?? text
    const addressed = ADDRESSED.exec(sentence)
    return addressed ? [sentence, sentence.slice(addressed[0].length)] : [sentence]
  }

  /** Offset in that block's text behind the question. */
  get end(): number {
    const {lines, text} = this.block
    return (this.lines === 0 ? undefined : lines[this.lines]?.start) ?? text.length
  }
}

/**
 * Whether a text opens with a dash, as speech does in print.
 *
 * @param text Any text.
 */
export function opensDashed(text: string): boolean {
  const first = text === '' ? 0 : unitAt(text, 0)
  return (first === HYPHEN || first >= FIRST_DASH || isSpace(first)) && OPENING_DASH.test(text)
}

/** Whether a text that is set off announces what follows, as subheadings of answers do: `**By post:**`. */
export function isSubheading(text: string): boolean {
  return /[:：]["'”’»)*_\s]{0,8}$/u.test(text.slice(-12))
}

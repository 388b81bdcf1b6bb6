/** What stands behind a label: speech, or the value of a field. */
import {runsOf, type Block, type TextBlock} from './blocks.js'
import type {Label} from './label.js'
import {onlyText} from './inline.js'
import {isRequest, type Lexicon} from './lexicon.js'
import {asks, endsSentence} from './text.js'
import {countWords} from './tokens.js'

/** `https://…`, `<https://…>`, `www.…`; near miss: `see https://…`. */
const URL_ONLY = /^<?(?:https?:\/\/|www\.|mailto:)\S{1,500}>?[.,;]?$/iu
/** Numbers, dates, versions, prices, sizes: `90 feet`, `2021-03-04`, `v1.2`; near miss: `90 people came to see us.` */
const NUMBER_ONLY = /^[^\p{L}]{0,4}[\d][\d\s.,:/%+\-–()$€£¥~]{0,30}\p{L}{0,8}[.)]?$/u
/** `{{ title }}`, `{% include %}`, `<x>`, `[your name]`. */
const TEMPLATE_ONLY = /^(?:\{\{.{0,200}\}\}|\{%.{0,200}%\}|\[[^\]]{0,80}\]|<[^>]{0,80}>|[\s._\-–—…]{0,200})$/u

/** Words that prose has at least: fewer are an entry. */
const PROSE = 4

/** Words behind a label, as far as its own block or, for a label alone, the next one tells; judged when asked. */
export class Value {
  /** The words, ends trimmed. */
  readonly text: string
  /** A URL, code, a number, a date or a template and nothing else. */
  readonly field: boolean
  readonly #lexicon: Lexicon
  #closed: boolean | undefined
  #asks: boolean | undefined
  #personal: boolean | undefined

  constructor(text: string, field: boolean, lexicon: Lexicon) {
    this.text = text
    this.field = field
    this.#lexicon = lexicon
  }

  /** Reads as speech: words enough, not just a URL, code, a number or a template. */
  get prose(): boolean {
    return !this.field && countWords(this.text, PROSE) >= PROSE
  }

  /** Ends as a sentence does. */
  get closed(): boolean {
    return (this.#closed ??= endsSentence(this.text) && !this.field)
  }

  get asks(): boolean {
    return (this.#asks ??= asks(this.text) || isRequest(this.#lexicon, this.text))
  }

  /** Speaks of himself or herself. */
  get personal(): boolean {
    return (this.#personal ??= this.#lexicon.selves.speakIn(this.text))
  }
}

/**
 * Read what stands behind a label in its own block.
 *
 * @param label The label.
 * @param end Offset in the block's text where the next label's line starts. Default: the text's length.
 * @param lexicon Word lists of the document's languages.
 * @returns The value; without words where the label stands alone.
 */
export function valueBehind({block, body}: Label, end: number | undefined, lexicon: Lexicon): Value {
  return valueWithin(block, body, end ?? block.text.length, lexicon)
}

/**
 * Read a block as what stands behind the label above it.
 *
 * @param block The block.
 * @param lexicon Word lists of the document's languages.
 * @returns The value; without words where the block is no paragraph.
 */
export function valueOf(block: Block, lexicon: Lexicon): Value {
  if (block.kind === 'paragraph') return valueWithin(block, 0, block.text.length, lexicon)
  return new Value('', block.kind === 'other' && block.node.type === 'code', lexicon)
}

function valueWithin(block: TextBlock, start: number, end: number, lexicon: Lexicon): Value {
  const text = block.text.slice(start, end).trim()
  return new Value(text, isField(text) || isOpaque(block, start, end), lexicon)
}

function isField(text: string): boolean {
  return URL_ONLY.test(text) || NUMBER_ONLY.test(text) || TEMPLATE_ONLY.test(text)
}

/** Whether code or links make up a stretch of text. */
function isOpaque(block: TextBlock, start: number, end: number): boolean {
  // Of the block as a whole no more than this is asked: a long one is asked for each of its labels.
  if (onlyText(block.node.children)) return false
  let covered = 0
  let total = 0
  for (const run of runsOf(block, start, end)) {
    const signs = block.text.slice(Math.max(run.start, start), Math.min(run.end, end)).trim().length
    total += signs
    if (run.opaque || run.link) covered += signs
  }

  return total > 0 && covered / total > 0.8
}

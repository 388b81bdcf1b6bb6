/** What stands behind a label: speech, or the value of a field. */
import type {PhrasingContent} from 'mdast'
import {runsOf, type Block, type TextBlock} from './blocks.js'
import type {Label} from './label.js'
import {isRequest, type Lexicon} from './lexicon.js'
import {speaksOfSelf} from './selves.js'
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
  readonly text: string
  readonly #isField: () => boolean
  readonly #lexicon: Lexicon
  #field: boolean | undefined
  #closed: boolean | undefined
  #asks: boolean | undefined
  #personal: boolean | undefined

  /**
   * @param text The words, ends trimmed.
   * @param isField Whether they are a URL, code, a number, a date or a template and nothing else.
   * @param lexicon Word lists of the document's languages.
   */
  constructor(text: string, isField: () => boolean, lexicon: Lexicon) {
    this.text = text
    this.#isField = isField
    this.#lexicon = lexicon
  }

  /** A URL, code, a number, a date or a template and nothing else. */
  get field(): boolean {
    return (this.#field ??= this.#isField())
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
    return (this.#personal ??= speaksOfSelf(this.#lexicon, this.text))
  }
}

/**
 * Find what stands behind a label.
 *
 * @param label The label.
 * @param end Offset in the block's text where the next label's line starts. Default: the text's length.
 * @param below Gives the block after the label's, asked for where nothing stands behind the label itself.
 * @param lexicon Word lists of the document's languages.
 * @returns The value.
 */
export function readValue(
  label: Label,
  end: number | undefined,
  below: () => Block | undefined,
  lexicon: Lexicon
): Value {
  const {block} = label
  const {text} = block
  const own = text.slice(label.body, end).trim()
  const next = own === '' ? below() : undefined
  if (!next) {
    return new Value(own, () => isField(own) || isOpaque(block, label.body, end ?? text.length), lexicon)
  }

  if (next.kind === 'paragraph') {
    const answer = next.text
    return new Value(answer.trim(), () => isField(answer.trim()) || isOpaque(next, 0, answer.length), lexicon)
  }

  return new Value('', () => next.kind === 'other' && next.node.type === 'code', lexicon)
}

function isField(text: string): boolean {
  return URL_ONLY.test(text) || NUMBER_ONLY.test(text) || TEMPLATE_ONLY.test(text)
}

/** Whether code or links make up a stretch of text. */
function isOpaque(block: TextBlock, start: number, end: number): boolean {
  if (isPlain(block.node.children)) return false
  let covered = 0
  let total = 0
  for (const run of runsOf(block, start, end)) {
    const signs = block.text.slice(Math.max(run.start, start), Math.min(run.end, end)).trim().length
    total += signs
    if (run.opaque || run.link) covered += signs
  }

  return total > 0 && covered / total > 0.8
}

/** Whether phrasing content is text and emphasis around text. */
function isPlain(children: readonly PhrasingContent[]): boolean {
  return children.every((child) => {
    if (child.type !== 'strong' && child.type !== 'emphasis') return child.type === 'text'
    return child.children.every(({type}) => type === 'text')
  })
}

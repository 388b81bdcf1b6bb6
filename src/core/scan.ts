/** Find every line of a document that could open a turn. */
import {isTextBlock, type Block, type TextBlock, type Line} from './blocks.js'
import type {Document} from './document.js'
import type {Label, Place, Style} from './label.js'
import {initialsFit, kindOf, type NameKind} from './name.js'
import {nameRuns} from './capitals.js'
import {voicePart, type Lexicon, type Part} from './lexicon.js'
import type {Sign} from './separator.js'
import type {Time} from './time.js'
import {bare, countWords, endsSentence} from './text.js'
import {readValue, type Value} from './value.js'

/** Most words of an entry that says what initials stand for: a name, an affiliation, a handle. */
const LEGEND = 10

/** Where a label stands among those of its document. */
interface Surroundings {
  /** Place among the document's candidates. */
  id: number
  /** The label before it in its block. */
  previous: Label | undefined
  /** Offset in the block's text where the words behind it end at the latest. */
  end: number
  /** The block behind its own. */
  next: Block | undefined
  lexicon: Lexicon
}

/** A label that names somebody or something, with its surroundings; what they say is judged when asked. */
export class Candidate implements Label {
  readonly line: Line
  readonly speaker: string
  readonly start: number
  readonly end: number
  readonly details: string
  readonly separator: string
  readonly body: number
  readonly time: Time | null
  readonly sign: Sign
  readonly style: Style
  readonly place: Place
  readonly tight: boolean
  readonly kind: NameKind
  /** 0-based place among the document's candidates. */
  readonly id: number
  readonly block: TextBlock
  /** Label folded for comparison. */
  readonly key: string
  readonly #surroundings: Surroundings
  #form: string | undefined
  #value: Value | undefined
  #legend: boolean | undefined

  constructor(label: Label, kind: NameKind, surroundings: Surroundings) {
    this.line = label.line
    this.speaker = label.speaker
    this.start = label.start
    this.end = label.end
    this.details = label.details
    this.separator = label.separator
    this.body = label.body
    this.time = label.time
    this.sign = label.sign
    this.style = label.style
    this.place = label.place
    this.tight = label.tight
    this.kind = kind
    this.id = surroundings.id
    this.block = label.line.block
    this.key = keyOf(label.speaker, kind)
    this.#surroundings = surroundings
  }

  /** Typographic form: labels of one conversation mostly share it. */
  get form(): string {
    return (this.#form ??= formOf(this))
  }

  get value(): Value {
    const {end, next, lexicon} = this.#surroundings
    return (this.#value ??= readValue(this, end, next, lexicon))
  }

  /** Part of a generic voice; `undefined` for every other label. */
  get part(): Part | undefined {
    return this.kind === 'voice' ? voicePart(this.#surroundings.lexicon, this.speaker) : undefined
  }

  /** Says what initials stand for, as lists of participants do: `TJ: Todor Jankov`. */
  get legend(): boolean {
    return (this.#legend ??=
      this.kind === 'initials'
      && !this.value.closed
      && countWords(this.value.text, LEGEND + 1) <= LEGEND
      && initialsFit(this.speaker, nameRuns(this.value.text)[0]?.join(' ') ?? ''))
  }

  /** Opens its block, or a line behind one that was brought to its end. */
  get clean(): boolean {
    const before = lineAbove(this.line)
    return !before || endsSentence(before.text) || this.#surroundings.previous?.line === before
  }
}

/**
 * Collect the candidates of a document.
 *
 * @param document The document.
 * @param inside Orders of the blocks to look at; `null` for all.
 * @returns Candidates in reading order.
 */
export function scan({blocks, labelsOf, lexicon}: Document, inside: ReadonlySet<number> | null): Candidate[] {
  const candidates: Candidate[] = []
  for (const block of blocks) {
    if (!isTextBlock(block) || inside?.has(block.order) === false) continue
    const labels = labelsOf(block)
    if (labels.length === 0) continue
    const named = labels.flatMap((label) => {
      const kind = kindOf(label.speaker, lexicon)
      return kind === null ? [] : [{label, kind}]
    })
    const next = blocks[block.order + 1]
    for (const [place, {label, kind}] of named.entries()) {
      const end = named[place + 1]?.label.line.start ?? block.inline.text.length
      const previous = named[place - 1]?.label
      candidates.push(new Candidate(label, kind, {id: candidates.length, previous, end, next, lexicon}))
    }
  }

  return candidates
}

/** The line before another that holds text: `<br>` and a line ending behind it make an empty one. */
function lineAbove({block, index}: Line): Line | undefined {
  let above = index - 1
  while (above > 0 && block.lines[above]?.text.trim() === '') above--
  return block.lines[above]
}

/** Labels compare by letters and digits; initials without points and spaces. */
function keyOf(speaker: string, kind: NameKind): string {
  const key = bare(speaker)
  return kind === 'initials' ? key.split(' ').join('') : key
}

/** Typographic form of a label. */
export function formOf({style, sign, place, line: {block}}: Label): string {
  const context = block.kind === 'heading' ? 'heading' : block.parent.type === 'listItem' ? 'item' : 'flow'
  const marked = style === 'plain' ? 'plain' : 'marked'
  const mark = sign === 'dot' || sign === 'bracket' ? 'point' : sign
  return `${marked} ${mark} ${place === 'whole' ? 'run-in' : place} ${context}`
}

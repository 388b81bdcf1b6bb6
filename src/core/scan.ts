/** Find every line of a document that could open a turn. */
import {isTextBlock, startOf, type Block, type Line, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import type {Style} from './cursor.js'
import type {Label, Place} from './label.js'
import {initialsFit} from './initials.js'
import type {Judged, NameKind} from './name.js'
import {nameRuns} from './capitals.js'
import type {Lexicon, Part} from './lexicon.js'
import type {Sign} from './separator.js'
import {timeAlone, type Time} from './time.js'
import {endsSentence, isStageDirection} from './text.js'
import {countWords} from './tokens.js'
import {valueBehind, valueOf, type Value} from './value.js'

/** Most words of an entry that says what initials stand for: a name, an affiliation, a handle. */
const LEGEND = 10

/** What a label stands among. */
interface Surroundings {
  /** All candidates, in order. */
  candidates: readonly Candidate[]
  blocks: readonly Block[]
  lexicon: Lexicon
}

/** A label that names somebody or something, with its surroundings; what they say is judged when asked. */
export class Candidate implements Label {
  readonly block: TextBlock
  readonly line: number
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
  /** Label folded for comparison. */
  readonly key: string
  /** Part of a generic voice; `undefined` for every other label. */
  readonly part: Part | undefined
  readonly #surroundings: Surroundings
  #form: number | undefined
  #value: Value | undefined
  #legend: boolean | undefined

  constructor(label: Label, {kind, key, part}: Judged, id: number, surroundings: Surroundings) {
    this.block = label.block
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
    this.id = id
    this.key = key
    this.part = part
    this.#surroundings = surroundings
  }

  /** Typographic form: labels of one conversation mostly share it. */
  get form(): number {
    return (this.#form ??= formOf(this))
  }

  get value(): Value {
    return (this.#value ??= this.#readValue())
  }

  /** Says what initials stand for, as lists of participants do: `TJ: Todor Jankov`. */
  get legend(): boolean {
    return (this.#legend ??=
      this.kind === 'initials'
      && !this.value.closed
      && countWords(this.value.text, LEGEND + 1) <= LEGEND
      && initialsFit(this.speaker, nameRuns(this.value.text)[0]?.join(' ') ?? ''))
  }

  /** Opens the only heading of the first level, which is the title: `# Ann Vale: why I paint`. */
  get title(): boolean {
    return isTitle(this.block) && this.#surroundings.blocks.every((block) => block === this.block || !isTitle(block))
  }

  /** Opens its block, or a line behind one that was brought to its end. */
  get clean(): boolean {
    const above = lineAbove(this)
    if (!above || endsSentence(above.text) || isStageDirection(above.text.trim())) return true
    return this.#beside(-1)?.line === above.index
  }

  #readValue(): Value {
    const after = this.#beside(1)
    const end = after && startOf({block: after.block, line: firstLine(after)})
    const {lexicon} = this.#surroundings
    const own = valueBehind(this, end, lexicon)
    const below = own.text === '' ? this.#below() : undefined
    return below ? valueOf(below, lexicon) : own
  }

  /** The block in which the words stand where the label is alone. */
  #below(): Block | undefined {
    const {blocks, candidates} = this.#surroundings
    const below = belowTime(blocks, this.block.order + 1)
    const next = candidates[this.id + 1]
    // Between two voices alone there is nothing, as in a form that is to be filled in.
    const empty = this.kind === 'voice' && next?.kind === 'voice' && next.block === below && next.line === 0
    return empty ? undefined : below
  }

  /** The candidate so many places on, where it is in the same block. */
  #beside(step: number): Candidate | undefined {
    const one = this.#surroundings.candidates[this.id + step]
    return one?.block === this.block ? one : undefined
  }
}

/**
 * Collect the candidates of a document.
 *
 * @param document The document.
 * @param inside Orders of the blocks to look at; `null` for all.
 * @returns Candidates in reading order.
 */
export function scan(document: Document, inside: ReadonlySet<number> | null): Candidate[] {
  const {blocks, labelsOf, lexicon} = document
  const candidates: Candidate[] = []
  const surroundings = {candidates, blocks, lexicon}
  for (const block of blocks) {
    if (!isTextBlock(block) || inside?.has(block.order) === false) continue
    for (const label of labelsOf(block)) {
      const judged = document.judge(label.speaker)
      if (judged) candidates.push(new Candidate(label, judged, candidates.length, surroundings))
    }
  }

  return candidates
}

/** The block at a place, or the next one where that is the time of a label. */
function belowTime(blocks: readonly Block[], order: number): Block | undefined {
  const block = blocks[order]
  return block?.kind === 'paragraph' && timeAlone(block.text) ? blocks[order + 1] : block
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' && block.node.type === 'heading' && block.node.depth === 1
}

/** The line of a label's block above its own that holds words: times alone, and what makes an empty line, `<br>`, hold none. */
export function lineAbove({block, line}: Pick<Label, 'block' | 'line'>): Line | undefined {
  let above = line - 1
  while (above >= 0 && isWordless(block.lines[above]?.text ?? '')) above--
  return above < 0 ? undefined : block.lines[above]
}

function isWordless(line: string): boolean {
  return line.trim() === '' || timeAlone(line) !== null
}

/** Line of its block in which a label's turn starts: the times above it are its own, and all that stands above words. */
export function firstLine(label: Pick<Label, 'block' | 'line'>): number {
  if (!lineAbove(label)) return 0
  let {line} = label
  while (timeAlone(label.block.lines[line - 1]?.text ?? '')) line--
  return line
}

/** Typographic form of a label: a number above 0, the same for all labels that are set alike. */
export function formOf({style, sign, place, block}: Pick<Label, 'style' | 'sign' | 'place' | 'block'>): number {
  const marked = style === 'plain' ? 0 : 1
  const alone = place === 'alone' ? 1 : 0
  const context = block.kind === 'heading' ? 0 : block.parent.type === 'listItem' ? 1 : 2
  return ((markOf(sign) * 2 + marked) * 2 + alone) * 3 + context
}

/** What stands behind a label, in its form: a point and a bracket are used alike. */
function markOf(sign: Sign): number {
  switch (sign) {
    case 'colon':
      return 1
    case 'dot':
    case 'bracket':
      return 2
    case 'dash':
      return 3
    case 'time':
      return 4
    case 'none':
      return 5
  }
}

/** A cheap look at the starts of lines: most lines of most pages cannot open with a label, and are told here. */
import type {Nodes, PhrasingContent} from 'mdast'
import type {TextBlock} from './blocks.js'
import {breaksLine, eachText, isOneLine, onlyText, type Cover, type Run, type Taker} from './inline.js'
import {Start, startsNoTime} from './line-start.js'
import {endsSentence} from './text.js'

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

/** Characters of a line that tell its label: twice what stands before a separator, and the spaces and times around that. */
const ENOUGH = 256
const WORD_END = /\p{L}\s{0,2}$/u
/** Longest label alone in its paragraph, as the longest label seen. */
const LONGEST_ALONE = 40

const NONE: readonly never[] = []

/**
 * Find the lines of a block that may open with a label. Every line that does is among them.
 *
 * @param block Paragraph or heading.
 * @returns Those lines, in order; of a heading only the first can be one. None starts inside emphasis, a link or the like.
 */
export function openingsOf(block: TextBlock): readonly Opening[] {
  const {children} = block.node
  if (children.length === 0) return NONE
  const only = onlyText(children)
  return only ? plainOpenings(block, only.value) : mixedOpenings(block)
}

/** The same for plain text, which half of all blocks are. */
function plainOpenings(block: TextBlock, text: string): readonly Opening[] {
  let end = text.indexOf('\n')
  if (end === -1 || block.kind === 'heading') {
    const line = end === -1 ? text : text.slice(0, end)
    const lone = isLone(block, line)
    return lone || new Start().read(line, 0, line.length) === true
      ? [{block, line: 0, start: 0, text: line, runs: NONE, lone}]
      : NONE
  }

  let openings: Opening[] | undefined
  const {length} = text
  for (let line = 0, from = 0; from <= length; line++) {
    if (new Start().read(text, from, end) === true) {
      openings ??= []
      openings.push({block, line, start: from, text: text.slice(from, end), runs: NONE, lone: false})
    }

    from = end + 1
    const next = text.indexOf('\n', from)
    end = next === -1 ? length : next
  }

  return openings ?? NONE
}

/** The same for text with emphasis, links, code or breaks in it. */
function mixedOpenings(block: TextBlock): readonly Opening[] {
  const first = firstOpening(block)
  const later = block.kind === 'heading' ? NONE : laterOpenings(block)
  if (later.length === 0) return first ? [first] : NONE
  return first ? [first, ...later] : later
}

/** Openings behind the first line. A line that may open with a label starts at the top of a block, inside nothing else. */
function laterOpenings(block: TextBlock): readonly Opening[] {
  const {children} = block.node
  const {length} = children
  let openings: Opening[] | undefined
  let measure: Measure | undefined
  for (let index = 0; index < length; index++) {
    const child = children[index]
    if (child?.type === 'text') {
      const {value} = child
      for (let feed = value.indexOf('\n'); feed !== -1; feed = value.indexOf('\n', feed + 1)) {
        if (opensAt(children, index, feed + 1) !== true) continue
        measure ??= new Measure(children)
        openings ??= []
        openings.push(openingAt(block, index, feed + 1, measure))
      }
    } else if (child && breaksLine(child) && opensAt(children, index + 1, 0) === true) {
      measure ??= new Measure(children)
      openings ??= []
      openings.push(openingAt(block, index + 1, 0, measure))
    }
  }

  return openings ?? NONE
}

function openingAt(block: TextBlock, index: number, offset: number, measure: Measure): Opening {
  const {lines, length} = measure.until(index, offset)
  const {text, runs} = headOf(block.node.children, index, offset)
  return {block, line: lines, start: length, text, runs, lone: false}
}

function firstOpening(block: TextBlock): Opening | null {
  const {children} = block.node
  const opened = opensAt(children, 0, 0)
  if (opened === false) return null
  const {text, runs} = headOf(children, 0, 0)
  const lone = isLone(block, text) && (block.kind === 'heading' || isOneLine(children))
  return opened === true || lone ? {block, line: 0, start: 0, text, runs, lone} : null
}

/** Whether a line, the only one of its block, is a heading, or short and no sentence. */
function isLone({kind, parent}: TextBlock, text: string): boolean {
  if (kind === 'heading') return true
  return mayBeAlone(text) && parent.type !== 'listItem'
}

/** Whether a text is short and no sentence, as labels are that stand alone in a line. */
export function mayBeAlone(text: string): boolean {
  return text.length <= LONGEST_ALONE && text !== '' && !endsSentence(text)
}

/** Whether a line opens with a label that starts at an offset of a child; `null` where it is too short to tell. */
function opensAt(children: readonly PhrasingContent[], index: number, offset: number): boolean | null {
  const child = children[index]
  const start = new Start()
  switch (child?.type) {
    case 'text': {
      const {value} = child
      const feed = value.indexOf('\n', offset)
      const told = start.read(value, offset, feed === -1 ? value.length : feed)
      if (told !== null || feed !== -1) return told
      eachText(children, start, index + 1)
      return start.opens
    }

    case 'inlineCode':
      if (startsNoTime(child.value)) return false
      break
    case 'strong':
    case 'emphasis':
      if (child.children.length > 0) return true
      break
    default:
  }

  eachText(children, start, index)
  return start.opens
}

/** The text of a line that starts at an offset of a child, and its parts. */
function headOf(children: readonly PhrasingContent[], index: number, offset: number): Pick<Opening, 'text' | 'runs'> {
  const head = new Head(offset)
  eachText(children, head, index)
  return {text: head.text, runs: head.plain ? NONE : head.runs}
}

/** A line, piece by piece, as far as tells its label. */
class Head implements Taker {
  #from: number
  text = ''
  readonly runs: Part[] = []
  plain = true

  /** @param from Offset of the line in the first piece. */
  constructor(from: number) {
    this.#from = from
  }

  take(_: Nodes, text: string, {strong, emphasis}: Cover, within: Nodes | null, opaque: boolean): boolean {
    const feed = text.indexOf('\n', this.#from)
    const piece = text.slice(this.#from, feed === -1 ? undefined : feed)
    this.#from = 0
    const ended = feed !== -1
    if (piece === '' && !opaque && !ended) return false
    const start = this.text.length
    this.text += piece
    this.runs.push({start, end: this.text.length + (ended ? 1 : 0), strong, emphasis, within, opaque})
    const bare = !strong && !emphasis && within === null
    this.plain &&= bare && !opaque
    return ended || (bare && this.text.length >= ENOUGH && WORD_END.test(piece.slice(-4)))
  }
}

/** How much text, and how many lines, stand before a place in a block; places are asked for in order. */
class Measure implements Taker {
  readonly #children: readonly PhrasingContent[]
  #index = 0
  #length = 0
  #lines = 0

  constructor(children: readonly PhrasingContent[]) {
    this.#children = children
  }

  until(index: number, offset: number): {lines: number; length: number} {
    eachText(this.#children, this, this.#index, index)
    this.#index = index
    const child = this.#children[index]
    const feeds = offset > 0 && child?.type === 'text' ? feedsIn(child.value, offset) : 0
    return {lines: this.#lines + feeds, length: this.#length + offset}
  }

  take(_: Nodes, text: string): boolean {
    this.#length += text.length
    this.#lines += feedsIn(text, text.length)
    return false
  }
}

/** Number of line feeds before an offset. */
function feedsIn(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

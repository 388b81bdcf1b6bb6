/** Where each turn starts and how far it goes. */
import type {Nodes, Parents} from 'mdast'
import {containerIn, isTextBlock, startsInside, type Block, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {isAfterword, isClosing, isNonSpeaker, type Lexicon} from './lexicon.js'
import type {Candidate} from './scan.js'
import {setOff} from './set-off.js'
import {bare, endsInQuestion, isStageDirection} from './text.js'

/** Where a turn starts. */
export interface Start {
  block: TextBlock
  /** 0-based index of the line in the block. */
  line: number
  /** Its label; `null` for a question without one and for the answer to it. */
  label: Candidate | null
  /** Part of a turn without a label. */
  part: 'question' | 'answer' | null
}

/** A turn as a stretch of blocks in one container. */
export interface Extent extends Start {
  /** Container in which the turn lies. */
  parent: Parents
  /** Last block, as its place in the document. */
  last: number
  /** Index behind the last line of the last block that belongs to the turn; the block's length unless it goes on. */
  lastLine: number
}

/** End marks of magazines, and lines of signs: `■`, `* * *`, `---`; near miss: `...`, a pause. */
const END_MARK = /^(?:[■◼▪▫□∎◆●]|[*_~#=\-–—]{2})[■◼▪▫□∎◆●*_~#=\-–—\s]{0,40}$/u
/** One bracket, one URL or one template: `[gallery]`, `<https://…>`, `{% include %}`; trailing ones are the page's. */
const APPENDIX = /^(?:\[[^\]]{0,300}\]|<?https?:\/\/\S{1,500}|\{[{%][^]{0,300}[}%]\})$/u
/** A note below the text: `[Note 1] …`, `[1] …`; near miss: `[laughs] Well …`. */
const NOTE = /^\[(?:\p{L}{1,12}\s)?\d{1,3}\][:\s]/u
/** A paragraph longer than this is no heading written as a paragraph. */
const LONGEST_HEADING = 40
/** Turns of one speaker that have to be of one paragraph before a second one behind the last is somebody else's. */
const HABIT = 4

/**
 * Find how far turns go.
 *
 * @param starts Starts in reading order.
 * @param document The document.
 * @param breaks Orders of blocks that end a turn and start none: jingles and the like.
 * @returns The turns.
 */
export function extentsOf(starts: readonly Start[], document: Document, breaks: ReadonlySet<number>): Extent[] {
  const extents = starts.map((start, index) => extentOf(start, starts[index + 1], document.blocks, breaks))
  const last = extents.at(-1)
  if (last) shorten(last, extents.slice(0, -1), document)
  return extents
}

function extentOf(
  start: Start,
  next: Start | undefined,
  blocks: readonly Block[],
  breaks: ReadonlySet<number>
): Extent {
  const {block: first, line, label, part} = start
  const {parent} = first
  const whole = {block: first, line, label, part, parent, last: first.order, lastLine: first.height}
  if (next?.block === first) return {...whole, lastLine: next.line}
  const single = part === 'question'
  for (let order = first.order + 1; !single && order < blocks.length; order++) {
    const block = blocks[order]
    if (
      !block
      || !isInside(block, parent)
      || block.kind === 'heading'
      || block.kind === 'rule'
      || breaks.has(block.order)
    )
      break
    if (block === next?.block) {
      if (next.line === 0 || block.parent !== parent) break
      return {...whole, last: block.order, lastLine: next.line}
    }

    whole.last = block.order
    whole.lastLine = isTextBlock(block) ? block.height : 1
  }

  return next ? untilContainer(whole, next, blocks) : whole
}

/** A turn may not take a part of a container in which another turn starts. */
function untilContainer(extent: Extent, next: Start, blocks: readonly Block[]): Extent {
  const top = childOf(next.block, extent.parent)
  if (!top || next.block.parent === extent.parent) return extent
  while (extent.last > extent.block.order) {
    const block = blocks[extent.last]
    if (!block || childOf(block, extent.parent) !== top) break
    endAt(extent, extent.last - 1, blocks)
  }

  return extent
}

/** Behind the last label only what goes on with the turn belongs to it. */
function shorten(last: Extent, others: readonly Extent[], {blocks, lexicon}: Document): void {
  for (const [index, line] of last.block.lines.entries()) {
    if (index > last.line && isClosing(lexicon, line.text) && !startsInside(line) && lineWritten(last, others)) {
      last.lastLine = index
      last.last = last.block.order
      return
    }
  }

  const brief = isBrief(last, others)
  for (let order = last.block.order + 1; order <= last.last; order++) {
    const block = blocks[order]
    if (!block) break
    const empty = last.label?.place === 'alone' && last.block.height === last.line + 1 && order === last.block.order + 1
    if (!ends(block, brief && !empty, lexicon) || empty) continue
    endAt(last, order - 1, blocks)
    break
  }

  while (last.last > last.block.order && isAppendix(blocks[last.last])) endAt(last, last.last - 1, blocks)
}

function endAt(extent: Extent, order: number, blocks: readonly Block[]): void {
  const block = blocks[order]
  extent.last = order
  extent.lastLine = isTextBlock(block) ? block.height : 1
}

/** Whether a block is the page's own: a template, an address, small print. */
export function isAppendix(block: Block | undefined): boolean {
  if (!isTextBlock(block)) return false
  const text = block.text.trim()
  return APPENDIX.test(text) || isSmall(block) || (isStageDirection(text) && setOff(block) !== null)
}

/** Whether a paragraph is small print as a whole: `<small>…</small>`. */
function isSmall({node: {children}}: TextBlock): boolean {
  const [first] = children
  const last = children.at(-1)
  return first?.type === 'html' && first.value === '<small>' && last?.type === 'html' && last.value === '</small>'
}

/** Whether the paragraph is written line by line: other turns start inside it too. */
function lineWritten(last: Extent, others: readonly Extent[]): boolean {
  return last.line > 0 || others.some((other) => other.block === last.block)
}

/**
 * Whether a block behind the last label is no longer the turn's.
 *
 * @param block Block behind the turn's first.
 * @param brief Whether the speaker never needs a second paragraph.
 * @param lexicon Word lists of the document's languages.
 * @returns `true` for end marks, notes, closing formulas, afterwords, and paragraphs set off as a whole, stage directions
 *   aside.
 */
export function ends(block: Block, brief: boolean, lexicon: Lexicon): boolean {
  if (!isTextBlock(block)) return false
  const text = block.text.trim()
  if (text === '') return false
  if (brief || END_MARK.test(text) || NOTE.test(text) || isClosing(lexicon, text)) return true
  const [line = ''] = text.split('\n')
  const announced = /[:：]$/u.test(line) && isNonSpeaker(lexicon, bare(line))
  if (line.length < LONGEST_HEADING && (announced || (line === text && isAfterword(lexicon, text)))) return true
  return setOff(block) !== null && !isStageDirection(text)
}

/** Whether the last speaker never needs a second paragraph. */
function isBrief(last: Extent, others: readonly Extent[]): boolean {
  const key = last.label?.key
  if (key === undefined || last.label?.place === 'alone') return false
  const own = others.filter((other) => other.label?.key === key)
  const asker = last.label !== null && own.filter((one) => one.label?.value.asks).length * 2 > own.length
  const thanks = asker && !endsInQuestion(last.block.text)
  return own.length >= (thanks ? 2 : HABIT) && own.every((other) => other.last === other.block.order)
}

/** Whether a block lies in a container, at any depth. */
function isInside(block: Block, parent: Parents): boolean {
  return childOf(block, parent) !== null
}

/** The child of `parent` that is the block or holds it. */
export function childOf(block: Block, parent: Parents): Nodes | null {
  return block.parent === parent ? block.node : (containerIn(block, parent)?.node ?? null)
}

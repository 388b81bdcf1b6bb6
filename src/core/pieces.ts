/** Cut a paragraph into the lines that belong to different turns. */
import type {BlockContent, DefinitionContent, Paragraph, PhrasingContent} from 'mdast'
import type {TextBlock} from './blocks.js'
import {runAt} from './inline.js'
import {around, lengthOf, placed, slice} from './slice.js'

/** What containers of turns hold. */
export type Flow = BlockContent | DefinitionContent

/** A child of a container, or a part of one; `line` is where the part starts. */
export interface Piece {
  node: Flow
  index: number
  line: number
}

/**
 * Cut a paragraph.
 *
 * @param block The paragraph.
 * @param index Its index in its container.
 * @param lines Indexes of the lines at which a piece starts; 0 among them.
 * @param source Markdown source, for positions.
 * @returns One paragraph per piece, in order.
 */
export function cut(block: TextBlock, index: number, lines: readonly number[], source: string | undefined): Piece[] {
  const starts = [...lines].sort((a, b) => a - b)
  const ends = endsOf(block.content)
  return starts.map((line, place) => ({node: pieceOf(block, line, starts[place + 1], ends, source), index, line}))
}

/** Lines of a paragraph as a paragraph. */
function pieceOf(
  block: TextBlock,
  from: number,
  to: number | undefined,
  ends: readonly number[],
  source: string | undefined
): Paragraph {
  const start = block.lines[from]?.start ?? 0
  const end = to === undefined ? block.text.length : (block.lines[to]?.start ?? 0) - 1
  const [near, offset] = childrenNear(block.content, ends, start, end)
  const children = slice(near, start - offset, end - offset, source, true)
  const seam = block.runs[runAt(block.runs, end)]
  if (to !== undefined && seam?.node.type === 'break')
    children.push({...seam.node, data: {...seam.node.data, seam: true}})
  // `<br>` is a break, too.
  if (to !== undefined && seam?.node.type === 'html') children.push(seam.node)
  const piece: Paragraph = {type: 'paragraph', children}
  if (block.node.data || from > 0) piece.data = {...block.node.data}
  if (from > 0) piece.data = {...piece.data, continues: true}
  return placed(piece, around(children))
}

/** Offset behind each child in the flattened text. */
function endsOf(children: readonly PhrasingContent[]): number[] {
  let at = 0
  return children.map((child) => (at += lengthOf(child)))
}

/** The children that reach into a stretch, and the offset at which the first of them starts. */
function childrenNear(
  children: readonly PhrasingContent[],
  ends: readonly number[],
  start: number,
  end: number
): [PhrasingContent[], number] {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) >= start) high = middle
    else low = middle + 1
  }

  let last = low
  while (last < children.length && (ends[last - 1] ?? 0) <= end) last++
  return [children.slice(low, last), ends[low - 1] ?? 0]
}

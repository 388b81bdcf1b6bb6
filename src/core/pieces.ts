/** Cut a paragraph into the lines that belong to different turns. */
import type {BlockContent, DefinitionContent, Paragraph} from 'mdast'
import type {TextBlock} from './blocks.js'
import {around, slice} from './slice.js'

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
  return starts.map((line, place) => ({node: pieceOf(block, line, starts[place + 1], source), index, line}))
}

/** Lines of a paragraph as a paragraph. */
function pieceOf(block: TextBlock, from: number, to: number | undefined, source: string | undefined): Paragraph {
  const start = block.lines[from]?.start ?? 0
  const end = to === undefined ? block.inline.text.length : (block.lines[to]?.start ?? 0) - 1
  const children = slice(block.content, start, end, source)
  const seam = block.inline.runs.find((run) => run.start === end && run.node.type === 'break')
  if (to !== undefined && seam?.node.type === 'break')
    children.push({...seam.node, data: {...seam.node.data, seam: true}})
  const position = around(children)
  return {
    type: 'paragraph',
    children,
    ...(block.node.data || from > 0 ? {data: {...block.node.data, ...(from > 0 ? {continues: true} : {})}} : {}),
    ...(position ? {position} : {})
  }
}

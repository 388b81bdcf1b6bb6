/** A document as a flat row of blocks in reading order, each knowing the container it stands in. */
import type {Heading, Nodes, Paragraph, Parents, PhrasingContent} from 'mdast'
import {runAt, type Run} from './inline.js'

/** A line of a paragraph or heading: what stands between two breaks. */
export interface Line {
  block: TextBlock
  /** 0-based index of the line in its block. */
  index: number
  /** Offsets of the line in the block's text, `end` exclusive. */
  start: number
  end: number
  text: string
}

interface Common {
  /** 0-based place of the block in the document, containers not counted. */
  order: number
  parent: Parents
  /** 0-based index in `parent.children`. */
  index: number
  /** The container it stands in; `null` at the top. */
  container: Container | null
}

/** A container and where it stands. */
export interface Container {
  node: Parents
  parent: Parents
  /** 0-based index in `parent.children`. */
  index: number
  /** The container around it; `null` at the top. */
  outer: Container | null
  /** Number of containers around it. */
  depth: number
}

/** A paragraph or heading. Its content is read when asked for: most blocks of most pages are only glanced at. */
export interface TextBlock extends Common {
  kind: 'paragraph' | 'heading'
  node: Paragraph | Heading
  /** The block's content; a copy where the tree's own lacks positions. */
  readonly content: PhrasingContent[]
  /** The text a reader sees; hard and soft breaks are both `\n`. */
  readonly text: string
  /** What makes up the text, in order. */
  readonly runs: readonly Run[]
  readonly lines: readonly Line[]
  /** Number of lines. */
  readonly height: number
}

/** Any other block that holds content: code, table, image, raw HTML, thematic break. */
export interface OtherBlock extends Common {
  kind: 'rule' | 'html' | 'other'
  node: Nodes
}

export type Block = TextBlock | OtherBlock

/** Whether a block is a paragraph or heading. */
export function isTextBlock(block: Readonly<Block> | undefined): block is TextBlock {
  return block?.kind === 'paragraph' || block?.kind === 'heading'
}

/** The containers around a block, innermost first. */
export function containersOf({container}: Readonly<Block>): Container[] {
  const containers: Container[] = []
  for (let at = container; at; at = at.outer) containers.push(at)
  return containers
}

/** Of the containers around a block, the one that is a child of another; `null` where none is. */
export function containerIn({container}: Readonly<Block>, parent: Parents): Container | null {
  let at = container
  while (at && at.parent !== parent) at = at.outer
  return at
}

/** The runs of a block that overlap `start` to `end`. */
export function runsOf(block: Readonly<TextBlock>, start: number, end: number): Run[] {
  const {runs} = block
  const found: Run[] = []
  for (let index = runAt(runs, start); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.start >= end) break
    found.push(run)
  }

  return found
}

/** Offset in its block's text at which a line starts. */
export function startOf({block, line}: Readonly<{block: TextBlock; line: number}>): number {
  return line === 0 ? 0 : (block.lines[line]?.start ?? 0)
}

/** Whether a line starts inside emphasis, a link or the like of the line before: no turn can start or end there. */
export function startsInside({block, index, start}: Readonly<Line>): boolean {
  if (index === 0) return false
  const {runs} = block
  const run = runs[runAt(runs, start - 1)]
  return run !== undefined && (run.strong || run.emphasis || run.within !== null)
}

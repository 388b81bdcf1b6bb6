/** A document as a flat row of blocks in reading order, each knowing the container it stands in. */
import type {Heading, Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import {DEEPEST} from './depth.js'
import {flatten, runAt, type Inline, type Run} from './inline.js'
import {withPositions} from './repair.js'

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
  /** Containers around the block, innermost first, each with the node it stands in; empty at the top. */
  ancestors: ReadonlyArray<{node: Nodes; parent: Parents; index: number}>
}

/** A paragraph or heading. */
export interface TextBlock extends Common {
  kind: 'paragraph' | 'heading'
  node: Paragraph | Heading
  /** The block's content; a copy where the tree's own lacks positions. */
  content: PhrasingContent[]
  inline: Inline
  lines: Line[]
}

/** Any other block that holds content: code, table, image, raw HTML, thematic break. */
export interface OtherBlock extends Common {
  kind: 'rule' | 'html' | 'other'
  node: Nodes
}

export type Block = TextBlock | OtherBlock

/** Containers whose children are read; the names of directives and JSX are those of their mdast extensions. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'blockquote',
  'containerDirective',
  'interview',
  'interviewTurn',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'root'
])

/** Nodes that are not shown where they stand. */
const UNSEEN: ReadonlySet<string> = new Set([
  'definition',
  'footnoteDefinition',
  'mdxFlowExpression',
  'mdxjsEsm',
  'toml',
  'yaml'
])

const COMMENT = /^\s{0,3}<!--[^]*-->\s*$/u

/**
 * Read the blocks of a document.
 *
 * @param root Document.
 * @param source Markdown source, for positions inside text.
 * @returns Its blocks in reading order; front matter, definitions, footnotes, comments and MDX code are left out.
 */
export function readBlocks(root: Root, source: string | undefined): Block[] {
  const blocks: Block[] = []
  readInto(blocks, root, [], source)
  return blocks
}

/** Whether a node holds flow content that is read. */
export function isContainer(node: Nodes): node is Parents {
  return CONTAINERS.has(node.type)
}

/** Whether a block is a paragraph or heading. */
export function isTextBlock(block: Readonly<Block> | undefined): block is TextBlock {
  return block?.kind === 'paragraph' || block?.kind === 'heading'
}

/** Whether a node shows nothing where it stands. */
function isUnseen(node: Nodes): boolean {
  return UNSEEN.has(node.type) || (node.type === 'html' && COMMENT.test(node.value))
}

/** The emphasis in which all of a block's text stands, `null` where some does not. */
export function setOff({inline}: Readonly<TextBlock>): 'strong' | 'emphasis' | null {
  const runs = inline.runs.filter((run) => inline.text.slice(run.start, run.end).trim() !== '')
  if (runs.length === 0) return null
  if (runs.every((run) => run.strong)) return 'strong'
  return runs.every((run) => run.emphasis) ? 'emphasis' : null
}

/** The runs of a block that overlap `start` to `end`. */
export function runsOf(block: Readonly<TextBlock>, start: number, end: number): Run[] {
  const {runs} = block.inline
  const found: Run[] = []
  for (let index = runAt(runs, start); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.start >= end) break
    found.push(run)
  }

  return found
}

/** Whether a line starts inside emphasis, a link or the like of the line before: no turn can start or end there. */
export function startsInside({block, index, start}: Readonly<Line>): boolean {
  if (index === 0) return false
  return runsOf(block, start - 1, start).some((run) => run.strong || run.emphasis || run.within !== null)
}

function readInto(blocks: Block[], parent: Parents, ancestors: Common['ancestors'], source: string | undefined): void {
  for (const [index, node] of parent.children.entries()) {
    if (isUnseen(node)) continue
    const common = {order: blocks.length, parent, index, ancestors}
    if ((node.type === 'paragraph' && !isTask(parent, index)) || node.type === 'heading') {
      const content = withPositions(node.children, node.position, source)
      blocks.push(readText({...common, kind: node.type, node, content, inline: flatten(content), lines: []}))
    } else if (isContainer(node) && ancestors.length < DEEPEST) {
      readInto(blocks, node, [{node, parent, index}, ...ancestors], source)
    } else if (node.type === 'thematicBreak') {
      blocks.push({...common, kind: 'rule', node})
    } else {
      blocks.push({...common, kind: otherKind(node), node})
    }
  }
}

/** Whether a child is what a list says is to be done, `- [x] Anna: the cake`: nobody speaks there. */
function isTask(parent: Parents, index: number): boolean {
  return index === 0 && parent.type === 'listItem' && typeof parent.checked === 'boolean'
}

/** `<hr>`, with whatever attributes. */
const RULE = /^<hr\b[^>]{0,400}>$/iu

function otherKind(node: Nodes): OtherBlock['kind'] {
  if (node.type !== 'html') return 'other'
  return RULE.test(node.value.trim()) ? 'rule' : 'html'
}

function readText(block: TextBlock): TextBlock {
  let start = 0
  for (const text of block.inline.text.split('\n')) {
    const end = start + text.length
    block.lines.push({block, index: block.lines.length, start, end, text})
    start = end + 1
  }

  return block
}

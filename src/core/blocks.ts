/** A document as a flat row of blocks in reading order, each knowing the container it stands in. */
import type {Heading, Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import {isComment, opensInterview} from './comments.js'
import {DEEPEST} from './depth.js'
import {runAt, runsIn, textIn, type Run} from './inline.js'
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

/** How the tag of a turn starts. An author who writes it by hand has marked the turns, too. */
const TURN = '<div class="interview-turn"'

/** What stands in a document. */
export interface Contents {
  /** Blocks in reading order; front matter, definitions, footnotes, comments and MDX code are left out. */
  readonly blocks: readonly Block[]
  /** Whether turns are marked already: by an `interview` node, or in portable Markdown by its HTML. */
  readonly marked: boolean
  /** Whether a comment may stand there that opens an interview. */
  readonly bounded: boolean
}

/**
 * Read what stands in a document.
 *
 * @param root Document.
 * @param source Markdown source, for positions inside text.
 * @returns Its contents.
 */
export function readContents(root: Root, source: string | undefined): Contents {
  const reader = new Reader(source)
  reader.read(root, [])
  return reader
}

/** Whether a block is a paragraph or heading. */
export function isTextBlock(block: Readonly<Block> | undefined): block is TextBlock {
  return block?.kind === 'paragraph' || block?.kind === 'heading'
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

class Reader implements Contents {
  readonly blocks: Block[] = []
  marked = false
  bounded = false
  readonly #source: string | undefined

  constructor(source: string | undefined) {
    this.#source = source
  }

  read(parent: Parents, ancestors: Common['ancestors']): void {
    let index = -1
    for (const node of parent.children) {
      index++
      switch (node.type) {
        case 'paragraph':
          if (isTask(parent, index)) this.#readOther(node, parent, index, ancestors)
          else this.#readText(node, 'paragraph', parent, index, ancestors)
          break
        case 'heading':
          this.#readText(node, 'heading', parent, index, ancestors)
          break
        default:
          if (isContainer(node) && ancestors.length < DEEPEST) {
            this.marked ||= node.type === 'interview'
            this.read(node, [{node, parent, index}, ...ancestors])
          } else this.#readOther(node, parent, index, ancestors)
      }
    }
  }

  #readText(
    node: Paragraph | Heading,
    kind: TextBlock['kind'],
    parent: Parents,
    index: number,
    ancestors: Common['ancestors']
  ): void {
    this.blocks.push(new LazyText(kind, this.blocks.length, parent, index, ancestors, node, this.#source))
  }

  #readOther(node: Nodes, parent: Parents, index: number, ancestors: Common['ancestors']): void {
    this.bounded ||= mayBound(node)
    if (node.type === 'html') {
      this.marked ||= node.value.trimStart().startsWith(TURN)
      if (isComment(node.value)) return
    } else if (UNSEEN.has(node.type)) return
    this.blocks.push({order: this.blocks.length, parent, index, ancestors, kind: otherKind(node), node})
  }
}

/** Whether a node holds flow content that is read. */
function isContainer(node: Nodes): node is Parents {
  return CONTAINERS.has(node.type)
}

/** Whether a node is a comment that opens an interview, or may hold one: a container that is not read, such as a footnote. */
function mayBound(node: Nodes): boolean {
  return 'children' in node ? node.type !== 'table' && node.type !== 'paragraph' : opensInterview(node)
}

/** Whether a child is what a list says is to be done, `- [x] Anna: the cake`: nobody speaks there. */
function isTask(parent: Parents, index: number): boolean {
  return index === 0 && parent.type === 'listItem' && typeof parent.checked === 'boolean'
}

/** `<hr>`, with whatever attributes. */
const RULE = /^<hr\b[^>]{0,400}>$/iu

function otherKind(node: Nodes): OtherBlock['kind'] {
  if (node.type === 'thematicBreak') return 'rule'
  if (node.type !== 'html') return 'other'
  return RULE.test(node.value.trim()) ? 'rule' : 'html'
}

class LazyText implements TextBlock {
  readonly kind: TextBlock['kind']
  readonly order: number
  readonly parent: Parents
  readonly index: number
  readonly ancestors: Common['ancestors']
  readonly node: Paragraph | Heading
  readonly #source: string | undefined
  #content: PhrasingContent[] | undefined
  #text: string | undefined
  #runs: readonly Run[] | undefined
  #lines: readonly Line[] | undefined
  #height: number | undefined

  constructor(
    kind: TextBlock['kind'],
    order: number,
    parent: Parents,
    index: number,
    ancestors: Common['ancestors'],
    node: Paragraph | Heading,
    source: string | undefined
  ) {
    this.kind = kind
    this.order = order
    this.parent = parent
    this.index = index
    this.ancestors = ancestors
    this.node = node
    this.#source = source
  }

  get content(): PhrasingContent[] {
    return (this.#content ??= withPositions(this.node.children, this.node.position, this.#source))
  }

  get text(): string {
    return (this.#text ??= textIn(this.node.children))
  }

  get runs(): readonly Run[] {
    return (this.#runs ??= runsIn(this.content))
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= readLines(this))
  }

  get height(): number {
    return (this.#height ??= this.text.includes('\n') ? this.lines.length : 1)
  }
}

function readLines(block: TextBlock): Line[] {
  const {text} = block
  if (!text.includes('\n')) return [{block, index: 0, start: 0, end: text.length, text}]
  let start = 0
  return text.split('\n').map((line, index) => {
    const from = start
    start += line.length + 1
    return {block, index, start: from, end: from + line.length, text: line}
  })
}

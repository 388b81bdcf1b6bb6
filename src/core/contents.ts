/** Read what stands in a tree: its blocks, and whether its author or the plugin has been there before. */
import type {Heading, Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import type {Block, Container, Line, OtherBlock, TextBlock} from './blocks.js'
import {isComment, opensInterview} from './comments.js'
import {DEEPEST} from './depth.js'
import {runsIn, textIn, type Run} from './inline.js'
import {withPositions} from './repair.js'

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
  reader.read(root, null)
  return reader
}

class Reader implements Contents {
  readonly blocks: Block[] = []
  marked = false
  bounded = false
  readonly #source: string | undefined

  constructor(source: string | undefined) {
    this.#source = source
  }

  read(parent: Parents, container: Container | null): void {
    const depth = container === null ? 0 : container.depth + 1
    let index = -1
    for (const node of parent.children) {
      index++
      switch (node.type) {
        case 'paragraph':
          if (isTask(parent, index)) this.#readOther(node, parent, index, container)
          else this.#readText(node, 'paragraph', parent, index, container)
          break
        case 'heading':
          this.#readText(node, 'heading', parent, index, container)
          break
        default:
          if (isContainer(node) && depth < DEEPEST) {
            this.marked ||= node.type === 'interview'
            this.read(node, {node, parent, index, outer: container, depth})
          } else this.#readOther(node, parent, index, container)
      }
    }
  }

  #readText(
    node: Paragraph | Heading,
    kind: TextBlock['kind'],
    parent: Parents,
    index: number,
    container: Container | null
  ): void {
    this.blocks.push(new LazyText(kind, this.blocks.length, parent, index, container, node, this.#source))
  }

  #readOther(node: Nodes, parent: Parents, index: number, container: Container | null): void {
    this.bounded ||= mayBound(node)
    if (node.type === 'html') {
      this.marked ||= node.value.trimStart().startsWith(TURN)
      if (isComment(node.value)) return
    } else if (UNSEEN.has(node.type)) return
    this.blocks.push({order: this.blocks.length, parent, index, container, kind: otherKind(node), node})
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
  readonly container: Container | null
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
    container: Container | null,
    node: Paragraph | Heading,
    source: string | undefined
  ) {
    this.kind = kind
    this.order = order
    this.parent = parent
    this.index = index
    this.container = container
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

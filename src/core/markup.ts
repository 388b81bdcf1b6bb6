/** Put turns and interviews into a copy of the tree. */
import type {Properties} from 'hast'
import type {Heading, Nodes, Paragraph, Parents, Root} from 'mdast'
import type {Interview, InterviewTurn, Role, TurnKind} from '../types.js'
import {containerIn, containersOf, isTextBlock, startOf, type Block, type TextBlock} from './blocks.js'
import {withoutDirectives} from './directives.js'
import type {Document} from './document.js'
import {markLabel, markTime, type Shown} from './mark.js'
import {cut, type Flow, type Piece} from './pieces.js'
import {around, placed} from './slice.js'
import {toDuration} from './time.js'
import {childOf, type Extent} from './turns.js'

/** A turn with all that its markup says. */
export interface MarkedTurn extends Shown {
  extent: Extent
  id: string | null
  /** Ids of the speakers. */
  speakers: string[]
  role: Role | null
  kind: TurnKind
  /** Seconds, `null` for a turn without a time. */
  seconds: number | null
  /** 1-based place of the one speaker in the cast, `null` for none or several. */
  voice: number | null
}

/** What is looked up while the tree is copied. */
interface Work {
  /** Turns by the container in which they lie. */
  turns: ReadonlyMap<Parents, readonly MarkedTurn[]>
  /** Containers that hold a turn at any depth. */
  holders: ReadonlySet<Nodes>
  /** Paragraphs in which turns start or end. */
  text: ReadonlyMap<Nodes, TextBlock>
  /** Lines at which those are cut that are not one turn's alone. */
  cuts: ReadonlyMap<Nodes, ReadonlySet<number>>
  blocks: readonly Block[]
  source: string | undefined
  media: string | null
}

/**
 * Mark up the turns of a document.
 *
 * @param document The document; its tree is left as it is.
 * @param groups Turns of each interview, in reading order.
 * @param media URL of the recording, `null` for none.
 * @returns A copy in which turns and interviews are nodes; what holds no turn is shared with the given tree.
 */
export function markUp(document: Document, groups: ReadonlyArray<readonly MarkedTurn[]>, media: string | null): Root {
  const shared = new Map<Parents, Array<readonly MarkedTurn[]>>()
  for (const turns of groups) {
    const container = sharedContainer(turns)
    if (container) shared.set(container, [...(shared.get(container) ?? []), turns])
  }

  return rebuild(document.root, shared, prepare(groups.flat(), document, media))
}

function prepare(turns: readonly MarkedTurn[], {blocks, source}: Document, media: string | null): Work {
  const byParent = new Map<Parents, MarkedTurn[]>()
  const holders = new Set<Nodes>()
  const cuts = new Map<Nodes, Set<number>>()
  const text = new Map<Nodes, TextBlock>()
  const cut = (block: TextBlock, line: number): void => {
    text.set(block.node, block)
    if (line > 0) cuts.set(block.node, (cuts.get(block.node) ?? new Set([0])).add(line))
  }

  for (const turn of turns) {
    const {extent} = turn
    const own = byParent.get(extent.parent) ?? []
    own.push(turn)
    byParent.set(extent.parent, own)
    holders.add(extent.parent)
    for (const {parent} of containersOf(extent.block)) holders.add(parent)
    cut(extent.block, extent.line)
    const end = blocks[extent.last]
    if (isTextBlock(end) && extent.lastLine < end.height) cut(end, extent.lastLine)
  }

  return {turns: byParent, holders, cuts, text, blocks, source, media}
}

/** The innermost container that holds all turns and may hold an interview. */
function sharedContainer(turns: readonly MarkedTurn[]): Parents | null {
  const [first, ...others] = turns
  if (!first) return null
  const {block} = first.extent
  const chain = [block.parent, ...containersOf(block).map((container) => container.parent)]
  const holdsAll = (parent: Parents): boolean => others.every((turn) => childOf(turn.extent.block, parent) !== null)
  return chain.find((parent) => parent.type !== 'list' && holdsAll(parent)) ?? null
}

type Shared = ReadonlyMap<Parents, ReadonlyArray<readonly MarkedTurn[]>>

/** Copy a container with its turns put in, and wrapped where it is the innermost that holds an interview whole. */
function rebuild<T extends Parents>(parent: T, shared: Shared, work: Work): T {
  const pieces = piecesOf(parent, shared, work)
  const {children, marks} = withTurns(work.turns.get(parent) ?? [], pieces, work)
  let wrapped: Flow[] = children
  for (const turns of [...(shared.get(parent) ?? [])].reverse()) {
    const tops = turns.map(
      (turn) => marks.get(turn) ?? children.findIndex((child) => child === pieceHolding(turn, parent, pieces))
    )
    const top = tops.reduce((least, one) => Math.min(least, one), wrapped.length)
    wrapped = wrap(
      wrapped,
      top,
      tops.reduce((most, one) => Math.max(most, one), top)
    )
  }

  const copy = {...parent, children: []}
  const filled: {children: unknown[]} = copy
  for (const child of wrapped) filled.children.push(child)
  return copy
}

/** The copied child of a container in which a turn of a nested container lies. */
function pieceHolding(turn: MarkedTurn, parent: Parents, pieces: readonly Piece[]): Flow | undefined {
  const {block} = turn.extent
  const container = containerIn(block, parent)
  return pieces.find((piece) => piece.index === container?.index)?.node
}

function wrap(children: readonly Flow[], first: number, last: number): Flow[] {
  const inside = children.slice(first, last + 1)
  const interview: Interview = {
    type: 'interview',
    children: inside,
    data: {hName: 'section', hProperties: {className: ['interview'], role: 'doc-qna'}}
  }
  return children.toSpliced(first, inside.length, placed(interview, around(inside)))
}

/** Pieces of a container with those that make up a turn put into one, and where each turn has come to stand. */
function withTurns(
  own: readonly MarkedTurn[],
  pieces: readonly Piece[],
  work: Work
): {children: Flow[]; marks: Map<MarkedTurn, number>} {
  const children: Flow[] = []
  const marks = new Map<MarkedTurn, number>()
  let at = 0
  for (const turn of own) {
    const {extent} = turn
    while (at < pieces.length && !isStart(pieces[at], extent)) children.push(...nodeAt(pieces, at++))
    const from = at
    const end = work.blocks[extent.last]
    do at++
    while (at < pieces.length && isWithin(pieces[at], extent, end))
    marks.set(turn, children.length)
    const nodes = pieces.slice(from, at).map(({node}) => node)
    children.push(makeTurn(turn, nodes, work))
  }

  while (at < pieces.length) children.push(...nodeAt(pieces, at++))
  return {children, marks}
}

function nodeAt(pieces: readonly Piece[], index: number): Flow[] {
  return pieces.slice(index, index + 1).map((piece) => piece.node)
}

function isStart(piece: Piece | undefined, {block, line}: Extent): boolean {
  return piece?.index === block.index && piece.line === line
}

function isWithin(piece: Piece | undefined, extent: Extent, end: Block | undefined): boolean {
  if (!piece || !end) return false
  if (end.parent !== extent.parent) return piece.index <= topIndex(end, extent)
  if (piece.index !== end.index) return piece.index < end.index
  return !isTextBlock(end) || piece.line < extent.lastLine
}

/** Index of the child of a turn's container in which a block of the turn lies. */
function topIndex(block: Block, {parent, block: first}: Extent): number {
  return containerIn(block, parent)?.index ?? first.index
}

/** Children of a container, paragraphs cut where turns start or end inside them, nested containers done. */
function piecesOf(parent: Parents, shared: Shared, work: Work): Piece[] {
  const pieces: Piece[] = []
  for (const [index, child] of parent.children.entries()) {
    const block = work.text.get(child)
    const lines = work.cuts.get(child)
    if (block && lines) for (const piece of cut(block, index, [...lines], work.source)) pieces.push(piece)
    else if (block) pieces.push({node: withContent(block), index, line: 0})
    else if (isFlow(child))
      pieces.push({
        node: work.holders.has(child) && isParent(child) ? rebuild(child, shared, work) : child,
        index,
        line: 0
      })
  }

  return pieces
}

/** The node of a block, with positions where it has none of its own. */
function withContent({node, content}: TextBlock): Paragraph | Heading {
  return content === node.children ? node : {...node, children: content}
}

/** Make a turn of its nodes. */
function makeTurn(turn: MarkedTurn, children: Flow[], work: Work): InterviewTurn {
  const [first] = children
  if (first?.type === 'paragraph' || first?.type === 'heading') children[0] = openTurn(first, turn, work)
  const made: InterviewTurn = {
    type: 'interviewTurn',
    id: turn.id,
    speakers: turn.speakers,
    kind: turn.kind,
    time: turn.seconds === null ? null : toDuration(turn.seconds),
    children,
    data: {hName: 'div', hProperties: propertiesOf(turn)}
  }
  return placed(made, around(children))
}

function propertiesOf({id, speakers, role, kind, voice}: MarkedTurn): Properties {
  const properties: Properties = {className: ['interview-turn']}
  if (id !== null) properties['id'] = id
  if (speakers.length > 0) properties['dataSpeaker'] = speakers.join(' ')
  if (role !== null) properties['dataRole'] = role
  properties['dataKind'] = kind
  if (voice !== null) properties['dataVoice'] = voice
  return properties
}

/** Mark label and time in the paragraph or heading that opens a turn. */
function openTurn<T extends Paragraph | Heading>(node: T, turn: MarkedTurn, {source, media}: Work): T {
  const {label, block, line} = turn.extent
  if (!label) return node
  const base = startOf({block, line})
  let children = withoutDirectives(node.children, label.body - base)
  if (label.time) {
    children = markTime(children, label.time.start - base, label.time.end - base, label.time.seconds, media, source)
  }

  return {...node, children: markLabel(children, label, turn, base, source)}
}

/** Children of flow containers are flow content, also where a plugin's own; mdast's `Parents` is wider than that. */
function isFlow(node: Nodes): node is Flow {
  return node.type !== 'root'
}

function isParent(node: Flow): node is Extract<Flow, Parents> {
  return 'children' in node
}

/** The inline content of one block as a string, with what covers each part of it. */
import type {Nodes, Parents, PhrasingContent, Text} from 'mdast'
import {DEEPEST} from './depth.js'

/** A stretch of text that comes from one node. Offsets are UTF-16, 0-based, `end` exclusive. */
export interface Run {
  start: number
  end: number
  node: Nodes
  strong: boolean
  emphasis: boolean
  link: boolean
  /** The outermost parent that is no emphasis: a link, deleted text, a directive, JSX. */
  within: Nodes | null
  /** Code, an image, raw HTML or another thing that is not prose. */
  opaque: boolean
}

/** What covers a node: emphasis and links around it, and for a leaf that is shown as a link that one itself. */
export type Cover = Readonly<Pick<Run, 'strong' | 'emphasis' | 'link'>>

/** Takes nodes that have text of their own, in order. */
export interface Taker {
  /**
   * Take a node.
   *
   * @param node The node.
   * @param text The text a reader sees of it.
   * @param cover What covers it.
   * @param within The outermost parent around it that is no emphasis; of a leaf that is no text, where there is none, it itself.
   * @param opaque Whether it is no prose.
   * @returns `true` where that was enough.
   */
  take: (node: Nodes, text: string, cover: Cover, within: Nodes | null, opaque: boolean) => boolean
}

/** The eight ways to be covered, by a bit each. */
const STRONG = 1
const EMPHASIS = 2
const LINK = 4
const COVERS: readonly Cover[] = Array.from({length: 8}, (_, bits) => ({
  strong: (bits & STRONG) !== 0,
  emphasis: (bits & EMPHASIS) !== 0,
  link: (bits & LINK) !== 0
}))
const NOTHING: Cover = {strong: false, emphasis: false, link: false}

const BREAK = /^<br\s{0,8}\/?>$/iu

/** The text node that makes up phrasing content alone, as in half of all blocks; `null` where there is more, or none. */
export function onlyText({0: only, length}: readonly PhrasingContent[]): Text | null {
  return length === 1 && only?.type === 'text' ? only : null
}

/**
 * Put the text of phrasing content together.
 *
 * @param children Phrasing content.
 * @returns The text a reader sees; hard and soft breaks are both `\n`.
 */
export function textIn(children: readonly PhrasingContent[]): string {
  const only = onlyText(children)
  if (only) return only.value
  const texts = new Texts()
  eachText(children, texts)
  return texts.all.join('')
}

class Texts implements Taker {
  readonly all: string[] = []

  take(_: Nodes, text: string): boolean {
    this.all.push(text)
    return false
  }
}

/**
 * Tell what makes up the text of phrasing content.
 *
 * @param children Phrasing content.
 * @returns Its runs, in order.
 */
export function runsIn(children: readonly PhrasingContent[]): Run[] {
  const runs = new Runs()
  eachText(children, runs)
  return runs.all
}

class Runs implements Taker {
  readonly all: Run[] = []
  #end = 0

  take(node: Nodes, text: string, cover: Cover, within: Nodes | null, opaque: boolean): boolean {
    const {strong, emphasis, link} = cover
    const start = this.#end
    this.#end += text.length
    this.all.push({start, end: this.#end, node, strong, emphasis, link, within, opaque})
    return false
  }
}

/**
 * Read the text of phrasing content piece by piece. Hard and soft breaks are both `\n`.
 *
 * @param children Phrasing content.
 * @param taker Takes the pieces until it has enough.
 * @param from 0-based index of the first child that is read. Default: `0`.
 * @param to Index behind the last one. Default: all.
 */
export function eachText(children: readonly PhrasingContent[], taker: Taker, from = 0, to = children.length): void {
  for (let index = from; index < to; index++) {
    const child = children[index]
    if (child && walk(child, 0, null, DEEPEST, taker)) break
  }
}

/** Whether a node ends a line: a hard break, or what makes one in raw HTML. */
export function breaksLine(node: Nodes): boolean {
  switch (node.type) {
    case 'break':
      return true
    case 'html':
      return BREAK.test(node.value.trim())
    default:
      return false
  }
}

/** Whether phrasing content makes one line: no break stands in it, hard or soft. */
export function isOneLine(children: readonly Nodes[], levels = DEEPEST): boolean {
  if (levels === 0) return true
  for (const child of children) {
    if ('children' in child ? !isOneLine(child.children, levels - 1) : visible(child).includes('\n')) return false
  }

  return true
}

/**
 * Find the run at an offset; long paragraphs have many, so by halves.
 *
 * @param runs Runs in order.
 * @param offset Offset in the text.
 * @returns Index of the first run that ends behind the offset; the number of runs where none does.
 */
export function runAt(runs: ReadonlyArray<Pick<Run, 'end'>>, offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }

  return low
}

/** Walk one node, so covered; `true` where what was taken is enough. */
function walk(node: Nodes, bits: number, within: Nodes | null, levels: number, taker: Taker): boolean {
  const cover = COVERS[bits] ?? NOTHING
  switch (node.type) {
    case 'text':
      return taker.take(node, node.value, cover, within, false)
    case 'inlineCode':
      return taker.take(node, node.value, cover, within ?? node, true)
    case 'strong':
      return walkAll(node, bits | STRONG, within, levels, taker)
    case 'emphasis':
      return walkAll(node, bits | EMPHASIS, within, levels, taker)
    case 'link':
    case 'linkReference':
      return walkAll(node, bits | LINK, within ?? node, levels, taker)
    case 'break':
    case 'html':
      return taker.take(node, breaksLine(node) ? '\n' : '', cover, within, node.type === 'html')
    default:
      return walkOther(node, bits, within, levels, taker)
  }
}

/** Walk a node that is a plugin's own, an image, deleted text. */
function walkOther(node: Nodes, bits: number, within: Nodes | null, levels: number, taker: Taker): boolean {
  const cover = COVERS[bits] ?? NOTHING
  const directive = directiveSource(node)
  if (directive !== null) return taker.take(node, directive, cover, within, false)
  if ('children' in node) return walkAll(node, bits, within ?? node, levels, taker)
  const {name, text} = hastOf(node)
  const linked = name === 'a'
  return taker.take(node, text, linked ? (COVERS[bits | LINK] ?? cover) : cover, within ?? node, !linked)
}

function walkAll(
  {children}: Readonly<Parents>,
  bits: number,
  within: Nodes | null,
  levels: number,
  taker: Taker
): boolean {
  if (levels === 0) return false
  for (const child of children) if (walk(child, bits, within, levels - 1, taker)) return true
  return false
}

/** What a reader sees of a node without children. */
function visible(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
    case 'html':
      return breaksLine(node) ? '\n' : ''
    default:
      return hastOf(node).text
  }
}

const UNTOLD = {name: undefined, text: ''} as const

/** What a plugin says that its own leaf is shown as, such as a wiki link or a formula. */
function hastOf({data}: Nodes): {name: unknown; text: string} {
  if (!data) return UNTOLD
  const {hName, hChildren}: {hName?: unknown; hChildren?: unknown} = data
  const children: readonly unknown[] = Array.isArray(hChildren) ? hChildren : []
  const texts = children.flatMap((child) =>
    typeof child === 'object' && child !== null && 'value' in child && typeof child.value === 'string'
      ? [child.value]
      : []
  )
  return {name: hName, text: texts.join('')}
}

/**
 * The source of a text directive that is none: `remark-directive` reads `RT:Pour` and `[00:12:34]` as directives.
 * Only the bare form can be told from a wanted one: no label, no attributes.
 *
 * @param node Any node.
 * @returns `:name`, or `null` for another node or a directive with content.
 */
export function directiveSource(node: Readonly<Nodes> | Readonly<PhrasingContent>): string | null {
  const candidate: {type: string; name?: unknown; children?: unknown; attributes?: unknown} = node
  if (candidate.type !== 'textDirective' || typeof candidate.name !== 'string') return null
  if (Array.isArray(candidate.children) && candidate.children.length > 0) return null
  if (candidate.attributes && Object.keys(candidate.attributes).length > 0) return null
  return ':' + candidate.name
}

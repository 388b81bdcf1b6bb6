/** The inline content of one block as a string, with what covers each part of it. */
import type {Nodes, Parents, PhrasingContent} from 'mdast'
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

/** Flattened phrasing content. Hard and soft breaks are both `\n` in `text`. */
export interface Inline {
  text: string
  runs: Run[]
}

/** What covers a node: the nodes around it, and for a leaf that is shown as a link that one itself. */
export type Cover = Readonly<Pick<Run, 'strong' | 'emphasis' | 'link' | 'within'>>

/** Takes nodes that have text of their own, in order. */
export interface Taker {
  /** Take a node, the text a reader sees of it, and what covers it; opaque is what is not prose. `true` where that was enough. */
  take: (node: Nodes, text: string, cover: Cover, opaque: boolean) => boolean
}

const NOTHING: Cover = {strong: false, emphasis: false, link: false, within: null}
const STRONG: Cover = {...NOTHING, strong: true}
const EMPHASIS: Cover = {...NOTHING, emphasis: true}

const BREAK = /^<br\s{0,8}\/?>$/iu

/**
 * Flatten phrasing content.
 *
 * @param children Phrasing content.
 * @returns Its text and the runs that make it up, in order.
 */
export function flatten(children: readonly PhrasingContent[]): Inline {
  const flat = new Flat()
  eachText(children, flat)
  return flat
}

class Flat implements Inline, Taker {
  text = ''
  readonly runs: Run[] = []

  take(node: Nodes, text: string, {strong, emphasis, link, within}: Cover, opaque: boolean): boolean {
    const start = this.text.length
    this.text += text
    this.runs.push({start, end: this.text.length, node, strong, emphasis, link, within, opaque})
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
    if (child && walk(child, NOTHING, DEEPEST, taker)) break
  }
}

/** Whether a node ends a line: a hard break, or what makes one in raw HTML. */
export function breaksLine(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && BREAK.test(node.value.trim()))
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

/** Walk one node; `true` where what was taken is enough. */
function walk(node: Nodes, cover: Cover, levels: number, taker: Taker): boolean {
  if (node.type === 'text') return taker.take(node, node.value, cover, false)
  if (node.type === 'inlineCode') return taker.take(node, node.value, coverOfLeaf(node, cover, false), true)
  const directive = directiveSource(node)
  if (directive !== null) return taker.take(node, directive, cover, false)
  if ('children' in node) return walkAll(node, coverOf(node, cover), levels, taker)
  if (node.type === 'break' || node.type === 'html') return taker.take(node, visible(node), cover, node.type === 'html')
  const link = hastOf(node).name === 'a'
  return taker.take(node, visible(node), coverOfLeaf(node, cover, link), !link)
}

function walkAll({children}: Readonly<Parents>, cover: Cover, levels: number, taker: Taker): boolean {
  if (levels === 0) return false
  for (const child of children) if (walk(child, cover, levels - 1, taker)) return true
  return false
}

function coverOf(node: Parents, cover: Cover): Cover {
  const {strong, emphasis, link, within} = cover
  if (node.type === 'strong') return cover === NOTHING ? STRONG : {strong: true, emphasis, link, within}
  if (node.type === 'emphasis') return cover === NOTHING ? EMPHASIS : {strong, emphasis: true, link, within}
  const linked = link || node.type === 'link' || node.type === 'linkReference'
  return {strong, emphasis, link: linked, within: within ?? node}
}

/** What covers a leaf that is no text: it itself, outside of everything else, and its link where it is shown as one. */
function coverOfLeaf(node: Nodes, {strong, emphasis, link, within}: Cover, linked: boolean): Cover {
  return {strong, emphasis, link: link || linked, within: within ?? node}
}

/** What a reader sees of a node without children. */
function visible(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break' || node.type === 'html') return breaksLine(node) ? '\n' : ''
  return hastOf(node).text
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

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

/** Takes a node that has text of its own, the text a reader sees of it, and what covers it; `true` where that was enough. */
export type Take = (node: Nodes, text: string, cover: Cover, opaque: boolean) => boolean

const NOTHING: Cover = {strong: false, emphasis: false, link: false, within: null}

const BREAK = /^<br\s{0,8}\/?>$/iu

/**
 * Flatten phrasing content.
 *
 * @param children Phrasing content.
 * @returns Its text and the runs that make it up, in order.
 */
export function flatten(children: readonly PhrasingContent[]): Inline {
  const texts: string[] = []
  const runs: Run[] = []
  let start = 0
  eachText(children, (node, text, {strong, emphasis, link, within}, opaque) => {
    const end = start + text.length
    texts.push(text)
    runs.push({start, end, node, strong, emphasis, link, within, opaque})
    start = end
    return false
  })
  return {text: texts.length === 1 ? (texts[0] ?? '') : texts.join(''), runs}
}

/**
 * Take the text of phrasing content piece by piece. Hard and soft breaks are both `\n`.
 *
 * @param children Phrasing content.
 * @param take Gets each piece, in order, until it has enough; opaque is what is not prose.
 */
export function eachText(children: readonly PhrasingContent[], take: Take): void {
  for (const child of children) if (walk(child, NOTHING, DEEPEST, take)) break
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
function walk(node: Nodes, cover: Cover, levels: number, take: Take): boolean {
  if (node.type === 'text') return take(node, node.value, cover, false)
  const directive = directiveSource(node)
  if (directive !== null) return take(node, directive, cover, false)
  if ('children' in node) return walkAll(node, coverOf(node, cover), levels, take)
  if (node.type === 'break' || node.type === 'html') return take(node, visible(node), cover, node.type === 'html')
  const link = hastOf(node).name === 'a'
  const {strong, emphasis} = cover
  return take(node, visible(node), {strong, emphasis, link: cover.link || link, within: cover.within ?? node}, !link)
}

function walkAll({children}: Readonly<Parents>, cover: Cover, levels: number, take: Take): boolean {
  if (levels === 0) return false
  for (const child of children) if (walk(child, cover, levels - 1, take)) return true
  return false
}

function coverOf(node: Parents, cover: Cover): Cover {
  const {strong, emphasis, link} = cover
  const within = cover.within ?? node
  if (node.type === 'strong') return {strong: true, emphasis, link, within: cover.within}
  if (node.type === 'emphasis') return {strong, emphasis: true, link, within: cover.within}
  return {strong, emphasis, link: link || node.type === 'link' || node.type === 'linkReference', within}
}

/** What a reader sees of a node without children. */
function visible(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return BREAK.test(node.value.trim()) ? '\n' : ''
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

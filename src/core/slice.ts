/** Cut phrasing content by offsets in its flattened text; what is cut is cloned, positions are kept right. */
import type {PhrasingContent, Text} from 'mdast'
import type {Node, Position} from 'unist'
import {directiveSource, textIn} from './inline.js'
import {pointAt} from './locate.js'

/**
 * Cut a stretch out of phrasing content.
 *
 * @param children Phrasing content.
 * @param from First offset, UTF-16, 0-based, in the flattened text.
 * @param to Offset behind the last one.
 * @param source Markdown source, for positions.
 * @param closed Whether what has no text, such as an image, belongs to the stretch where it stands at `to`. Default: `false`.
 * @returns The nodes in the stretch; nodes that lie in it wholly are the given ones.
 */
export function slice(
  children: readonly PhrasingContent[],
  from: number,
  to: number,
  source: string | undefined,
  closed = false
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const child of children) {
    if (at > to) break
    const length = lengthOf(child)
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    at += length
    if (length === 0 ? at < from || (closed ? at > to : at >= to) : start >= end) continue
    kept.push(start === 0 && end === length ? child : part(child, start, end, source))
  }

  return kept
}

/** Length of a node's flattened text. */
export function lengthOf(node: PhrasingContent): number {
  return node.type === 'text' ? node.value.length : textIn([node]).length
}

/** A position around nodes, `undefined` where one of the outer two has none. */
export function around(nodes: ReadonlyArray<{position?: Position | undefined}>): Position | undefined {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}

/** Give a node made here its position, where there is one. */
export function placed<T extends Node>(node: T, position: Position | undefined): T {
  if (position) node.position = position
  return node
}

function part(node: PhrasingContent, from: number, to: number, source: string | undefined): PhrasingContent {
  if (node.type === 'text') return cutText(node, from, to, source)
  const directive = directiveSource(node)
  if (directive !== null) {
    return placed({type: 'text', value: directive.slice(from, to)}, node.position)
  }

  if (!('children' in node)) return node
  const children = slice(node.children, from, to, source)
  const position = around(children)
  const {position: _, ...rest} = node
  // The cast of a spread union to its own member is what TypeScript cannot follow here: only `children` changes.
  const copy: typeof node = {...rest, children: []}
  return withChildren(placed(copy, position), children)
}

function withChildren<T extends PhrasingContent & {children: unknown[]}>(
  node: T,
  children: readonly PhrasingContent[]
): T {
  for (const child of children) node.children.push(child)
  return node
}

function cutText(node: Text, from: number, to: number, source: string | undefined): Text {
  const start = pointAt(node, from, source)
  const end = pointAt(node, to, source)
  const value = node.value.slice(from, to)
  if (start && end) return {...node, value, position: {start, end}}
  const {position: _, ...rest} = node
  return {...rest, value}
}

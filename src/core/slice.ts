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
  let index = -1
  let at = 0
  let first = -1
  let last = -1
  let firstAt = 0
  let lastAt = 0
  for (const child of children) {
    index++
    if (at > to) break
    const length = lengthOf(child)
    if (length === 0 ? at >= from && (closed || at < to) : Math.max(at, from) < Math.min(at + length, to)) {
      if (first === -1) {
        first = index
        firstAt = at
      }

      last = index
      lastAt = at
    }

    at += length
  }

  const kept = children.slice(first, last + 1)
  const [opening] = kept
  if (opening) kept[0] = within(opening, from - firstAt, to - firstAt, source)
  const closing = kept.at(-1)
  if (closing && last > first) kept[last - first] = within(closing, from - lastAt, to - lastAt, source)
  return kept
}

/** The part of a node between two offsets, which may lie outside of it; the node itself where that is all of it. */
function within(node: PhrasingContent, from: number, to: number, source: string | undefined): PhrasingContent {
  return from <= 0 && to >= lengthOf(node) ? node : part(node, Math.max(from, 0), Math.min(to, lengthOf(node)), source)
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

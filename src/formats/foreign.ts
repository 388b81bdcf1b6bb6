/** Nodes of other plugins in XML formats: what they hold, or what they are worth as text. */
import type {Nodes} from 'mdast'

/** Nodes that hold blocks and nothing else, or are blocks. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'interview',
  'interviewTurn',
  'list',
  'paragraph',
  'table'
])

/** What can be made of a node that a format does not know. */
export type Foreign =
  | {kind: 'blocks'; children: readonly Nodes[]}
  | {kind: 'phrases'; children: readonly Nodes[]}
  | {kind: 'code'; value: string}
  | {kind: 'program'; value: string}
  | {kind: 'nothing'}

/**
 * Look at a node.
 *
 * @param node Node of a type that no format knows: a directive, JSX, a formula.
 * @returns Its children, as blocks or phrases; else its value, as code that is read or a program that is not.
 */
export function foreignOf(node: Nodes): Foreign {
  const {type}: {type: string} = node
  if ('children' in node) {
    const kind = node.children.some((child) => BLOCKS.has(child.type)) ? 'blocks' : 'phrases'
    return {kind, children: node.children}
  }

  if (!('value' in node)) return {kind: 'nothing'}
  return {kind: type.startsWith('mdx') ? 'program' : 'code', value: node.value}
}

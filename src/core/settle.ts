/** Trees of native parsers, which make their nodes anew whenever they are asked for them. */
import type {Nodes, Root} from 'mdast'
import {DEEPEST} from './depth.js'

/**
 * Make a tree whose nodes are the same whenever they are read.
 *
 * @param root Document.
 * @returns The given tree where that holds of it, else a copy.
 */
export function settle(root: Root): Root {
  const [first] = root.children
  const [again] = root.children
  return first === again ? root : copyOf(root, DEEPEST)
}

function copyOf<T extends Nodes>(node: T, levels: number): T {
  if (!('children' in node) || levels === 0) return node
  const copy = {...node, children: []}
  const filled: {children: unknown[]} = copy
  for (const child of node.children) filled.children.push(copyOf(child, levels - 1))
  return copy
}

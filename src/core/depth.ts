/** How deep a tree may be nested: what walks trees calls itself once a level, and the stack has an end. */
import type {Nodes} from 'mdast'

/**
 * Levels that are read, far above what anybody writes, far below what a stack holds. Whatever looks at trees before they
 * are measured stops at as many.
 */
export const DEEPEST = 256

/**
 * Whether a tree is nested too deep to be read.
 *
 * @param node Root of the tree.
 * @returns `true` where a parent stands 256 levels below it or more.
 */
export function isTooDeep(node: Nodes): boolean {
  return reaches(node, DEEPEST)
}

function reaches(node: Nodes, levels: number): boolean {
  if (!('children' in node)) return false
  if (levels === 0) return true
  for (const child of node.children) if ('children' in child && reaches(child, levels - 1)) return true
  return false
}

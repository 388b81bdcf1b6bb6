/** The comments by which an author bounds an interview: `<!-- interview -->` … `<!-- /interview -->`. */
import type {Nodes, Root} from 'mdast'
import type {Block} from './blocks.js'
import {closesInterview, opensInterview} from './comments.js'
import {DEEPEST} from './depth.js'

/**
 * Read the bounds.
 *
 * @param root Document.
 * @param blocks Its blocks.
 * @returns Orders of the blocks inside; `null` where no comment bounds anything.
 */
export function readFences(root: Root, blocks: readonly Block[]): Set<number> | null {
  const orders = new Map<Nodes, number>(blocks.map((block) => [block.node, block.order]))
  const inside = new Set<number>()
  const state = {open: false, found: false}
  const walk = (node: Nodes, levels: number): void => {
    const order = orders.get(node)
    if (order !== undefined) {
      if (state.open) inside.add(order)
      return
    }

    if (opensInterview(node)) {
      state.open = true
      state.found = true
    } else if (closesInterview(node)) state.open = false
    if ('children' in node && levels > 0) for (const child of node.children) walk(child, levels - 1)
  }

  walk(root, DEEPEST)
  return state.found ? inside : null
}

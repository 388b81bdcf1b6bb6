/** The comments by which an author bounds an interview: `<!-- interview -->` … `<!-- /interview -->`. */
import type {Nodes, Root} from 'mdast'
import {isContainer, type Block} from './blocks.js'
import {DEEPEST} from './depth.js'

/** `<!-- interview -->`, and in MDX an expression that is only the comment. */
const OPEN = /^(?:<!--\s{0,8}interview\s{0,8}-->|\/\*\s{0,8}interview\s{0,8}\*\/)$/iu
const CLOSE = /^(?:<!--\s{0,8}\/interview\s{0,8}-->|\/\*\s{0,8}\/interview\s{0,8}\*\/)$/iu

/**
 * Read the bounds.
 *
 * @param root Document.
 * @param blocks Its blocks.
 * @returns Orders of the blocks inside; `null` where no comment bounds anything.
 */
export function readFences(root: Root, blocks: readonly Block[]): Set<number> | null {
  if (!mayHoldFence(root)) return null
  const orders = new Map<Nodes, number>(blocks.map((block) => [block.node, block.order]))
  const inside = new Set<number>()
  const state = {open: false, found: false}
  const walk = (node: Nodes, levels: number): void => {
    const order = orders.get(node)
    if (order !== undefined) {
      if (state.open) inside.add(order)
      return
    }

    const comment = commentOf(node)
    if (comment !== null && OPEN.test(comment)) {
      state.open = true
      state.found = true
    } else if (comment !== null && CLOSE.test(comment)) state.open = false
    if ('children' in node && levels > 0) for (const child of node.children) walk(child, levels - 1)
  }

  walk(root, DEEPEST)
  return state.found ? inside : null
}

/** Whether a comment that opens stands anywhere outside the blocks. */
function mayHoldFence(node: Nodes, levels = DEEPEST): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return false
  if ('children' in node) {
    if (levels === 0) return false
    if (!isContainer(node)) return true
    for (const child of node.children) if (mayHoldFence(child, levels - 1)) return true
    return false
  }

  const comment = commentOf(node)
  return comment !== null && OPEN.test(comment)
}

function commentOf(node: Nodes): string | null {
  if (node.type === 'html') return node.value.trim()
  const other: {type: string; value?: unknown} = node
  return other.type === 'mdxFlowExpression' && typeof other.value === 'string' ? other.value.trim() : null
}

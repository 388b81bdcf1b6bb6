/** Tell a document that is marked up already: by the plugin's nodes, or by its HTML in portable Markdown. */
import type {Nodes} from 'mdast'
import {isContainer} from './blocks.js'

/** How the tag of a turn starts. An author who writes it by hand has marked the turns, too. */
const TURN = '<div class="interview-turn"'

/**
 * Whether the plugin has been here before.
 *
 * @param node Document.
 * @returns `true` where there is an `interview` node, or raw HTML of a turn.
 */
export function isDone(node: Nodes): boolean {
  if (node.type === 'interview') return true
  if (node.type === 'html') return node.value.trimStart().startsWith(TURN)
  return (
    'children' in node && node.children.some((child) => (isContainer(child) || child.type === 'html') && isDone(child))
  )
}

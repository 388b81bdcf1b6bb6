/** Tell a document that is marked up already: by the plugin's nodes, or by its HTML in portable Markdown. */
import type {Nodes} from 'mdast'
import {isContainer} from './blocks.js'
import {DEEPEST} from './depth.js'

/** How the tag of a turn starts. An author who writes it by hand has marked the turns, too. */
const TURN = '<div class="interview-turn"'

/**
 * Whether the plugin has been here before.
 *
 * @param node Document.
 * @param levels Levels below it that are looked at. Default: those that are read.
 * @returns `true` where there is an `interview` node, or raw HTML of a turn.
 */
export function isDone(node: Nodes, levels: number = DEEPEST): boolean {
  if (node.type === 'interview') return true
  if (node.type === 'html') return node.value.trimStart().startsWith(TURN)
  if (!('children' in node) || levels === 0) return false
  for (const child of node.children) {
    if ((isContainer(child) || child.type === 'html') && isDone(child, levels - 1)) return true
  }

  return false
}

/** Positions for nodes to which a plugin gave none, such as autolink literals and the text around them. */
import type {PhrasingContent, Text} from 'mdast'
import type {Point, Position} from 'unist'
import {DEEPEST} from './depth.js'
import {textIn} from './inline.js'
import {pointAt} from './locate.js'

/** Signs that open emphasis: they stand between a node's start and its content's. */
const MARKERS = /^[*_~]{1,3}/u

/**
 * Give phrasing content positions.
 *
 * @param children Phrasing content.
 * @param position Where it stands; without it nothing is done.
 * @param source Markdown source; without it columns are counted.
 * @param levels How many levels are repaired. Default: as many as are read.
 * @returns The given array where nothing lacks a position, else a copy in which nothing does.
 */
export function withPositions(
  children: PhrasingContent[],
  position: Position | undefined,
  source: string | undefined,
  levels = DEEPEST
): PhrasingContent[] {
  if (!position || levels === 0 || children.every((child) => isComplete(child, levels))) return children
  const repaired: PhrasingContent[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (!child) continue
    if (child.position) {
      repaired.push(inside(child, source, levels))
      continue
    }

    const lacking = children.slice(index).slice(0, untilPosition(children.slice(index)))
    const start = children[index - 1]?.position?.end ?? position.start
    const end = children[index + lacking.length]?.position?.start ?? position.end
    for (const node of place(lacking, start, end, source, levels)) repaired.push(node)
    index += lacking.length - 1
  }

  return repaired
}

/** Place neighbours that lack a position between two points. */
function place(
  nodes: readonly PhrasingContent[],
  start: Point,
  end: Point,
  source: string | undefined,
  levels: number
): PhrasingContent[] {
  const texts = nodes.map((node) => textIn([node]))
  const whole: Text = {type: 'text', value: texts.join(''), position: {start, end}}
  let at = 0
  return nodes.map((node, index) => {
    const from = pointAt(whole, at, source) ?? start
    at += texts[index]?.length ?? 0
    return inside({...node, position: {start: from, end: pointAt(whole, at, source) ?? end}}, source, levels)
  })
}

/** Repair what is inside a node. */
function inside(node: PhrasingContent, source: string | undefined, levels: number): PhrasingContent {
  if (!('children' in node) || !node.position) return node
  const {start, end} = node.position
  const markers =
    start.offset === undefined ? '' : (MARKERS.exec(source?.slice(start.offset, start.offset + 3) ?? '')?.[0] ?? '')
  const content = {start: ahead(start, markers.length), end: ahead(end, -markers.length)}
  const children = withPositions(node.children, content, source, levels - 1)
  return children === node.children ? node : {...node, children}
}

function ahead(point: Point, by: number): Point {
  const moved: Point = {line: point.line, column: point.column + by}
  if (point.offset !== undefined) moved.offset = point.offset + by
  return moved
}

function untilPosition(nodes: readonly PhrasingContent[]): number {
  const next = nodes.findIndex((node) => node.position)
  return next === -1 ? nodes.length : next
}

function isComplete(node: PhrasingContent, levels: number): boolean {
  if (node.position === undefined) return false
  return !('children' in node) || levels === 0 || node.children.every((child) => isComplete(child, levels - 1))
}

/** Points in the source for places inside a text node, also behind escapes, character references and soft breaks. */
import type {Text} from 'mdast'
import type {Point, Position} from 'unist'
import type {Run} from './inline.js'

/** `&nbsp;`, `&#160;`, `&#xA0;`; near miss: `& co;`. */
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\p{L}\d]{1,31});/u
/** What may open a line before its content: indent, block quote marks. */
const PREFIX = /^[ \t>]{1,200}/u

/**
 * Find points in a text node.
 *
 * @param node Text node.
 * @param source Markdown source of the document; without it, or where it does not fit, columns are counted in the value.
 * @returns Function from an offset in the node's value (UTF-16, 0-based) to a point, or `undefined` where the node has no position.
 */
export function locator(node: Readonly<Text>, source: string | undefined): (offset: number) => Point | undefined {
  const {position, value} = node
  if (!position) return () => undefined
  return (offset) => {
    if (offset <= 0) return position.start
    if (offset >= value.length) return position.end
    return (
      (source === undefined ? undefined : inSource(position, value, source, offset)) ?? counted(position, value, offset)
    )
  }
}

/**
 * Find a point in flattened text.
 *
 * @param runs Runs of the text.
 * @param offset Offset in the text (UTF-16, 0-based).
 * @param source Markdown source of the document.
 * @returns The point, or `undefined` in a tree without positions.
 */
export function pointIn(runs: readonly Run[], offset: number, source: string | undefined): Point | undefined {
  const run = runs.find((one) => one.end > offset) ?? runs.at(-1)
  if (!run) return undefined
  if (run.node.type === 'text') return locator(run.node, source)(offset - run.start)
  return offset >= run.end ? run.node.position?.end : run.node.position?.start
}

function inSource(position: Position, value: string, source: string, offset: number): Point | undefined {
  const start = position.start.offset
  const end = position.end.offset
  if (start === undefined || end === undefined) return undefined
  let at = start
  let index = 0
  while (index < offset && at < end) {
    const step = match(source, at, value, index)
    if (!step) return undefined
    at += step.source
    index += step.value
  }

  if (value.charAt(index - 1) === '\n') at += PREFIX.exec(source.slice(at, at + 200))?.[0].length ?? 0
  const before = source.slice(start, at)
  const line = position.start.line + before.split('\n').length - 1
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1) + 1, 0)
  return {line, column: at - lineStart + 1, offset: at}
}

/** How much source one character of the value takes. */
function match(source: string, at: number, value: string, index: number): {source: number; value: number} | null {
  const character = value.charAt(index)
  if (source.charAt(at) === character && character !== '\n') return {source: 1, value: 1}
  if (character === '\n') {
    const line = /^[ \t]*\r?\n|^\r/u.exec(source.slice(at, at + 400))
    if (!line) return null
    const prefix = PREFIX.exec(source.slice(at + line[0].length, at + line[0].length + 200))?.[0].length ?? 0
    const plain = /^[ \t]/u.test(value.charAt(index + 1)) ? 0 : prefix
    return {source: line[0].length + plain, value: 1}
  }

  if (source.charAt(at) === '\\' && source.charAt(at + 1) === character) return {source: 2, value: 1}
  const reference = REFERENCE.exec(source.slice(at, at + 40))
  if (!reference) return null
  const size = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  return {source: reference[0].length, value: size}
}

function counted(position: Position, value: string, offset: number): Point {
  const lines = value.slice(0, offset).split('\n')
  const rest = (lines.at(-1) ?? '').length
  const line = position.start.line + lines.length - 1
  const column = lines.length === 1 ? position.start.column + rest : rest + 1
  const point: Point = {line, column}
  if (position.start.offset !== undefined) point.offset = position.start.offset + offset
  return point
}

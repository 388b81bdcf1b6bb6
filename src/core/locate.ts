/** Points in the source for places inside a text node, also behind escapes, character references and soft breaks. */
import type {Text} from 'mdast'
import type {Point, Position} from 'unist'
import type {TextBlock} from './blocks.js'
import {onlyText, runAt} from './inline.js'

/** `&nbsp;`, `&#160;`, `&#xA0;`; near miss: `& co;`. */
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\p{L}\d]{1,31});/u
/** What may open a line before its content: indent, block quote marks. */
const PREFIX = /^[ \t>]{1,200}/u

/**
 * Find a point in a text node.
 *
 * @param node Text node.
 * @param offset Offset in its value (UTF-16, 0-based).
 * @param source Markdown source of the document; without it, or where it does not fit, columns are counted in the value.
 * @returns The point, or `undefined` where the node has no position.
 */
export function pointAt(node: Readonly<Text>, offset: number, source: string | undefined): Point | undefined {
  const {position, value} = node
  if (!position) return undefined
  if (offset <= 0) return position.start
  if (offset >= value.length) return position.end
  return (
    (source === undefined ? undefined : inSource(node, position, source, offset)) ?? counted(position, value, offset)
  )
}

/**
 * Find a point in the text of a block.
 *
 * @param block The block.
 * @param offset Offset in its text (UTF-16, 0-based).
 * @param source Markdown source of the document.
 * @returns The point, or `undefined` in a tree without positions.
 */
export function pointIn(
  block: Readonly<Pick<TextBlock, 'content' | 'runs'>>,
  offset: number,
  source: string | undefined
): Point | undefined {
  const only = onlyText(block.content)
  if (only) return pointAt(only, offset, source)
  const {runs} = block
  const run = runs[runAt(runs, offset)] ?? runs.at(-1)
  if (!run) return undefined
  if (run.node.type === 'text') return pointAt(run.node, offset - run.start, source)
  return offset >= run.end ? run.node.position?.end : run.node.position?.start
}

/** A place known in both: an offset in the value and where it stands in the source. */
interface Mark {
  value: number
  source: number
  line: number
  /** 1-based. */
  column: number
}

/** Starts of lines of text nodes that have several. A memory of what the nodes say, not of what happened: it goes when they go. */
const known = new WeakMap<Readonly<Text>, {source: string; marks: Mark[]}>()

function inSource(node: Readonly<Text>, position: Position, source: string, offset: number): Point | undefined {
  const straight = inLine(node.value, position.start, source, offset)
  if (straight) return straight
  const marks = marksOf(node, position, source)
  let low = 0
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((marks[middle]?.value ?? 0) <= offset) low = middle
    else high = middle - 1
  }

  const mark = marks[low]
  if (!mark) return undefined
  const at = advance(node.value, source, mark, offset)
  return at === null ? undefined : {line: mark.line, column: mark.column + at - mark.source, offset: at}
}

/** The point where the source up to it reads as the value does, in one line. */
function inLine(value: string, start: Point, source: string, offset: number): Point | undefined {
  if (start.offset === undefined) return undefined
  const before = value.slice(0, offset)
  if (before.includes('\n') || !source.startsWith(before, start.offset)) return undefined
  return {line: start.line, column: start.column + offset, offset: start.offset + offset}
}

/** Where each line of a text node starts; fewer where the source does not fit. */
function marksOf(node: Readonly<Text>, {start}: Position, source: string): Mark[] {
  const {offset, line, column} = start
  const marks: Mark[] = offset === undefined ? [] : [{value: 0, source: offset, line, column}]
  if (!node.value.includes('\n')) return marks
  const found = known.get(node)
  if (found?.source === source) return found.marks
  for (let feed = node.value.indexOf('\n'); feed !== -1; feed = node.value.indexOf('\n', feed + 1)) {
    const mark = marks.at(-1)
    const at = mark ? advance(node.value, source, mark, feed + 1) : null
    if (!mark || at === null) break
    const prefix = PREFIX.exec(source.slice(at, at + 200))?.[0].length ?? 0
    const skipped = /^[ \t]/u.test(node.value.charAt(feed + 1)) ? 0 : prefix
    marks.push({value: feed + 1, source: at + skipped, line: mark.line + 1, column: skipped + 1})
  }

  known.set(node, {source, marks})
  return marks
}

/** Walk from a mark to an offset; `null` where source and value differ. */
function advance(value: string, source: string, mark: Mark, offset: number): number | null {
  let at = mark.source
  let index = mark.value
  while (index < offset) {
    const step = match(source, at, value, index)
    if (!step) return null
    at += step.source
    index += step.value
  }

  return at
}

/** How much source one character of the value takes. */
function match(source: string, at: number, value: string, index: number): {source: number; value: number} | null {
  const character = value.charAt(index)
  if (source.charAt(at) === character && character !== '\n') return {source: 1, value: 1}
  if (character === '\n') {
    const line = /^[ \t]*\r?\n|^\r/u.exec(source.slice(at, at + 400))
    if (!line) return null
    return {source: line[0].length, value: 1}
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

/** Labels rewritten in the source itself: everything between them stays byte for byte what it was. */
import type {PhrasingContent, Root} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import {visit} from 'unist-util-visit'
import {textIn} from './core/inline.js'
import {slice} from './core/slice.js'
import {encloseLabel, styleLabel} from './markdown.js'
import {resolveLabels, type Labels} from './options.js'
import type {InterviewLabel, InterviewTurn, LabelStyle} from './types.js'

/** A stretch of the source and what takes its place; offsets are UTF-16, 0-based. */
interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Rewrite labels in a house style.
 *
 * @param tree Marked document, with positions.
 * @param source The Markdown that it was read from.
 * @param labels House style. A speaker's first label keeps the full name, whatever the style, so that no name is lost.
 * @returns The Markdown with other labels; the same string where none changes. Labels in one emphasis with their words or on
 *   lines of their own stay as they are, and so do those whose place in the source is not known.
 * @throws {TypeError} For a style of a wrong form.
 */
export function relabel(tree: Root, source: string, labels: Readonly<LabelStyle>): string {
  const style = resolveLabels(labels)
  const named = new Set<string>()
  let rewritten = ''
  let at = 0
  const turns: InterviewTurn[] = []
  visit(tree, 'interviewTurn', (turn) => void turns.push(turn))
  for (const turn of turns) {
    const isFirst = turn.speakers.some((id) => !named.has(id))
    for (const id of turn.speakers) named.add(id)
    const own: Labels = isFirst && style.text === 'initials' ? {...style, text: 'as-written'} : style
    const edit = editOf(turn, source, own)
    if (!edit || edit.start < at) continue
    rewritten += source.slice(at, edit.start) + edit.text
    at = edit.end
  }

  return rewritten + source.slice(at)
}

function editOf(turn: InterviewTurn, source: string, style: Labels): Edit | null {
  const [opening] = turn.children
  if (opening?.type !== 'paragraph' && opening?.type !== 'heading') return null
  const found = findLabel(opening.children)
  if (!found || found.label.data?.runIn !== true || found.label.separator === '') return null
  const {label, behind} = found
  const length = label.details.length + label.separator.length
  const cut = Math.max(length, label.emphasis?.tail ?? 0)
  const start = startOf(label, source)
  const end = slice(behind, cut, Number.POSITIVE_INFINITY, source)[0]?.position?.start.offset
  if (start === null || end === undefined || end <= start) return null
  const tail = slice(behind, 0, length, undefined)
  const before = encloseLabel(label, tail)
  const after = styleLabel(label, tail, style)
  const marker = source.charAt(start) === '_' ? '_' : '*'
  if (markdownOf(before, marker) === markdownOf(after, marker)) return null
  const gap = textIn(slice(behind, length, cut, undefined))
  return {start, end, text: markdownOf(after, marker) + gap}
}

/** The label and what stands behind it; only times stand before it. */
function findLabel(children: readonly PhrasingContent[]): {label: InterviewLabel; behind: PhrasingContent[]} | null {
  const index = children.findIndex(({type}) => type !== 'text')
  const label = children[index]
  return label?.type === 'interviewLabel' ? {label, behind: children.slice(index + 1)} : null
}

/** Offset of the label's first character, emphasis of its own included; `null` where it cannot be told. */
function startOf({position, emphasis}: InterviewLabel, source: string): number | null {
  const offset = position?.start.offset
  if (offset === undefined) return null
  const length = (emphasis?.nodes ?? []).reduce((sum, type) => sum + (type === 'strong' ? 2 : 1), 0)
  const isMarker = (start: number): boolean => /^[*_]*$/u.test(source.slice(start, start + length))
  if (isMarker(offset)) return offset
  return offset >= length && isMarker(offset - length) ? offset - length : null
}

/** With the marker for emphasis that the author uses. */
function markdownOf(children: PhrasingContent[], marker: '*' | '_'): string {
  return toMarkdown({type: 'paragraph', children}, {emphasis: marker, strong: marker}).trimEnd()
}

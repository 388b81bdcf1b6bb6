/** Part the label of a turn from its words, for formats that have an element for who speaks. */
import type {Nodes, PhrasingContent} from 'mdast'
import {lengthOf, slice} from '../core/slice.js'
import type {InterviewTurn} from '../types.js'

/** A turn in two. */
export interface Opening {
  /** What names the speaker, as written: a time before the label, the label, details, separator. Empty where none does. */
  label: PhrasingContent[]
  /** The words: blocks, the first without the label, and not there where the label is all of it. */
  blocks: Nodes[]
}

/**
 * Part a turn.
 *
 * @param turn The turn.
 * @returns Label and words; together they are the turn's text.
 */
export function openingOf(turn: Readonly<InterviewTurn>): Opening {
  const [first, ...rest] = turn.children
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return {label: [], blocks: turn.children}
  const end = endOfLabel(first.children)
  if (end === null) return {label: [], blocks: turn.children}
  const words = trimmed(slice(first.children, end, Number.POSITIVE_INFINITY, undefined))
  return {
    label: slice(first.children, 0, end, undefined),
    blocks: words.length === 0 ? rest : [{...first, children: words}, ...rest]
  }
}

/** Offset behind label, details and separator, UTF-16, 0-based; `null` where there is no label. */
function endOfLabel(children: readonly PhrasingContent[]): number | null {
  let at = 0
  for (const child of children) {
    if (child.type === 'interviewLabel') {
      return at + lengthOf(child) + child.details.length + child.separator.length
    }

    const inside = 'children' in child ? endOfLabel(child.children) : null
    if (inside !== null) return at + inside
    at += lengthOf(child)
  }

  return null
}

/** Without white space and breaks in front: they parted the words from the label. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type === 'break') return trimmed(rest)
  if (first?.type !== 'text') return [...nodes]
  const value = first.value.trimStart()
  return value === '' ? trimmed(rest) : [{...first, value}, ...rest]
}

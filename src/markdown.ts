/** The way back to Markdown: labels as their author wrote them, paragraphs that were one line apart likewise. */
import type {Nodes, Paragraph, Heading, PhrasingContent} from 'mdast'
import {defaultHandlers, type Handle, type Info, type Join, type Options, type State} from 'mdast-util-to-markdown'
import {lengthOf, slice} from './core/slice.js'
import {resolveLabels, type Labels} from './options.js'
import type {Interview, InterviewLabel, InterviewTurn, LabelStyle} from './types.js'

const AS_WRITTEN: Readonly<Labels> = {style: 'as-written', text: 'as-written', separator: null}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    interviewLabel: 'interviewLabel'
  }
}

/**
 * Make the extension that writes interviews as Markdown.
 *
 * @param labels House style of labels. Default: as their author wrote them.
 * @throws {TypeError} For a style of a wrong form.
 * @returns Extension for `mdast-util-to-markdown` and `remark-stringify`.
 */
export function interviewToMarkdown(labels?: Readonly<LabelStyle> | null): Options {
  return {
    handlers: {
      interview: writeContainer,
      interviewTurn: turnWriter(resolveLabels(labels)),
      interviewLabel: writeLabel,
      break: writeBreak
    },
    join: [joinLines]
  }
}

/** The bullet of the list that ends an interview or turn: the writer forgets it behind all that is no list. */
const bullets = new WeakMap<State, string>()

const writeContainer: Handle = (node: Interview, parent, state, info) => {
  return writeFlow({...node, ...spreadOf(parent)}, state, info)
}

function writeFlow(node: Interview | InterviewTurn, state: State, info: Info): string {
  const written = state.containerFlow(node, info)
  if (state.bulletLastUsed !== undefined) bullets.set(state, state.bulletLastUsed)
  return written
}

function turnWriter(labels: Readonly<Labels>): Handle {
  return (node: InterviewTurn, parent, state, info) => {
    const [first, ...rest] = node.children
    const opening =
      first?.type === 'paragraph' || first?.type === 'heading' ? [restore(first, labels)] : first ? [first] : []
    return writeFlow({...node, ...spreadOf(parent), children: [...opening, ...rest]}, state, info)
  }
}

/** A label outside its turn: on its own, in its emphasis. */
const writeLabel: Handle = (node: InterviewLabel, _, state, info) => {
  return state.containerPhrasing({type: 'paragraph', children: encloseLabel(node, [])}, info)
}

/** A hard break between two turns that were one paragraph; the line ending behind it comes from the join. */
const writeBreak: Handle = (node: {data?: {seam?: boolean}}, parent, state, info) => {
  return node.data?.seam === true ? '\\' : defaultHandlers.break({type: 'break'}, parent, state, info)
}

/** An interview in a list item is written as tight or as loose as the item. */
function spreadOf(parent: unknown): {spread?: unknown} {
  return typeof parent === 'object' && parent !== null && 'spread' in parent ? {spread: parent.spread} : {}
}

/** Lines between turns are those between the paragraphs at their edges, as if there were no turns. */
const joinLines: Join = (left, right, parent, state) => {
  if (continuesLine(right)) return 0
  const before = endOf(left)
  const after = edgeOf(right, 0)
  if (before === left && after === right) return undefined
  // Two lists in a row are told apart by their bullets; so is one that the next block opens with.
  if (before.type === 'list' && left.type !== 'list') state.bulletLastUsed = bullets.get(state)
  const given = state.join.filter((join) => join !== joinLines).reverse()
  return given.map((join) => join(before, after, parent, state)).find((lines) => lines !== undefined && lines !== null)
}

type Sibling = Parameters<Join>[0]

/** What stands first or last in an interview or turn, at any depth. */
function edgeOf(node: Sibling, index: 0 | -1): Sibling {
  if (node.type !== 'interview' && node.type !== 'interviewTurn') return node
  const edge = node.children.at(index)
  return edge === undefined ? node : edgeOf(edge, index)
}

/** A node as it would end without turns: writers look at what stands last in lists and quotes, at any depth. */
function endOf(node: Sibling): Sibling {
  const end = edgeOf(node, -1)
  if (end.type !== 'list' && end.type !== 'listItem' && end.type !== 'blockquote') return end
  const last = end.children.at(-1)
  const own = last && endOf(last)
  return own === last ? end : ({...end, children: [...end.children.slice(0, -1), own]} as Sibling)
}

function continuesLine(node: Nodes): boolean {
  if (node.type === 'paragraph') return node.data?.continues === true
  if (node.type !== 'interview' && node.type !== 'interviewTurn') return false
  const [first] = node.children
  return first !== undefined && continuesLine(first)
}

/**
 * Undo the markup of the paragraph or heading that opens a turn.
 *
 * @param node Paragraph or heading.
 * @param labels House style of labels.
 * @returns A copy as its author wrote it, or with its label in the house style.
 */
function restore<T extends Paragraph | Heading>(node: T, labels: Readonly<Labels> = AS_WRITTEN): T {
  return {...node, children: restoreAll(node.children, labels)}
}

function restoreAll(children: readonly PhrasingContent[], labels: Readonly<Labels>): PhrasingContent[] {
  const restored: PhrasingContent[] = []
  for (const [index, child] of children.entries()) {
    if (child.type === 'interviewLabel') {
      const behind = restoreAll(children.slice(index + 1), labels)
      const own =
        child.data?.runIn === true && index === 0 ? styleLabel(child, behind, labels) : encloseLabel(child, behind)
      return merge([...restored, ...own])
    }

    if (child.type === 'strong' || child.type === 'emphasis') {
      restored.push({...child, children: restoreAll(child.children, labels)})
    } else restored.push(child)
  }

  return merge(restored)
}

/**
 * Write a label in a house style.
 *
 * @param label The label.
 * @param behind What follows it: details, separator, words.
 * @param labels House style.
 * @returns Label and what follows it.
 */
export function styleLabel(
  label: InterviewLabel,
  behind: PhrasingContent[],
  labels: Readonly<Labels>
): PhrasingContent[] {
  const name = labels.text === 'name' ? label.data?.name : labels.text === 'initials' ? label.data?.initials : undefined
  const asWritten = labels.style === 'as-written' && labels.separator === null
  if (asWritten && name === undefined) return encloseLabel(label, behind)
  const children: PhrasingContent[] = name === undefined ? label.children : [{type: 'text', value: name}]
  if (label.separator === '') return encloseLabel({...label, children}, behind)
  const start = label.details.length
  const end = start + label.separator.length
  const details = slice(behind, 0, start, undefined)
  const words = slice(behind, end, Number.POSITIVE_INFINITY, undefined)
  const separator: PhrasingContent = {type: 'text', value: labels.separator ?? label.separator}
  if (labels.style === 'plain') return [...children, ...details, separator, ...words]
  if (labels.style === 'bold')
    return [{type: 'strong', children: merge([...children, ...details, separator])}, ...words]
  const grown = separator.value.length - label.separator.length
  const emphasis = label.emphasis ? {...label.emphasis, tail: grownTail(label.emphasis.tail, end, grown)} : null
  return encloseLabel({...label, children, emphasis}, [...details, separator, ...words])
}

/** Emphasis that took in the separator takes in the new one. */
function grownTail(tail: number, end: number, grown: number): number {
  return tail >= end ? tail + grown : tail
}

/**
 * Put a label's emphasis around it.
 *
 * @param label The label.
 * @param behind What follows it.
 * @returns Label and what follows it, with as much of that in the emphasis as it enclosed.
 */
export function encloseLabel(label: InterviewLabel, behind: PhrasingContent[]): PhrasingContent[] {
  if (!label.emphasis) return [...label.children, ...behind]
  const {nodes, tail} = label.emphasis
  const length = behind.reduce((sum, node) => sum + lengthOf(node), 0)
  let inside: PhrasingContent[] = merge([...label.children, ...slice(behind, 0, Math.min(tail, length), undefined)])
  for (const type of [...nodes].reverse()) inside = [{type, children: inside}]
  return [...inside, ...slice(behind, tail, Number.POSITIVE_INFINITY, undefined)]
}

/** Join neighbouring texts, which is how a parser gives them. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = {type: 'text', value: last.value + node.value}
    else merged.push(node.type === 'text' ? {type: 'text', value: node.value} : node)
  }

  return merged
}

/** The way back to Markdown: labels as their author wrote them, paragraphs that were one line apart likewise. */
import type {Nodes, Paragraph, Heading, PhrasingContent} from 'mdast'
import {defaultHandlers, type Handle, type Join, type Options} from 'mdast-util-to-markdown'
import {lengthOf, slice} from './core/slice.js'
import type {Interview, InterviewLabel, InterviewTurn} from './types.js'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    interviewLabel: 'interviewLabel'
  }
}

/**
 * Make the extension that writes interviews as Markdown.
 *
 * @returns Extension for `mdast-util-to-markdown` and `remark-stringify`.
 */
export function interviewToMarkdown(): Options {
  return {
    handlers: {interview: writeContainer, interviewTurn: writeTurn, interviewLabel: writeLabel, break: writeBreak},
    join: [joinLines]
  }
}

const writeContainer: Handle = (node: Interview, _, state, info) => state.containerFlow(node, info)

const writeTurn: Handle = (node: InterviewTurn, _, state, info) => {
  const [first, ...rest] = node.children
  const opening = first?.type === 'paragraph' || first?.type === 'heading' ? [restore(first)] : first ? [first] : []
  return state.containerFlow({...node, children: [...opening, ...rest]}, info)
}

/** A label outside its turn: on its own, in its emphasis. */
const writeLabel: Handle = (node: InterviewLabel, _, state, info) => {
  return state.containerPhrasing({type: 'paragraph', children: enclose(node, [])}, info)
}

/** A hard break between two turns that were one paragraph; the line ending behind it comes from the join. */
const writeBreak: Handle = (node: {data?: {seam?: boolean}}, parent, state, info) => {
  return node.data?.seam === true ? '\\' : defaultHandlers.break({type: 'break'}, parent, state, info)
}

const joinLines: Join = (_, right) => (continuesLine(right) ? 0 : undefined)

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
 * @returns A copy as its author wrote it.
 */
export function restore<T extends Paragraph | Heading>(node: T): T {
  return {...node, children: restoreAll(node.children)}
}

function restoreAll(children: readonly PhrasingContent[]): PhrasingContent[] {
  const restored: PhrasingContent[] = []
  for (const [index, child] of children.entries()) {
    if (child.type === 'interviewLabel') {
      const behind = restoreAll(children.slice(index + 1))
      return merge([...restored, ...enclose(child, behind)])
    }

    if (child.type === 'strong' || child.type === 'emphasis')
      restored.push({...child, children: restoreAll(child.children)})
    else restored.push(child)
  }

  return merge(restored)
}

/** Put a label's emphasis around it and as much of what follows as it enclosed. */
function enclose(label: InterviewLabel, behind: PhrasingContent[]): PhrasingContent[] {
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

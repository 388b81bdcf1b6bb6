/** Markdown content as JATS: blocks and phrases. */
import type {List, Nodes, PhrasingContent, Table, Text} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {InterviewLabel, InterviewTurn} from '../types.js'
import {foreignOf} from './foreign.js'
import {openingOf} from './opening.js'
import type {References} from './references.js'
import {commentOf, onLines, textOf, uriOf, withoutEnd} from './xml.js'

/** What content is made with. */
export interface JatsContext {
  references: References
  /** Ids of the turn's speakers, parted by spaces; `null` outside of turns and where nobody is named. */
  speakers: string | null
}

/** `br` in raw HTML, which JATS has an element for. */
const BREAK = /^<br\s{0,8}\/?>$/iu

/** Phrases in a label around which a reference to the speaker may stand. */
const PLAIN: ReadonlySet<string> = new Set(['emphasis', 'strong', 'text'])

/**
 * Make JATS of blocks.
 *
 * @param nodes Blocks of Markdown.
 * @param context What they refer to.
 * @returns Elements and comments that may stand in `body`, `sec`, `disp-quote`.
 */
export function jatsBlocks(nodes: readonly Nodes[], context: JatsContext): ElementContent[] {
  return nodes.flatMap((node) => block(node, context))
}

/**
 * Make JATS of blocks for elements that hold paragraphs: `speech`, `fn`, `list-item`.
 *
 * @param nodes Blocks of Markdown.
 * @param context What they refer to.
 * @param beside Name of an element that may stand beside paragraphs. Default: none.
 * @returns Paragraphs and comments, at least one paragraph; every other block is in a paragraph of its own.
 */
export function jatsParagraphs(nodes: readonly Nodes[], context: JatsContext, beside = 'p'): ElementContent[] {
  const made = jatsBlocks(nodes, context).map((one) =>
    one.type !== 'element' || one.name === 'p' || one.name === beside ? one : x('p', onLines([one]))
  )
  return made.some((one) => one.type === 'element') ? made : [...made, x('p')]
}

/**
 * Make JATS of phrases.
 *
 * @param nodes Phrases of Markdown.
 * @param context What they refer to.
 * @returns Content of `p`, `title`, `speaker` and the like.
 */
export function jatsPhrases(nodes: readonly Nodes[], context: JatsContext): ElementContent[] {
  return nodes.flatMap((node) => phrase(node, context))
}

function block(node: Nodes, context: JatsContext): ElementContent[] {
  switch (node.type) {
    case 'interviewTurn':
      return [turn(node, context)]
    case 'interview':
      return jatsBlocks(node.children, context)
    case 'heading':
      return [x('p', {'content-type': 'heading'}, jatsPhrases(node.children, context))]
    case 'paragraph':
      return [x('p', jatsPhrases(node.children, context))]
    case 'blockquote':
      return [x('disp-quote', onLines(jatsBlocks(node.children, context)))]
    case 'list':
      return [list(node, context)]
    case 'table':
      return [table(node, context)]
    case 'code':
      return [
        x('code', {language: textOf(node.lang ?? '').value || null, 'xml:space': 'preserve'}, [textOf(node.value)])
      ]
    case 'thematicBreak':
      return [x('p', {'content-type': 'thematic-break'})]
    case 'html':
      return [commentOf(node.value)]
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      return other(node, context)
  }
}

/** A node of another plugin, where a block stands. */
function other(node: Nodes, context: JatsContext): ElementContent[] {
  const foreign = foreignOf(node)
  if (foreign.kind === 'blocks') return jatsBlocks(foreign.children, context)
  const content = phrase(node, context)
  return content.every((one) => one.type === 'comment') ? content : [x('p', content)]
}

function turn(node: InterviewTurn, {references}: JatsContext): Element {
  const {label, blocks} = openingOf(node)
  const ids = node.speakers.flatMap((id) => references.speakers.get(id) ?? [])
  const context = {references, speakers: ids.length === 0 ? null : ids.join(' ')}
  const id = node.id === null ? null : references.turns.get(node.id)
  return x(
    'speech',
    {id, 'content-type': node.kind},
    onLines([x('speaker', withoutEnd(jatsPhrases(label, context))), ...jatsParagraphs(blocks, context)])
  )
}

function list(node: List, context: JatsContext): Element {
  const ordered = node.ordered === true
  const from = node.start ?? 1
  const items = node.children.map((item, index) => {
    const label = ordered && from !== 1 ? [x('label', [textOf(String(from + index))])] : []
    const checked = typeof item.checked === 'boolean' ? (item.checked ? 'checked' : 'unchecked') : null
    return x(
      'list-item',
      {'specific-use': checked},
      onLines([...label, ...jatsParagraphs(item.children, context, 'list')])
    )
  })
  return x('list', {'list-type': ordered ? 'order' : 'bullet'}, onLines(items))
}

function table(node: Table, context: JatsContext): Element {
  const rows = node.children.map((row, index) => {
    const cells = row.children.map((cell, column) =>
      x(index === 0 ? 'th' : 'td', {align: node.align?.[column]}, jatsPhrases(cell.children, context))
    )
    return x('tr', onLines(cells))
  })
  const [head, ...body] = rows
  const parts =
    head && body.length > 0 ? [x('thead', onLines([head])), x('tbody', onLines(body))] : [x('tbody', onLines(rows))]
  return x('table-wrap', onLines([x('table', onLines(parts))]))
}

function phrase(node: Nodes, context: JatsContext): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [time(node)]
    case 'interviewLabel':
      return label(node, context)
    case 'emphasis':
      return [x('italic', jatsPhrases(node.children, context))]
    case 'strong':
      return [x('bold', jatsPhrases(node.children, context))]
    case 'delete':
      return [x('strike', jatsPhrases(node.children, context))]
    case 'inlineCode':
      return [x('monospace', [textOf(node.value)])]
    case 'break':
      return [lineBreak(), textOf('\n')]
    case 'html':
      return BREAK.test(node.value.trim()) ? [lineBreak()] : [commentOf(node.value)]
    case 'link':
      return [link(node.url, node.children, context)]
    case 'linkReference': {
      const url = context.references.definition(node.identifier)?.url
      return url === undefined ? jatsPhrases(node.children, context) : [link(url, node.children, context)]
    }

    case 'image':
      return [graphic(node.url, node.alt)]
    case 'imageReference': {
      const url = context.references.definition(node.identifier)?.url
      return url === undefined ? [textOf(node.alt ?? '')] : [graphic(url, node.alt)]
    }

    case 'footnoteReference': {
      const note = context.references.notes.get(node.identifier)
      return note ? [x('xref', {'ref-type': 'fn', rid: note.id}, [textOf(String(note.number))])] : []
    }

    default:
      return unknown(node, context)
  }
}

/** JATS lets no break stand in a paragraph itself, but in emphasis inside it; this one emphasises nothing. */
function lineBreak(): Element {
  return x('roman', [x('break')])
}

/** A label refers to its speakers, where no link stands in it. */
function label(node: InterviewLabel, context: JatsContext): ElementContent[] {
  const content = jatsPhrases(node.children, context)
  const plain = node.children.every((child) => PLAIN.has(child.type))
  return plain && context.speakers !== null
    ? [x('xref', {'ref-type': 'contrib', rid: context.speakers}, content)]
    : content
}

/** Text; that of a time says so. */
function time(node: Text): ElementContent {
  const dateTime = node.data?.hName === 'time' ? node.data.hProperties?.['dateTime'] : undefined
  if (typeof dateTime !== 'string') return textOf(node.value)
  return x('named-content', {'content-type': 'time', alt: dateTime}, [textOf(node.value)])
}

function link(url: string, children: readonly PhrasingContent[], context: JatsContext): Element {
  return x('ext-link', {'ext-link-type': 'uri', 'xlink:href': uriOf(url)}, jatsPhrases(children, context))
}

function graphic(url: string, alt: string | null | undefined): Element {
  const text = alt === null || alt === undefined || alt === '' ? [] : [x('alt-text', [textOf(alt)])]
  return x('inline-graphic', {'xlink:href': uriOf(url)}, text)
}

/** Nodes of other plugins. */
function unknown(node: Nodes, context: JatsContext): ElementContent[] {
  const foreign = foreignOf(node)
  if (foreign.kind === 'nothing') return []
  if (foreign.kind === 'program') return [commentOf(foreign.value)]
  if (foreign.kind === 'code') return [x('monospace', [textOf(foreign.value)])]
  return jatsPhrases(foreign.children, context)
}

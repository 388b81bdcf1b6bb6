/** Markdown content as TEI: blocks and phrases. */
import type {Blockquote, List, ListItem, Nodes, PhrasingContent, Table} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {InterviewTurn} from '../types.js'
import {foreignOf} from './foreign.js'
import {openingOf} from './opening.js'
import type {References} from './references.js'
import {commentOf, onLines, textOf, uriOf, withoutEnd} from './xml.js'

/** `br` in raw HTML, which TEI has an element for. */
const BREAK = /^<br\s{0,8}\/?>$/iu

/** A name of a language of code that TEI takes for a word: `js`, `c++`. */
const WORD = /^[\p{L}\p{N}\p{P}\p{S}]{1,40}$/u

/**
 * Make TEI of blocks.
 *
 * @param nodes Blocks of Markdown.
 * @param references What they refer to.
 * @returns Elements and comments that may stand in `div`, `quote`, `item`, `note`.
 */
export function teiBlocks(nodes: readonly Nodes[], references: References): ElementContent[] {
  return nodes.flatMap((node) => block(node, references))
}

/**
 * Make TEI of phrases.
 *
 * @param nodes Phrases of Markdown.
 * @param references What they refer to.
 * @returns Content of `p`, `head`, `speaker` and the like.
 */
export function teiPhrases(nodes: readonly Nodes[], references: References): ElementContent[] {
  return nodes.flatMap((node) => phrase(node, references))
}

function block(node: Nodes, references: References): ElementContent[] {
  switch (node.type) {
    case 'interviewTurn':
      return [turn(node, references)]
    case 'interview':
      return teiBlocks(node.children, references)
    case 'heading':
      return [x('ab', {type: 'heading'}, teiPhrases(node.children, references))]
    case 'paragraph':
      return [x('p', teiPhrases(node.children, references))]
    case 'blockquote':
      return [quote(node, references)]
    case 'list':
      return [list(node, references)]
    case 'table':
      return [table(node, references)]
    case 'code': {
      const lang = WORD.test(node.lang ?? '') ? node.lang : null
      return [x('ab', {type: 'code'}, [x('code', {lang, 'xml:space': 'preserve'}, [textOf(node.value)])])]
    }

    case 'thematicBreak':
      return [x('milestone', {unit: 'section', rend: 'rule'})]
    case 'html':
      return [commentOf(node.value)]
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      return other(node, references)
  }
}

/** A node of another plugin, where a block stands. */
function other(node: Nodes, references: References): ElementContent[] {
  const foreign = foreignOf(node)
  if (foreign.kind === 'blocks') return teiBlocks(foreign.children, references)
  const content = phrase(node, references)
  return content.every((one) => one.type === 'comment') ? content : [x('p', content)]
}

function turn(node: InterviewTurn, references: References): Element {
  const {label, blocks} = openingOf(node)
  const who = node.speakers.flatMap((id) => references.speakers.get(id) ?? []).map((id) => '#' + id)
  const moment = node.time === null ? undefined : references.moments.get(node.time)
  const speaker = label.length === 0 ? [] : [x('speaker', withoutEnd(teiPhrases(label, references)))]
  const words = teiBlocks(blocks, references)
  const spoken = words.some((one) => one.type === 'element' && one.name !== 'milestone') ? words : [...words, x('p')]
  return x(
    'sp',
    {
      'xml:id': node.id === null ? null : references.turns.get(node.id),
      who: who.length === 0 ? null : who.join(' '),
      synch: moment ? '#' + moment.id : null
    },
    onLines([...speaker, ...spoken])
  )
}

function quote(node: Blockquote, references: References): Element {
  return x('quote', onLines(teiBlocks(node.children, references)))
}

function list(node: List, references: References): Element {
  const rend = node.ordered === true ? 'numbered' : 'bulleted'
  const first = node.ordered === true ? (node.start ?? 1) : null
  const items = node.children.map((child, index) => {
    const checked = typeof child.checked === 'boolean' ? (child.checked ? 'checked' : 'unchecked') : null
    const number = first === null || first === 1 ? null : String(first + index)
    return x('item', {n: number, rend: checked}, itemContent(child, node, references))
  })
  return x('list', {rend}, onLines(items))
}

/** The one paragraph of an item in a tight list is none, as in HTML. */
function itemContent(item: ListItem, {spread}: List, references: References): ElementContent[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph' || spread === true || item.spread === true) {
    return onLines(teiBlocks(item.children, references))
  }

  return [...teiPhrases(first.children, references), ...onLines(teiBlocks(rest, references))]
}

function table(node: Table, references: References): Element {
  const rows = node.children.map((row, index) => {
    const cells = row.children.map((cell) => x('cell', teiPhrases(cell.children, references)))
    return x('row', {role: index === 0 ? 'label' : null}, onLines(cells))
  })
  return x('table', onLines(rows))
}

function phrase(node: Nodes, references: References): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [textOf(node.value)]
    case 'emphasis':
      return [x('emph', teiPhrases(node.children, references))]
    case 'strong':
      return [x('hi', {rend: 'bold'}, teiPhrases(node.children, references))]
    case 'delete':
      return [x('del', teiPhrases(node.children, references))]
    case 'inlineCode':
      return [x('code', [textOf(node.value)])]
    case 'break':
      return [x('lb'), textOf('\n')]
    case 'html':
      return BREAK.test(node.value.trim()) ? [x('lb')] : [commentOf(node.value)]
    case 'link':
      return [x('ref', {target: uriOf(node.url)}, teiPhrases(node.children, references))]
    case 'linkReference':
      return reference(references.definition(node.identifier)?.url, node.children, references)
    case 'image':
      return [graphic(node.url, node.alt)]
    case 'imageReference': {
      const url = references.definition(node.identifier)?.url
      return url === undefined ? [textOf(node.alt ?? '')] : [graphic(url, node.alt)]
    }

    case 'footnoteReference': {
      const note = references.notes.get(node.identifier)
      return note ? [x('ref', {type: 'note', target: '#' + note.id}, [textOf(String(note.number))])] : []
    }

    default:
      return unknown(node, references)
  }
}

function reference(
  url: string | undefined,
  children: readonly PhrasingContent[],
  references: References
): ElementContent[] {
  const content = teiPhrases(children, references)
  return url === undefined ? content : [x('ref', {target: uriOf(url)}, content)]
}

function graphic(url: string, alt: string | null | undefined): Element {
  return x(
    'graphic',
    {url: uriOf(url)},
    alt === null || alt === undefined || alt === '' ? [] : [x('desc', [textOf(alt)])]
  )
}

/** Labels, and nodes of other plugins. */
function unknown(node: Nodes, references: References): ElementContent[] {
  const foreign = foreignOf(node)
  if (foreign.kind === 'nothing') return []
  if (foreign.kind === 'program') return [commentOf(foreign.value)]
  if (foreign.kind === 'code') return [x('code', [textOf(foreign.value)])]
  return teiPhrases(foreign.children, references)
}

/** The marked document as plain Markdown in which the interview's markup is HTML, for tools that cannot run the plugin. */
import type {Element, Nodes as HastNodes} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Html, ListItem, Nodes, Paragraph, Parents, Root, Text} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {EXIT, visit} from 'unist-util-visit'
import type {Interview, InterviewTurn} from './types.js'

/**
 * Make a document portable.
 *
 * @param tree Document that went through the plugin.
 * @returns A copy in plain mdast: `html` nodes around turns, labels and times, everything else as it was. Written as
 *   Markdown and rendered by a CommonMark tool that lets HTML through, it gives the elements and attributes that the
 *   plugin's own tree gives. A tree without an interview is returned as it is.
 */
export function interviewToPortable(tree: Root): Root {
  return holdsInterview(tree) ? refill(tree, rewriteAll(tree.children)) : tree
}

/** Characters that end a line, or open a template of Vue, Liquid or Hugo: in attributes they are written as references. */
const REFERENCES = [
  ['\n', '&#xA;'],
  ['\r', '&#xD;'],
  ['{', '&#x7B;']
] as const

/** HTML that goes on until its own end, blank lines or not, and what ends it; CommonMark's kinds 1 to 5. */
const OPEN_ENDED = [
  {start: /^<!--/u, end: '-->'},
  {start: /^<\?/u, end: '?>'},
  {start: /^<!\[CDATA\[/u, end: ']]>'},
  {start: /^<![a-z]/iu, end: '>'},
  {start: /^<pre(?=[\s>]|$)/iu, end: '</pre>'},
  {start: /^<script(?=[\s>]|$)/iu, end: '</script>'},
  {start: /^<style(?=[\s>]|$)/iu, end: '</style>'},
  {start: /^<textarea(?=[\s>]|$)/iu, end: '</textarea>'}
] as const

function holdsInterview(tree: Root): boolean {
  let found = false
  visit(tree, 'interview', () => {
    found = true
    return EXIT
  })
  return found
}

function rewriteAll(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => rewrite(node))
}

function rewrite(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'interview':
    case 'interviewTurn':
      return enclose(node)
    case 'interviewLabel':
      return inline(toHast(node))
    case 'text':
      return node.data?.hName === undefined ? [node] : inline(toHast(node))
    case 'paragraph':
      return [rewriteParagraph(node)]
    case 'list':
      return [refill({...node, spread: node.children.some(isTagged) || node.spread}, rewriteAll(node.children))]
    case 'listItem':
      return [rewriteItem(node)]
    default:
      return 'children' in node ? [refill(node, rewriteAll(node.children))] : [node]
  }
}

/** A container's content between its tags. Blank lines around the tags, which writers put there, let Markdown go on. */
function enclose(node: Interview | InterviewTurn): Nodes[] {
  const {hName = 'div', hProperties} = node.data ?? {}
  const {open, close} = tagsOf({type: 'element', tagName: hName, properties: {...hProperties}, children: []})
  const last = node.children.length - 1
  const content = node.children.flatMap((child, index) =>
    child.type === 'html' && index === last ? [html(closed(child.value))] : rewrite(child)
  )
  return [html(open), ...content, html(close)]
}

/**
 * Phrasing content in which elements are tags, and text is text: so it is the writer who escapes it.
 *
 * @param node What the plugin's own tree renders as.
 * @returns Nodes for a paragraph.
 */
function inline(node: HastNodes): Array<Html | Text> {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  if (node.type !== 'element') return 'children' in node ? inlineAll(node.children) : []
  const {open, close} = tagsOf(node)
  return [html(open), ...inlineAll(node.children), ...(close === '' ? [] : [html(close)])]
}

function inlineAll(nodes: readonly HastNodes[]): Array<Html | Text> {
  return nodes.flatMap((node) => inline(node))
}

/** Where turns were lines of one paragraph, it no longer is one; a hard break at its end is nothing that Markdown can say. */
function rewriteParagraph(node: Paragraph): Paragraph {
  const children = rewriteAll(node.children)
  if (children.at(-1)?.type === 'break') children.splice(-1, 1, html('<br>'))
  return refill(node.data?.continues === true ? {...node, data: {...node.data, continues: false}} : node, children)
}

/** Tags need blank lines around them, also in a tight list, whose items become loose. */
function rewriteItem(node: ListItem): ListItem {
  return refill({...node, spread: isTagged(node) || node.spread}, rewriteAll(node.children))
}

function isTagged(node: ListItem): boolean {
  return node.children.some(({type}) => type === 'interview' || type === 'interviewTurn')
}

/** An author's HTML that nothing ends would take the tags behind it with it. */
function closed(value: string): string {
  const kind = OPEN_ENDED.find(({start}) => start.test(value.trimStart()))
  return kind === undefined || value.toLowerCase().includes(kind.end) ? value : `${value}\n${kind.end}`
}

function tagsOf({tagName, properties}: Element): {open: string; close: string} {
  const whole = toHtml({type: 'element', tagName, properties, children: []})
  const close = `</${tagName}>`
  const isVoid = !whole.endsWith(close)
  let open = isVoid ? whole : whole.slice(0, -close.length)
  for (const [sign, reference] of REFERENCES) open = open.replaceAll(sign, reference)
  return {open, close: isVoid ? '' : close}
}

function html(value: string): Html {
  return {type: 'html', value}
}

/** A copy with other children, of the kind that its own were. */
function refill<T extends Parents>(parent: T, children: readonly Nodes[]): T {
  const copy = {...parent, children: []}
  const filled: {children: unknown[]} = copy
  filled.children.push(...children)
  return copy
}

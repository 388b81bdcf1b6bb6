/** Mark label and time in the phrasing content that opens a turn. */
import {toHast} from 'mdast-util-to-hast'
import type {ElementContent} from 'hast'
import type {Data, PhrasingContent} from 'mdast'
import type {InterviewLabel, InterviewLabelData, LabelEmphasis} from '../types.js'
import {textIn} from './inline.js'
import type {Label} from './label.js'
import {around, lengthOf, placed, slice} from './slice.js'
import {toDuration} from './time.js'

/** What a label shows beside its words. */
export interface Shown {
  /** Where the label links to, `null` for nowhere. */
  href: string | null
  /** Full name, where the label abbreviates it. */
  title: string | null
  /** Whether the full name is printed in place of the abbreviation. */
  spellOut: boolean
  /** Full name and initials of the one speaker, where they are known. */
  name: string | null
  initials: string | null
}

/**
 * Mark a label.
 *
 * @param children Phrasing content that opens with the label.
 * @param label The label.
 * @param shown What it shows.
 * @param offset Where the content starts in the text of the label's block (UTF-16, 0-based).
 * @param source Markdown source, for positions.
 * @returns Content in which an `interviewLabel` holds the label; nothing else is changed.
 */
export function markLabel(
  children: readonly PhrasingContent[],
  label: Label,
  shown: Shown,
  offset: number,
  source: string | undefined
): PhrasingContent[] {
  const start = label.start - offset
  const end = label.end - offset
  let at = 0
  for (const [index, child] of children.entries()) {
    const from = at
    at += lengthOf(child)
    if (at <= start) continue
    const emphasis = child.type === 'strong' || child.type === 'emphasis'
    if (!emphasis || at < end) break
    // Emphasis that ends before the words start is the label's own.
    const own = from === start && at <= label.body - offset && endsInText(child)
    const nodes = own
      ? absorb(child, label, shown, offset + from, source)
      : [{...child, children: markLabel(child.children, label, shown, offset + from, source)}]
    return children.toSpliced(index, 1, ...nodes)
  }

  const before = slice(children, 0, start, source)
  const made = make(slice(children, start, end, source), label, shown, null)
  return before.concat(made, slice(children, end, Number.POSITIVE_INFINITY, source))
}

/**
 * Mark a time.
 *
 * @param children Phrasing content.
 * @param start Offset of its first character.
 * @param end Offset behind its last.
 * @param seconds Seconds from the start of the recording.
 * @param media URL of the recording, `null` for none.
 * @param source Markdown source, for positions.
 * @returns Content in which the time's text renders as `time`.
 */
export function markTime(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  seconds: number,
  media: string | null,
  source: string | undefined
): PhrasingContent[] {
  let at = 0
  for (const [index, child] of children.entries()) {
    const from = at
    at += lengthOf(child)
    if (at <= start || from > start) continue
    if (at < end) return [...children]
    if (child.type === 'text') {
      const time = slice([child], start - from, end - from, source).map((node) => ({
        ...node,
        data: {...node.data, ...timeData(textIn([node]), seconds, media)}
      }))
      const nodes = [
        ...slice([child], 0, start - from, source),
        ...time,
        ...slice([child], end - from, at - from, source)
      ]
      return children.toSpliced(index, 1, ...nodes)
    }

    if (child.type !== 'strong' && child.type !== 'emphasis') return [...children]
    const copy = {...child, children: markTime(child.children, start - from, end - from, seconds, media, source)}
    return children.with(index, copy)
  }

  return [...children]
}

/** `time`, and around it the link into the recording (Media Fragments). */
function timeData(written: string, seconds: number, media: string | null): Data {
  const properties = {dateTime: toDuration(seconds)}
  if (media === null) return {hName: 'time', hProperties: properties}
  const href = `${media.split('#')[0] ?? media}#t=${String(Math.floor(seconds))}`
  return {hName: 'a', hProperties: {href}, hChildren: [element('time', properties, [text(written)])]}
}

/** Whether emphasis ends in text; an image at its end has none, and would be lost from it where it is told by offsets. */
function endsInText(node: PhrasingContent): boolean {
  if (!('children' in node)) return lengthOf(node) > 0
  const last = node.children.at(-1)
  return last !== undefined && endsInText(last)
}

/** Take the emphasis around label and separator into the label. */
function absorb(
  node: Extract<PhrasingContent, {type: 'strong' | 'emphasis'}>,
  label: Label,
  shown: Shown,
  offset: number,
  source: string | undefined
): PhrasingContent[] {
  const nodes: LabelEmphasis['nodes'] = [node.type]
  let content: PhrasingContent[] = node.children
  const [only, ...more] = content
  if (only && more.length === 0 && (only.type === 'strong' || only.type === 'emphasis')) {
    nodes.push(only.type)
    content = only.children
  }

  const end = label.end - offset
  const length = content.reduce((sum, child) => sum + lengthOf(child), 0)
  const made = make(slice(content, label.start - offset, end, source), label, shown, {nodes, tail: length - end})
  const tail = slice(content, end, Number.POSITIVE_INFINITY, source)
  return [length > end ? made : placed(made, node.position), ...tail]
}

function make(
  children: PhrasingContent[],
  {separator, details, place}: Label,
  shown: Shown,
  emphasis: LabelEmphasis | null
): InterviewLabel {
  const data: InterviewLabelData = {
    hName: 'b',
    hProperties: {className: ['interview-speaker']},
    hChildren: render(children, shown),
    runIn: place === 'run-in'
  }
  if (shown.name !== null) data.name = shown.name
  if (shown.initials !== null) data.initials = shown.initials
  return placed({type: 'interviewLabel', separator, details, emphasis, children, data}, around(children))
}

/** The label as a reader of HTML gets it: the link, and in it the abbreviation or the name it stands for. */
function render(children: readonly PhrasingContent[], {href, title, spellOut}: Shown): ElementContent[] {
  const plain = children.every((child) => child.type === 'text')
  const content = plain ? children.map((child) => placed(text(child.value), child.position)) : hastOf(children)
  const named = title === null ? content : spellOut ? [text(title)] : [element('abbr', {title}, content)]
  return href !== null && plain ? [element('a', {href}, named)] : named
}

function hastOf(children: readonly PhrasingContent[]): ElementContent[] {
  const hast = toHast({type: 'paragraph', children: [...children]})
  return hast.type === 'element' ? hast.children : []
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

function element(tagName: string, properties: Record<string, string>, children: ElementContent[]): ElementContent {
  return {type: 'element', tagName, properties, children}
}

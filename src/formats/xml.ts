/** What every XML format needs: text that XML may hold, ids that are names, and the file itself. */
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Comment, Element, ElementContent, Text} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {clean} from './transcript.js'

/** Characters that start an XML name (XML 1.0, fifth edition, without the colon): by code point, first and last. */
const NAME_START = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffc],
  [0x10000, 0xeffff]
] as const

/** Characters that go on with a name, beside those that start one. */
const NAME_REST = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040]
] as const

/** A document type. */
export interface Doctype {
  name: string
  public: string
  system: string
}

/**
 * Write an XML file.
 *
 * @param root Document element.
 * @param doctype Document type, `null` for none.
 * @returns XML 1.0 in UTF-8, ending in a line feed.
 */
export function writeXml(root: Element, doctype: Doctype | null): string {
  const written = toXml(
    [
      {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'},
      textOf('\n'),
      ...(doctype ? [{type: 'doctype' as const, ...doctype}, textOf('\n')] : []),
      root,
      textOf('\n')
    ],
    {closeEmptyElements: true, tightClose: true}
  )
  // Outside of CDATA, which is nowhere here, this may stand in no text; in attributes and comments it means the same.
  return written.replaceAll(']]>', ']]&gt;')
}

/**
 * Make text.
 *
 * @param value Any text.
 * @returns Text without characters that XML forbids.
 */
export function textOf(value: string): Text {
  return {type: 'text', value: clean(value)}
}

/**
 * Keep what the format has no element for, such as raw HTML.
 *
 * @param value Any text.
 * @returns Comment; hyphens are written as references, so nothing is lost and nothing ends it.
 */
export function commentOf(value: string): Comment {
  return {type: 'comment', value: clean(value)}
}

/**
 * Put blocks on lines of their own.
 *
 * @param blocks Blocks.
 * @returns The blocks with line feeds around them; nothing where there are none.
 */
export function onLines(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.length === 0 ? [] : [textOf('\n'), ...blocks.flatMap((block) => [block, textOf('\n')])]
}

/**
 * Drop white space at the end of content, where it parted a label from the words.
 *
 * @param content Content of an element.
 * @returns The content; only its last text differs.
 */
export function withoutEnd(content: ElementContent[]): ElementContent[] {
  const last = content.at(-1)
  return last?.type === 'text' ? [...content.slice(0, -1), textOf(last.value.trimEnd())] : content
}

/** Gives ids out; each only once. */
export type IdMaker = (wanted: string) => string

/**
 * Start a document's ids.
 *
 * @returns Function that makes an XML name of what is wanted, unique among all it gave.
 */
export function idMaker(): IdMaker {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (wanted) => {
    const name = nameOf(wanted)
    let id = name
    for (let count = counts.get(name) ?? 2; taken.has(id); count++) {
      id = `${name}_${count}`
      counts.set(name, count)
    }

    taken.add(id)
    return id
  }
}

function nameOf(wanted: string): string {
  let name = ''
  for (const sign of clean(wanted)) name += isIn(sign, NAME_START) || isIn(sign, NAME_REST) ? sign : '_'
  const [first = ''] = name
  return isIn(first, NAME_START) ? name : '_' + name
}

function isIn(sign: string, ranges: ReadonlyArray<readonly [number, number]>): boolean {
  const point = sign.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => point >= first && point <= last)
}

/** `https:`, `mailto:`; near miss: `00:12`, `a b:c`. */
const SCHEME = /^[a-z][a-z\d+.-]{0,40}:/iu
/** A colon in what would be the first segment of a path. */
const COLON = /^[^/?#]*:/u

/**
 * Make a URI.
 *
 * @param url URL as Markdown has it, with spaces and letters of any script.
 * @returns URI without white space; `#`, the document itself, for an empty one.
 */
export function uriOf(url: string): string {
  const [before = '', ...fragment] = normalizeUri(clean(url)).replaceAll(' ', '%20').split('#')
  const path = COLON.test(before) && !SCHEME.test(before) ? './' + before : before
  const uri = fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`
  return uri === '' ? '#' : uri
}

/** What `xml:lang` takes: `fr`, `pt-BR`. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,8}$/iu

/**
 * Make a value for `xml:lang`.
 *
 * @param language BCP 47 tag.
 * @returns The tag; `und` for what is none.
 */
export function languageTag(language: string): string {
  return LANGUAGE.test(language) ? language : 'und'
}

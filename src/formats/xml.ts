/** What every XML format needs: text that XML may hold, ids that are names, and the file itself. */
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Comment, Element, ElementContent, Text} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {clean} from './transcript.js'

/** Name characters of XML 1.0, fifth edition, without the colon. */
const NAME_START =
  /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]$/u
const NAME_REST = /^[-.\d\u00B7\u0300-\u036F\u203F\u2040]$/u

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
  const signs = [...clean(wanted)].map((sign) => (NAME_START.test(sign) || NAME_REST.test(sign) ? sign : '_'))
  const name = signs.join('')
  return NAME_START.test(signs[0] ?? '') ? name : '_' + name
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

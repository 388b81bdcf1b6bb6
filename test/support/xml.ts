/** XML formats under test: validators, and the text that comes out. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {ParseOption, RelaxNGValidator, XmlDocument, XmlElement, XmlLibError, XmlText, type XmlNode} from 'libxml2-wasm'
import {xmlRegisterFsInputProviders} from 'libxml2-wasm/lib/nodejs.mjs'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {referencesOf} from '../../src/formats/references.js'
import {clean} from '../../src/formats/transcript.js'
import {path} from './process.js'

xmlRegisterFsInputProviders()

/** A check: what the validator complains of, nothing for what is valid. */
export type Check = (xml: string) => string[]

/** Check against a RELAX NG schema below `test/`. */
export function relaxNg(name: string): Check {
  // libxml2 is to drop RELAX NG some day; until then it is the one validator of it that runs everywhere.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(path(name), 'utf8')))
  return (xml) => complaints(() => validator.validate(XmlDocument.fromString(xml)))
}

/** Check against a DTD of JATS 1.3, in place of the one that the document names by its URL. */
export function jatsDtd(name: string): Check {
  const folder = dirname(createRequire(import.meta.url).resolve('@jats4r/dtds/package.json'))
  const doctype = `<!DOCTYPE article SYSTEM "${join(folder, 'schema', '1.3', name)}">`
  return (xml) => {
    const local = xml.replace(/<!DOCTYPE [^>]{1,400}>/u, doctype)
    return local === xml
      ? ['no document type']
      : complaints(() => XmlDocument.fromString(local, {option: ParseOption.XML_PARSE_DTDVALID}).dispose())
  }
}

function complaints(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.map(({line, message}) => `${line}: ${message.trim()}`)
  }
}

/** Text of the elements of a name, without what stands in elements of other names, and without white space. */
export function textIn(xml: string, name: string, without: readonly string[]): string {
  const document = XmlDocument.fromString(xml)
  const found = document.find(`//*[local-name()="${name}"]`)
  const text = found.map((node) => textOf(node, without)).join('')
  document.dispose()
  return bare(text)
}

function textOf(node: XmlNode | null, without: readonly string[]): string {
  if (!(node instanceof XmlElement)) return node instanceof XmlText ? node.content : ''
  if (without.includes(node.name) || node.attr('type')?.value === 'note' || node.attr('ref-type')?.value === 'fn')
    return ''
  let text = ''
  for (let child = node.firstChild; child; child = child.next) text += textOf(child, without)
  return text
}

/** Values of an attribute in a document, in order. */
export function attributes(xml: string, name: string): string[] {
  const document = XmlDocument.fromString(xml)
  const values = document.find(`//@*[name()="${name}"]`).map((node) => node.content)
  document.dispose()
  return values
}

/** Text of a Markdown document and of its footnotes, without white space. */
export function textOfMarkdown(tree: Root): {text: string; notes: string} {
  const {notes} = referencesOf({
    tree,
    model: null,
    facts: {title: '', language: '', date: null, url: null, authors: []}
  })
  const definitions = [...notes.values()].map(({definition}) => definition)
  return {
    text: bare(textOfNodes(tree.children)),
    notes: bare(definitions.map(({children}) => textOfNodes(children)).join(''))
  }
}

function textOfNodes(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) {
    visit(node, (inner) => {
      if (inner.type === 'footnoteDefinition') return 'skip'
      if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code') text += inner.value
      return undefined
    })
  }

  return text
}

function bare(text: string): string {
  return clean(text).split(/\s+/u).join('')
}

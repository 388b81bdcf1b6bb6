/** What a document says of itself beside its interview: title, language, date, address, authors. */
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {languageOf} from '../core/tongues.js'
import {isSafeUrl} from '../core/url.js'
import type {TranscriptFacts} from '../formats/transcript.js'
import {readMatter, type Matter} from '../matter.js'

/** A BCP 47 tag as front matter may have it: `fr`, `pt-BR`. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu
/** An ISO 8601 date, alone or with a time behind it: `2024-05-31`, `2024-05-31T10:00Z`. */
const DATE = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u
/** `https://example.com/talk`, not `/talk`. */
const ABSOLUTE = /^https?:\/\//iu
/** Fields of front matter that hold the address of the page. */
const ADDRESSES = ['canonical', 'canonical_url', 'url', 'permalink'] as const

/**
 * Collect the facts.
 *
 * @param source Document before the plugin.
 * @param file Its file.
 * @returns Facts.
 */
export function factsOf(source: Root, file: VFile): TranscriptFacts {
  const {fields} = readMatter(source, file.data)
  return {
    title: titleOf(source, fields, file),
    language: tagOf(source, fields),
    date: dateOf(fields['date'] ?? fields['pubDate'] ?? fields['published']),
    url: addressOf(fields),
    authors: authorsOf(fields['author'] ?? fields['authors'])
  }
}

function titleOf(source: Root, fields: Matter['fields'], file: VFile): string {
  const {title} = fields
  const texts = [
    typeof title === 'string' ? title : '',
    ...['heading', 'paragraph'].flatMap((type) =>
      source.children.filter((node) => node.type === type).map((node) => toString(node))
    )
  ]
  const found = texts.map((text) => (text.trim().split('\n')[0] ?? '').trim()).find((text) => text !== '')
  return found ?? file.stem ?? 'Interview'
}

function tagOf(source: Root, fields: Matter['fields']): string {
  const tag = fields['lang'] ?? fields['language']
  if (typeof tag === 'string' && LANGUAGE_TAG.test(tag)) return tag
  const blocks = source.children.filter((node) => node.type !== 'yaml')
  return languageOf(blocks.map((node) => toString(node)).join('\n')) ?? 'und'
}

function dateOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : value
  return typeof text === 'string' ? (DATE.exec(text.trim())?.[0] ?? null) : null
}

function addressOf(fields: Matter['fields']): string | null {
  const values: unknown[] = ADDRESSES.map((key) => fields[key])
  return values.find((value) => isAddress(value)) ?? null
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ABSOLUTE.test(value) && isSafeUrl(value)
}

/** A name, a list of names, or records with names. */
function authorsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => {
    const name: unknown = typeof one === 'object' && one !== null && 'name' in one ? one.name : one
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
  })
}

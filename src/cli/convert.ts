/** One document from source to output. */
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {languageOf} from '../core/lexicon.js'
import {toPage} from '../formats/page.js'
import {fromText} from '../formats/text.js'
import {readMatter, type Matter} from '../matter.js'
import {remarkInterview} from '../remark.js'
import type {InterviewModel} from '../types.js'
import type {Format, SourceKind} from './flags.js'

/** A BCP 47 tag as front matter may have it: `fr`, `pt-BR`. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu

/** A converted document. */
export interface Converted {
  output: string
  interview: InterviewModel | null
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const marker = unified().use(remarkInterview).freeze()
// The author's own raw HTML is kept, as in every Markdown to HTML converter; nothing of ours is raw.
const writer = unified()
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeStringify, {allowDangerousHtml: true})
  .freeze()

/**
 * Convert a document.
 *
 * @param file File with its source; messages are added to it.
 * @param from How to read it.
 * @param to What to write.
 * @param style Stylesheet for pages.
 * @returns The output, ending in a line feed, and the model.
 */
export function convert(file: VFile, from: SourceKind, to: Format, style: string): Converted {
  const source: Root = from === 'text' ? fromText(String(file)) : reader.parse(file)
  const tree = marker.runSync(source, file)
  const interview = file.data.interview ?? null
  if (to === 'json') return {output: JSON.stringify(interview, null, 2) + '\n', interview}
  if (to === 'ndjson') return {output: JSON.stringify(record(file, interview)) + '\n', interview}
  const html = writer.stringify(writer.runSync(tree, file)).trimEnd() + '\n'
  if (to === 'html') return {output: html, interview}
  const {fields} = readMatter(source, file.data)
  const facts = {title: titleOf(source, fields, file), language: tagOf(source, fields), style}
  return {output: toPage(html, facts), interview}
}

/**
 * One line of NDJSON for an input.
 *
 * @param file The file with its messages.
 * @param interview The model.
 * @returns Plain data.
 */
export function record(file: VFile, interview: InterviewModel | null): object {
  const messages = file.messages.map(({reason, ruleId, line, column, place, url, expected, note}) => ({
    reason,
    ruleId: ruleId ?? null,
    line: line ?? null,
    column: column ?? null,
    place: place ?? null,
    url: url ?? null,
    expected: expected ?? null,
    note: note ?? null
  }))
  return {path: file.history.at(-1) ?? '-', interview, messages}
}

/** Title in the front matter, else the first heading or paragraph that has text, else the file's name. */
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

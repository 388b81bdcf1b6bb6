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
import {readMatter} from '../matter.js'
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
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze()

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
  return {output: toPage(html, {title: titleOf(tree, file), language: tagOf(tree, file), style}), interview}
}

function record(file: VFile, interview: InterviewModel | null): object {
  const messages = file.messages.map(({reason, ruleId, line, column, place}) => ({
    reason,
    ruleId: ruleId ?? null,
    line: line ?? null,
    column: column ?? null,
    place: place ?? null
  }))
  return {path: file.history.at(-1) ?? '-', interview, messages}
}

/** Title in the front matter, else the first heading, else the first line. */
function titleOf(tree: Root, file: VFile): string {
  const title = readMatter(tree, file).fields['title']
  if (typeof title === 'string' && title.trim() !== '') return title.trim()
  const heading =
    tree.children.find((node) => node.type === 'heading') ?? tree.children.find((node) => node.type === 'paragraph')
  return heading ? (toString(heading).split('\n')[0] ?? '').trim() : (file.stem ?? 'Interview')
}

function tagOf(tree: Root, file: VFile): string {
  const {fields} = readMatter(tree, file)
  const tag = fields['lang'] ?? fields['language']
  const declared = typeof tag === 'string' && LANGUAGE_TAG.test(tag) ? tag : null
  return declared ?? languageOf(toString(tree)) ?? 'und'
}

/** What tests do with a document: the pipelines of users, with and without the plugin. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Nodes, Root} from 'mdast'
import type {Nodes as HastNodes} from 'hast'
import {toString} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {fromText} from '../../src/formats/text.js'
import remarkInterview, {type InterviewModel, type Options} from '../../src/index.js'

/** A document that went through the plugin. */
export interface Processed {
  file: VFile
  /** Tree as the parser made it. */
  before: Root
  after: Root
  model: InterviewModel | undefined
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const writer = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkStringify)
const renderer = unified().use(remarkRehype).use(rehypeStringify).freeze()

/** Parse and mark. */
export function mark(source: string, options?: Options | null, kind: 'markdown' | 'text' = 'markdown'): Processed {
  const file = new VFile(source)
  const before = kind === 'text' ? fromText(source) : parser.parse(file)
  const after = unified().use(remarkInterview, options).runSync(before, file)
  return {file, before, after, model: file.data.interview}
}

/** HTML of a tree. */
export function render(tree: Root): string {
  return renderer.stringify(renderer.runSync(tree))
}

/** HTML's text content of a tree, white space left out: there is none between the blocks of a turn. */
export function textContent(tree: Root): string {
  return textOf(renderer.runSync(tree)).split(/\s+/u).join('')
}

/** Markdown of a marked tree. */
export function write(tree: Root): string {
  return writer().use(remarkInterview).stringify(tree)
}

/** Markdown of a tree without the plugin. */
export function writePlain(tree: Root): string {
  return writer().stringify(tree)
}

/** Markdown without what stands between `<br>` and the turn behind it: there it is the next line's, not the same line's. */
export function withoutSeams(markdown: string): string {
  return markdown.replaceAll(/<br>(?:[\s>]|&#x20;)*/gu, '<br>')
}

/** A copy without positions. */
export function bareTree(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

/** Everything that two runs have to agree on: turns without their places. */
export function summary(model: InterviewModel | undefined): unknown {
  return model?.turns.map(({id, label, kind, speakers, words, text}) => ({
    id,
    label,
    kind,
    speakers,
    words,
    text: text.split(/\s+/u).join(' ')
  }))
}

/** A turn as expectations write it: line, label, speakers' names; `null` for names that are not checked. */
export type ExpectedTurn = [number, string | null, string | null]

/** The turns of a model in the form of expectations. */
export function foundTurns(model: InterviewModel | undefined, expected: readonly ExpectedTurn[]): unknown[] {
  const names = new Map(model?.speakers.map((speaker) => [speaker.id, speaker.name]))
  return (model?.turns ?? []).map((turn, index) => [
    turn.position?.start.line,
    turn.label,
    expected[index]?.[2] === null ? null : turn.speakers.map((id) => names.get(id)).join(', ')
  ])
}

/** All nodes of a tree with their parents. */
export function* walk(node: Nodes, parent: Nodes | null = null): Generator<[Nodes, Nodes | null]> {
  yield [node, parent]
  if ('children' in node) for (const child of node.children) yield* walk(child, node)
}

/** Names of the folders below a test folder. */
export function folders(name: string): string[] {
  return readdirSync(path(name), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Path of something below `test/`. */
export function path(name: string): string {
  return fileURLToPath(new URL('../' + name, import.meta.url))
}

/** Text of something below `test/`, `null` where it is not there. */
export function read(name: string): string | null {
  try {
    return readFileSync(path(name), 'utf8')
  } catch {
    return null
  }
}

export {toString}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** What the playground shows of a text: everything is made here, in the browser. */
import type {Root as HastRoot, RootContent} from 'hast'
import type {Root} from 'mdast'
import rehypeFormat from 'rehype-format'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInterview, {type InterviewModel, type Options, type Report} from 'remark-interview'
import {explainInterview} from 'remark-interview/explain'
import {interviewSchema} from 'remark-interview/sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'

/** One finding of the plugin. */
export interface Finding {
  line: number | null
  reason: string
  ruleId: string
  advice: string
  info: boolean
}

/** All that is shown of a text. */
export interface Result {
  /** HTML to be rendered; sanitised. */
  rendered: string
  /** The same, formatted for reading. */
  html: string
  mdast: Root
  /** Markdown, written back. */
  markdown: string
  model: InterviewModel | null
  report: Report | null
  findings: Finding[]
}

// Nothing of the page can be named by an id of the text, which is rendered in a document of its own.
const SCHEMA = {...interviewSchema(defaultSchema), clobberPrefix: ''}

/**
 * Convert a text.
 *
 * @param text Markdown.
 * @param options Options of the plugin.
 * @returns All that is shown of it.
 * @throws {TypeError} For an option of a wrong form.
 */
export function convert(text: string, options: Readonly<Options>): Result {
  const file = new VFile(text)
  const markdown = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkInterview, options)
    .use(remarkStringify)
  const read = markdown.parse(file)
  const report = explainInterview(read, options)
  const marked = markdown.runSync(read, file)
  const html = unified()
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeSanitize, SCHEMA)
    .runSync(marked, file)
  return {
    rendered: unified().use(rehypeStringify).stringify(withWindows(html)),
    html: formatted(html),
    mdast: marked,
    markdown: markdown.stringify(marked),
    model: file.data.interview ?? null,
    report,
    findings: file.messages.map(({line, reason, ruleId, note, fatal}) => ({
      line: line ?? null,
      reason,
      ruleId: ruleId ?? '',
      advice: note ?? '',
      info: fatal === undefined
    }))
  }
}

function formatted(html: HastRoot): string {
  const copy = structuredClone(html)
  // It changes the tree that it is given.
  unified().use(rehypeFormat).runSync(copy)
  return unified().use(rehypeStringify).stringify(copy).trim() + '\n'
}

/** A copy whose links to other pages open windows of their own: inside the result there is room for the result alone. */
function withWindows(html: HastRoot): HastRoot {
  const copy = structuredClone(html)
  openOutside(copy.children)
  return copy
}

function openOutside(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const {href} = node.properties
    if (typeof href === 'string' && !href.startsWith('#')) {
      node.properties['target'] = '_blank'
      node.properties['rel'] = ['noopener', 'noreferrer']
    }

    openOutside(node.children)
  }
}

/** Front matter, wherever the host has put it. */
import type {Root, Yaml} from 'mdast'
import type {Point} from 'unist'
import {parseDocument, type YAMLParseError} from 'yaml'
import type {MatterText} from './core/document.js'
import {isRecord} from './options.js'
import type {InterviewModel} from './types.js'

/** Front matter of a document. */
export interface Matter {
  fields: Readonly<Record<string, unknown>>
  /** Where and why the front matter cannot be read; `null` where it can. */
  problem: {reason: string; place: Point | undefined} | null
}

/** Keys of `file.data` under which hosts keep it: Docusaurus, fumadocs, mdsvex, vfile-matter; Astro's is nested. */
const KEYS = ['frontMatter', 'frontmatter', 'fm', 'matter'] as const

/** The plugin's keys in YAML, and the sign with which they can be written in other ways: `"inter\u0076iew"`. */
const DECLARING = /interview|speakers|\\/u

/** Fields that are read where `file.data` itself is the front matter: of what else it holds, nothing is known. */
const FIELDS = ['description', 'interview', 'interviewee', 'interviewer', 'speakers', 'title'] as const

/** Most aliases that are resolved: more is an attack. */
const MOST_ALIASES = 50
/** In longer front matter nobody looks for keys that stand twice: that takes the square of their number. */
const LONG = 50_000
/** Levels of front matter that are read. */
const DEEPEST = 64

/**
 * Find the front matter.
 *
 * @param root Document; its first node may be `yaml`.
 * @param data Data of the document's file.
 * @returns Its fields; none where there is no front matter or it cannot be read.
 */
export function readMatter(root: Root, data: Readonly<Record<string, unknown>>): Matter {
  const astro = data['astro']
  const places = [isRecord(astro) ? astro['frontmatter'] : null, ...KEYS.map((key) => data[key])]
  const fields = places.find((place) => isRecord(place))
  if (isRecord(fields)) return {fields, problem: null}
  const [first] = root.children
  return first?.type === 'yaml' ? parseYaml(first) : {fields: ownFields(data), problem: null}
}

/**
 * Whether front matter may declare anything: it is told without reading it.
 *
 * @param root Document.
 * @param data Data of the document's file.
 * @returns `false` where the front matter is YAML in which none of the plugin's keys can stand.
 */
export function mayDeclare({children: [first]}: Root, data: Readonly<Record<string, unknown>>): boolean {
  return first?.type !== 'yaml' || DECLARING.test(first.value) || [...KEYS, 'astro'].some((key) => isRecord(data[key]))
}

/**
 * Put the model where Astro's pages read it: `remarkPluginFrontmatter.interview`.
 *
 * @param data Data of the document's file; in other hosts it is left as it is.
 * @param model The model. It takes the place of an author's `interview: true`, which has been read by then.
 */
export function writeMatter(data: Readonly<Record<string, unknown>>, model: InterviewModel): void {
  const astro = data['astro']
  if (isRecord(astro) && isRecord(astro['frontmatter'])) astro['frontmatter']['interview'] = model
}

/**
 * Front matter as text.
 *
 * @param fields Front matter.
 * @returns Its title; and its strings at any depth, one a line, in order.
 */
export function textOfMatter(fields: Readonly<Record<string, unknown>>): MatterText {
  const lines: string[] = []
  const seen = new Set<unknown>()
  const collect = (value: unknown, levels: number): void => {
    if (typeof value === 'string') lines.push(value)
    if (typeof value !== 'object' || value === null || seen.has(value) || levels === 0) return
    seen.add(value)
    for (const entry of Object.values(value)) collect(entry, levels - 1)
  }

  collect(fields, DEEPEST)
  const title = fields['title']
  return {title: typeof title === 'string' ? title : '', values: lines.join('\n')}
}

/** Nuxt MDC mixes front matter with what plugins leave there; a model of ours is no front matter. */
function ownFields(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = FIELDS.map((name) => [name, data[name]] as const)
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== undefined && !(name === 'interview' && isRecord(value)))
  )
}

function parseYaml({value, position}: Yaml): Matter {
  let error: (Error & Pick<YAMLParseError, 'linePos'>) | undefined
  try {
    const document = parseDocument(value, {logLevel: 'silent', uniqueKeys: value.length <= LONG})
    error = document.errors[0]
    if (error) throw error
    const fields: unknown = document.toJS({maxAliasCount: MOST_ALIASES})
    return {fields: isRecord(fields) ? fields : {}, problem: null}
  } catch (thrown) {
    const reason =
      thrown instanceof Error ? (thrown.message.split(/ at line \d|\n/u)[0] ?? thrown.message) : String(thrown)
    const [start] = error?.linePos ?? []
    // The first line of the YAML is the one behind the opening fence.
    const place = start && position ? {line: position.start.line + start.line, column: start.col} : position?.start
    return {fields: {}, problem: {reason, place}}
  }
}

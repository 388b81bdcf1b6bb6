/** One page as any host hands it over: options and front matter together, through the core. */
import type {Root} from 'mdast'
import {readDocument} from './core/document.js'
import type {Finding} from './core/findings.js'
import {RULES} from './core/rules.js'
import {markInterview, type Outcome} from './interview.js'
import {mayDeclare, readMatter, textOfMatter, type Matter} from './matter.js'
import {mergeDeclared, readDeclared, type Settings} from './options.js'

/** What a host knows of a page. */
export interface Page {
  tree: Root
  /** Data of the file, among which hosts keep the front matter. */
  data: Readonly<Record<string, unknown>>
  /** Markdown source, for positions inside text; `undefined` where the host has none. */
  source: string | undefined
}

/**
 * Find and mark the interview of a page.
 *
 * @param page The page; it is left as it is.
 * @param settings Options of the site.
 * @param glance Leave a page that cannot hold an interview at the first look, with an empty report. Default: `true`.
 * @returns What was found, findings about the front matter first; `null` where the page is marked already.
 */
export function readPage(page: Readonly<Page>, settings: Readonly<Settings>, glance = true): Outcome | null {
  const {tree, data, source} = page
  let read: Matter | undefined
  const matter = (): Matter => (read ??= readMatter(tree, data))
  const document = readDocument(tree, () => textOfMatter(matter().fields), source)
  if (document.marked) return null
  const fields = mayDeclare(tree, data) ? matter().fields : {}
  const start = tree.children[0]?.position
  const findings: Finding[] = []
  const note = (reason: string, expected: string[]): void => {
    findings.push({ruleId: 'front-matter', reason, place: start, actual: null, expected})
  }

  const own = fields['interview']
  if (typeof own === 'string' || typeof own === 'number') {
    note(`Expected \`true\` or \`false\` for \`interview\`, not \`${String(own)}\``, ['true', 'false'])
  }

  const declared = readDeclared(fields, 'frontmatter', (message) => {
    note(message, [])
  })
  const outcome = markInterview(document, {
    declared: mergeDeclared(declared, settings.declared),
    insist: typeof own === 'boolean' ? own : settings.insist,
    anchors: settings.anchors,
    presentation: settings.presentation,
    glance
  })
  const problem = read?.problem
  if (problem) {
    const reason = RULES['front-matter'].reason(problem.reason)
    findings.unshift({ruleId: 'front-matter', reason, place: problem.place, actual: null, expected: []})
  }

  const wanted = outcome.findings.filter(({ruleId}) => ruleId !== 'near-interview' || settings.near)
  return {...outcome, findings: [...findings, ...wanted]}
}

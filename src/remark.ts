/** The remark plugin: options and front matter in, tree, model and messages out. */
import type {Nodes, Root} from 'mdast'
import type {} from 'remark-stringify'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {isContainer} from './core/blocks.js'
import {RULES} from './core/rules.js'
import type {Finding} from './core/findings.js'
import {markInterview} from './interview.js'
import {interviewToMarkdown} from './markdown.js'
import {readMatter, textOfMatter, writeMatter} from './matter.js'
import {exportsName, withExport} from './mdx.js'
import {mergeDeclared, readDeclared, resolveOptions} from './options.js'
import type {Options} from './types.js'

/** Page of the documentation that has a section for each message. */
const URL = 'https://github.com/remark-interview/remark-interview#'

/**
 * Find the speaker-labelled turns of an interview and turn them into interview markup.
 *
 * @param options Options; every one can be written as JSON.
 * @returns Transform. It returns a marked copy of the tree and sets `file.data.interview`; a document that is no
 *   interview is left as it is.
 * @throws {TypeError} For an option that is unknown or of a wrong form.
 */
export const remarkInterview: Plugin<[(Readonly<Options> | null | undefined)?], Root> = function (options) {
  const settings = resolveOptions(options)
  const data = this.data()
  const extensions = (data.toMarkdownExtensions ??= [])
  extensions.push(interviewToMarkdown(settings.labels))

  return (tree, file) => {
    if (holdsInterview(tree)) return undefined
    const {fields, problem} = readMatter(tree, file)
    if (problem !== null) {
      const {reason, place} = problem
      report(file, {
        ruleId: 'front-matter',
        reason: RULES['front-matter'].reason(reason),
        place,
        actual: null,
        expected: []
      })
    }

    const own = fields['interview']
    const insist = typeof own === 'boolean' ? own : settings.insist
    if (typeof own === 'string' || typeof own === 'number') {
      const reason = `Expected \`true\` or \`false\` for \`interview\`, not \`${String(own)}\``
      report(file, {
        ruleId: 'front-matter',
        reason,
        place: tree.children[0]?.position,
        actual: null,
        expected: ['true', 'false']
      })
    }

    const written = readDeclared(fields, 'frontmatter', (message) => {
      report(file, {
        ruleId: 'front-matter',
        reason: message,
        place: tree.children[0]?.position,
        actual: null,
        expected: []
      })
    })
    const outcome = markInterview(tree, {
      declared: mergeDeclared(written, settings.declared),
      insist,
      anchors: settings.anchors,
      presentation: settings.presentation,
      matter: textOfMatter(fields),
      source: hasSource(file) ? String(file) : undefined,
      glance: true
    })
    for (const finding of outcome.findings) {
      if (finding.ruleId !== 'near-interview' || settings.near) report(file, finding)
    }

    if (!outcome.model) return undefined
    file.data.interview = outcome.model
    writeMatter(file, outcome.model)
    if (settings.mdxExport === null) return outcome.tree
    const clash = exportsName(tree, settings.mdxExport)
    if (!clash) return withExport(outcome.tree, settings.mdxExport, outcome.model)
    const reason = RULES['export-clash'].reason(settings.mdxExport)
    report(file, {ruleId: 'export-clash', reason, place: clash.position, actual: settings.mdxExport, expected: []})
    return outcome.tree
  }
}

function report(file: VFile, finding: Finding): void {
  const message = file.message(finding.reason, {
    place: finding.place,
    ruleId: finding.ruleId,
    source: 'remark-interview'
  })
  message.url = URL + finding.ruleId
  message.actual = finding.actual ?? undefined
  message.expected = finding.expected.length > 0 ? finding.expected : undefined
  message.note = RULES[finding.ruleId].advice
  if (RULES[finding.ruleId].info) message.fatal = undefined
}

/** Whether the plugin has been here before. */
function holdsInterview(node: Nodes): boolean {
  return (
    node.type === 'interview'
    || ('children' in node && node.children.some((child) => isContainer(child) && holdsInterview(child)))
  )
}

/** Hosts that hand over a tree may leave the file empty, whatever its type says. */
function hasSource(file: {value?: unknown}): boolean {
  return file.value !== undefined && file.value !== null
}

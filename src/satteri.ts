/** The Sätteri plugin: options and front matter in, tree, model and messages out. */
import type {Nodes, Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {writeMatter} from './matter.js'
import {clashOf, exportText} from './mdx.js'
import {messageOf} from './message.js'
import {resolveOptions, type Settings} from './options.js'
import {readPage} from './page.js'
import type {InterviewModel, Options} from './types.js'

/** What the plugin uses of Sätteri's context; declared here because nobody has to install Sätteri for it. */
export interface SatteriContext {
  /** Data of the document; what plugins put there the caller gets back. */
  readonly data: Record<string, unknown>
  readonly source: string
  readonly sourceFormat: 'markdown' | 'mdx'
  readonly fileURL: {readonly pathname: string} | undefined
  report(diagnostic: {message: string; severity: 'warning' | 'info'; node?: Readonly<Nodes>}): void
  setProperty(node: Readonly<Root>, key: 'children', value: readonly object[]): void
}

/** A plugin for Sätteri's `mdastPlugins`. */
export interface SatteriPlugin {
  name: string
  options: {position: true}
  /** Options as given. Hosts compare what of a plugin is data, to know whether to convert again. */
  given: Readonly<Options>
  before(root: Readonly<Root>, context: SatteriContext): void
}

/**
 * Make a plugin that finds the speaker-labelled turns of an interview and turns them into interview markup.
 *
 * @param options Options, the same as of the remark plugin.
 * @param onMessage Called with each message and the source of its document. Default: messages go to Sätteri's diagnostics only.
 * @returns Plugin. It replaces the children of the root and sets `data.interview`; a document that is no interview is left
 *   as it is.
 * @throws {TypeError} For an option that is unknown or of a wrong form.
 */
export default function satteriInterview(
  options?: Readonly<Options> | null,
  onMessage?: ((message: VFileMessage, source: string) => void) | null
): SatteriPlugin {
  const settings = resolveOptions(options)
  return {
    name: 'remark-interview',
    options: {position: true},
    given: options ?? {},
    before(root, context) {
      const path = pathOf(context)
      const outcome = readPage({tree: root, data: context.data, source: context.source}, settings)
      if (!outcome) return
      const findings = [...outcome.findings]
      if (outcome.model) {
        context.data['interview'] = outcome.model
        writeMatter(context.data, outcome.model)
        const clash = settings.mdxExport === null ? null : clashOf(root, settings.mdxExport)
        if (clash) findings.push(clash)
        const esm = clash ? [] : exportOf(outcome.model, settings, context)
        context.setProperty(root, 'children', [...esm, ...outcome.tree.children.map(toRendered)])
      }

      for (const finding of findings) {
        const message = messageOf(finding, path)
        const severity = message.fatal === undefined ? 'info' : 'warning'
        context.report({message: `${message.reason} (${finding.ruleId})`, severity, ...nodeAt(root, message.line)})
        onMessage?.(message, context.source)
      }
    }
  }
}

function pathOf({fileURL}: SatteriContext): string | undefined {
  if (!fileURL) return undefined
  try {
    return decodeURIComponent(fileURL.pathname)
  } catch {
    // A per cent sign that encodes nothing.
    return fileURL.pathname
  }
}

function exportOf(
  model: InterviewModel,
  {mdxExport}: Settings,
  {sourceFormat}: SatteriContext
): Array<{type: 'mdxjsEsm'; value: string}> {
  if (mdxExport === null || sourceFormat !== 'mdx') return []
  return [{type: 'mdxjsEsm', value: exportText(mdxExport, model)}]
}

/** Sätteri renders `hName` of parents only: a text that is an element, a time, becomes the child of one. */
function toRendered(node: Nodes): object {
  if (node.type === 'text' && node.data?.hName !== undefined) {
    return {type: 'interviewTime', children: [{type: 'text', value: node.value}], data: node.data}
  }

  if (!('children' in node)) return node
  const given: readonly object[] = node.children
  const children = node.children.map(toRendered)
  return children.every((child, index) => child === given[index]) ? node : {...node, children}
}

/** The block in which a line stands: diagnostics take their place from a node. */
function nodeAt({children}: Readonly<Root>, line: number | undefined): {node?: Readonly<Nodes>} {
  const node = children.find(({position}) => line !== undefined && position !== undefined && line <= position.end.line)
  return node ? {node} : {}
}

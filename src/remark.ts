/** The remark plugin: options and front matter in, tree, model and messages out. */
import type {Root} from 'mdast'
import type {} from 'remark-stringify'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {interviewToMarkdown} from './markdown.js'
import {writeMatter} from './matter.js'
import {clashOf, withExport} from './mdx.js'
import {messageOf} from './message.js'
import {resolveOptions} from './options.js'
import {readPage} from './page.js'
import type {Options} from './types.js'

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
    const outcome = readPage({tree, data: file.data, source: sourceOf(file)}, settings)
    if (!outcome) return undefined
    for (const finding of outcome.findings) file.messages.push(messageOf(finding, file.path))
    if (!outcome.model) return undefined
    file.data.interview = outcome.model
    writeMatter(file.data, outcome.model)
    if (settings.mdxExport === null) return outcome.tree
    const clash = clashOf(tree, settings.mdxExport)
    if (!clash) return withExport(outcome.tree, settings.mdxExport, outcome.model)
    file.messages.push(messageOf(clash, file.path))
    return outcome.tree
  }
}

/** Hosts that hand over a tree may leave the file empty, whatever its type says. */
function sourceOf(file: VFile): string | undefined {
  const {value}: {value?: unknown} = file
  return value === undefined || value === null ? undefined : String(file)
}

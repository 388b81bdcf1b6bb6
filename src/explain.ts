/** Why a document is or is not taken for an interview. */
import type {Root} from 'mdast'
import {resolveOptions} from './options.js'
import {readPage} from './page.js'
import type {Options, Report} from './types.js'

/**
 * Explain the decision on a document.
 *
 * @param tree Document as the plugin gets it; it is left as it is.
 * @param options Options of the plugin. Default: none.
 * @param data Data of the document's file, among which hosts keep front matter. Default: none; front matter is found in
 *   the tree.
 * @returns The labels with what they were taken for, the evidence and the threshold; `null` for a document that is marked
 *   already.
 * @throws {TypeError} For an option that is unknown or of a wrong form.
 */
export function explainInterview(
  tree: Root,
  options?: Readonly<Options> | null,
  data?: Readonly<Record<string, unknown>> | null
): Report | null {
  const outcome = readPage({tree, data: data ?? {}, source: undefined}, resolveOptions(options), false)
  return outcome?.report() ?? null
}

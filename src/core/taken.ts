/** Ids that stand in a document already: headings' slugs, ids in raw HTML, in JSX attributes and in nodes' data. */
import GithubSlugger from 'github-slugger'
import type {Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'

/** `id="x"`, `id='x'`, `id=x`; near miss: `data-id="x"`. */
const ID = /(?:^|[\s"'])id\s{0,8}=\s{0,8}(?:"([^"]{1,256})"|'([^']{1,256})'|([^\s"'>]{1,256}))/u
const NONE: readonly string[] = []

/**
 * Collect ids.
 *
 * @param root Document.
 * @returns Ids in use, or that hosts give to headings.
 */
export function takenIds(root: Root): Set<string> {
  const ids = new Set<string>()
  collect(root, ids, new GithubSlugger())
  return ids
}

function collect(node: Nodes, ids: Set<string>, slugger: GithubSlugger): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      // Most nodes are these, and say no more than their text.
      if (node.data) for (const id of idsOf(node)) ids.add(id)
      return
    case 'heading':
      ids.add(slugger.slug(toString(node)))
      break
    case 'html':
      for (const id of idsIn(node.value)) ids.add(id)
      break
    default:
  }

  for (const id of idsOf(node)) ids.add(id)
  if ('children' in node) for (const child of node.children) collect(child, ids, slugger)
}

function idsIn(html: string): string[] {
  const ids: string[] = []
  for (const tag of html.split('<')) {
    const match = ID.exec(tag)
    const id = match?.[1] ?? match?.[2] ?? match?.[3]
    if (id !== undefined) ids.push(id)
  }

  return ids
}

function idsOf(node: Nodes): readonly string[] {
  if (!node.data && !('attributes' in node)) return NONE
  const ids: string[] = []
  const id = node.data && 'hProperties' in node.data ? node.data.hProperties?.['id'] : undefined
  if (typeof id === 'string') ids.push(id)
  const attributes: unknown = 'attributes' in node ? node.attributes : undefined
  if (!Array.isArray(attributes)) return ids
  for (const attribute of attributes as readonly unknown[]) {
    if (typeof attribute !== 'object' || attribute === null) continue
    const name = 'name' in attribute ? attribute.name : null
    const value = 'value' in attribute ? attribute.value : null
    if (name === 'id' && typeof value === 'string') ids.push(value)
  }

  return ids
}

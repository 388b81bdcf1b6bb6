/** Documents of one kind from text to tree, to marked tree, and back to Markdown. */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified, type PluggableList, type Plugin} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {fromText} from '../formats/text.js'
import {isRecord} from '../options.js'
import {remarkInterview} from '../remark.js'
import type {Config, OwnPlugin} from './config.js'
import {Failure, reasonOf} from './failure.js'
import type {SourceKind} from './flags.js'

/** What is done with documents of one kind. */
export interface Syntax {
  /** Parse, and run the user's own plugins. */
  read: (file: VFile) => Promise<Root>
  /** Run ours; messages and model go into the file. */
  mark: (tree: Root, file: VFile) => Root
  /** Markdown of a tree, marked or not. */
  write: (tree: Root) => string
}

/**
 * Make a syntax.
 *
 * @param kind CommonMark with GFM and front matter, the same with MDX, or plain text, of which every line is a paragraph.
 * @param config Options of the plugin, the user's own plugins, settings of `remark-stringify`.
 * @returns The syntax.
 * @throws {Failure} For a plugin that cannot be loaded.
 */
export async function syntaxOf(kind: SourceKind, config: Readonly<Config>): Promise<Syntax> {
  const plugins: PluggableList = await Promise.all(config.plugins.map((plugin) => loadPlugin(plugin)))
  if (kind === 'mdx') plugins.unshift([(await import('remark-mdx')).default])
  const reader = unified()
    .data('settings', config.settings)
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkStringify)
    .use({plugins})
    .freeze()
  const marker = unified().use(remarkInterview, config.options).freeze()
  const writer = reader().use(remarkInterview, config.options).freeze()
  return {
    read: async (file) => {
      const tree = await reader.run(kind === 'text' ? fromText(String(file)) : reader.parse(file), file)
      if (isRoot(tree)) return tree
      throw new Failure(`a plugin made \`${tree.type}\` of the document, expected \`root\``)
    },
    mark: (tree, file) => marker.runSync(tree, file),
    write: (tree) => writer.stringify(tree)
  }
}

/**
 * Load a plugin as unified's own command line does: with the prefix `remark-` first, from the user's folder.
 *
 * @param plugin Name, options, folder.
 * @returns Plugin and its options.
 * @throws {Failure} Where there is none, or none that works.
 */
export async function loadPlugin({name, options, from}: Readonly<OwnPlugin>): Promise<[Plugin, unknown]> {
  const {resolve} = await import('import-meta-resolve')
  const parent = pathToFileURL(join(from, 'configuration.js')).href
  const names = /^[./@]|^remark-/u.test(name) ? [name] : [`remark-${name}`, name]
  let fault: unknown
  for (const one of names) {
    try {
      const loaded: unknown = await import(resolve(one, parent))
      const plugin = isRecord(loaded) ? loaded['default'] : undefined
      if (isPlugin(plugin)) return [plugin, options]
      throw new Failure(`Cannot use the plugin \`${name}\`: it has no default export that is a function`)
    } catch (error) {
      if (error instanceof Failure) throw error
      fault ??= error
    }
  }

  throw new Failure(`Cannot load the plugin \`${name}\`: ${reasonOf(fault).split('\n')[0] ?? ''}`)
}

function isRoot(node: Node): node is Root {
  return node.type === 'root'
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'function'
}

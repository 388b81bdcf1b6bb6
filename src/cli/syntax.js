/** Documents of one kind from text to tree, to marked tree, and back to Markdown. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { fromText } from '../formats/text.js';
import { isRecord } from '../options.js';
import { remarkInterview } from '../remark.js';
import { Failure, reasonOf } from './failure.js';
/**
 * Make a syntax.
 *
 * @param kind CommonMark with GFM and front matter, the same with MDX, or plain text, of which every line is a paragraph.
 * @param config Options of the plugin, the user's own plugins, settings of `remark-stringify`.
 * @param cwd Absolute path of the folder from which plugins are resolved where the configuration has none.
 * @returns The syntax.
 * @throws {Failure} For a plugin that cannot be loaded.
 */
export async function syntaxOf(kind, config, cwd) {
    const from = config.path === null ? cwd : dirname(config.path);
    const plugins = await Promise.all(config.plugins.map(([name, options]) => load(name, options, from)));
    if (kind === 'mdx')
        plugins.unshift([(await import('remark-mdx')).default]);
    const reader = unified()
        .data('settings', config.settings)
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkFrontmatter, ['yaml', 'toml'])
        .use(remarkStringify)
        .use({ plugins })
        .freeze();
    const marker = unified().use(remarkInterview, config.options).freeze();
    const writer = reader().use(remarkInterview, config.options).freeze();
    return {
        read: async (file) => {
            const tree = await reader.run(kind === 'text' ? fromText(String(file)) : reader.parse(file), file);
            if (isRoot(tree))
                return tree;
            throw new Failure(`a plugin made \`${tree.type}\` of the document, expected \`root\``);
        },
        mark: (tree, file) => marker.runSync(tree, file),
        write: (tree) => writer.stringify(tree)
    };
}
/** Load a plugin as unified's own command line does: with the prefix `remark-` first, from the user's folder. */
async function load(name, options, from) {
    const { resolve } = await import('import-meta-resolve');
    const parent = pathToFileURL(join(from, 'configuration.js')).href;
    const names = /^[./@]|^remark-/u.test(name) ? [name] : [`remark-${name}`, name];
    let fault;
    for (const one of names) {
        try {
            const loaded = await import(resolve(one, parent));
            const plugin = isRecord(loaded) ? loaded['default'] : undefined;
            if (isPlugin(plugin))
                return [plugin, options];
            throw new Failure(`Cannot use the plugin \`${name}\`: it has no default export that is a function`);
        }
        catch (error) {
            if (error instanceof Failure)
                throw error;
            fault ??= error;
        }
    }
    throw new Failure(`Cannot load the plugin \`${name}\`: ${reasonOf(fault).split('\n')[0] ?? ''}`);
}
function isRoot(node) {
    return node.type === 'root';
}
function isPlugin(value) {
    return typeof value === 'function';
}

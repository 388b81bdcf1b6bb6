import { isTextBlock, readBlocks } from './blocks.js';
import { lexiconOf } from './lexicon.js';
/**
 * Read a document.
 *
 * @param root Tree.
 * @param matter Values of the front matter, one a line.
 * @param source Markdown source, where there is one.
 * @returns The document.
 */
export function readDocument(root, matter, source) {
    const blocks = readBlocks(root, source);
    const text = blocks.map((block) => (isTextBlock(block) ? block.inline.text : '')).join('\n');
    return { root, blocks, lexicon: lexiconOf(text), matter, source };
}

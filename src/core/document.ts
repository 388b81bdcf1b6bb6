/** A document as all stages see it. */
import type {Root} from 'mdast'
import {isTextBlock, readBlocks, type Block} from './blocks.js'
import {lexiconOf, type Lexicon} from './lexicon.js'

/** Characters of front matter that are read: names stand in few words, and megabytes take minutes. */
const MATTER = 20_000

/** What a document is made of, and what is known of it from outside. */
export interface Document {
  root: Root
  blocks: readonly Block[]
  /** Word lists of its languages. */
  lexicon: Lexicon
  /** Values of the front matter, one a line. */
  matter: string
  /** Markdown source, for positions inside text. */
  source: string | undefined
}

/**
 * Read a document.
 *
 * @param root Tree.
 * @param matter Values of the front matter, one a line.
 * @param source Markdown source, where there is one.
 * @returns The document.
 */
export function readDocument(root: Root, matter: string, source: string | undefined): Document {
  const blocks = readBlocks(root, source)
  const text = blocks.map((block) => (isTextBlock(block) ? block.inline.text : '')).join('\n')
  return {root, blocks, lexicon: lexiconOf(text), matter: matter.slice(0, MATTER), source}
}

/** The words of a turn. */
import {toString} from 'mdast-util-to-string'
import {isTextBlock, type Block} from './blocks.js'
import type {Extent} from './turns.js'

/**
 * What is said in a turn.
 *
 * @param extent The turn.
 * @param blocks Blocks of the document.
 * @returns Plain text, label left out; blocks are joined by a blank line.
 */
export function wordsOf({block, line, label, last, lastLine}: Extent, blocks: readonly Block[]): string {
  const texts: string[] = []
  for (const one of blocks.slice(block.order, last + 1)) {
    if (!isTextBlock(one)) {
      texts.push(one.kind === 'html' ? '' : toString(one.node, {includeImageAlt: false}))
      continue
    }

    const from = one === block ? (label?.body ?? block.lines[line]?.start ?? 0) : 0
    const to = one.order === last && lastLine < one.height ? one.lines[lastLine - 1]?.end : undefined
    texts.push(one.text.slice(from, to).trim())
  }

  return texts.filter(Boolean).join('\n\n')
}

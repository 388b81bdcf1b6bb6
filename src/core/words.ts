/** The words of a turn. */
import {toString} from 'mdast-util-to-string'
import {isTextBlock, startOf, type Block} from './blocks.js'
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
  for (let order = block.order; order <= last; order++) {
    const one = blocks[order]
    if (!one) break
    if (!isTextBlock(one)) {
      if (one.kind !== 'html') texts.push(toString(one.node, {includeImageAlt: false}))
      continue
    }

    const from = one === block ? (label?.body ?? startOf({block, line})) : 0
    const to = order === last && lastLine < one.height ? one.lines[lastLine - 1]?.end : undefined
    texts.push(one.text.slice(from, to).trim())
  }

  const [only = ''] = texts
  return texts.length <= 1 ? only : texts.filter(Boolean).join('\n\n')
}

/** What stands behind a question without a label, up to the next one. */
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import type {Question} from './question.js'

/** A part of an answer. */
export interface Answer {
  block: TextBlock
  /** 0-based index of the line of the block with which it starts. */
  line: number
  text: string
}

/**
 * What stands between a question and the next one.
 *
 * @param question The question.
 * @param next The next one; `undefined` for the last.
 * @param blocks Blocks of the document.
 * @returns Paragraphs of the answer up to a heading or break, those first that stand in the question's own block.
 */
export function answerTo(question: Question, next: Question | undefined, blocks: readonly Block[]): Answer[] {
  const answer = blocksBehind(question.block.order, next?.order, blocks)
  if (question.lines === 0) return answer
  const {block, lines, end} = question
  return [{block, line: lines, text: block.text.slice(end)}, ...answer]
}

/** Paragraphs between two blocks, up to a heading or break. */
export function blocksBehind(order: number, next: number | undefined, blocks: readonly Block[]): Answer[] {
  const found: Answer[] = []
  for (const block of blocks.slice(order + 1, next)) {
    if (block.kind === 'heading' || block.kind === 'rule') break
    if (isTextBlock(block)) found.push({block, line: 0, text: block.text})
  }

  return found
}

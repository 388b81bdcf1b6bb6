/** Headings, and paragraphs set off as a whole or in their first lines: where nothing is labelled, they could be questions. */
import type {Paragraph} from 'mdast'
import {isTextBlock, setOffLines, type Block, type TextBlock} from './blocks.js'
import {countWords, endsInQuestion, isSpace} from './text.js'

/** Questions by form, `strong`, `emphasis`, or `heading` and its depth, in reading order. */
export type Forms = ReadonlyMap<string, readonly Question[]>

/** What could be a question without a label. */
export class Question {
  readonly block: TextBlock
  /** So many first lines of the block ask, and the others answer; 0 where the whole block asks. */
  readonly lines: number

  constructor(block: TextBlock, lines: number) {
    this.block = block
    this.lines = lines
  }

  get order(): number {
    return this.block.order
  }

  get text(): string {
    return this.block.text.slice(0, this.lines === 0 ? undefined : this.end).trimEnd()
  }

  /** Offset in the block's text behind the question. */
  get end(): number {
    return this.block.lines[this.lines]?.start ?? this.block.text.length
  }
}

/** A paragraph in asterisks that CommonMark leaves as text. */
const WHOLLY_BOLD = /^\*\*[^*]{2,600}\*\*$/u

/**
 * Sort blocks that could be questions without a label.
 *
 * @param blocks Blocks of a document.
 * @returns Headings below the title and paragraphs that are set off, by form.
 */
export function readForms(blocks: readonly Block[]): Forms {
  const forms = new Map<string, Question[]>()
  const note = (form: string, question: Question): void => {
    const questions = forms.get(form)
    if (questions) questions.push(question)
    else forms.set(form, [question])
  }

  for (const block of blocks) {
    if (block.kind === 'heading') {
      const form = HEADINGS[block.node.type === 'heading' ? block.node.depth : 0] ?? null
      if (form !== null) note(form, new Question(block, 0))
    } else if (isTextBlock(block) && block.node.type === 'paragraph' && !opensPlain(block.node)) readLines(block, note)
  }

  return forms
}

const HEADINGS = [null, null, 'heading 2', 'heading 3', 'heading 4', 'heading 5', 'heading 6'] as const

/** Note a paragraph of which the first lines, or all, are set off. */
function readLines(block: TextBlock, note: (form: string, question: Question) => void): void {
  const off = setOffLines(block)
  const form = off?.by ?? (WHOLLY_BOLD.test(block.text.trim()) ? 'strong' : null)
  if (form === null) return
  const question = new Question(block, off?.lines ?? 0)
  if (countWords(question.text, 2) > 1 || endsInQuestion(question.text)) note(form, question)
}

/** Whether a paragraph opens with plain text, so that its first line is not set off; most do. */
function opensPlain({children: [first]}: Paragraph): boolean {
  if (first?.type !== 'text') return false
  const opening = first.value.charCodeAt(0)
  return opening !== ASTERISK && !Number.isNaN(opening) && !isSpace(opening)
}

const ASTERISK = 0x2a

/** Headings and paragraphs set off as a whole: where nothing is labelled, they could be questions. */
import type {Paragraph} from 'mdast'
import {isTextBlock, setOff, type Block, type TextBlock} from './blocks.js'
import {countWords, isSpace} from './text.js'

/** Blocks by form, `strong`, `emphasis`, or `heading` and its depth, in reading order. */
export type Forms = ReadonlyMap<string, readonly TextBlock[]>

/** A paragraph in asterisks that CommonMark leaves as text. */
const WHOLLY_BOLD = /^\*\*[^*]{2,600}\*\*$/u

/**
 * Sort blocks that could be questions without a label.
 *
 * @param blocks Blocks of a document.
 * @returns Headings below the title and paragraphs that are set off as a whole, by form.
 */
export function readForms(blocks: readonly Block[]): Forms {
  const forms = new Map<string, TextBlock[]>()
  for (const block of blocks) {
    const form = isTextBlock(block) ? questionForm(block) : null
    if (form === null || !isTextBlock(block)) continue
    const questions = forms.get(form)
    if (questions) questions.push(block)
    else forms.set(form, [block])
  }

  return forms
}

const HEADINGS = [null, null, 'heading 2', 'heading 3', 'heading 4', 'heading 5', 'heading 6'] as const

/** Form of a block that could be a question, `null` for one that could not. */
function questionForm(block: TextBlock): string | null {
  const {node} = block
  if (node.type === 'heading') return HEADINGS[node.depth] ?? null
  if (opensPlain(node)) return null
  const form = setOff(block) ?? (WHOLLY_BOLD.test(block.text.trim()) ? 'strong' : null)
  return form !== null && countWords(block.text, 2) < 2 ? null : form
}

/** Whether a paragraph opens with plain text, so that it is not set off as a whole; most do. */
function opensPlain({children: [first]}: Paragraph): boolean {
  if (first?.type !== 'text') return false
  const opening = first.value.charCodeAt(0)
  return opening !== ASTERISK && !Number.isNaN(opening) && !isSpace(opening)
}

const ASTERISK = 0x2a

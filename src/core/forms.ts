/**
 * What could be questions where nothing is labelled: headings, paragraphs set off as a whole or in their first lines,
 * paragraphs that open with a dash or stand before one, numbered ones, and quoted ones.
 */
import type {Emphasis, Link, List, Paragraph, Strong} from 'mdast'
import type {Block, TextBlock} from './blocks.js'
import type {Genre} from './genre.js'
import {skipSpace} from './separator.js'
import {isDash, setOff, setOffLines} from './set-off.js'
import {mayRequest} from './lexicon.js'
import {isShare} from './share.js'
import {isDigit, isSpaceAt, unitAt} from './characters.js'
import {askedBehindDashes} from './dashes.js'
import {isSubheading, opensDashed, Question} from './question.js'
import {endsInQuestion, endsSentence, fold} from './text.js'
import {countWords} from './tokens.js'

/** Questions by form, `strong`, `emphasis`, `dash`, `double dash`, `plain`, `item`, `quote`, or `heading` and its depth, in reading order. */
export type Forms = ReadonlyMap<string, readonly Question[]>

/** Form of paragraphs that are quoted, as questions are that came by mail. */
export const QUOTE = 'quote'
/** A paragraph in asterisks that CommonMark leaves as text. */
const WHOLLY_BOLD = /^\*\*[^*]{2,600}\*\*$/u

/** `1- Why?`, `2 – When?`; near miss: `1-2 of them`, `1st`. */
const NUMBERED = /^\d{1,2}\s?[-–—)/]\s?[^\s\d]/u

/**
 * Sort blocks that could be questions without a label.
 *
 * @param blocks Blocks of a document.
 * @returns Headings but the title, numbered paragraphs, quoted ones, those that are set off, and what asks in speech behind dashes, by form.
 */
export function readForms(blocks: readonly Block[]): Forms {
  const noted = new Map<string, Question[]>()
  const dashed: TextBlock[] = []
  const items: TextBlock[] = []
  const note = (form: string, question: Question): void => {
    const questions = noted.get(form)
    if (questions) questions.push(question)
    else noted.set(form, [question])
  }

  let titled = false
  for (const block of blocks) {
    if (block.kind === 'heading' && block.node.type === 'heading') {
      const {depth} = block.node
      // The first heading of the first level is the title, unless it asks; a picture asks nothing.
      if (block.text.trim() === '') continue
      if (depth > 1 || titled || endsInQuestion(block.text)) note(`heading ${depth}`, new Question(block, 0))
      titled ||= depth === 1
    } else if (block.kind === 'paragraph' && block.node.type === 'paragraph') {
      const opening = openingOf(block.node)
      if (opening === 'set off') readLines(block, note)
      else if (opening === 'plain') {
        const list = listOf(block)
        if (isQuoted(block)) note(QUOTE, new Question(block, 0))
        else if (isNumbered(block) || list?.ordered === true) note('item', new Question(block, 0))
        else if (list) items.push(block)
        else if (opensWithDash(block)) dashed.push(block)
      }
    }
  }

  const asked = askedBehindDashes(dashed, items, blocks)
  return asked ? new Map([...noted, asked]) : noted
}

/** Share of labelled answers that have a question right before them, where questions are plain paragraphs. */
const PROMPTED = 0.75
/** Least share of these that ask with a mark. */
const ASKING = 0.5

/**
 * Find the plain questions that somebody's labelled answers stand behind.
 *
 * @param answers Blocks that open with the label of the only one who is labelled.
 * @param blocks Blocks of the document.
 * @param title What the document is called: in an interview sentences prompt as well as questions, if they are set off.
 * @returns Paragraphs right before the answers; none where too few answers have one, or too few of these ask.
 */
export function plainQuestions(answers: readonly TextBlock[], blocks: readonly Block[], title: Genre): Question[] {
  const labelled = new Set(answers.map(({order}) => order))
  const questions = answers.flatMap(({order, parent}) => {
    const before = blocks[order - 1]
    const asks = before?.kind === 'paragraph' && before.parent === parent && !labelled.has(before.order)
    return asks ? [new Question(before, 0)] : []
  })
  if (questions.length < answers.length * PROMPTED) return []
  if (isShare(questions, ({text}) => endsInQuestion(text), ASKING)) return questions
  const asked = questions.some(({text}) => endsInQuestion(text))
  return asked && isShare(questions, (one) => isPrompt(one), PROMPTED) && title.certain ? questions : []
}

/** Whether a paragraph is a sentence that is set off as a whole; near miss: `**Childhood**`, a topic. */
function isPrompt({block, text}: Question): boolean {
  return setOff(block) !== null && endsSentence(text)
}

/** The list in an item of which a paragraph is the first thing; `null` where it is in none, or goes on with an item. */
function listOf({index, container}: TextBlock): List | null {
  if (index > 0 || container?.node.type !== 'listItem') return null
  const {parent} = container
  return parent.type === 'list' ? parent : null
}

/** Whether a paragraph stands in a block quote of the page itself, as questions do that came by mail. */
function isQuoted({container}: TextBlock): boolean {
  return container?.node.type === 'blockquote' && container.outer === null
}

/** Whether a paragraph of the page itself opens with a number that is no list's: `1- Why?`, `2 – When?`. */
function isNumbered({container, node: {children}}: TextBlock): boolean {
  const [first] = children
  if (container !== null || first?.type !== 'text' || first.value === '') return false
  return isDigit(unitAt(first.value, 0)) && NUMBERED.test(first.value.slice(0, 8))
}

/** Whether a paragraph of plain text opens with a dash, in print or typed. */
function opensWithDash({node: {children}, parent}: TextBlock): boolean {
  const [first] = children
  return first?.type === 'text' && parent.type !== 'listItem' && opensDashed(first.value)
}

/** Note a paragraph of which the first lines, or all, are set off. */
function readLines(block: TextBlock, note: (form: string, question: Question) => void): void {
  const off = setOffLines(block)
  const form = off?.by ?? (WHOLLY_BOLD.test(block.text.trim()) ? 'strong' : null)
  if (form === null) return
  const question = new Question(block, off?.lines ?? 0)
  if (isSubheading(question.text) && !question.openings.some((one) => mayRequest(fold(one)))) return
  if (countWords(question.text, 2) > 1 || endsInQuestion(question.text)) note(form, question)
}

/**
 * Tell with what a paragraph opens: plain text, also where it stands behind bold words in one line; code or a link, which
 * ask nothing; or what may be set off, as a look at all of it tells.
 */
function openingOf({children}: Paragraph): 'plain' | 'set off' | 'other' {
  for (const child of children) {
    if (child === children[0] && child.type === 'text' && isDash(child.value)) continue
    if (child.type === 'text') return isPlain(child.value) ? 'plain' : 'set off'
    if (child.type === 'inlineCode' || (child.type === 'link' && opensPlainly(child))) return 'other'
    if ((child.type !== 'strong' && child.type !== 'emphasis') || !endsInText(child)) return 'set off'
  }

  return 'set off'
}

function opensPlainly({children}: Link): boolean {
  const first = children[0]
  return first?.type === 'text' && isPlain(first.value)
}

/** Whether a text is neither the rest of a line nor asterisks that CommonMark leaves, which may set off the whole. */
function isPlain(text: string): boolean {
  const at = skipSpace(text, 0)
  return at < text.length && unitAt(text, at) !== ASTERISK && !text.slice(0, at).includes('\n')
}

function endsInText({children}: Strong | Emphasis): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && !isSpaceAt(last.value, last.value.length - 1)
}

const ASTERISK = 0x2a

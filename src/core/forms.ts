/**
 * What could be questions where nothing is labelled: headings, paragraphs set off as a whole or in their first lines,
 * paragraphs that open with a dash, and items of numbered lists.
 */
import type {Emphasis, Link, Paragraph, Strong} from 'mdast'
import type {Block, TextBlock} from './blocks.js'
import type {Genre} from './genre.js'
import {skipSpace} from './separator.js'
import {isDash, setOff, setOffLines} from './set-off.js'
import {mayRequest} from './lexicon.js'
import {isShare} from './share.js'
import {isSpace, isSpaceAt, unitAt} from './characters.js'
import {endsInQuestion, endsSentence, fold} from './text.js'
import {countWords} from './tokens.js'

/** Questions by form, `strong`, `emphasis`, `dash`, `double dash`, `item`, or `heading` and its depth, in reading order. */
export type Forms = ReadonlyMap<string, readonly Question[]>

/** What could be a question without a label. */
export class Question {
  /** The block in which it ends. */
  readonly block: TextBlock
  /** So many first lines of that block ask, and the others answer; 0 where the whole block asks. */
  readonly lines: number
  /** What of it stands in the blocks before; `null` for most. */
  readonly before: Question | null

  constructor(block: TextBlock, lines: number, before: Question | null = null) {
    this.block = block
    this.lines = lines
    this.before = before
  }

  /** The block in which it starts. */
  get first(): TextBlock {
    return this.before?.first ?? this.block
  }

  /** All its blocks, in order. */
  get blocks(): readonly TextBlock[] {
    return this.before ? [...this.before.blocks, this.block] : [this.block]
  }

  /** Order of the block in which it starts. */
  get order(): number {
    return this.first.order
  }

  /** Order of the block in which its answer starts. */
  get behind(): number {
    return this.lines === 0 ? this.block.order + 1 : this.block.order
  }

  /** Its text, without a dash that opens it. */
  get text(): string {
    const text = this.lines === 0 ? this.block.text : this.block.text.slice(0, this.end)
    const own = (opensDashed(text) ? text.replace(OPENING_DASH, '') : text).trimEnd()
    return this.before ? `${this.before.text}\n${own}` : own
  }

  /**
   * Where a request may open: the text; of one that ends in a colon its last sentence, `Good day. Tell us why:`, also
   * behind who is addressed, `Ann, tell us why:`.
   */
  get openings(): readonly string[] {
    const {text} = this
    if (!isSubheading(text)) return [text]
    const sentence = LAST_SENTENCE.exec(text.slice(-LONGEST_REQUEST))?.[1] ?? text
    const addressed = ADDRESSED.exec(sentence)
    return addressed ? [sentence, sentence.slice(addressed[0].length)] : [sentence]
  }

  /** Offset in that block's text behind the question. */
  get end(): number {
    return this.block.lines[this.lines]?.start ?? this.block.text.length
  }
}

/** Dashes before what somebody says, in print: `— Why?`, `――なぜ`, `-- Why?`. */
const OPENING_DASH = /^\s{0,3}(?:[‒–—―─]{1,2}|--?)\s?(?=\S)/u
/** Two of these in print: `――なぜ`; near miss: `― Why?`. */
const DOUBLE_DASH = /^\s{0,3}[‒–—―─]{2}\s?(?=\S)/u
/** Form of the paragraphs of one who asks, where these alone open with two dashes. */
export const ASKERS_DASH = 'double dash'
/** Share of the paragraphs with a dash that ask, from which on only questions have one. */
const MOSTLY = 0.65
/** What stands behind the last end of a sentence: `Good day. Tell us why:`; near miss: `Version 1.2:`. */
const LAST_SENTENCE = /[.!?…。！？]["”»)]?\s{1,3}([^.!?…。！？]{1,200})$/u
/** Who is addressed: `Ann, tell us why:`; near miss: `Tell us why:`. */
const ADDRESSED = /^[^,，、]{1,40}[,，、]\s?/u
/** Characters of a prompt's end in which its last sentence is looked for. */
const LONGEST_REQUEST = 240
/** A paragraph in asterisks that CommonMark leaves as text. */
const WHOLLY_BOLD = /^\*\*[^*]{2,600}\*\*$/u

/**
 * Sort blocks that could be questions without a label.
 *
 * @param blocks Blocks of a document.
 * @returns Headings but the title, items, and paragraphs that are set off or open with a dash, by form.
 */
export function readForms(blocks: readonly Block[]): Forms {
  const noted = new Map<string, Question[]>()
  const dashed: Question[] = []
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
      else if (opening === 'plain' && opensItem(block)) note('item', new Question(block, 0))
      else if (opening === 'plain' && opensWithDash(block)) dashed.push(new Question(block, 0))
    }
  }

  if (dashed.length > 0 && areAskers(dashed)) return new Map([...noted, [ASKERS_DASH, dashed]])
  const asking = askingOf(dashed)
  return asking.length > 0 ? new Map([...noted, ['dash', asking]]) : noted
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

/** Whether paragraphs with a dash are all of the one who asks, as printed in Japan: two dashes, and others between each two. */
function areAskers(dashed: readonly Question[]): boolean {
  return dashed.every(
    ({block, order}, index) =>
      DOUBLE_DASH.test(block.text) && (dashed[index + 1]?.order ?? Number.POSITIVE_INFINITY) > order + 1
  )
}

/** Of paragraphs that open with a dash those of the one who asks: all where most ask, else every other one. */
function askingOf(dashed: readonly Question[]): readonly Question[] {
  const asks = ({text}: Question): boolean => endsInQuestion(text)
  const first = dashed.findIndex((one) => asks(one))
  if (first === -1) return []
  const spoken = dashed.slice(first)
  return isShare(spoken, asks, MOSTLY) ? spoken : spoken.filter((_, index) => index % 2 === 0)
}

/** Whether a paragraph is the first thing in an item of a numbered list. */
function opensItem({index, container}: TextBlock): boolean {
  if (index > 0 || container?.node.type !== 'listItem') return false
  const {parent} = container
  return parent.type === 'list' && parent.ordered === true
}

/** Whether a paragraph of plain text opens with a dash, in print or typed. */
function opensWithDash({node: {children}, parent}: TextBlock): boolean {
  const [first] = children
  return first?.type === 'text' && parent.type !== 'listItem' && opensDashed(first.value)
}

/**
 * Whether a text opens with a dash, as speech does in print.
 *
 * @param text Any text.
 */
export function opensDashed(text: string): boolean {
  const first = text === '' ? 0 : unitAt(text, 0)
  return (first === HYPHEN || first >= FIRST_DASH || isSpace(first)) && OPENING_DASH.test(text)
}

const HYPHEN = 0x2d
const FIRST_DASH = 0x2012

/** Note a paragraph of which the first lines, or all, are set off. */
function readLines(block: TextBlock, note: (form: string, question: Question) => void): void {
  const off = setOffLines(block)
  const form = off?.by ?? (WHOLLY_BOLD.test(block.text.trim()) ? 'strong' : null)
  if (form === null) return
  const question = new Question(block, off?.lines ?? 0)
  if (isSubheading(question.text) && !question.openings.some((one) => mayRequest(fold(one)))) return
  if (countWords(question.text, 2) > 1 || endsInQuestion(question.text)) note(form, question)
}

/** Whether a text that is set off announces what follows, as subheadings of answers do: `**By post:**`. */
export function isSubheading(text: string): boolean {
  return /[:：]["'”’»)*_\s]{0,8}$/u.test(text.slice(-12))
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

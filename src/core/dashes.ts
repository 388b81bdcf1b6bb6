/** Speech behind dashes, as it is printed, and behind hyphens, which Markdown takes for the items of a list: what of it asks. */
import type {Block, TextBlock} from './blocks.js'
import {letterOf, LETTER, unitAt} from './characters.js'
import {mayRequest} from './lexicon.js'
import {opensDashed, Question} from './question.js'
import {isShare, share} from './share.js'
import {endsInQuestion, fold} from './text.js'

/** Form of the paragraphs of one who asks, where these alone open with a dash. */
export const ASKERS_DASH = 'double dash'

/** Two dashes in print: `――なぜ`; near miss: `― Why?`. */
const DOUBLE_DASH = /^\s{0,3}[‒–—―─]{2}\s?(?=\S)/u
/** Share of the paragraphs with a dash that ask, from which on only questions have one. */
const MOSTLY = 0.65
/** Least share of them that ask, where no two of them stand side by side. */
const APART = 0.25
/** Least share of the paragraphs with a dash that have a plain one before them, and of those with an answer in a line of their own. */
const PAIRED = 0.75
/** Least share of plain questions that ask with a mark. */
const ASKING = 0.5
/** Fewer items that ask make no conversation: it is looked for in lists of two. */
const FEWEST = 2
/** What may stand at the end of an item that asks. */
const MAY_ASK = /[?？؟՞;。．]["'”’»)\s]{0,3}$/u

/**
 * Tell what of the speech behind dashes asks.
 *
 * @param dashed Paragraphs of plain text that open with a dash.
 * @param items First paragraphs of items of lists that have no numbers; they are speech where no paragraph has a dash.
 * @param blocks Blocks of the document.
 * @returns Form and questions: all of them, every other one, or the plain paragraphs before them; `null` where none asks.
 */
export function askedBehindDashes(
  dashed: readonly TextBlock[],
  items: readonly TextBlock[],
  blocks: readonly Block[]
): [form: string, questions: readonly Question[]] | null {
  const speech = dashed.length > 0 ? dashed.filter((one) => !goesOn(one)) : items
  const spoken = dashed.length > 0 || mayConverse(items) ? speech : speech.filter((one) => isAlone(one))
  if (spoken.length === 0) return null
  const plain = plainBefore(spoken, blocks)
  if (plain.length > 0) return ['plain', plain]
  const questions = spoken.map((block) => new Question(block, 0))
  if (dashed.length > 0 && areAskers(questions)) return [ASKERS_DASH, questions]
  const pairs = spoken.flatMap((block) => answerWithin(block))
  const asking = pairs.length >= spoken.length * PAIRED ? pairs : askingOf(questions, blocks)
  return asking.length > 0 ? ['dash', asking] : null
}

/** Whether a paragraph goes on with a sentence: `— patience;` of a list. */
function goesOn({text}: TextBlock): boolean {
  let at = 0
  while (at < text.length && (letterOf(unitAt(text, at), text, at) & (LETTER.letter | LETTER.number)) === 0) at++
  return at < text.length && (letterOf(unitAt(text, at), text, at) & LETTER.lower) !== 0
}

/** Whether enough items could ask: a cheap look, since pages are full of lists. */
function mayConverse(items: readonly TextBlock[]): boolean {
  let asking = 0
  for (const {node} of items) {
    const last = node.children.at(-1)
    if (last?.type === 'text' && MAY_ASK.test(last.value.slice(-4))) asking++
    if (asking >= FEWEST) return true
  }

  return false
}

/** Whether a list has one item alone: no list was meant. */
function isAlone({container}: TextBlock): boolean {
  return container?.parent.children.length === 1
}

/** The plain questions before what is said behind dashes, where it is answers. */
function plainBefore(spoken: readonly TextBlock[], blocks: readonly Block[]): Question[] {
  const said = new Set(spoken)
  const questions = spoken.flatMap(({order}) => {
    const before = blocks[order - 1]
    if (before?.kind !== 'paragraph' || said.has(before) || before.parent.type === 'listItem') return []
    return before.node.children[0]?.type === 'text' && !opensDashed(before.text) ? [new Question(before, 0)] : []
  })
  if (questions.length < spoken.length * PAIRED) return []
  const asking = share(questions, ({text}) => endsInQuestion(text))
  return asking >= ASKING && asking > share(spoken, ({text}) => endsInQuestion(text)) ? questions : []
}

/** Whether paragraphs with a dash are all of the one who asks: others stand between each two, and they ask, or have two dashes. */
function areAskers(dashed: readonly Question[]): boolean {
  const apart = dashed.every(({order}, index) => (dashed[index + 1]?.order ?? Number.POSITIVE_INFINITY) > order + 1)
  if (!apart) return false
  return dashed.every(({block}) => DOUBLE_DASH.test(block.text)) || isShare(dashed, asksWithMark, APART)
}

/** A question in the lines of a paragraph, the last of which open with the dash of the answer. */
function answerWithin(block: TextBlock): Question[] {
  if (block.height === 1) return []
  const [answer, ...others] = block.lines.filter(({index, text}) => index > 0 && opensDashed(text))
  return answer && others.length === 0 ? [new Question(block, answer.index)] : []
}

/** Of paragraphs that open with a dash those of the one who asks: all where most ask, else every other one. */
function askingOf(dashed: readonly Question[], blocks: readonly Block[]): readonly Question[] {
  const marked = dashed.findIndex((one) => asksWithMark(one))
  if (marked === -1) return []
  if (isShare(dashed.slice(marked), asksWithMark, MOSTLY)) {
    const first = dashed.findIndex((one) => asksWithMark(one) || mayRequest(fold(one.text)))
    return dashed.slice(first)
  }

  let first = marked
  while (isOneStretch(dashed[first - 2], dashed[first], blocks)) first -= 2
  return dashed.slice(first).filter((_, index) => index % 2 === 0)
}

/** Whether nothing but paragraphs stands between two questions. */
function isOneStretch(from: Question | undefined, to: Question | undefined, blocks: readonly Block[]): boolean {
  if (!from || !to) return false
  return blocks.slice(from.order, to.order).every(({kind}) => kind === 'paragraph')
}

function asksWithMark({text}: Question): boolean {
  return endsInQuestion(text)
}

/** Where the turns of an interview start: at its labels, and at questions and answers that have none. */
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {isOtherGenre} from './context.js'
import {isCredit, namesGenre} from './lexicon.js'
import {answerTo, mayAsk, prompting, readSeries, standsAlone} from './questions.js'
import {lineAbove, type Candidate} from './scan.js'
import {endsInQuestion} from './text.js'
import {ends, type Start} from './turns.js'

interface Given {
  /** Blocks in which turns may start. */
  blocks: readonly Block[]
  document: Document
  /** Candidates that open a turn. */
  labels: readonly Candidate[]
  candidates: readonly Candidate[]
  insist: boolean
}

interface Starts {
  starts: Start[]
  /** Labels among the starts. */
  labels: readonly Candidate[]
  /** Orders of blocks that end a turn and start none. */
  breaks: ReadonlySet<number>
  /** Whether there are questions without a label. */
  unlabelled: boolean
}

/** Share of one person's turns that ask, from which on the interviewer is among the labelled. */
const ASKER = 0.34
/** Blocks at the end of a document in which a credit is looked for. */
const BEHIND = 6
/** An interviewer takes at least every so many turns. */
const PART = 6

/**
 * Collect the starts.
 *
 * @param given Blocks, accepted labels, and what the document says of itself.
 * @returns Starts in reading order; none where nothing was accepted.
 */
export function startsOf(given: Given): Starts {
  const {labels, candidates, document} = given
  const inside = new Set(given.blocks.map((block) => block.order))
  const breaks = new Set([
    ...candidates.filter((one) => one.kind === 'sound').map((one) => one.block.order),
    ...document.blocks.filter((block) => !inside.has(block.order)).map((block) => block.order)
  ])
  const questions = labels.length > 0 ? promptsFor(given) : interviewAlone(document, given.blocks, given.insist)
  const spoken = labels.length > 0 ? labels : namedAnswers(questions, candidates)
  const labelled: Start[] = spoken.map((label) => ({block: label.block, line: lineOf(label), label, part: null}))
  const starts = [...labelled, ...unlabelledAnswers(labels, document.blocks)]
  const taken = new Set(spoken.map((one) => one.block.order))
  for (const [index, block] of questions.entries()) {
    starts.push({block, line: 0, label: null, part: 'question'})
    const answer = answerTo(block, questions[index + 1], document.blocks)[0]
    if (answer && !ends(answer, false, document.lexicon) && !hasStartBetween(block.order, answer.order, taken)) {
      starts.push({block: answer, line: 0, label: null, part: 'answer'})
    }
  }

  starts.sort((a, b) => a.block.order - b.block.order || a.line - b.line)
  return {starts, labels: spoken, breaks, unlabelled: questions.length > 0}
}

/** Line of its block in which a label's turn starts: what stands before it and shows nothing, such as `<br>`, is its own. */
function lineOf(label: Candidate): number {
  return lineAbove(label) ? label.line : 0
}

/** Questions that the labelled speakers answer; none where somebody labelled asks. */
function promptsFor({document, labels}: Given): TextBlock[] {
  const first = labels[0]
  const last = labels.at(-1)
  if (!first || !last || hasAsker(labels)) return []
  const orders = new Set(labels.map((one) => one.block.order))
  for (const series of readSeries(document, orders)) {
    const questions = prompting(series, document, orders, first.block.order, last.block.order)
    if (questions.length > 0) return questions
  }

  return []
}

/**
 * Find the questions of an interview in which nothing is labelled.
 *
 * @param document The document.
 * @param blocks Those of its blocks in which turns may start.
 * @param insist Whether the author says that there is an interview.
 * @returns Questions in order; none where they make no interview.
 */
export function interviewAlone(document: Document, blocks: readonly Block[], insist: boolean): TextBlock[] {
  if (!insist && !mayAsk(document.forms)) return []
  const inside = new Set(blocks.map((block) => block.order))
  for (const series of readSeries(document, new Set())) {
    const own = {...series, questions: series.questions.filter((one) => inside.has(one.order))}
    const [first] = own.questions
    if (!first || !standsAlone(own, document, insist)) continue
    const ahead = document.blocks.slice(0, first.order)
    const before = [...ahead.slice(0, 12), ...ahead.slice(12).slice(-4)]
    const said = [document.matter, ...before.map((block) => (isTextBlock(block) ? block.text : ''))].join('\n')
    const behind = document.blocks.slice((own.questions.at(-1)?.order ?? 0) + 1).slice(-BEHIND)
    const credited = [...before, ...behind].some(
      (block) => isTextBlock(block) && isCredit(document.lexicon, block.text)
    )
    const named = credited || namesGenre(document.lexicon, said)
    if (insist || (named && !isOtherGenre(document, first.order))) return own.questions
  }

  return []
}

/** In an interview without labels, the few answers that open with a full name in bold or italics. */
function namedAnswers(questions: readonly TextBlock[], candidates: readonly Candidate[]): Candidate[] {
  const first = questions[0]?.order ?? Number.POSITIVE_INFINITY
  return candidates.filter(
    (one) =>
      one.kind === 'name'
      && one.sign === 'colon'
      && one.style !== 'plain'
      && one.place === 'run-in'
      && one.value.prose
      && one.block.order > first
  )
}

/** Plain answers to labelled questions, where nobody but the questioner is labelled. */
function unlabelledAnswers(labels: readonly Candidate[], all: readonly Block[]): Start[] {
  if (labels.length === 0 || new Set(labels.map((one) => one.key)).size > 1) return []
  if (!labels.every((one) => one.place === 'whole' || one.part === 'asker')) return []
  return labels.flatMap((label, index) => {
    const answer = answerTo(label.block, labels[index + 1]?.block, all)[0]
    return answer ? [{block: answer, line: 0, label: null, part: 'answer'} satisfies Start] : []
  })
}

function hasAsker(labels: readonly Candidate[]): boolean {
  const shares = new Map<string, {asks: number; all: number}>()
  for (const one of labels) {
    const entry = shares.get(one.key) ?? {asks: 0, all: 0}
    entry.all++
    if (one.value.asks && endsInQuestion(one.value.text)) entry.asks++
    shares.set(one.key, entry)
  }

  return [...shares.values()].some(({asks, all}) => all >= 2 && all * PART >= labels.length && asks / all >= ASKER)
}

function hasStartBetween(from: number, to: number, taken: ReadonlySet<number>): boolean {
  for (let order = from + 1; order <= to; order++) if (taken.has(order)) return true
  return false
}

/** Where the turns of an interview start: at its labels, and at questions and answers that have none. */
import {answerTo, blocksBehind, type Answer} from './answers.js'
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import {mergeLabels} from './cast.js'
import type {Document} from './document.js'
import {titleOf} from './context.js'
import {Genre} from './genre.js'
import {closingOf, isCredit} from './lexicon.js'
import {plainQuestions} from './forms.js'
import {isPortrait} from './portrait.js'
import {isSubheading, type Question} from './question.js'
import {
  isAsking,
  type Series,
  isDialogue,
  mayAsk,
  prompting,
  readSeries,
  SET_OFF,
  SHORTEST,
  standsAlone,
  type Labelled
} from './questions.js'
import {onlyAsk, RECURS, RECURS_WEAK, SPEAKING} from './reading.js'
import {firstLine, type Candidate} from './scan.js'
import type {Sign} from './separator.js'
import {bare, endsInQuestion} from './text.js'
import {ends, isAppendix, type Start} from './turns.js'

interface Given {
  /** Orders of the blocks in which turns may start; `null` for all. */
  inside: ReadonlySet<number> | null
  document: Document
  /** Candidates that open a turn. */
  labels: readonly Candidate[]
  candidates: readonly Candidate[]
  insist: boolean
  /** Whether the front matter says who asks or who is asked. */
  announced: boolean
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

const NOTHING: Starts = {starts: [], labels: [], breaks: new Set(), unlabelled: false}

/** Share of one person's turns that ask, from which on the interviewer is among the labelled. */
const ASKER = 0.34
/** Blocks at the end of a document in which credits and closing words are looked for. */
const BEHIND = 6
/** An interviewer takes at least every so many turns. */
const PART = 6
/** What parts labels from answers where the questions have none. */
const DIVIDERS: ReadonlySet<Sign> = new Set(['colon', 'bracket'])

/**
 * Collect the starts.
 *
 * @param given Where turns may start, accepted labels, and what the document says of itself.
 * @returns Starts in reading order; none where nothing was accepted.
 */
export function startsOf(given: Given): Starts {
  const {labels, candidates, document, inside} = given
  const asking = askersOf(labels)
  const asked = [...asking.values()].some((all) => all * PART >= labels.length)
  const questions = labels.length > 0 ? promptsFor(given, asking, asked) : interviewAlone(document, inside, given)
  if (labels.length === 0 && questions.length === 0) return NOTHING
  const breaks = new Set([
    ...candidates.filter((one) => one.kind === 'sound').map((one) => one.block.order),
    ...(inside ? document.blocks.filter(({order}) => !inside.has(order)).map(({order}) => order) : [])
  ])
  const spoken = labels.length > 0 ? labels : labelsAmong(questions, candidates)
  const taken = linesOf(spoken)
  const orders = new Set(questions.flatMap(({blocks}) => blocks.map(({order}) => order)))
  const labelled = spoken.map((label): Start => {
    const line = firstLine(label)
    return {block: label.block, line, label, part: line === 0 && orders.has(label.block.order) ? 'question' : null}
  })
  const starts = [...labelled, ...unlabelledAnswers(labels, document.blocks)]
  for (const [index, question] of questions.entries()) {
    for (const block of question.blocks)
      if (taken.get(block.order) !== 0) starts.push({block, line: 0, label: null, part: 'question'})
    const answers = answerTo(question, questions[index + 1], document.blocks)
    // What closes an interview stands behind the last answer; before it, captions and credits open alike.
    const answer = (index === questions.length - 1 ? answers.slice(0, 1) : answers).find((one) => opens(one, document))
    if (!answer || hasStartBetween(question, answer.block.order, taken)) continue
    const {block, line} = answer
    starts.push({block, line, label: null, part: 'answer'})
  }

  starts.sort((a, b) => a.block.order - b.block.order || a.line - b.line)
  return {starts, labels: spoken, breaks, unlabelled: questions.length > 0 && !asked}
}

/** Whether a part of an answer opens it, and is neither set off nor closing words. */
function opens({block, line}: Answer, {lexicon}: Document): boolean {
  return line > 0 || isSubheading(block.text) || !(isAppendix(block) || ends(block, false, lexicon))
}

/**
 * Questions that the labelled speakers answer; where somebody labelled asks, those between two answers of another one.
 *
 * @param given Accepted labels and their document.
 * @param asking Turns of each labelled speaker who asks, by key.
 * @param asked Whether one of these has part enough to be the interviewer.
 */
function promptsFor({document, labels}: Given, asking: ReadonlyMap<string, number>, asked: boolean): Question[] {
  const first = labels[0]
  const last = labels.at(-1)
  if (!first || !last) return []
  const labelled = linesOf(labels)
  if (asked) return betweenAnswers(readSeries(document, labelled), labels, asking)
  const alone = new Set(mergeLabels(labels).values()).size === 1
  for (const series of readSeries(document, labelled)) {
    const questions = prompting(series, document, labelled, first.block.order, last.block.order)
    if (questions.length === 0) continue
    // Where one person alone is labelled, what stands right before an answer prompts it, in whatever words.
    const isPrompt = ({lines, behind}: Question): boolean => alone && lines === 0 && labelled.get(behind) === 0
    return series.questions.filter((one) => questions.includes(one) || isPrompt(one))
  }

  if (!alone) return []
  const opened = labels.map(({block}) => block)
  return plainQuestions(opened, document.blocks, titleOf(document, first.block.order))
}

/** Questions right before an answer of somebody who was the last to speak, too: nobody is labelled anew inside a turn. */
function betweenAnswers(
  series: readonly Series[],
  labels: readonly Candidate[],
  asking: ReadonlyMap<string, number>
): Question[] {
  const again = new Map<number, TextBlock>()
  for (const [index, {block, key, line}] of labels.entries())
    if (line === 0 && !asking.has(key) && labels[index - 1]?.key === key) again.set(block.order - 1, block)
  const isBetween = ({block, lines, text}: Question): boolean =>
    lines === 0 && again.get(block.order)?.parent === block.parent && endsInQuestion(text)
  return series
    .filter(({form}) => SET_OFF.has(form))
    .map(({questions}) => questions.filter((one) => isBetween(one)))
    .filter(({length}) => length >= SHORTEST)
    .flat()
}

/** First lines with a label, by the order of their block. */
function linesOf(labels: readonly Candidate[]): Labelled {
  const lines = new Map<number, number>()
  for (const {block, line} of labels) if (!lines.has(block.order)) lines.set(block.order, line)
  return lines
}

/**
 * Find the questions of an interview in which nothing is labelled.
 *
 * @param document The document.
 * @param inside Orders of those of its blocks in which turns may start; `null` for all.
 * @param author What the author says: that there is an interview, or who asks or is asked in it.
 * @returns Questions in order; none where they make no interview.
 */
export function interviewAlone(
  document: Document,
  inside: ReadonlySet<number> | null,
  {insist, announced}: Pick<Given, 'insist' | 'announced'>
): readonly Question[] {
  if (!insist && !mayAsk(document.forms)) return []
  const {lexicon} = document
  for (const series of readSeries(document, new Map())) {
    const within = inside ? series.questions.filter(({order}) => inside.has(order)) : series.questions
    const own = withoutSections(withoutTitle({...series, questions: within}, document), document)
    const [first] = own.questions
    if (!first || !standsAlone(own, document, insist)) continue
    const ahead = document.blocks.slice(0, first.order)
    const before = [...ahead.slice(0, 12), ...ahead.slice(12).slice(-4)].filter(isTextBlock)
    const behind = document.blocks
      .slice((own.questions.at(-1)?.block.order ?? 0) + 1)
      .slice(-BEHIND)
      .filter(isTextBlock)
    const credited = [...before, ...behind].some(({text}) => isCredit(lexicon, text))
    const closings = behind.map(({text}) => closingOf(lexicon, text) ?? '')
    const said = [document.matter, ...before.map(({text}) => text), ...closings].join('\n')
    const genre = new Genre(lexicon, said)
    const told = isDialogue(own, document) || genre.interview
    const named = announced || credited || told || opensWithPair(first, document) || isPortrait(own, document)
    const other = titleOf(document, first.order).other || genre.other
    if (insist || (named && !other)) return own.questions
  }

  return []
}

/** A series without its first where that is the document's title, which asks nothing: `**An interview with …**`. */
function withoutTitle({form, questions}: Series, {lexicon, matter}: Document): Series {
  const [first, ...others] = questions
  if (!first || isAsking(first, lexicon)) return {form, questions}
  const plain = bare(first.text)
  const isTitle = new Genre(lexicon, first.text).interview || matter.split('\n').some((value) => bare(value) === plain)
  return {form, questions: isTitle ? others : questions}
}

/** A series of headings without those around it that do not ask where all others do: sections of the page. */
function withoutSections(series: Series, {lexicon}: Document): Series {
  const {form, questions} = series
  const asks = (one: Question): boolean => isAsking(one, lexicon)
  const asked = questions.slice(questions.findIndex(asks), questions.findLastIndex(asks) + 1)
  const strict = form.startsWith('heading') && asked.every((one) => asks(one))
  return {form, questions: strict ? asked : questions}
}

/** Whether a first question says who asks, `taz: Why?`, and what stands behind it names somebody else in full or by initials. */
function opensWithPair({first, block}: Question, document: Document): boolean {
  const {blocks, labelsOf} = document
  const [asker, answerer] = [first, blocks[block.order + 1]].map((one) => {
    const label = isTextBlock(one) ? labelsOf(one)[0] : undefined
    return label?.line === 0 && label.sign === 'colon' ? document.judge(label.speaker) : null
  })
  if (!asker || !answerer || !SPEAKING.has(asker.kind) || asker.key === answerer.key) return false
  return answerer.kind === 'name' || answerer.kind === 'initials'
}

/**
 * In an interview told by its questions, the labels that there are: of answers whose speaker recurs, of a first pair that
 * says who asks and names in full who answers, and is not labelled again, and full names in bold or italics.
 */
function labelsAmong(questions: readonly Question[], candidates: readonly Candidate[]): Candidate[] {
  const [first] = questions
  if (!first) return []
  const orders = new Set(questions.map(({behind}) => behind))
  const opens = (one: Candidate): boolean => orders.has(one.block.order) && SPEAKING.has(one.kind) && one.clean
  const likely = candidates.filter(({block, sign}) => DIVIDERS.has(sign) && block.order >= first.order)
  const times = new Map<string, number>()
  for (const one of likely) if (opens(one)) times.set(one.key, (times.get(one.key) ?? 0) + 1)
  return likely.filter(({block, key, kind, place, sign, style, value}) => {
    if ((times.get(key) ?? 0) >= (sign === 'colon' ? RECURS : RECURS_WEAK)) return true
    if (sign !== 'colon' || !value.prose) return false
    if (block.order === first.order) return place === 'whole' && SPEAKING.has(kind)
    if (kind !== 'name') return false
    if (block.order === first.behind) return place === 'run-in'
    return style !== 'plain' && place === 'run-in'
  })
}

/** Plain answers to labelled questions, where nobody but the questioner is labelled. */
function unlabelledAnswers(labels: readonly Candidate[], all: readonly Block[]): Start[] {
  if (!onlyAsk(labels)) return []
  return labels.flatMap((label, index) => {
    const answer = blocksBehind(label.block.order, labels[index + 1]?.block.order, all)[0]
    return answer ? [{block: answer.block, line: 0, label: null, part: 'answer'} satisfies Start] : []
  })
}

/** Turns of each labelled speaker who asks, by key. */
function askersOf(labels: readonly Candidate[]): ReadonlyMap<string, number> {
  const shares = new Map<string, {asks: number; all: number}>()
  for (const one of labels) {
    const entry = shares.get(one.key) ?? {asks: 0, all: 0}
    entry.all++
    if (one.value.asks && endsInQuestion(one.value.text)) entry.asks++
    shares.set(one.key, entry)
  }

  const asking = [...shares].filter(([, {asks, all}]) => all >= 2 && asks / all >= ASKER)
  return new Map(asking.map(([key, {all}]) => [key, all]))
}

/** Whether a labelled turn starts between a question and the block in which its answer would, that block included. */
function hasStartBetween({behind}: Question, to: number, taken: Labelled): boolean {
  for (let at = behind; at <= to; at++) if (taken.has(at)) return true
  return false
}

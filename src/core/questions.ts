/** Questions without a label: bold or italic paragraphs and headings, answered by the plain blocks after them. */
import {answerTo, type Answer} from './answers.js'
import type {Block, TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {ASKERS_DASH} from './dashes.js'
import {QUOTE, type Forms} from './forms.js'
import {isSubheading, opensDashed, Question} from './question.js'
import {namesWhoIsAsked, titleOf} from './context.js'
import {isAfterword, isRequest, mayBeAfterword, mayRequest, type Lexicon} from './lexicon.js'
import {isShare, share} from './share.js'
import {asks, fold} from './text.js'

/** Questions of one form, in reading order. */
export interface Series {
  /** `strong`, `emphasis`, or `heading` and its depth. */
  form: string
  questions: Question[]
}

/** Least share of a series that has to ask; the lowest among 51 hand-checked interviews was 0.5. */
const ASKING = 0.5
/** The same where the title says who is asked, and whoever asks is set off, whatever he says. */
const REMARKING = 0.25
/** Least number of questions where nothing is labelled: fewer are a how-to's headings. */
const ALONE = 4
/** `Three questions for …`: where the title says it, three are enough. */
const ALONE_TITLED = 3
/** Fewer questions are no series, whatever the author says. */
export const SHORTEST = 2
/** Least share of answers in which somebody speaks of himself, where nothing is labelled: a third is far above manuals. */
const PERSONAL = 0.34
/** The same where the title says so and most speakers mean themselves by the ending of a verb. */
const INFLECTED = 0.15
/** Share of questions in which somebody speaks of himself, above which their author asks himself: `Why did I leave?` */
const OWN_QUESTIONS = 0.8
/** Share of the questions that have to have an answer behind them. */
const ANSWERED = 0.75

/** Forms of paragraphs that are set off. */
export const SET_OFF: ReadonlySet<string> = new Set(['strong', 'emphasis'])

/** The first line in which a labelled turn starts, by the order of its block. */
export type Labelled = ReadonlyMap<number, number>

/**
 * Find questions without a label.
 *
 * @param document The document.
 * @param labelled Lines of blocks in which a labelled turn starts, the first of each by the block's order.
 * @returns The series that could be an interviewer's questions, longest first.
 */
export function readSeries({forms, lexicon}: Document, labelled: Labelled): Series[] {
  const isAfter = (one: Question): boolean => one.block.kind === 'heading' && isAfterword(lexicon, one.text)
  const isPrompt = (one: Question): boolean => !isSubheading(one.text) || isAsking(one, lexicon)
  const isFree = ({order, lines}: Question): boolean => {
    const line = labelled.get(order)
    return line === undefined || (lines > 0 && line >= lines)
  }

  return [...forms]
    .map(([form, questions]) => ({
      form,
      questions: joined(
        questions.filter((one) => isFree(one) && isPrompt(one)),
        form,
        lexicon
      )
    }))
    .filter(({questions}) => questions.length >= SHORTEST)
    .map(({form, questions}) => ({form, questions: questions.filter((one) => !isAfter(one))}))
    .sort((a, b) => b.questions.length - a.questions.length)
}

/**
 * Join questions that several paragraphs make up: of those that are set off or quoted, what stands behind nothing else. The first of a
 * series may be what the page opens with, and is joined only where it asks.
 */
function joined(questions: readonly Question[], form: string, lexicon: Lexicon): readonly Question[] {
  if (form !== QUOTE && !SET_OFF.has(form)) return questions
  const found: Question[] = []
  let parts: Question[] = []
  let asked = false
  for (const one of questions) {
    const before = parts.at(-1)
    const follows = before?.lines === 0 && before.behind === one.order && before.block.parent === one.block.parent
    if (!follows || !(asked || found.length > 0)) {
      if (before) found.push(oneOf(parts, before))
      parts = []
      asked = false
    }

    parts.push(one)
    asked ||= found.length === 0 && isAsking(one, lexicon)
  }

  const last = parts.at(-1)
  return last ? [...found, oneOf(parts, last)] : found
}

/** The question that parts make up, the last one among them. */
function oneOf(parts: readonly Question[], last: Question): Question {
  return parts.length === 1
    ? last
    : new Question(
        last.block,
        last.lines,
        parts.slice(0, -1).map(({block}) => block)
      )
}

/**
 * Whether a series could stand alone in a document of some language: a cheap look, wider than `standsAlone`.
 *
 * @param forms Blocks that could be questions.
 * @returns `false` where no series of at least three asks enough, or has a form that tells who asks.
 */
export function mayAsk(forms: Forms): boolean {
  return [...forms].some(
    ([form, questions]) =>
      questions.length >= ALONE_TITLED
      && (form === ASKERS_DASH || mayAskEnough(questions, SET_OFF.has(form) ? REMARKING : ASKING))
  )
}

/** Whether a share of a series could ask; headings that open what follows an interview may be none of it. */
function mayAskEnough(questions: readonly Question[], least: number): boolean {
  const most = questions.length * (1 - least)
  let plain = 0
  let asking = 0
  for (const one of questions) {
    const {text} = one
    if (asks(text) || one.openings.some((opening) => mayRequest(fold(opening)))) asking++
    else if (!mayBeAfterword(fold(text))) plain++
    if (plain > most) return false
  }

  return asking > 0 && asking >= (asking + plain) * least
}

/**
 * The questions that prompt labelled answers.
 *
 * @param series A series.
 * @param document The document.
 * @param labelled Lines of blocks in which a labelled turn starts, the first of each by the block's order.
 * @param first Order of the block of the first labelled turn.
 * @param last Order of the block of the last.
 * @returns Its questions from just before the first labelled turn on, and those behind the last as long as they ask, or have
 *   the dashes of the one who does; none where the series does not ask.
 */
export function prompting(
  series: Series,
  {blocks, lexicon}: Document,
  labelled: Labelled,
  first: number,
  last: number
): Question[] {
  const near = series.questions.filter((one) => one.order >= first - 1 && one.order <= last)
  const within = near.slice(
    Math.max(
      0,
      near.findIndex((one) => isAsking(one, lexicon))
    )
  )
  const opening = series.questions.filter(
    (one) => one.order < first - 1 && isAnsweredTo(one, blocks, first, series, lexicon)
  )
  const questions = [...opening, ...within]
  const answered = within.filter(({behind}) => labelled.has(behind)).length
  if (within.length < SHORTEST || answered === 0 || !isShare(near.slice(1), (one) => isAsking(one, lexicon), ASKING))
    return []
  const behind = series.questions.filter((one) => one.order > last)
  const end = series.form === ASKERS_DASH ? -1 : behind.findIndex((one) => !isAsking(one, lexicon))
  return [...questions, ...behind.slice(0, end === -1 ? undefined : end)]
}

/**
 * Whether a series is an interview of its own.
 *
 * @param series A series.
 * @param document The document.
 * @param insist Whether the author says that there is an interview.
 * @returns Whether enough of it asks, is answered, and is answered by somebody who speaks of himself.
 */
export function standsAlone({form, questions}: Series, document: Document, insist: boolean): boolean {
  const {blocks, lexicon} = document
  if (questions.length < (insist ? SHORTEST : ALONE_TITLED)) return false
  const first = questions[0]?.order ?? 0
  const asking = isShare(questions, (one) => isAsking(one, lexicon), ASKING)
  if (!asking && !isRemarking({form, questions}, document)) return false
  if (insist) return true
  if (questions.length < ALONE && !titleOf(document, first).interview) return false
  if (share(questions, (one) => asksOneself(one, lexicon)) > OWN_QUESTIONS) return false
  const answers = questions.map((one, index) => answerTo(one, questions[index + 1], blocks))
  if (!isShare(answers, (answer) => answer.length > 0, ANSWERED)) return false
  if (lexicon.selves.omitted && titleOf(document, first).interview) return true
  if (isDialogue({form, questions}, document)) return true
  const isPersonal = ({text}: Answer): boolean => lexicon.selves.speakIn(unquoted(text))
  const least = lexicon.selves.inflected && titleOf(document, first).interview ? INFLECTED : PERSONAL
  if (isShare(answers, (answer) => answer.some((part) => isPersonal(part)), least)) return true
  return asking && namesWhoIsAsked(document, first)
}

/** Whether a series of which less than half asks is somebody's all the same: by its form, or by what the title says. */
function isRemarking({form, questions}: Series, document: Document): boolean {
  const first = questions[0]?.order ?? 0
  const isMarked = (one: Question): boolean => isAsking(one, document.lexicon)
  if (form === ASKERS_DASH) return questions.some((one) => isMarked(one)) && titleOf(document, first).certain
  return SET_OFF.has(form) && isShare(questions, isMarked, REMARKING) && namesWhoIsAsked(document, first)
}

/**
 * Whether a series is the questions of a dialogue as it is printed: set off, and what answers them opens with a dash.
 *
 * @param series A series.
 * @param document The document.
 */
export function isDialogue({form, questions}: Series, {blocks}: Document): boolean {
  if (form === 'dash' || form === ASKERS_DASH) return false
  return isShare(
    questions,
    (one, index) => {
      const [answer] = answerTo(one, questions[index + 1], blocks)
      return opensDashed(one.first.text) && answer !== undefined && (opensDashed(answer.text) || isItem(answer.block))
    },
    ANSWERED
  )
}

/** Whether a paragraph is a list's: a hyphen that was typed as a dash makes it one. */
function isItem({parent}: TextBlock): boolean {
  return parent.type === 'listItem'
}

/** Whether a question could be its author's to himself: `Why did I leave?`; near miss: `Tell us about boats.` */
function asksOneself({text}: Question, lexicon: Lexicon): boolean {
  return lexicon.selves.speakIn(text) && !isRequest(lexicon, text)
}

/** A text without what stands between quotation marks: sample answers are said by nobody. Papers quote answers whole. */
function unquoted(text: string): string {
  const own = text
    .split(/["“”„«»]/u)
    .filter((_, index) => index % 2 === 0)
    .join(' ')
  return own.trim() === '' ? text : own
}

/** Whether a question asks: with a mark, or by request. */
export function isAsking(one: Question, lexicon: Lexicon): boolean {
  return asks(one.text) || one.openings.some((opening) => isRequest(lexicon, opening))
}

/** Whether the question belongs to a chain of questions that reaches the first labelled turn. */
function isAnsweredTo(
  one: Question,
  blocks: readonly Block[],
  first: number,
  series: Series,
  lexicon: Lexicon
): boolean {
  const chain = series.questions.filter((other) => other.order >= one.order && other.order < first)
  if (!chain.every((other) => isAsking(other, lexicon))) return false
  return blocks
    .slice(one.order, first)
    .every((block) => block.kind !== 'heading' || chain.some((other) => other.block === block))
}

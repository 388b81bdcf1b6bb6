/** The best reading of a document as an interview: which candidates would be its turns. */
import type {Block, TextBlock} from './blocks.js'
import {mergeLabels, numberedVoice, type Person} from './cast.js'
import {titleOf} from './context.js'
import type {Document} from './document.js'
import {plainQuestions} from './forms.js'
import type {Label} from './label.js'
import type {NameKind} from './name.js'
import type {Candidate} from './scan.js'
import {isShare} from './share.js'
import {asks, endsSentence} from './text.js'

/** A way to read a document. It is a proposal: the evidence decides whether it holds. */
export interface Reading {
  document: Document
  candidates: readonly Candidate[]
  /** Person by label key, over all candidates that could speak. */
  people: ReadonlyMap<string, Person>
  /** Candidates taken as turns, in reading order: only labels that recur. */
  turns: readonly Candidate[]
}

/** Tells whether a label was declared. */
export type Declaration = (one: Candidate) => boolean

/** Kinds of labels that can speak. */
export const SPEAKING: ReadonlySet<NameKind> = new Set(['voice', 'initials', 'name', 'word', 'handle', 'joint'])

/** A label written with a colon counts when its person has as many turns. */
export const RECURS = 2
/** Without a colon any bold word is a candidate, so more is asked: two persons with three turns each. */
export const RECURS_WEAK = 3
/** And one way at least to write each of these persons stands so many times. */
export const REWRITTEN = 2
/** Least share of the turns of the only one who is labelled that are answered, or stand behind a question. */
const PROMPTED = 0.75
/** Least share of what they answer that asks with a mark. */
const ASKING = 0.5
/** Letters that number sections, too. */
const ROMAN = /^[ivxlcdm]+$/u
/** Least share of turns that ask of who does nothing else. */
const ONLY_ASKING = 0.9
/** A paragraph of fewer characters that ends in a colon is a field. */
const LONGEST_FIELD = 40
/** Turns of a conversation at the least. */
export const FEWEST = 4

/**
 * Propose a reading.
 *
 * @param document The document.
 * @param candidates Its candidates.
 * @param declared Tells labels that were declared by the author.
 * @param insist Whether the author says that there is an interview: then one turn is enough.
 * @returns The reading with the most turns, or `null` where no label recurs.
 */
export function propose(
  document: Document,
  candidates: readonly Candidate[],
  declared: Declaration,
  insist: boolean
): Reading | null {
  const able = candidates.filter((one) => canSpeak(one, declared))
  const options = !insist && isEnumeration(candidates)
  const speaking = able.filter((one) => !(options && one.key.length === 1) || declared(one))
  const voices = [...speaking, ...titled(candidates, speaking)].sort((a, b) => a.id - b.id)
  const dotted = dottedVoices(speaking)
  const coloned = voices.filter((one) => isStrong(one) || dotted.has(one))
  const weak = weakForms(speaking).flatMap((form) =>
    rewritten(
      speaking.filter((one) => one.form === form),
      declared
    )
  )
  weak.sort((a, b) => a.id - b.id)
  const people = mergeLabels([...coloned, ...weak].sort((a, b) => a.id - b.id))
  const strong = recurring(coloned, people, insist ? 1 : RECURS, declared)
  const turns = withoutLists(isTalk(strong, people) || weak.length <= strong.length ? strong : weak, people)
  if (turns.length === 0) return null
  const oneSided = isQuestioning(turns, document) || isAnswering(turns, people, document)
  if (!insist && !isTalk(turns, people) && !oneSided && !turns.some((one) => declared(one))) return null
  return {document, candidates, people, turns}
}

/** Whether a label is parted from the words by what little else is: a colon, or the time of a recorder. */
export function isStrong({sign}: Pick<Label, 'sign'>): boolean {
  return sign === 'colon' || sign === 'time'
}

/** Letters with a point that ask and answer, `Q. Why?`: as good as with a colon, other names may stand beside them. */
function dottedVoices(speaking: readonly Candidate[]): ReadonlySet<Candidate> {
  const dotted = speaking.filter(({kind, sign}) => kind === 'voice' && sign === 'dot')
  const askers = dotted.filter(({part}) => part === 'asker')
  const lettered = askers.some(({key}) => !ROMAN.test(key))
  const recur = askers.length >= RECURS && (lettered || isShare(askers, ({value}) => value.asks, ASKING))
  return new Set(recur ? dotted : [])
}

/** Turns without those of persons who stand in list items alone, where most others do not: a list inside somebody's turn. */
function withoutLists(turns: readonly Candidate[], people: ReadonlyMap<string, Person>): readonly Candidate[] {
  const outside = turns.filter(({block}) => block.parent.type !== 'listItem')
  if (outside.length * 2 <= turns.length || outside.length === turns.length) return turns
  const speaking = new Set(outside.map((one) => people.get(one.key)))
  return turns.filter((one) => speaking.has(people.get(one.key)))
}

/** Whether there are single letters from A on, B among them and Q not, among labels: options of a quiz, not people. */
export function isEnumeration(labels: ReadonlyArray<{key: string}>): boolean {
  const letters = new Set(labels.filter(({key}) => key.length === 1).map(({key}) => key))
  return letters.has('a') && letters.has('b') && !letters.has('q')
}

/** Whether a candidate could open a turn, judged alone. */
export function canSpeak(one: Candidate, declared: Declaration): boolean {
  if (declared(one)) return true
  return SPEAKING.has(one.kind) && one.clean && !one.value.field && !one.tight && !one.legend && !one.title
}

/** The person of a candidate. */
export function personOf(reading: Pick<Reading, 'people'>, one: Candidate): Person | undefined {
  return reading.people.get(one.key)
}

/** Turns of a reading by person, in reading order. */
export function turnsByPerson(reading: Reading): Map<Person | undefined, Candidate[]> {
  const turns = new Map<Person | undefined, Candidate[]>()
  for (const one of reading.turns) {
    const person = personOf(reading, one)
    const own = turns.get(person) ?? []
    own.push(one)
    turns.set(person, own)
  }

  return turns
}

/** Candidates of persons who have so many of them, and declared ones. */
export function recurring(
  candidates: readonly Candidate[],
  people: ReadonlyMap<string, Person>,
  times: number,
  declared: Declaration
): Candidate[] {
  const counts = new Map<Person | undefined, number>()
  for (const one of candidates) {
    const person = people.get(one.key)
    counts.set(person, (counts.get(person) ?? 0) + 1)
  }

  return candidates.filter((one) => (counts.get(people.get(one.key)) ?? 0) >= times || declared(one))
}

/** Labels without a colon, all of one form, of persons who recur: one way to write each of them does so itself. */
function rewritten(candidates: readonly Candidate[], declared: Declaration): Candidate[] {
  const counts = new Map<string, number>()
  for (const {speaker} of candidates) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const isRewritten = ({speaker}: Candidate): boolean => (counts.get(speaker) ?? 0) >= REWRITTEN
  if (!candidates.some((one) => isRewritten(one) || declared(one))) return []
  const people = mergeLabels(candidates)
  const known = new Set(candidates.filter((one) => isRewritten(one)).map((one) => people.get(one.key)))
  return recurring(candidates, people, RECURS_WEAK, declared).filter(
    (one) => known.has(people.get(one.key)) || declared(one)
  )
}

/** Papers and societies that ask under their title, `**Le journal :**`: bold labels beside those of somebody named. */
function titled(candidates: readonly Candidate[], speaking: readonly Candidate[]): Candidate[] {
  const named = speaking.filter((one) => one.sign === 'colon' && one.style !== 'plain').length
  const phrases = candidates.filter(
    (one) =>
      one.kind === 'phrase' && one.style !== 'plain' && one.clean && one.value.closed && /^\p{Lu}/u.test(one.speaker)
  )
  return named >= phrases.length - 1 && named > 1 ? phrases : []
}

/**
 * One label that asks, in questions set off as a whole, as a generic voice that is answered or, in what calls itself an
 * interview, as somebody who does nothing else: the answers have none.
 */
function isQuestioning(turns: readonly Candidate[], document: Document): boolean {
  const {blocks} = document
  const asking = turns.filter((one) => one.value.asks || one.part === 'asker').length
  if (turns.length < FEWEST || asking * 2 <= turns.length) return false
  const opened = new Set(turns.map((one) => one.block.order))
  if (turns.every((one) => one.place === 'whole')) {
    return isShare(turns, ({block}) => !isForm(blocks[block.order + 1]), PROMPTED)
  }

  const isAnswered = ({block}: Candidate): boolean => {
    const answer = plainBelow(block, document)
    return answer !== null && !opened.has(answer.order) && endsSentence(answer.text) && !asks(answer.text)
  }

  if (!isShare(turns, isAnswered, PROMPTED)) return false
  return (
    turns.every((one) => isQuestion(one)) || (onlyAsk(turns) && titleOf(document, turns[0]?.block.order ?? 0).interview)
  )
}

/** The paragraph below a block, in the same container, unless it opens with a label of its own. */
export function plainBelow({order, parent}: Block, {blocks, labelsOf}: Document): TextBlock | null {
  const next = blocks[order + 1]
  if (next?.kind !== 'paragraph' || next.parent !== parent) return null
  return labelsOf(next).some(({line, sign}) => line === 0 && sign === 'colon') ? null : next
}

/** Whether turns are questions of one who does nothing else, told by their form, or by what they say. */
export function onlyAsk(turns: readonly Candidate[]): boolean {
  if (new Set(turns.map(({key}) => numberedVoice(key) ?? key)).size !== 1) return false
  if (turns.every((one) => isQuestion(one))) return true
  return isShare(turns, ({value}) => value.asks, ONLY_ASKING) && isShare(turns, ({value}) => asks(value.text), ASKING)
}

function isQuestion({place, part}: Candidate): boolean {
  return place === 'whole' || part === 'asker'
}

/** Whether a block is a label without words, as in forms that are to be filled in: `Answer:`. */
function isForm(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.length < LONGEST_FIELD && /[:：]\s*$/u.test(block.text.slice(-4))
}

/** One label that answers: the questions have none. */
function isAnswering(turns: readonly Candidate[], people: ReadonlyMap<string, Person>, document: Document): boolean {
  if (turns.length < FEWEST || new Set(turns.map((one) => people.get(one.key))).size > 1) return false
  const {blocks, forms} = document
  const opened = turns.map(({block}) => block)
  // Help pages answer plain questions with `A:`, too.
  const title = titleOf(document, opened[0]?.order ?? 0)
  const somebody = turns.some(({kind}) => kind !== 'voice') || title.interview
  if (somebody && plainQuestions(opened, blocks, title).length > 0) return true
  const behind = new Map<number, boolean>()
  for (const questions of forms.values()) {
    for (const one of questions) behind.set(one.behind, asks(one.text))
  }

  const answers = turns.filter(({block}) => behind.has(block.order))
  return (
    answers.length >= turns.length * PROMPTED && isShare(answers, ({block}) => behind.get(block.order) === true, ASKING)
  )
}

function isTalk(turns: readonly Candidate[], people: ReadonlyMap<string, Person>): boolean {
  return turns.length >= FEWEST && someoneReturns(turns, people)
}

/** Whether somebody speaks again after somebody else: A, B, A. Fields and round-ups run A, A, B, B. */
function someoneReturns(turns: readonly Candidate[], people: ReadonlyMap<string, Person>): boolean {
  const left = new Set<Person | undefined>()
  let current: Person | undefined
  for (const [index, one] of turns.entries()) {
    const person = people.get(one.key)
    if (index > 0 && person !== current) {
      if (left.has(person)) return true
      left.add(current)
    }

    current = person
  }

  return false
}

function weakForms(candidates: readonly Candidate[]): number[] {
  return [...new Set(candidates.filter((one) => !isStrong(one)).map((one) => one.form))]
}

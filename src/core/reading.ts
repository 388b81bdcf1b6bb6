/** The best reading of a document as an interview: which candidates would be its turns. */
import {mergeLabels, type Person} from './cast.js'
import type {Document} from './document.js'
import type {NameKind} from './name.js'
import type {Candidate} from './scan.js'

/** A way to read a document. It is a proposal: the evidence decides whether it holds. */
export interface Reading {
  document: Document
  candidates: readonly Candidate[]
  /** Person by label key, over all candidates that could speak. */
  people: ReadonlyMap<string, Person>
  /** Candidates taken as turns, in reading order: only labels that recur. */
  turns: readonly Candidate[]
  /** Rests on forms that need more proof than a colon: no separator, a dash, a heading. */
  weak: boolean
}

const SPEAKING: ReadonlySet<NameKind> = new Set(['voice', 'initials', 'name', 'word', 'handle', 'joint'])

/** A label written with a colon counts when its person has as many turns. */
const RECURS = 2
/** Without a colon any bold word is a candidate, so more is asked: two persons with three turns each. */
const RECURS_WEAK = 3

/**
 * Propose a reading.
 *
 * @param document The document.
 * @param candidates Its candidates.
 * @param declared Keys of labels that were declared by the author.
 * @returns The reading with the most turns, or `null` where no label recurs.
 */
export function propose(
  document: Document,
  candidates: readonly Candidate[],
  declared: ReadonlySet<string>
): Reading | null {
  const speaking = candidates.filter((one) => canSpeak(one, declared))
  const people = mergeLabels(speaking)
  const strong = recurring(speaking.filter((one) => one.sign === 'colon'), people, RECURS, declared)
  const weak = weakForms(speaking).flatMap((form) =>
    recurring(speaking.filter((one) => one.form === form), people, RECURS_WEAK, declared)
  )
  const turns = isTalk(strong, people) || weak.length <= strong.length ? strong : weak
  if (turns.length === 0 || !(isTalk(turns, people) || isQuestioning(turns) || declared.size > 0)) return null
  return {document, candidates, people, turns, weak: turns !== strong}
}

/** Whether a candidate could open a turn, judged alone. */
export function canSpeak(one: Candidate, declared: ReadonlySet<string>): boolean {
  if (declared.has(one.key)) return true
  return SPEAKING.has(one.kind) && one.clean && !one.value.field && !one.tight
}

/** The person of a candidate. */
export function personOf(reading: Pick<Reading, 'people'>, one: Candidate): Person | undefined {
  return reading.people.get(one.key)
}

function recurring(
  candidates: readonly Candidate[],
  people: ReadonlyMap<string, Person>,
  times: number,
  declared: ReadonlySet<string>
): Candidate[] {
  const counts = new Map<Person | undefined, number>()
  for (const one of candidates) {
    const person = people.get(one.key)
    counts.set(person, (counts.get(person) ?? 0) + 1)
  }

  return candidates.filter((one) => (counts.get(people.get(one.key)) ?? 0) >= times || declared.has(one.key))
}

/** One generic voice that asks, in questions set off as a whole: the answers have no label. */
function isQuestioning(turns: readonly Candidate[]): boolean {
  return turns.length >= 4 && turns.every((one) => one.place === 'whole' && one.part === 'asker')
}

function isTalk(turns: readonly Candidate[], people: ReadonlyMap<string, Person>): boolean {
  return turns.length >= 4 && someoneReturns(turns, people)
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

function weakForms(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.filter((one) => one.sign !== 'colon').map((one) => one.form))]
}

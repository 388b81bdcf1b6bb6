/** Who a document says is there, above the first turn: `Interviewer: Karl Weiss`, `Guests: Anna Berg, Tom Fox`. */
import {nameRuns} from './capitals.js'
import type {Person} from './cast.js'
import {isHonorific, type Part} from './lexicon.js'
import {only} from './only.js'
import type {Candidate} from './scan.js'
import {bare} from './text.js'
import type {Extent} from './turns.js'

/** Characters of an entry that are read: a few names. */
const LONGEST = 200
/** Forms of address before a name, at the most. */
const MOST_TITLES = 3

/** Full names of those who ask and of those who answer. */
export interface Roster {
  asker: readonly string[]
  answerer: readonly string[]
}

/**
 * Read who is there.
 *
 * @param candidates All candidates of the document.
 * @param extents Turns of the interview.
 * @returns Names behind generic voices that stand above the first turn; a voice that may do either, `Narrator: …`, answers
 *   beside one that asks.
 */
export function rosterOf(candidates: readonly Candidate[], extents: readonly Extent[]): Roster {
  const first = extents[0]
  if (!first) return {asker: [], answerer: []}
  const entries = candidates
    .filter((one) => one.kind === 'voice' && isBefore(one, first))
    .map(({part, value}) => ({part, names: namesIn(value.text)}))
  const asker = entries.filter(({part}) => part === 'asker').flatMap(({names}) => names)
  const answering = entries.filter(({part}) => part === 'answerer' || (part === null && asker.length > 0))
  return {asker, answerer: answering.flatMap(({names}) => names)}
}

/**
 * What a roster says that somebody does.
 *
 * @param roster Who is there.
 * @param name Full name.
 * @returns The part; `null` where the name is not in it or on both sides, or one side is empty: meetings have a moderator, too.
 */
export function partIn({asker, answerer}: Roster, name: string): Part {
  if (asker.length === 0 || answerer.length === 0) return null
  const plain = bare(name)
  const isAmong = (names: readonly string[]): boolean => names.some((one) => bare(one) === plain)
  if (isAmong(asker) === isAmong(answerer)) return null
  return isAmong(asker) ? 'asker' : 'answerer'
}

/**
 * Name generic voices.
 *
 * @param labels Candidates that open turns.
 * @param people Person by label key, as far as labels were merged.
 * @param roster Who is there.
 * @returns By a label: the name of a voice that alone asks or alone answers, where one person is listed who does.
 */
export function listedVoices(
  labels: readonly Candidate[],
  people: ReadonlyMap<string, Person>,
  roster: Roster
): (one: Candidate) => string | undefined {
  const voices = {asker: new Set<Person | undefined>(), answerer: new Set<Person | undefined>()}
  for (const {kind, key, part} of labels) if (kind === 'voice' && part) voices[part].add(people.get(key))
  return ({kind, part}) => {
    if (kind !== 'voice' || !part || voices[part].size > 1) return undefined
    return only(roster[part])
  }
}

/** The full names with which an entry opens, and what else has capitals there, `Anna Berg, Acme Works`; none behind other words. */
function namesIn(entry: string): string[] {
  const [line = ''] = entry.slice(0, LONGEST).split('\n')
  const names = nameRuns(line).map((words) => words.join(' '))
  const before = line
    .slice(0, line.indexOf(names[0] ?? ''))
    .split(' ')
    .filter(Boolean)
  return before.length <= MOST_TITLES && before.every((word) => isHonorific(word)) ? names : []
}

function isBefore({block, line}: Candidate, first: Extent): boolean {
  return block.order < first.block.order || (block === first.block && line < first.line)
}

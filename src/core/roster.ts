/** Who a document says is there, above the first turn: `Interviewer: Karl Weiss`, `Guests: Anna Berg, Tom Fox`. */
import {readName} from './capitals.js'
import type {Person} from './cast.js'
import type {Part} from './lexicon.js'
import {only} from './only.js'
import type {Candidate} from './scan.js'
import {bare, endsSentence} from './text.js'
import type {Extent} from './turns.js'

/** Characters of an entry that are read: a few names. */
const LONGEST = 200
/** What parts names. */
const SEPARATOR = /[,;&]\s|\s[&+]\s/u

/** Full names of those who ask and of those who answer, each by the name as names compare. */
export interface Roster {
  asker: ReadonlyMap<string, string>
  answerer: ReadonlyMap<string, string>
}

/**
 * Read who is there.
 *
 * @param candidates All candidates of the document.
 * @param extents Turns of the interview.
 * @returns Names behind generic voices that stand above the first turn; nobody where only one side is listed: meetings have a
 *   moderator, talks a presenter.
 */
export function rosterOf(candidates: readonly Candidate[], extents: readonly Extent[]): Roster {
  const [first] = extents
  const entries = first ? candidates.filter((one) => isBefore(one, first) && listsNames(one)) : []
  const namesOf = (side: Part): Map<string, string> =>
    new Map(
      entries
        .filter(({part}) => part === side)
        .flatMap(({value}) => namesIn(value.text).map((name) => [bare(name), name] as const))
    )
  const roster = {asker: namesOf('asker'), answerer: namesOf('answerer')}
  return roster.asker.size > 0 && roster.answerer.size > 0 ? roster : {asker: new Map(), answerer: new Map()}
}

/** Whether a label is a generic voice before names and nothing else: `Interviewer: Karl Weiss`; near miss: `A: Karl Weiss.` */
export function listsNames({kind, value}: Candidate): boolean {
  return kind === 'voice' && !endsSentence(firstLine(value.text)) && namesIn(value.text).length > 0
}

/**
 * What a roster says that somebody does.
 *
 * @param roster Who is there.
 * @param name Full name.
 * @returns The part; `null` where the name is not in it, or on both sides.
 */
export function partIn({asker, answerer}: Roster, name: string): Part {
  const plain = bare(name)
  if (asker.has(plain) === answerer.has(plain)) return null
  return asker.has(plain) ? 'asker' : 'answerer'
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
  const nameOf = (side: keyof Roster): string | undefined =>
    voices[side].size === 1 ? only([...roster[side].values()]) : undefined
  const names = {asker: nameOf('asker'), answerer: nameOf('answerer')}
  return ({kind, part}) => (kind === 'voice' && part ? names[part] : undefined)
}

/** The full names of an entry, brackets aside; none where other words stand before, between or behind them. */
function namesIn(entry: string): string[] {
  const parts = firstLine(entry)
    .replaceAll(/\s?\([^()]{0,80}\)/gu, '')
    .split(SEPARATOR)
  const names = parts.map((part) => readName(part)).filter((name) => name !== null)
  return names.length === parts.length ? names : []
}

function firstLine(text: string): string {
  return (text.slice(0, LONGEST).split('\n')[0] ?? '').trim()
}

function isBefore({block, line}: Candidate, first: Extent): boolean {
  return block.order < first.block.order || (block === first.block && line < first.line)
}

/** Who is addressed by name in the turns of others. */
import type {Person} from './cast.js'
import {personOf, turnsByPerson, type Reading} from './reading.js'
import {skipSpace} from './separator.js'
import {share} from './share.js'
import {isCapitalAt, isSpace, unitAt} from './characters.js'
import {bare} from './text.js'

/** Characters of a turn in which calls by name are looked for. */
const CALL = 2000
/** Characters in which the word behind a comma is looked for. */
const LONGEST = 80
/** Ends what a call may open behind. */
const SENTENCE_END = /[.!?…]/u
/** A word with a sign behind it: `Ann,`, `Ann?`; near miss: `Ann`. */
const CALLED = /^\S*[,.!?](?!\S)/u

/**
 * Measure how many persons are called by name: `Thanks, Ann`, `Ann, do you swim?`
 *
 * @param reading The reading.
 * @returns Share of the persons whom somebody else addresses, 0 to 1.
 */
export function addressed(reading: Reading): number {
  const calls = new Map<string, Set<Person | undefined>>()
  for (const one of reading.turns) {
    for (const name of called(one.value.text)) {
      calls.set(name, (calls.get(name) ?? new Set<Person | undefined>()).add(personOf(reading, one)))
    }
  }

  const persons = [...turnsByPerson(reading).keys()]
  return share(persons, (person) => {
    const [first = ''] = bare(person?.label ?? '').split(' ')
    return first.length > 1 && [...(calls.get(first) ?? [])].some((caller) => caller !== person)
  })
}

/** Capitalised words next to a comma on the side where a call has it. */
function called(text: string): string[] {
  const names: string[] = []
  const said = text.slice(0, CALL)
  const {length} = said
  for (let comma = said.indexOf(','); comma !== -1; comma = said.indexOf(',', comma + 1)) {
    if (comma + 1 < length && !isSpace(unitAt(said, comma + 1))) continue
    const start = wordStart(said, comma)
    if (isCapitalAt(said, start) && opensCall(said, start)) names.push(bare(said.slice(start, comma)))
    const next = skipSpace(said, comma + 1)
    if (!isCapitalAt(said, next)) continue
    const behind = CALLED.exec(said.slice(next, comma + 1 + LONGEST))?.[0]
    if (behind !== undefined) names.push(bare(behind))
  }

  return names
}

/** Whether a word opens a text, or stands behind a sentence. */
function opensCall(text: string, start: number): boolean {
  let end = start
  while (end > 0 && isSpace(unitAt(text, end - 1))) end--
  return end === 0 || SENTENCE_END.test(text.charAt(end - 1))
}

/** Where the word starts in which an offset lies. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isSpace(unitAt(text, start - 1))) start--
  return start
}

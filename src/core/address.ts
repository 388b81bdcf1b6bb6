/** Who is addressed by name in the turns of others. */
import type {Person} from './cast.js'
import {personOf, turnsByPerson, type Reading} from './reading.js'
import {share} from './share.js'
import {bare} from './text.js'

/** Characters of a turn in which calls by name are looked for. */
const CALL = 2000
/** A capitalised word with a sign behind it: `Ann,`, `Ann?`; near miss: `Ann`, `ann,`. */
const CALLABLE = /^\p{Lu}.*[,.!?]$/u

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
  const words = text.slice(0, CALL).split(/\s+/u)
  for (const [index, word] of words.entries()) {
    if (!CALLABLE.test(word)) continue
    const before = words[index - 1]?.endsWith(',') === true
    const opens = index === 0 || /[.!?…]$/u.test(words[index - 1] ?? '')
    if (before || (opens && word.endsWith(','))) names.push(bare(word))
  }

  return names
}

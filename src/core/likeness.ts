/** Labels that could be one person's, told in passing: never fewer than merging them in earnest finds. */
import {declaredAliases, numberedVoice} from './cast.js'
import {isInitials} from './initials.js'
import {isTitle} from './lexicon.js'
import {bare} from './text.js'

/** A label as it is compared. */
export interface Labelled {
  key: string
  speaker: string
  details: string
}

/** Names that share a word are compared one by one up to so many; beyond that all of them count as alike. */
const CROWD = 30
/** Comparisons of initials with names, beyond which all labels count as alike. */
const PATIENCE = 10_000
const SHORTEST_STEM = 3

/**
 * Group labels that could be ways to write one name: initials, a part of it, an abbreviation, and chains of these.
 *
 * @param labels Labels.
 * @returns Name of the group by key; a label like no other is a group of its own.
 */
export function groupAlike(labels: readonly Labelled[]): ReadonlyMap<string, string> {
  const speakers = new Map(labels.map(({key, speaker}) => [key, speaker]))
  const groups = new Map([...speakers.keys()].map((key) => [key, key]))
  const join = (a: string, b: string): void => {
    groups.set(top(groups, a), top(groups, b))
  }

  joinParts([...speakers.keys()], join)
  joinNumbered(speakers.keys(), join)
  joinInitials(labels, speakers, join)
  for (const {key, details} of labels) {
    for (const alias of declaredAliases(details)) if (speakers.has(alias)) join(alias, key)
  }

  for (const key of groups.keys()) groups.set(key, top(groups, key))
  return groups
}

function top(groups: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let up = groups.get(at); up !== undefined && up !== at; up = groups.get(at)) at = up
  return at
}

type Join = (a: string, b: string) => void

/** Join the numbered turns of a voice. */
function joinNumbered(keys: Iterable<string>, join: Join): void {
  const first = new Map<string, string>()
  for (const key of keys) {
    const voice = numberedVoice(key)
    if (voice === null) continue
    join(key, first.get(voice) ?? key)
    first.set(voice, key)
  }
}

/** Join keys to longer ones in which all their words stand, but the forms of address with which they open. */
function joinParts(keys: readonly string[], join: Join): void {
  const longer = new Map<string, string[]>()
  for (const key of keys) {
    if (!key.includes(' ')) continue
    for (const word of key.split(' '))
      longer
        .set(word, longer.get(word) ?? [])
        .get(word)
        ?.push(key)
  }

  for (const names of longer.values()) {
    if (names.length > CROWD) for (const name of names) join(name, names[0] ?? name)
  }

  for (const key of keys) {
    const words = withoutTitle(key.split(' '))
    const names = longer.get(words[0] ?? '') ?? []
    if (names.length > CROWD) join(key, names[0] ?? key)
    else for (const name of names) if (holdsWords(name, words)) join(key, name)
  }
}

function withoutTitle(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words
  const from = words.findIndex((word) => !isTitle(word))
  return from > 0 ? words.slice(from) : words
}

function holdsWords(name: string, words: readonly string[]): boolean {
  const own = name.split(' ')
  return own.length > words.length && words.every((word) => own.includes(word))
}

/** Join initials and cut words to the names for which they could stand. */
function joinInitials(labels: readonly Labelled[], speakers: ReadonlyMap<string, string>, join: Join): void {
  const short = new Set(
    labels.filter(({speaker, key}) => isInitials(speaker) || isStem(speaker, key)).map(({key}) => key)
  )
  const [first] = short
  if (first === undefined) return
  if (short.size * speakers.size > PATIENCE) {
    for (const key of speakers.keys()) join(key, first)
    return
  }

  const names = [...speakers].map(([key, speaker]) => ({key, letters: lettersOf(speaker)}))
  for (const key of short) {
    const compact = key.split(' ').join('')
    for (const other of names) {
      if (other.key !== key && (other.key.startsWith(key) || holdsAll(other.letters, compact))) join(key, other.key)
    }
  }
}

/** Whether a label could be cut short: `Rep.` */
function isStem(speaker: string, key: string): boolean {
  return speaker.endsWith('.') && key.length >= SHORTEST_STEM
}

/** First letters of the words of a name, parts and humps counted. */
function lettersOf(speaker: string): string {
  const words = bare(speaker.split(HUMPS).join(' ')).split(' ')
  return words.map((word) => Array.from(word)[0] ?? '').join('')
}

const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/u

function holdsAll(letters: string, wanted: string): boolean {
  return Array.from(wanted).every((letter) => letters.includes(letter))
}

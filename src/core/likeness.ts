/** Labels that could be one person's, told in passing: never fewer than merging them in earnest finds. */
import {declaredAliases} from './cast.js'
import {isInitials} from './name.js'
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
 * Find labels that could be another way to write one of the others: initials, a part of a name, an abbreviation.
 *
 * @param labels Labels.
 * @returns Keys of such labels and of those for which they could stand.
 */
export function alikeKeys(labels: readonly Labelled[]): ReadonlySet<string> {
  const speakers = new Map(labels.map(({key, speaker}) => [key, speaker]))
  const keys = [...speakers.keys()]
  const short = labels.filter(({speaker, key}) => isInitials(speaker) || isStem(speaker, key))
  const distinct = new Map(short.map((one) => [one.key, one]))
  if (distinct.size * keys.length > PATIENCE) return new Set(keys)
  const alike = sharingWords(keys)
  const names = [...speakers].map(([key, speaker]) => ({key, letters: lettersOf(speaker)}))
  for (const {key} of distinct.values()) {
    const compact = key.split(' ').join('')
    for (const other of names) {
      if (other.key !== key && (other.key.startsWith(key) || holdsAll(other.letters, compact)))
        alike.add(key).add(other.key)
    }
  }

  for (const {key, details} of labels) {
    for (const alias of details === '' ? [] : declaredAliases(details)) {
      if (speakers.has(alias)) alike.add(alias).add(key)
    }
  }

  return alike
}

/** Whether a label could be cut short: `Rep.` */
function isStem(speaker: string, key: string): boolean {
  return speaker.endsWith('.') && key.length >= SHORTEST_STEM
}

/** Keys whose words all stand in a longer one, and these. */
function sharingWords(keys: readonly string[]): Set<string> {
  const alike = new Set<string>()
  const longer = new Map<string, string[][]>()
  for (const key of keys) {
    const words = key.split(' ')
    if (words.length < 2) continue
    for (const word of words)
      longer
        .set(word, longer.get(word) ?? [])
        .get(word)
        ?.push(words)
  }

  const crowds = new Set([...longer].filter(([, names]) => names.length > CROWD).map(([word]) => word))
  for (const key of keys) {
    const words = key.split(' ')
    const [first = ''] = words
    if (words.some((word) => crowds.has(word))) alike.add(key)
    for (const name of crowds.has(first) ? [] : (longer.get(first) ?? [])) {
      if (name.length > words.length && words.every((word) => name.includes(word))) alike.add(key).add(name.join(' '))
    }
  }

  return alike
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

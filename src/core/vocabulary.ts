/** The word lists of languages, made comparable. A list is compiled when it is first asked for, and then kept. */
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {bare, fold, isUnspaced} from './text.js'

/** A list of a language. */
export type Field = Exclude<keyof Language, 'tag'>

/** How entries of each list are compared: by letters and digits alone, folded, or as they stand. */
const NORMAL = {
  addressees: asWritten,
  afterwords: fold,
  aliases: fold,
  answerers: bare,
  askers: bare,
  closings: fold,
  collectives: asWritten,
  common: asWritten,
  credits: fold,
  genres: bare,
  governors: fold,
  introductions: bare,
  joiners: fold,
  nonSpeakers: bare,
  notGenres: bare,
  particles: fold,
  requests: fold,
  selves: asWritten,
  sounds: bare,
  suffixes: bare,
  titles: bare,
  voices: bare
} as const satisfies Record<Field, (text: string) => string>

/** A compiled form of lists by language, `null` for all languages together. It follows from the data alone: no state. */
type Compiled<T> = Map<Field, Map<Language | null, T>>

const SETS: Compiled<ReadonlySet<string>> = new Map()
const UNSPACED: Compiled<readonly string[]> = new Map()
const LISTS: Compiled<readonly string[]> = new Map()
const OPENINGS: Compiled<ReadonlyMap<string, readonly string[]>> = new Map()

/**
 * The entries of a list as a set.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function wordsOf(field: Field, language: Language | null): ReadonlySet<string> {
  return SETS.get(field)?.get(language) ?? keep(SETS, field, language, new Set(entriesOf(field, language)))
}

/**
 * The entries of a list that stand in a text without spaces around them.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function unspacedOf(field: Field, language: Language | null): readonly string[] {
  const known = UNSPACED.get(field)?.get(language)
  return known ?? keep(UNSPACED, field, language, entriesOf(field, language).filter(isUnspaced))
}

/**
 * The entries of a list, longest first.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function phrasesOf(field: Field, language: Language | null): readonly string[] {
  const known = LISTS.get(field)?.get(language)
  return (
    known
    ?? keep(
      LISTS,
      field,
      language,
      entriesOf(field, language).sort((a, b) => b.length - a.length)
    )
  )
}

/**
 * The entries of a list with which a text may open.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @param text Text, normalised as the list is compared.
 * @returns Entries that begin as the text does, longest first; whether it goes on like them is not told.
 */
export function openingsOf(field: Field, language: Language | null, text: string): readonly string[] {
  const known = OPENINGS.get(field)?.get(language)
  const openings = known ?? keep(OPENINGS, field, language, byOpening(phrasesOf(field, language)))
  const longer = openings.get(text.slice(0, OPENING)) ?? NONE
  const single = openings.get(text.slice(0, 1)) ?? NONE
  return single.length === 0 ? longer : [...longer, ...single]
}

/** UTF-16 units by which entries are looked up; shorter ones by as many as they have. */
const OPENING = 2
const NONE: readonly never[] = []

function byOpening(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const openings = new Map<string, string[]>()
  for (const one of phrases) {
    const key = one.slice(0, OPENING)
    const same = openings.get(key)
    if (same) same.push(one)
    else openings.set(key, [one])
  }

  return openings
}

function keep<T>(kept: Compiled<T>, field: Field, language: Language | null, compiled: T): T {
  const lists = kept.get(field) ?? new Map<Language | null, T>()
  kept.set(field, lists.set(language, compiled))
  return compiled
}

function entriesOf(field: Field, language: Language | null): string[] {
  const chosen = language ? [language] : languages
  return chosen.flatMap((one) => one[field].split(', ').filter(Boolean)).map(NORMAL[field])
}

function asWritten(text: string): string {
  return text
}

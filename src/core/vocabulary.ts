/** The word lists of languages, made comparable. A list is compiled when it is first asked for, and then kept. */
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {bare, fold, isUnspaced} from './text.js'

/** A list of a language. */
export type Field = Exclude<keyof Language, 'tag'>

/** How entries of each list are compared: by letters and digits alone, folded, or as they stand. */
const NORMAL = {
  afterwords: fold,
  aliases: fold,
  answerers: bare,
  askers: bare,
  closings: fold,
  common: asWritten,
  credits: fold,
  genres: bare,
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

/** Compiled lists: what is in them follows from the data alone, so keeping them is no state. */
const SETS = new Map<Field, Map<Language | null, ReadonlySet<string>>>()
const UNSPACED = new Map<Field, Map<Language | null, readonly string[]>>()
const LISTS = new Map<Field, Map<Language | null, readonly string[]>>()
const OPENINGS = new Map<Field, Map<Language | null, ReadonlyMap<string, readonly string[]>>>()

/**
 * The entries of a list as a set.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function wordsOf(field: Field, language: Language | null): ReadonlySet<string> {
  return kept(SETS, field, language, () => new Set(entriesOf(field, language)))
}

/**
 * The entries of a list that stand in a text without spaces around them.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function unspacedOf(field: Field, language: Language | null): readonly string[] {
  return kept(UNSPACED, field, language, () => entriesOf(field, language).filter((word) => isUnspaced(word)))
}

/**
 * The entries of a list, longest first.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries, normalised as the list is compared.
 */
export function phrasesOf(field: Field, language: Language | null): readonly string[] {
  return kept(LISTS, field, language, () => entriesOf(field, language).sort((a, b) => b.length - a.length))
}

/**
 * The entries of a list by the character with which they open.
 *
 * @param field Name of the list.
 * @param language A language; `null` for the lists of all languages together.
 * @returns Entries by first UTF-16 unit, longest first, normalised as the list is compared.
 */
export function openingsOf(field: Field, language: Language | null): ReadonlyMap<string, readonly string[]> {
  return kept(OPENINGS, field, language, () => {
    const openings = new Map<string, string[]>()
    for (const one of phrasesOf(field, language)) {
      const key = one.slice(0, 1)
      openings.set(key, [...(openings.get(key) ?? []), one])
    }

    return openings
  })
}

function kept<T>(
  cache: Map<Field, Map<Language | null, T>>,
  field: Field,
  language: Language | null,
  compile: () => T
): T {
  let byLanguage = cache.get(field)
  if (!byLanguage) {
    byLanguage = new Map()
    cache.set(field, byLanguage)
  }

  let compiled = byLanguage.get(language)
  if (compiled === undefined) {
    compiled = compile()
    byLanguage.set(language, compiled)
  }

  return compiled
}

function entriesOf(field: Field, language: Language | null): string[] {
  const chosen = language ? [language] : languages
  return chosen.flatMap((one) => one[field].split(', ').filter(Boolean)).map(NORMAL[field])
}

function asWritten(text: string): string {
  return text
}

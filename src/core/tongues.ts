/** Tell the languages in which a text is written, by their commonest words. */
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {isUnspaced, SPACELESS} from './text.js'
import {everyWord} from './tokens.js'
import {wordsOf} from './vocabulary.js'

/** A language and how often its function words stand in a text; a word of several languages counts for less. */
export interface Tongue {
  language: Language
  hits: number
}

/** Characters of a document that are read to tell its languages: they hold some hundred function words. */
export const SAMPLE = 4_000

/** Codes by which pages tell languages and their countries beside the tags: ISO 3166-1, ISO 639-2 and in use. */
const CODES =
  'br, chn, cn, cz, deu, dk, eng, esp, fin, fra, gb, ger, gr, hk, ita, jp, jpn, kor, kr, mx, no, rus, se, spa, swe, tw, ua, us, usa, vn'
const codes: ReadonlySet<string> = new Set([...CODES.split(', '), ...languages.map(({tag}) => tag)])

/**
 * Whether a label is a code under which a text and its translations stand side by side: `EN`, `DE`, `JP`.
 *
 * @param key Label, letters and digits alone, lower case.
 */
export function isLanguageCode(key: string): boolean {
  return codes.has(key)
}

/** Languages by function word, as places in `languages`, and the words that are found inside others. */
interface Index {
  spaced: ReadonlyMap<string, readonly number[]>
  /** Length of the longest of these. */
  longest: number
  unspaced: ReadonlyMap<string, readonly number[]>
}

/** By chance, hits differ by about the root of their number; below this part of it, two languages cannot be told apart. */
const LEAD = 0.4
/** Fewer hits tell no language. */
const FEWEST = 2

/** Follows from the word lists alone; made when first needed. */
let index: Index | undefined

/**
 * Rank the known languages.
 *
 * @param text Any text; its first 4,000 characters are read.
 * @returns Languages, those with most hits first, and the number of words read.
 */
export function rank(text: string): {ranked: Tongue[]; tokens: number} {
  const {spaced, longest, unspaced} = (index ??= readIndex())
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const hits = languages.map(() => 0)
  const count = (owners: readonly number[], times: number): void => {
    for (const at of owners) hits[at] = (hits[at] ?? 0) + times / owners.length
  }

  const tokens = everyWord(sample, {longest}, (word) => {
    const owners = spaced.get(word)
    if (owners) count(owners, 1)
  })

  if (SPACELESS.test(sample)) for (const [word, owners] of unspaced) count(owners, timesIn(sample, word))
  const ranked = languages.map((language, at) => ({language, hits: hits[at] ?? 0}))
  return {ranked: ranked.sort((a, b) => b.hits - a.hits), tokens}
}

/**
 * Tell the language in which most of a text is written.
 *
 * @param text Any text.
 * @returns BCP 47 tag, `null` where no language is recognised, or none clearly more than another one.
 */
export function languageOf(text: string): string | null {
  const [first, second] = rank(text).ranked
  if (!first || first.hits < FEWEST) return null
  return first.hits - (second?.hits ?? 0) >= LEAD * Math.sqrt(first.hits) ? first.language.tag : null
}

/** How often a text holds a word. */
function timesIn(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) times++
  return times
}

function readIndex(): Index {
  const made = {spaced: new Map<string, number[]>(), longest: 0, unspaced: new Map<string, number[]>()}
  for (const [at, language] of languages.entries()) {
    for (const word of wordsOf('common', language)) {
      const words = isUnspaced(word) ? made.unspaced : made.spaced
      words.set(word, [...(words.get(word) ?? []), at])
      if (words === made.spaced) made.longest = Math.max(made.longest, word.length)
    }
  }

  return made
}

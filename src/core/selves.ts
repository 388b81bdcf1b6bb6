/** Whether speakers speak of themselves, and how much it proves where no word says so. */
import {isCapitalAt, unitAt} from './characters.js'
import {keptWith} from './kept.js'
import type {Lexicon} from './lexicon.js'
import {SPACELESS} from './text.js'
import {someWord, type Sought} from './tokens.js'
import {unspacedOf, wordsOf} from './vocabulary.js'

/** Languages in which who speaks of himself mostly says so in the verb, or not at all: that no word does proves nothing. */
const SELFLESS: ReadonlySet<string> = new Set(['he', 'hu', 'ja', 'ko', 'th', 'tr'])
/** Languages in which the ending of a verb says who speaks, and no list holds all verbs. */
const INFLECTING: ReadonlySet<string> = new Set([
  'bg',
  'cs',
  'el',
  'fa',
  'hr',
  'lt',
  'lv',
  'pl',
  'ro',
  'sk',
  'sl',
  'sr'
])

interface Selves {
  spaced: ReadonlySet<string>
  /** What of a text could be one of these. */
  sought: Sought
  unspaced: readonly string[]
}

/** Whether somebody speaks of himself: `I`, `my`, `wir`. Capitals count only where the list has them: `I`, not `EU`. */
export function speaksOfSelf(lexicon: Lexicon, text: string): boolean {
  const {spaced, sought, unspaced} = selvesOf(lexicon)
  if (unspaced.length > 0 && SPACELESS.test(text) && unspaced.some((word) => text.includes(word))) return true
  return someWord(text, sought, (word) => {
    if (spaced.has(word)) return true
    if (!isCapitalAt(word, 0)) return false
    return spaced.has(word.toLowerCase()) && word !== word.toUpperCase()
  })
}

/** Whether the language of a document is one in which speakers seldom use a word for themselves. */
export function omitsSelf(lexicon: Lexicon): boolean {
  return SELFLESS.has(lexicon[0]?.tag ?? '')
}

/** Whether the language of a document is one in which most speakers mean themselves by the ending of a verb. */
export function inflects(lexicon: Lexicon): boolean {
  return INFLECTING.has(lexicon[0]?.tag ?? '')
}

/** Words by which speakers mean themselves; they go with a document's lexicon. */
const selvesOf = keptWith((lexicon: Lexicon): Selves => {
  const spaced = new Set(lexicon.flatMap((language) => [...wordsOf('selves', language)]))
  let longest = 0
  const starts = new Set<number>()
  for (const word of spaced) {
    longest = Math.max(longest, word.length)
    const first = word.charAt(0)
    for (const one of [first, first.toUpperCase()]) starts.add(unitAt(one, 0))
  }

  return {spaced, sought: {longest, starts}, unspaced: lexicon.flatMap((language) => unspacedOf('selves', language))}
})

/** Whether speakers speak of themselves, and how much it proves where no word says so. */
import type {Language} from '../languages/language.js'
import {isCapitalAt, unitAt} from './characters.js'
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

/** Words by which those who speak the languages of a document mean themselves: `I`, `my`, `wir`. */
export class Selves {
  /** Whether speakers of the commonest of them seldom use such a word. */
  readonly omitted: boolean
  /** Whether most speakers of it mean themselves by the ending of a verb. */
  readonly inflected: boolean
  readonly #spaced: ReadonlySet<string>
  readonly #unspaced: readonly string[]
  /** What of a text could be one of the words. */
  readonly #sought: Sought

  /** @param languages The languages, the document's commonest first. */
  constructor(languages: readonly Language[]) {
    const tag = languages[0]?.tag ?? ''
    this.omitted = SELFLESS.has(tag)
    this.inflected = INFLECTING.has(tag)
    this.#spaced = new Set(languages.flatMap((language) => [...wordsOf('selves', language)]))
    this.#unspaced = languages.flatMap((language) => unspacedOf('selves', language))
    let longest = 0
    const starts = new Set<number>()
    for (const word of this.#spaced) {
      longest = Math.max(longest, word.length)
      const first = word.charAt(0)
      for (const one of [first, first.toUpperCase()]) starts.add(unitAt(one, 0))
    }

    this.#sought = {longest, starts}
  }

  /** Whether somebody speaks of himself in a text. Capitals count only where the list has them: `I`, not `EU`. */
  speakIn(text: string): boolean {
    const spaced = this.#spaced
    const unspaced = this.#unspaced
    if (unspaced.length > 0 && SPACELESS.test(text) && unspaced.some((word) => text.includes(word))) return true
    return someWord(text, this.#sought, (word) => {
      if (spaced.has(word)) return true
      if (!isCapitalAt(word, 0)) return false
      return spaced.has(word.toLowerCase()) && word !== word.toUpperCase()
    })
  }
}

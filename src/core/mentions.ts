/** Words by which a text means somebody without a name: who speaks, or who is spoken to. */
import type {Language} from '../languages/language.js'
import {isCapitalAt, unitAt} from './characters.js'
import {SPACELESS} from './text.js'
import {someWord, type Sought} from './tokens.js'
import {unspacedOf, wordsOf} from './vocabulary.js'

/** Lists of such words. */
type List = 'addressees' | 'collectives' | 'selves'

/** The words of some lists, in the languages of a document. */
export class Mentions {
  readonly #spaced: ReadonlySet<string>
  readonly #unspaced: readonly string[]
  /** What of a text could be one of the words. */
  readonly #sought: Sought

  /**
   * @param languages The languages.
   * @param lists Names of the lists.
   */
  constructor(languages: readonly Language[], lists: readonly List[]) {
    const all = languages.flatMap((language) => lists.map((list) => [list, language] as const))
    this.#spaced = new Set(all.flatMap((one) => [...wordsOf(...one)]))
    this.#unspaced = all.flatMap((one) => unspacedOf(...one))
    let longest = 0
    const starts = new Set<number>()
    for (const word of this.#spaced) {
      longest = Math.max(longest, word.length)
      const first = word.charAt(0)
      for (const one of [first, first.toUpperCase()]) starts.add(unitAt(one, 0))
    }

    this.#sought = {longest, starts}
  }

  /** Whether one of them stands in a text. Capitals count only at its start and where the list has them: `I`, not `EU`, nor `BiH`. */
  standIn(text: string): boolean {
    const spaced = this.#spaced
    const unspaced = this.#unspaced
    if (unspaced.length > 0 && SPACELESS.test(text) && unspaced.some((word) => text.includes(word))) return true
    return someWord(text, this.#sought, (word) => {
      if (spaced.has(word)) return true
      if (!isCapitalAt(word, 0)) return false
      const lower = word.toLowerCase()
      return spaced.has(lower) && word.slice(1) === lower.slice(1) && word !== word.toUpperCase()
    })
  }
}

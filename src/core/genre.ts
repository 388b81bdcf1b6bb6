/** Whether a text calls itself an interview, or something that has one in its name and is none. */
import type {Lexicon} from './lexicon.js'
import {bare, isUnspaced} from './text.js'
import {phrasesOf} from './vocabulary.js'

/** Languages that write nouns together which others write apart. */
const COMPOUNDING: ReadonlySet<string> = new Set(['da', 'de', 'fi', 'hu', 'nb', 'nl', 'sv'])
/** A shorter word may be the end of another one by chance. */
const SHORTEST_HEAD = 6

/** What a text calls itself. */
export class Genre {
  readonly #lexicon: Lexicon
  readonly #plain: string

  /**
   * @param lexicon Word lists of the text's languages.
   * @param text Any text.
   */
  constructor(lexicon: Lexicon, text: string) {
    this.#lexicon = lexicon
    this.#plain = ' ' + bare(text) + ' '
  }

  /** An interview. */
  get interview(): boolean {
    return this.#isNamed('genres')
  }

  /** Something that has an interview in its name and is none: `interview questions`. */
  get other(): boolean {
    return this.#isNamed('notGenres')
  }

  /** An interview, and nothing else that has one in its name. */
  get certain(): boolean {
    return this.interview && !this.other
  }

  #isNamed(field: 'genres' | 'notGenres'): boolean {
    const plain = this.#plain
    return this.#lexicon.languages.some((language) => {
      const joins = COMPOUNDING.has(language.tag)
      return phrasesOf(field, language).some((genre) => plain.includes(genre) && stands(genre, plain, joins))
    })
  }
}

/** Whether an entry stands in a text as words of its own, or ends one where words are put together: `Autoreninterview`. */
function stands(entry: string, plain: string, joins: boolean): boolean {
  if (isUnspaced(entry) || plain.includes(` ${entry} `)) return true
  return joins && entry.length >= SHORTEST_HEAD && !entry.includes(' ') && plain.includes(`${entry} `)
}

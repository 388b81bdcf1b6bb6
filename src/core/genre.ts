/** Whether a text calls itself an interview, or something that has one in its name and is none. */
import type {Lexicon} from './lexicon.js'
import {bare, standsIn} from './text.js'
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
      return phrasesOf(field, language).some(
        (genre) => plain.includes(genre) && (standsIn(genre, plain) || (joins && endsCompound(genre, plain)))
      )
    })
  }
}

/** Whether an entry ends a word where words are put together: `Autoreninterview`. */
function endsCompound(entry: string, plain: string): boolean {
  return entry.length >= SHORTEST_HEAD && !entry.includes(' ') && plain.includes(`${entry} `)
}

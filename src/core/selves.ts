/** Whether speakers speak of themselves, and how much it proves where no word says so. */
import type {Language} from '../languages/language.js'
import {Mentions} from './mentions.js'
import {isUnspaced} from './text.js'
import {phrasesOf} from './vocabulary.js'

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

/** Words by which those who speak the languages of a document mean themselves, alone or with others: `I`, `my`, `wir`. */
export class Selves {
  /** Whether speakers of the commonest of them seldom use such a word. */
  readonly omitted: boolean
  /** Whether most speakers of it mean themselves by the ending of a verb. */
  readonly inflected: boolean
  readonly #all: Mentions
  readonly #languages: readonly Language[]
  #alone: Mentions | undefined
  #several: readonly string[] | undefined

  /** @param languages The languages, the document's commonest first. */
  constructor(languages: readonly Language[]) {
    const tag = languages[0]?.tag ?? ''
    this.omitted = SELFLESS.has(tag)
    this.inflected = INFLECTING.has(tag)
    this.#all = new Mentions(languages, ['selves', 'collectives'])
    this.#languages = languages
  }

  /** Whether somebody speaks of himself in a text, or of several, himself among them. */
  speakIn(text: string): boolean {
    return this.#all.standIn(text)
  }

  /** Whether somebody speaks of himself alone; near miss: `我们`, `chúng tôi`, several, who hold the word for one. */
  speakAloneIn(text: string): boolean {
    const alone = (this.#alone ??= new Mentions(this.#languages, ['selves']))
    const several = (this.#several ??= this.#languages
      .flatMap((language) => phrasesOf('collectives', language))
      .filter((entry) => isUnspaced(entry) || entry.includes(' '))
      .flatMap((entry) => [entry, entry.charAt(0).toUpperCase() + entry.slice(1)]))
    return alone.standIn(several.reduce((rest, entry) => rest.replaceAll(entry, ' '), text))
  }
}

/** Texts in which names are looked for. */
import type {Capitals} from './capitals.js'
import {sortByForm, type Forms} from './inflection.js'
import type {Lexicon} from './lexicon.js'
import {bare} from './text.js'

/** Where names are looked for, most telling first. */
export type Places = readonly Place[]

/** A text, and the names that could stand there. */
export interface Source {
  text: string
  runs: readonly Run[]
}

/** A text in which names are looked for, with its runs of capitalised words; they are read when asked for. */
export class Place implements Source {
  readonly text: string
  readonly #lexicon: Lexicon
  #forms: Record<keyof Forms, readonly Run[]> | undefined

  /**
   * @param text The text.
   * @param lexicon Word lists of its languages.
   */
  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.#lexicon = lexicon
  }

  get runs(): readonly Run[] {
    return this.#sorted.own
  }

  /** Names that stand in another case than their own: they prove that somebody is called so, but not how to write it. */
  get inflected(): Source {
    return {text: '', runs: this.#sorted.inflected}
  }

  get #sorted(): Record<keyof Forms, readonly Run[]> {
    if (this.#forms) return this.#forms
    const {own, inflected} = sortByForm(this.text, this.#lexicon)
    return (this.#forms = {own: own.map((run) => readRun(run)), inflected: inflected.map((run) => readRun(run))})
  }
}

/** A run of capitalised words as it is searched. */
export interface Run extends Pick<Capitals, 'words' | 'opens'> {
  folded: readonly string[]
  /** First letters of its words and of their parts, folded: no other initials can fit. */
  letters: string
}

/** Words are parted at hyphens and apostrophes, and at capitals inside. */
const PARTS = /[-‐’']|(?<=\p{Ll})(?=\p{Lu})/u

function readRun({words, opens}: Capitals): Run {
  const letters = words.flatMap((word) => word.split(PARTS)).map((part) => Array.from(bare(part))[0] ?? '')
  return {words, opens, folded: words.map((word) => bare(word)), letters: letters.join('')}
}

/** Names that stand in another case than their own: `Rozmowa z Pawłem Rakiem` is one with *Paweł Rak*. */
import {capitalsIn, type Capitals} from './capitals.js'
import {isHonorific, type Lexicon} from './lexicon.js'
import {bare, fold} from './text.js'
import {wordsOf} from './vocabulary.js'

/** Runs of capitalised words by the form in which names stand there. */
export interface Forms {
  own: readonly Capitals[]
  inflected: readonly Capitals[]
}

/** What ends a phrase: `z Krakowa, Paweł Rak`. */
const PHRASE_END = /[^\p{L}\p{M}\p{N}]$/u
const UPPER = /^\p{Lu}/u
const LATIN = /\p{Script=Latin}/u
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Letters at the start of a word that no case changes: `Pa` of `Paweł`, `Pawłem`. */
const STEM = 2
/** A run of fewer words is no full name. */
const SHORTEST = 2

/**
 * Sort runs of capitalised words.
 *
 * @param text Text.
 * @param lexicon Word lists; those of its commonest language say behind which words names are inflected.
 * @returns Its runs; `inflected` are those behind such a word, or one more between, and those joined to one.
 */
export function sortByForm(text: string, lexicon: Lexicon): Forms {
  const runs = capitalsIn(text)
  const [language] = lexicon.written
  const governors = language ? wordsOf('governors', language) : NONE
  if (governors.size === 0) return {own: runs, inflected: []}
  const governs = (word: string): boolean => governors.has(fold(word))
  const opensPhrase = (word: string): boolean => governs(word) && !UPPER.test(word)
  const own: Capitals[] = []
  const inflected: Capitals[] = []
  let last: string | undefined
  for (const run of runs) {
    const {words, lead} = run
    const [before = '', between = ''] = lead.split(/\s+/u)
    const at = words.findLastIndex((word) => governs(word))
    const joined = before !== '' && before === last && lexicon.joiners.includes(` ${between} `)
    const governed = governs(between) || governs(lead) || (opensPhrase(before) && goesOn(between, lexicon))
    const bent = at >= 0 || ((governed || joined) && isOneScript(lead + words.join('')))
    if (at >= SHORTEST) own.push({...run, words: words.slice(0, at)})
    if (!bent) own.push(run)
    else if (words.length - at > SHORTEST) inflected.push({...run, words: words.slice(at + 1)})
    last = bent ? words.at(-1) : undefined
  }

  return {own, inflected}
}

/** Whether no Latin letters stand beside others: names of another script keep their form. */
function isOneScript(text: string): boolean {
  return !LATIN.test(text) || !OTHER.test(text)
}

/** Whether a word behind a preposition leads on to a name: `aktorem`, `prof.`; near miss: `nami`, `Krakowa,`. */
function goesOn(word: string, {addressees, selves}: Lexicon): boolean {
  if (addressees.standIn(word) || selves.speakIn(word)) return false
  return !PHRASE_END.test(word) || isHonorific(word)
}

/**
 * What no case changes of a name.
 *
 * @param name Name of one word or more.
 * @returns The first letters of its first and last word, folded, in the order of letters: the same for `Иваном Сергеевичем
 *   Петровым`, `Иван Петров` and `Петров Иван`.
 */
export function stemsOf(name: string): string {
  const words = bare(name).split(' ')
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  return ends
    .map((word) => word.slice(0, STEM))
    .sort()
    .join(' ')
}

const NONE: ReadonlySet<string> = new Set()

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
  const own: Capitals[] = []
  const inflected: Capitals[] = []
  let last: string | undefined
  for (const run of runs) {
    const {words, lead} = run
    const [before = '', between = ''] = lead.split(/\s+/u)
    const at = words.findLastIndex((word) => governs(word))
    const joined = before !== '' && before === last && lexicon.joiners.includes(` ${between} `)
    const governed = governs(between) || governs(lead) || (governs(before) && goesOn(between, lexicon))
    const bent = at >= 0 || governed || joined
    if (at >= SHORTEST) own.push({...run, words: words.slice(0, at)})
    if (!bent) own.push(run)
    else if (words.length - at > SHORTEST) inflected.push({...run, words: words.slice(at + 1)})
    last = bent ? words.at(-1) : undefined
  }

  return {own, inflected}
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
 * @returns The first letters of its words, folded: the same for `Paweł Rak` and `Pawłem Rakiem`.
 */
export function stemsOf(name: string): string {
  return bare(name)
    .split(' ')
    .map((word) => word.slice(0, STEM))
    .join(' ')
}

const NONE: ReadonlySet<string> = new Set()

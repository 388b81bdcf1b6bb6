/** Whether a text calls itself an interview, or something that has one in its name and is none. */
import type {Lexicon} from './lexicon.js'
import {bare, isUnspaced} from './text.js'
import {phrasesOf} from './vocabulary.js'

/** Languages that write nouns together which others write apart. */
const COMPOUNDING: ReadonlySet<string> = new Set(['da', 'de', 'fi', 'hu', 'nb', 'nl', 'sv'])
/** A shorter word may be the end of another one by chance. */
const SHORTEST_HEAD = 6
/** Whether a text calls itself an interview somewhere. */
export function namesGenre(lexicon: Lexicon, text: string): boolean {
  return names(lexicon, 'genres', text)
}

/** Whether a text calls itself something that has an interview in its name and is none: `interview questions`. */
export function namesOtherGenre(lexicon: Lexicon, text: string): boolean {
  return names(lexicon, 'notGenres', text)
}

function names(lexicon: Lexicon, field: 'genres' | 'notGenres', text: string): boolean {
  const plain = ' ' + bare(text) + ' '
  return lexicon.some((language) => {
    const joins = COMPOUNDING.has(language.tag)
    return phrasesOf(field, language).some((genre) => plain.includes(genre) && stands(genre, plain, joins))
  })
}

/** Whether an entry stands in a text as words of its own, or ends one where words are put together: `Autoreninterview`. */
function stands(entry: string, plain: string, joins: boolean): boolean {
  if (isUnspaced(entry) || plain.includes(` ${entry} `)) return true
  return joins && entry.length >= SHORTEST_HEAD && !entry.includes(' ') && plain.includes(`${entry} `)
}

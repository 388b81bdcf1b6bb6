/** Initials, and the names for which they can stand. */
import {isHonorific, isParticle} from './lexicon.js'
import {isSpace, isTrail, letterOf, LETTER, unitAt} from './characters.js'
import {bare} from './text.js'

/** The longest run of initials in use, `J.-M. G. Le C.`; longer capitals are words. */
const MOST_INITIALS = 4

/**
 * Whether a label is made of initials: few letters, most of them capitals or each with its point.
 *
 * @param speaker Speaker part of a label.
 * @returns `true` for `VD`, `V. D.`, `J.-L. M.`, `AvW`, `eP`; `false` for `Ann`, `OK2`.
 */
export function isInitials(speaker: string): boolean {
  let letters = 0
  let capitals = 0
  let last = false
  const {length} = speaker
  for (let at = 0; at < length; at++) {
    const code = unitAt(speaker, at)
    if (code > 0x7f) return isInitialsAnywhere(speaker)
    const capital = code >= 0x41 && code <= 0x5a
    if (capital || (code >= 0x61 && code <= 0x7a)) {
      letters++
      last = capital
      if (capital) capitals++
      if (letters > MOST_INITIALS + 1) return false
    } else if (code !== POINT && code !== HYPHEN && !isSpace(code)) return false
  }

  return areInitials(letters, capitals, last)
}

const POINT = 0x2e
const HYPHEN = 0x2d

/** The same in any script. */
function isInitialsAnywhere(speaker: string): boolean {
  const normal = speaker.normalize('NFKC')
  const {length} = normal
  let letters = 0
  let capitals = 0
  let last = false
  for (let at = 0; at < length; at++) {
    const code = unitAt(normal, at)
    const letter = letterOf(code, normal, at)
    if ((letter & LETTER.letter) !== 0) {
      if (!isTrail(code)) letters++
      last = (letter & LETTER.upper) !== 0
      if (last && !isTrail(code)) capitals++
    } else if ((letter & (LETTER.mark | LETTER.space)) === 0 && code !== POINT && code !== HYPHEN) return false
  }

  return areInitials(letters, capitals, last)
}

/** Whether so many letters, so many of them capitals and perhaps the last one, can be initials. */
function areInitials(letters: number, capitals: number, last: boolean): boolean {
  if (capitals === 0 || letters > MOST_INITIALS + 1) return false
  if (capitals === letters) return letters <= MOST_INITIALS
  return letters > 1 && last && capitals * 2 >= letters
}

/**
 * The words of a personal name that carry it: forms of address, suffixes and nicknames in quotes left out.
 *
 * @param name Name as written.
 * @returns Its words, particles included.
 */
export function nameWords(name: string): string[] {
  const [own = ''] = name.split(/[,|(（[]/u)
  return own.split(/\s+/u).filter((word) => word !== '' && !QUOTED.test(word) && !isHonorific(word))
}

/** A nickname in quotes: `"Ace"`. */
const QUOTED = /^["“'‘].*["”'’]$/u

/**
 * Whether initials can stand for a name. Particles and hyphenated parts may be left out or counted.
 *
 * @param initials Label such as `VD`, `J.-L. M.`, `AvW`.
 * @param name Full name.
 * @returns Whether the letters are those of the name's words, in order.
 */
export function initialsFit(initials: string, name: string): boolean {
  const letters = bare(initials).split(' ').join('')
  return letters.length > 1 && initialsOf(name).includes(letters)
}

/**
 * The ways in which people abbreviate a name: with and without particles, hyphens split or not, first and last only.
 *
 * @param name Full name, or one word in camel case: `ReadWrite`.
 * @returns Initials in lower case; none for a name of one word.
 */
export function initialsOf(name: string): string[] {
  const words = nameWords(name)
  const first = (parts: readonly string[]): string => parts.map((part) => Array.from(bare(part))[0] ?? '').join('')
  if (words.length < 2) {
    const camel = (words[0] ?? '').split(/(?<=\p{Ll})(?=\p{Lu})/u)
    return camel.length > 1 ? [first(camel)] : []
  }

  const split = words.flatMap((word) => word.split(/[-‐’']/u)).filter((part) => bare(part) !== '')
  const plain = words.filter((word) => !isParticle(word))
  const plainSplit = split.filter((word) => !isParticle(word))
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  return [first(words), first(split), first(plain), first(plainSplit), first(ends)]
}

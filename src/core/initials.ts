/** Initials, and the names for which they can stand. */
import {isHonorific, isParticle} from './lexicon.js'
import {isCapitalAt, isSpace, isTrail, letterOf, LETTER, unitAt} from './characters.js'
import {bare} from './text.js'

/** The longest run of initials in use, `J.-M. G. Le C.`; longer capitals are words. */
const MOST_INITIALS = 4
/** Two letters that write one sound, and make one initial: `WCh` is *Wacław Chmiel*, `SzB` *Szabó Bence*. */
const DIGRAPHS: ReadonlySet<string> = new Set(
  'ch, cs, cz, dz, dź, dž, gy, kh, lj, ly, nj, ny, ph, rz, sh, sz, th, ty, zh, zs'.split(', ')
)

/**
 * Whether a label is made of initials: few letters, most of them capitals or each with its point.
 *
 * @param speaker Speaker part of a label.
 * @returns `true` for `VD`, `V. D.`, `J.-L. M.`, `AvW`, `eP`, `WCh`; `false` for `Ann`, `Th`, `OK2`.
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
      last = capital || (capitals > 1 && endsDigraph(speaker, at))
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
      const capital = (letter & LETTER.upper) !== 0
      last = capital || (capitals > 1 && endsDigraph(normal, at))
      if (capital && !isTrail(code)) capitals++
    } else if ((letter & (LETTER.mark | LETTER.space)) === 0 && code !== POINT && code !== HYPHEN) return false
  }

  return areInitials(letters, capitals, last)
}

/** Whether a letter is the second of two that make one initial. */
function endsDigraph(text: string, at: number): boolean {
  return isCapitalAt(text, at - 1) && isDigraph(text.slice(at - 1, at + 1))
}

function isDigraph(letters: string): boolean {
  return DIGRAPHS.has(letters.toLowerCase())
}

/**
 * The letters of initials that open a word each.
 *
 * @param initials Label such as `VD`, `AvW`, `WCh`.
 * @returns Lower-case letters without points and spaces; of two that make one initial, the first.
 */
export function lettersOf(initials: string): string {
  return bare(initials.replaceAll(/(\p{Lu})\p{Ll}/gu, (pair, first: string) => (isDigraph(pair) ? first : pair)))
    .split(' ')
    .join('')
}

/**
 * What of a word its initial may be.
 *
 * @param word A word of a name.
 * @returns Its first letter, or the first two where they write one sound, in lower case.
 */
export function initialOf(word: string): string {
  const [first = '', second = ''] = Array.from(bare(word))
  return isDigraph(first + second) ? first + second : first
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
 * The ways in which people abbreviate a name: with and without particles, hyphens split or not, first and last only; by
 * letters, and by the sounds that two of them write.
 *
 * @param name Full name, or one word in camel case: `ReadWrite`.
 * @returns Initials in lower case; none for a name of one word.
 */
export function initialsOf(name: string): string[] {
  const words = nameWords(name)
  if (words.length < 2) {
    const camel = (words[0] ?? '').split(/(?<=\p{Ll})(?=\p{Lu})/u)
    return camel.length > 1 ? [camel.map((part) => Array.from(bare(part))[0] ?? '').join('')] : []
  }

  const split = words.flatMap((word) => word.split(/[-‐’']/u)).filter((part) => bare(part) !== '')
  const plain = words.filter((word) => !isParticle(word))
  const plainSplit = split.filter((word) => !isParticle(word))
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  return [words, split, plain, plainSplit, ends].flatMap((parts) => {
    const sounds = parts.map((part) => initialOf(part))
    return [sounds.map((sound) => Array.from(sound)[0] ?? '').join(''), sounds.join('')]
  })
}

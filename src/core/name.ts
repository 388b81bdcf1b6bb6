/** What a label's speaker part can be: initials, a name, a generic voice, several at once, or no speaker at all. */
import {
  isNeverSpeaker,
  isNonSpeaker,
  isParticle,
  isSound,
  isSuffix,
  isTitle,
  joinersOf,
  mayBeVoice,
  mayJoin,
  voicePart,
  type Lexicon
} from './lexicon.js'
import {bare, codePoints, isSpace} from './text.js'

/**
 * Kind of a label:
 * - `voice`: generic, `Question`, `Speaker 2`;
 * - `initials`: `VD`, `J.-L. M.`, `AvW`;
 * - `name`: two words or more, `Simone de Beauvoir`;
 * - `word`: one capitalised word, or a word of a script without case, `Anna`, `记者`;
 * - `handle`: one word in lower case, `nikomatsakis`;
 * - `joint`: several of these, `VD & RT`;
 * - `phrase`: short, but nothing of that;
 * - `veto`: known to name no speaker, `Note`;
 * - `sound`: heard, but nobody's, `Jingle`.
 */
export type NameKind = 'voice' | 'initials' | 'name' | 'word' | 'handle' | 'joint' | 'phrase' | 'veto' | 'sound'

/** The longest label seen among 9,283 hand-checked ones has 36 code points and 6 words. */
const LONGEST = 44
const MOST_WORDS = 6
/** The longest run of initials in use, `J.-M. G. Le C.`; longer capitals are words. */
const MOST_INITIALS = 4

/** Signs that no speaker's name has: `foo(`, `a=b`; near miss: `O'Keefe`, `M/G/S`. */
const FORBIDDEN = /[\u200B{}<>=;!?¿¡«»„“”…@\\$%^~•→·*`]|--|\.\.|\d{4}|https?\b/u
/** Signs a label may not open with. */
const BAD_START = /^[^\p{L}\p{N}"'(ʻ‘’ʿ]/u
/** Signs that join speakers in every language. */
const SIGNS = ['&', '/', '+', '、']
/** Longest name without spaces in scripts without case: four Han characters are a long name, kana take more. */
const LONGEST_HAN = 6
const HAN = /^\p{Script=Han}+$/u
const SPACES = /\s+/u
const HAS_LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const CASELESS = /^[\p{Lo}\p{M}\p{N}ー・'’\- ]{1,24}$/u
const HANDLE = /^[\p{Ll}\p{N}][\p{L}\p{N}_[\]-]{1,24}$/u

/**
 * Tell what a speaker part is.
 *
 * @param speaker Speaker part of a label, as written.
 * @param lexicon Word lists of the document's languages.
 * @returns Its kind, or `null` where it cannot be a label at all.
 */
export function kindOf(speaker: string, lexicon: Lexicon): NameKind | null {
  let judged = JUDGED.get(lexicon)
  if (!judged) {
    judged = new Map()
    JUDGED.set(lexicon, judged)
  }

  let kind = judged.get(speaker)
  if (kind === undefined) {
    kind = judge(speaker.trim(), lexicon)
    judged.set(speaker, kind)
  }

  return kind
}

/** Kinds of the labels of a document, most of which recur; they follow from its lexicon and go with it. */
const JUDGED = new WeakMap<Lexicon, Map<string, NameKind | null>>()

/**
 * Tell what a speaker part could be in a document of some language: never less than `kindOf` takes it for.
 *
 * @param speaker Speaker part of a label, as written.
 * @returns `speaker` where it could be a voice, a name, a handle, or several of these; `phrase` where it is none, but short;
 *   `null` where it cannot be a label or is known to name nobody.
 */
export function outline(speaker: string): 'speaker' | 'phrase' | null {
  const text = speaker.trim()
  if (isLong(text) || BAD_START.test(text)) return null
  const plain = bare(text)
  if (mayBeVoice(plain)) return 'speaker'
  if (FORBIDDEN.test(text)) return null
  const words = text.split(SPACES)
  if (words.length > MOST_WORDS || (isNeverSpeaker(plain) && !mayBeInitials(text))) return null
  if (isInitials(text) || SIGNS.some((sign) => text.includes(sign)) || mayJoin(words)) return 'speaker'
  return singleKind(text) === 'phrase' ? 'phrase' : 'speaker'
}

function judge(text: string, lexicon: Lexicon): NameKind | null {
  if (text === '' || !HAS_LETTER.test(text) || isLong(text)) return null
  if (BAD_START.test(text)) return null
  const plain = bare(text)
  if (isSound(lexicon, plain)) return 'sound'
  if (voicePart(lexicon, plain) !== undefined) return 'voice'
  if (isNonSpeaker(lexicon, plain) && !mayBeInitials(text)) return 'veto'
  if (FORBIDDEN.test(text)) return null
  const words = text.split(SPACES)
  if (words.length > MOST_WORDS) return null
  if (isInitials(text)) return 'initials'
  const parts = splitJoint(text, lexicon)
  if (parts.length > 1) return parts.every((part) => isSingle(part, lexicon)) ? 'joint' : 'phrase'
  return singleKind(text)
}

function isLong(text: string): boolean {
  return text.length > LONGEST && codePoints(text) > LONGEST
}

/**
 * Split a label that names several speakers.
 *
 * @param speaker Speaker part of a label.
 * @param lexicon Word lists of the document's languages.
 * @returns The single speakers as written; one where nothing joins.
 */
export function splitJoint(speaker: string, lexicon: Lexicon): string[] {
  let parts = [speaker]
  const lower = speaker.toLowerCase()
  for (const divider of dividersOf(lexicon)) {
    if (lower.includes(divider)) parts = parts.flatMap((part) => splitFolded(part, divider))
  }

  return parts.map((part) => part.trim()).filter(Boolean)
}

/** What joins speakers, signs first; follows from a document's lexicon and goes with it. */
const DIVIDERS = new WeakMap<Lexicon, readonly string[]>()

function dividersOf(lexicon: Lexicon): readonly string[] {
  let dividers = DIVIDERS.get(lexicon)
  if (!dividers) {
    dividers = [...SIGNS, ...joinersOf(lexicon).map((word) => ` ${word} `)]
    DIVIDERS.set(lexicon, dividers)
  }

  return dividers
}

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
  for (let at = 0; at < speaker.length; at++) {
    const code = speaker.charCodeAt(at)
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
  if (!/^[\p{L}\p{M}.\-\s]+$/u.test(speaker)) return false
  const letters = Array.from(speaker.normalize('NFKC')).filter((character) => /\p{L}/u.test(character))
  const capitals = letters.filter((letter) => UPPER.test(letter)).length
  return areInitials(letters.length, capitals, UPPER.test(letters.at(-1) ?? ''))
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
  return (
    name
      .split(/[,|(（[]/u)[0]
      ?.trim()
      .split(/\s+/u)
      .filter((word) => word !== '' && !/^["“'‘].*["”'’]$/u.test(word) && !isTitle(word) && !isSuffix(word)) ?? []
  )
}

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

/** Two capitals may be somebody's initials even where they spell a word: `MA`, Italian for *but*. */
function mayBeInitials(text: string): boolean {
  return /^\p{Lu}{2}$/u.test(text)
}

function isSingle(part: string, lexicon: Lexicon): boolean {
  const plain = bare(part)
  const kind = isInitials(part) ? 'initials' : voicePart(lexicon, plain) === undefined ? singleKind(part) : 'voice'
  return kind !== 'phrase' && kind !== null && !isNonSpeaker(lexicon, plain)
}

function singleKind(text: string): NameKind | null {
  const words = text.split(SPACES)
  if (words.some((word) => CASELESS.test(word)) && words.some((word) => UPPER.test(word))) return 'phrase'
  if (HAN.test(text) && codePoints(text) > LONGEST_HAN) return 'phrase'
  if (CASELESS.test(text))
    return codePoints(text) > 14 && words.length < 2 ? 'phrase' : words.length > 1 ? 'name' : 'word'
  const capitalised = (word: string): boolean => UPPER.test(word) || CASELESS.test(word) || /^\d{1,3}$/u.test(word)
  if (
    words.every((word) => capitalised(word) || isParticle(word) || isTitle(word))
    && (UPPER.test(words[0] ?? '') || words.length > 1)
  ) {
    return words.length > 1 ? 'name' : 'word'
  }

  if (words.length === 1 && LOWER.test(text)) return HANDLE.test(text) || UPPER.test(text) ? 'handle' : 'phrase'
  return 'phrase'
}

function splitFolded(text: string, divider: string): string[] {
  const lower = text.toLowerCase()
  const parts: string[] = []
  let from = 0
  for (let at = lower.indexOf(divider); at !== -1; at = lower.indexOf(divider, from)) {
    parts.push(text.slice(from, at))
    from = at + divider.length
  }

  return [...parts, text.slice(from)]
}

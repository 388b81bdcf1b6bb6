/** What a label's speaker part can be: initials, a name, a generic voice, several at once, or no speaker at all. */
import {
  isNeverSpeaker,
  isInTitle,
  isNonSpeaker,
  isParticle,
  isSound,
  mayBeVoice,
  mayJoin,
  voicePart,
  type Lexicon,
  type Part
} from './lexicon.js'
import {letterOf, LETTER, unitAt} from './characters.js'
import {isInitials} from './initials.js'
import {bare, codePoints} from './text.js'

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

/** Signs that no speaker's name has: `foo(`, `a=b`; near miss: `O'Keefe`, `M/G/S`. */
const FORBIDDEN = /[\u200B{}<>=;!?¿¡«»„“”…@\\$%^~•→·*`]|--|\.\.|\d{4}|https?\b/u
/** What a label may not open with: signs, and the `BY` under which hearings and papers name who is at work. */
const BAD_START = /^(?:[^\p{L}\p{N}"'(ʻ‘’ʿ]|by\s)/iu
/** Signs that join speakers in every language. */
const SIGNS = ['&', '/', '+', '、']
const SIGN = /[&/+、]/u
/** Longest name without spaces in scripts without case: four Han characters are a long name, kana take more. */
const LONGEST_HAN = 6
/** Japanese papers put it behind every name: `西和田亜由美氏`. */
const HONORIFIC = /氏$/u
const HAN = /^\p{Script=Han}+$/u
const SPACES = /\s+/u
/** Words with a space between each two. */
const TIDY = /^\S+(?: \S+)*$/u
const HAS_LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const HANDLE = /^[\p{Ll}\p{N}][\p{L}\p{N}_[\]-]{1,24}$/u

/** What a speaker part is. */
export interface Judged {
  kind: NameKind
  /** How it compares: letters and digits; initials without points and spaces. */
  key: string
  /** Part of a generic voice; `undefined` for every other label. */
  part: Part | undefined
}

/**
 * Tell what a speaker part is.
 *
 * @param speaker Speaker part of a label, as written.
 * @param lexicon Word lists of the document's languages.
 * @returns Its kind, key and part, or `null` where it cannot be a label at all.
 */
export function judge(speaker: string, lexicon: Lexicon): Judged | null {
  const plain = bare(speaker)
  const kind = kindOf(speaker.trim(), plain, lexicon)
  if (kind === null) return null
  const part = kind === 'voice' ? voicePart(lexicon, plain) : undefined
  return {kind, key: kind === 'initials' ? compact(plain) : plain, part}
}

/** What a speaker part could be in a document of some language. */
export interface Outline {
  /** A voice, a name, a handle or several of these; or none, but short. */
  kind: 'speaker' | 'phrase'
  /** As in earnest. */
  key: string
}

/**
 * Tell what a speaker part could be in a document of some language: never less than `judge` takes it for.
 *
 * @param speaker Speaker part of a label, as written.
 * @returns What it could be; `null` where it cannot be a label or is known to name nobody.
 */
export function outline(speaker: string): Outline | null {
  const text = speaker.trim()
  if (isLong(text) || BAD_START.test(text)) return null
  const plain = bare(text)
  const initials = isInitials(text)
  const key = initials ? compact(plain) : plain
  if (mayBeVoice(plain)) return {kind: 'speaker', key}
  if (FORBIDDEN.test(text)) return null
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || (isNeverSpeaker(plain) && !mayBeInitials(text))) return null
  const speaks = initials || SIGN.test(text) || singleKind(text, words) !== 'phrase' || mayJoin(words)
  return {kind: speaks ? 'speaker' : 'phrase', key}
}

/** The words of a text: what spaces part. Most labels are one word, or have nothing but single spaces. */
function wordsOf(text: string): string[] {
  return TIDY.test(text) ? text.split(' ') : text.split(SPACES)
}

function compact(plain: string): string {
  return plain.includes(' ') ? plain.split(' ').join('') : plain
}

function kindOf(text: string, plain: string, lexicon: Lexicon): NameKind | null {
  if (text === '' || !HAS_LETTER.test(text) || isLong(text)) return null
  if (BAD_START.test(text)) return null
  if (isSound(lexicon, plain)) return 'sound'
  if (voicePart(lexicon, plain) !== undefined) return 'voice'
  if (isNonSpeaker(lexicon, plain) && !mayBeInitials(text)) return 'veto'
  if (FORBIDDEN.test(text)) return null
  const words = wordsOf(text)
  if (words.length > MOST_WORDS) return null
  if (isInitials(text)) return 'initials'
  const parts = splitJoint(text, lexicon)
  if (parts.length > 1) return parts.every((part) => isSingle(part, lexicon)) ? 'joint' : 'phrase'
  return singleKind(text, words)
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
  if (!SIGN.test(speaker) && !speaker.includes(' ')) return [speaker.trim()].filter(Boolean)
  let parts = [speaker]
  const lower = speaker.toLowerCase()
  for (const divider of [...SIGNS, ...lexicon.joiners]) {
    if (lower.includes(divider)) parts = parts.flatMap((part) => splitFolded(part, divider))
  }

  return parts.map((part) => part.trim()).filter(Boolean)
}

/** Whether a text is what joins two speakers in some language: `&`, `and`. */
export function isJoiner(text: string): boolean {
  return SIGNS.includes(text) || mayJoin([text])
}

/** Two capitals may be somebody's initials even where they spell a word or stand for one: `MA`, Italian for *but*, `N.B.`. */
function mayBeInitials(text: string): boolean {
  return /^\p{Lu}\.?\s?\p{Lu}\.?$/u.test(text)
}

function isSingle(part: string, lexicon: Lexicon): boolean {
  const plain = bare(part)
  const kind = isInitials(part)
    ? 'initials'
    : voicePart(lexicon, plain) === undefined
      ? singleKind(part, wordsOf(part))
      : 'voice'
  return kind !== 'phrase' && !isNonSpeaker(lexicon, plain)
}

function singleKind(text: string, words: readonly string[]): NameKind {
  const cases = words.map((word) => caseOf(word))
  const caseless = cases.filter((one) => one === CASE.none).length
  const upper = cases.some((one) => (one & CASE.upper) !== 0)
  if (caseless > 0 && upper) return 'phrase'
  const {length} = words
  if (caseless === length) {
    if (length > 1) return 'name'
    return codePoints(text) > 14 || (HAN.test(text) && codePoints(text.replace(HONORIFIC, '')) > LONGEST_HAN)
      ? 'phrase'
      : 'word'
  }

  const opens = ((cases[0] ?? 0) & CASE.upper) !== 0
  if ((opens || length > 1) && words.every((_, index) => mayStandInName(words, index, cases[index] ?? 0)))
    return length > 1 ? 'name' : 'word'
  if (length > 1 || !LOWER.test(text)) return 'phrase'
  return HANDLE.test(text) || upper ? 'handle' : 'phrase'
}

function mayStandInName(words: readonly string[], index: number, letters: number): boolean {
  if ((letters & CASE.upper) !== 0 || letters === CASE.none) return true
  return isParticle(words[index] ?? '') || isInTitle(words, index)
}

/** How a word is written, a bit each; none: in letters without case, in digits. */
const CASE = {none: 0, upper: 1, lower: 2, sign: 4} as const satisfies Record<string, number>
/** Of whatever script, these have no case. */
const NO_CASE = LETTER.caseless | LETTER.mark | LETTER.number
/** Signs that stand in names without case, such as `ジョン・スミス`. */
const WITHIN = "ー々・'’-"
/** Longest word that counts as one without case. */
const LONGEST_CASELESS = 24

function caseOf(word: string): number {
  const {length} = word
  let found: number = length > LONGEST_CASELESS && codePoints(word) > LONGEST_CASELESS ? CASE.sign : CASE.none
  for (let at = 0; at < length; at++) {
    const code = unitAt(word, at)
    const letter = letterOf(code, word, at)
    if ((letter & LETTER.upper) !== 0) found |= CASE.upper
    else if ((letter & LETTER.lower) !== 0) found |= CASE.lower
    else if ((letter & NO_CASE) === 0 && !WITHIN.includes(word.charAt(at))) found |= CASE.sign
  }

  return found
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

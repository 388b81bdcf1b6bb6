/** What a label's speaker part can be: initials, a name, a generic voice, several at once, or no speaker at all. */
import {
  isNeverSpeaker,
  isNonSpeaker,
  isParticle,
  isSound,
  isTitle,
  joinersOf,
  mayBeVoice,
  mayJoin,
  voicePart,
  type Lexicon
} from './lexicon.js'
import {isInitials} from './initials.js'
import {keptWith} from './kept.js'
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
/** Longest name without spaces in scripts without case: four Han characters are a long name, kana take more. */
const LONGEST_HAN = 6
/** Japanese papers put it behind every name: `西和田亜由美氏`. */
const HONORIFIC = /氏$/u
const HAN = /^\p{Script=Han}+$/u
const SPACES = /\s+/u
const HAS_LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const CASELESS = /^[\p{Lo}\p{M}\p{N}ー々・'’\- ]{1,24}$/u
const HANDLE = /^[\p{Ll}\p{N}][\p{L}\p{N}_[\]-]{1,24}$/u

/** What a speaker part is. */
export interface Judged {
  kind: NameKind
  /** How it compares: letters and digits; initials without points and spaces. */
  key: string
}

/**
 * Tell what a speaker part is.
 *
 * @param speaker Speaker part of a label, as written.
 * @param lexicon Word lists of the document's languages.
 * @returns Its kind and key, or `null` where it cannot be a label at all.
 */
export function judge(speaker: string, lexicon: Lexicon): Judged | null {
  const known = judgedOf(lexicon)
  let judged = known.get(speaker)
  if (judged === undefined) {
    const plain = bare(speaker)
    const kind = kindOf(speaker.trim(), plain, lexicon)
    judged = kind === null ? null : {kind, key: kind === 'initials' ? compact(plain) : plain}
    known.set(speaker, judged)
  }

  return judged
}

/** Labels of a document, most of which recur; what they are follows from its lexicon and goes with it. */
const judgedOf = keptWith<Lexicon, Map<string, Judged | null>>(() => new Map())

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
  const words = text.split(SPACES)
  if (words.length > MOST_WORDS || (isNeverSpeaker(plain) && !mayBeInitials(text))) return null
  const speaks =
    initials || SIGNS.some((sign) => text.includes(sign)) || mayJoin(words) || singleKind(text) !== 'phrase'
  return {kind: speaks ? 'speaker' : 'phrase', key}
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

/** What joins speakers, signs first; it goes with a document's lexicon. */
const dividersOf = keptWith((lexicon: Lexicon): readonly string[] => [
  ...SIGNS,
  ...joinersOf(lexicon).map((word) => ` ${word} `)
])

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
  if (HAN.test(text) && codePoints(text.replace(HONORIFIC, '')) > LONGEST_HAN) return 'phrase'
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

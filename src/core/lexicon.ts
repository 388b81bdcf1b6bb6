/** Look-ups over the word lists of the languages in which a document is written; nobody has to name them. */
import {en} from '../languages/en.js'
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {isDigit, unitAt} from './characters.js'
import {Mentions} from './mentions.js'
import {Selves} from './selves.js'
import {bare, fold, isUnspaced} from './text.js'
import {rank} from './tongues.js'
import {openingsOf, phrasesOf, wordsOf, type Field} from './vocabulary.js'

/** The part that a generic voice plays; `null` where it plays either. */
export type Part = 'asker' | 'answerer' | null

/** Word lists of the languages of one document. */
export class Lexicon {
  /** The languages, the document's commonest first. */
  readonly languages: readonly Language[]
  /** Those in which it is written: without English, where that is only looked up because its labels are everywhere. */
  readonly written: readonly Language[]
  #joiners: readonly string[] | undefined
  #selves: Selves | undefined
  #addressees: Mentions | undefined

  constructor(languages: readonly Language[], written = languages) {
    this.languages = languages
    this.written = written
  }

  /** Words that join speakers, longest first, each with a space around it. */
  get joiners(): readonly string[] {
    return (this.#joiners ??= this.languages
      .flatMap((language) => phrasesOf('joiners', language))
      .sort((a, b) => b.length - a.length)
      .map((word) => ` ${word} `))
  }

  /** Words by which speakers mean themselves. */
  get selves(): Selves {
    return (this.#selves ??= new Selves(this.written))
  }

  /** Words by which they mean those with whom they speak. */
  get addressees(): Mentions {
    return (this.#addressees ??= new Mentions(this.written, ['addressees']))
  }
}

/** Trailing number of a voice: `Speaker 2`, `A12`; near miss: `2 speakers`. */
const NUMBER = /\s?[#№]?\d{1,3}$/u
/** Function words make up a fifth of a text and more; far below that the language is none of those that are known. */
const KNOWN = 0.03
/** A language is one of the document's where it has so large a share of the hits of the commonest one. */
const SHARE = 0.4

/**
 * Tell the languages of a document.
 *
 * @param text Text of the document.
 * @returns Their word lists, those of English always, whose labels (`Q`, `Note`) stand in documents of every language; all lists where no language is recognised.
 */
export function lexiconOf(text: string): Lexicon {
  const {ranked, tokens} = rank(text)
  const most = ranked[0]?.hits ?? 0
  if (most < KNOWN * tokens) return new Lexicon(languages)
  const written = ranked.filter(({hits}) => hits >= most * SHARE).map(({language}) => language)
  return new Lexicon(written.includes(en) ? written : [...written, en], written)
}

/**
 * The part of a generic voice.
 *
 * @param lexicon Word lists.
 * @param plain Speaker part of a label, letters and digits alone.
 * @returns Its part, or `undefined` where the label is no generic voice.
 */
export function voicePart(lexicon: Lexicon, plain: string): Part | undefined {
  if (!mayBeVoice(plain)) return undefined
  const word = withoutNumber(plain)
  for (const form of plain === word ? [plain] : [plain, word]) {
    const asks = has(lexicon, 'askers', form)
    const answers = has(lexicon, 'answerers', form)
    if (asks || answers) return asks && answers ? null : asks ? 'asker' : 'answerer'
    if (has(lexicon, 'voices', form)) return null
  }

  return undefined
}

/**
 * Whether a label could be a generic voice in a document of some language.
 *
 * @param plain Speaker part of a label, letters and digits alone.
 * @returns Whether it is one in any of them.
 */
export function mayBeVoice(plain: string): boolean {
  voices ??= new Set(VOICES.flatMap((field) => [...wordsOf(field, null)]))
  if (voices.has(plain)) return true
  const word = withoutNumber(plain)
  return word !== plain && voices.has(word)
}

/**
 * Whether a label could be a generic voice that asks, or one that answers, in a document of some language.
 *
 * @param plain Speaker part of a label, letters and digits alone.
 * @returns Whether it is one in any of them; digits count as letters.
 */
export function mayAskOrAnswer(plain: string): boolean {
  return wordsOf('askers', null).has(plain) || wordsOf('answerers', null).has(plain)
}

const VOICES = ['askers', 'answerers', 'voices'] as const
/** Follows from the word lists alone; made when first needed. */
let voices: ReadonlySet<string> | undefined

/**
 * Whether a label names no speaker in a document of any language: the word lists of English are always among its own.
 *
 * @param plain Speaker part of a label, letters and digits alone.
 * @returns Whether it is on the English list.
 */
export function isNeverSpeaker(plain: string): boolean {
  return isNonSpeaker(ENGLISH, plain)
}

const ENGLISH = new Lexicon([en])

function withoutNumber(plain: string): string {
  return endsInDigit(plain) ? plain.replace(NUMBER, '') : plain
}

function endsInDigit(text: string): boolean {
  return text !== '' && isDigit(unitAt(text, text.length - 1))
}

function has(lexicon: Lexicon, field: Field, entry: string): boolean {
  // Most labels stand on no list of any language.
  if (!wordsOf(field, null).has(entry)) return false
  for (const language of lexicon.languages) if (wordsOf(field, language).has(entry)) return true
  return false
}

/** Whether a label, letters and digits alone, names something heard that nobody says, such as `Jingle`. */
export function isSound(lexicon: Lexicon, plain: string): boolean {
  return has(lexicon, 'sounds', withoutNumber(plain))
}

/** Whether a label, letters and digits alone, is known to name no speaker; digits of an enumeration do not count. */
export function isNonSpeaker(lexicon: Lexicon, plain: string): boolean {
  const word = withoutNumber(plain)
  return has(lexicon, 'nonSpeakers', plain) || (word !== plain && has(lexicon, 'nonSpeakers', word))
}

/** Whether a word is a particle inside names, such as `de`; names come from everywhere, so in any language. */
export function isParticle(word: string): boolean {
  const folded = fold(word)
  return wordsOf('particles', null).has(folded)
}

/** Whether a word names something else than a person, such as `Interview` in any language, or `Notes`. */
export function isNoName(word: string): boolean {
  const plain = bare(word)
  return wordsOf('genres', null).has(plain) || isNeverSpeaker(plain)
}

/** Whether a word is a form of address, such as `Dr.`, in any language. */
export function isTitle(word: string): boolean {
  return wordsOf('titles', null).has(bare(word))
}

/**
 * Whether a word of a name is a form of address, or one of the two words of one: `sĩ` of `Bác sĩ Nguyễn`.
 *
 * @param words Words of the name.
 * @param index 0-based index of the word.
 */
export function isInTitle(words: readonly string[], index: number): boolean {
  const [before, word = '', behind] = [words[index - 1], words[index], words[index + 1]]
  if (isTitle(word)) return true
  return (
    (before !== undefined && isTitle(`${before} ${word}`)) || (behind !== undefined && isTitle(`${word} ${behind}`))
  )
}

/** Whether a word follows names without being part of them, such as `PhD`, in any language. */
export function isSuffix(word: string): boolean {
  return wordsOf('suffixes', null).has(bare(word))
}

/** Whether a word stands before or behind names without being part of them, in any language. */
export function isHonorific(word: string): boolean {
  const plain = bare(word)
  return wordsOf('titles', null).has(plain) || wordsOf('suffixes', null).has(plain)
}

/** Whether a heading opens what follows an interview. */
export function isAfterword(lexicon: Lexicon, heading: string): boolean {
  return phrase(lexicon, 'afterwords', fold(heading)) !== null
}

/** Whether a paragraph is one of those that close an interview. */
export function isClosing(lexicon: Lexicon, paragraph: string): boolean {
  return closingOf(lexicon, paragraph) !== null
}

/** The formula with which a paragraph closes an interview, `null` where it is none of those that do. */
export function closingOf(lexicon: Lexicon, paragraph: string): string | null {
  const folded = fold(paragraph.slice(0, 200)).replace(LEADING, '')
  return phrase(lexicon, 'closings', folded) ?? phrase(lexicon, 'credits', folded)
}

/** Whether a text asks by request: `Tell us …`. */
export function isRequest(lexicon: Lexicon, text: string): boolean {
  if (!mayOpen(lexicon, 'requests', text)) return false
  return phrase(lexicon, 'requests', fold(text.slice(0, 80))) !== null
}

/** Whether a folded text could ask by request in a document of some language. */
export function mayRequest(folded: string): boolean {
  return mayOpenWith('requests', folded)
}

/** Whether a folded heading could open what follows an interview in a document of some language. */
export function mayBeAfterword(folded: string): boolean {
  return mayOpenWith('afterwords', folded)
}

function mayOpenWith(field: Field, folded: string): boolean {
  return openingsOf(field, null, folded).some((one) => folded.startsWith(one))
}

/** Whether a paragraph is a credit: a formula with a name behind it. */
export function isCredit(lexicon: Lexicon, paragraph: string): boolean {
  return creditedTo(lexicon, paragraph) !== null
}

/**
 * Read a credit.
 *
 * @param lexicon Word lists.
 * @param paragraph Text of a paragraph or line.
 * @returns What stands behind the formula, from the name on; `null` where there is no formula, or no name behind it.
 */
export function creditedTo(lexicon: Lexicon, paragraph: string): string | null {
  const normal = paragraph.slice(0, 200).normalize('NFKC').trim().replace(LEADING, '')
  const formula = phrase(lexicon, 'credits', fold(normal))
  const rest = formula === null ? '' : normal.slice(formula.length).replace(/^[\s:]{0,4}/u, '')
  return /^[\p{Lu}\p{Lo}]/u.test(rest) ? rest : null
}

/** Whether one of these words could join speakers in a document of some language. */
export function mayJoin(words: readonly string[]): boolean {
  const joining = wordsOf('joiners', null)
  return words.some((word) => joining.has(word.toLowerCase()))
}

/** Cut a word that declares an abbreviation, `hereafter` in any language, off the start of a text. */
export function withoutAlias(text: string): string {
  const lower = text.toLowerCase()
  const word = phrasesOf('aliases', null).find((alias) => lower.startsWith(alias))
  return word === undefined ? text : text.slice(word.length)
}

/** Signs that may stand before a formula: brackets, dashes, asterisks. */
const LEADING = /^[*_[(–—\-\s]{1,6}/u

/** Whether a text could open with a phrase of a field, told by two letters; others than those of ASCII could be folded to any. */
function mayOpen(lexicon: Lexicon, field: Field, text: string): boolean {
  if (!TWO_LETTERS.test(text)) return true
  const lower = text.slice(0, 2).toLowerCase()
  return lexicon.languages.some((language) => openingsOf(field, language, lower).length > 0)
}

const TWO_LETTERS = /^[A-Za-z]{2}/u

/** The longest phrase of a field with which `text` opens, at a word's end. */
function phrase(
  lexicon: Lexicon,
  field: 'afterwords' | 'closings' | 'credits' | 'requests',
  text: string
): string | null {
  for (const language of lexicon.languages) {
    for (const one of openingsOf(field, language, text)) {
      if (!text.startsWith(one)) continue
      const next = text.slice(one.length, one.length + 1)
      if (!/[\p{L}\p{N}]/u.test(next) || isUnspaced(one) || !/[\p{L}\p{N}]$/u.test(one)) return one
    }
  }

  return null
}

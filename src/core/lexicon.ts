/** Look-ups over the word lists of all languages at once: no document has to say which it is written in. */
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {bare, fold} from './text.js'

/** The part that a generic voice plays; `null` where it plays either. */
export type Part = 'asker' | 'answerer' | null

type Field = Exclude<keyof Language, 'tag'>

/** Trailing number of a voice: `Speaker 2`, `A12`; near miss: `2 speakers`. */
const NUMBER = /\s?[#№]?\d{1,3}$/u

const askers = entries('askers', bare)
const answerers = entries('answerers', bare)
const voices = entries('voices', bare)
const sounds = entries('sounds', bare)
const nonSpeakers = entries('nonSpeakers', bare)
const particles = entries('particles', fold)
const titles = entries('titles', bare)
const suffixes = entries('suffixes', bare)
const afterwords = byLength('afterwords')
const credits = byLength('credits')
const closings = byLength('closings')
const genres = byLength('genres')
const requests = byLength('requests')
const selves: ReadonlySet<string> = new Set(list('selves'))
const unspacedSelves = [...selves].filter((word) => unspaced(word))

/** Joining words between speakers, `and` in every language, longest first. */
export const joiners: readonly string[] = byLength('joiners')
/** Words that declare an abbreviation, `hereafter` in every language, longest first. */
export const aliases: readonly string[] = byLength('aliases')

/**
 * The part of a generic voice.
 *
 * @param label Speaker part of a label.
 * @returns Its part, or `undefined` where the label is no generic voice.
 */
export function voicePart(label: string): Part | undefined {
  const plain = bare(label)
  const word = plain.replace(NUMBER, '')
  for (const form of plain === word ? [plain] : [plain, word]) {
    if (askers.has(form)) return answerers.has(form) ? null : 'asker'
    if (answerers.has(form)) return 'answerer'
    if (voices.has(form)) return null
  }

  return undefined
}

/** Whether a label names something heard that nobody says, such as `Jingle`. */
export function isSound(label: string): boolean {
  return sounds.has(bare(label).replace(NUMBER, ''))
}

/** Whether a label is known to name no speaker, digits of an enumeration aside. */
export function isNonSpeaker(label: string): boolean {
  const plain = bare(label)
  return nonSpeakers.has(plain) || nonSpeakers.has(plain.replace(NUMBER, ''))
}

/** Whether a word is a particle inside names, such as `de`. */
export function isParticle(word: string): boolean {
  return particles.has(fold(word))
}

/** Whether a word is a form of address, such as `Dr.`. */
export function isTitle(word: string): boolean {
  return titles.has(bare(word))
}

/** Whether a word follows names without being part of them, such as `PhD`. */
export function isSuffix(word: string): boolean {
  return suffixes.has(bare(word))
}

/** Whether a heading opens what follows an interview. */
export function isAfterword(heading: string): boolean {
  return opening(afterwords, fold(heading)) !== null
}

/** Whether a paragraph is one of those that close an interview. */
export function isClosing(paragraph: string): boolean {
  const folded = fold(paragraph.slice(0, 200)).replace(/^[*_[(–—\-\s]{1,6}/u, '')
  return opening(closings, folded) !== null || opening(credits, folded) !== null
}

/** Whether a text asks by request: `Tell us …`. */
export function isRequest(text: string): boolean {
  return opening(requests, fold(text.slice(0, 80))) !== null
}

/** Whether somebody speaks of himself: `I`, `my`, `wir`. Capitals count only where the list has them: `I`, not `EU`. */
export function speaksOfSelf(text: string): boolean {
  if (unspacedSelves.some((word) => text.includes(word))) return true
  for (const token of text.replaceAll('’', "'").split(/[^\p{L}\p{M}'\u200C]+/u)) {
    if (selves.has(token)) return true
    if (token !== token.toUpperCase() && selves.has(token.toLowerCase())) return true
  }

  return false
}

/**
 * The words after a credit formula.
 *
 * @param paragraph Text of a paragraph or line.
 * @returns What stands after the formula, as written, or `null` without one.
 */
export function creditedTo(paragraph: string): string | null {
  const normal = paragraph.normalize('NFKC').replace(/\s+/gu, ' ').trim().replace(/^[*_[(–—\-\s]{1,6}/u, '')
  const formula = opening(credits, normal.toLowerCase())
  return formula === null ? null : normal.slice(formula.length).replace(/^[\s:：]{1,4}/u, '')
}

/** Whether a text calls itself an interview somewhere. */
export function namesGenre(text: string): boolean {
  const folded = ' ' + bare(text) + ' '
  return genres.some((genre) => {
    const word = bare(genre)
    return unspaced(word) ? folded.includes(word) : folded.includes(' ' + word + ' ')
  })
}

/** The longest phrase of `phrases` with which `text` opens, at a word's end. */
function opening(phrases: readonly string[], text: string): string | null {
  for (const phrase of phrases) {
    if (!text.startsWith(phrase)) continue
    const next = text.slice(phrase.length, phrase.length + 1)
    if (next === '' || unspaced(phrase) || !/[\p{L}\p{N}]/u.test(next)) return phrase
  }

  return null
}

function unspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(text)
}

function list(field: Field): string[] {
  return languages.flatMap((language) => language[field].split(', ').filter(Boolean))
}

function entries(field: Field, normalise: (text: string) => string): ReadonlySet<string> {
  return new Set(list(field).map(normalise).filter(Boolean))
}

function byLength(field: Field): readonly string[] {
  return [...new Set(list(field).map(fold))].sort((a, b) => b.length - a.length)
}

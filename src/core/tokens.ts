/** The words of a text, read unit by unit. */
import {isTrail, letterOf, LETTER, unitAt} from './characters.js'

/** Letters and numbers, which words are made of, and whatever stands for a word alone. */
const SPOKEN = LETTER.letter | LETTER.number | LETTER.unspaced
/** Letters and marks, which words are made of that can be looked up. */
const WORDLIKE = LETTER.letter | LETTER.mark
const APOSTROPHE = 0x27
const CURLY = 0x2019

/**
 * Count words.
 *
 * @param text Any text.
 * @param most So many are enough: counting stops there. Default: all.
 * @returns Number of words; in scripts written without spaces, of characters.
 */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  const {length} = text
  let count = 0
  let from = 0
  while (from < length && count < most) {
    /** What stands between two spaces. */
    let found = 0
    let to = from
    for (; to < length; to++) {
      const letter = letterOf(unitAt(text, to), text, to)
      if ((letter & LETTER.space) !== 0) break
      found |= letter
    }

    if ((found & SPOKEN) !== 0) count += (found & LETTER.unspaced) === 0 ? 1 : wordsWithin(text, from, to)
    from = to + 1
  }

  return count
}

/** Words of a stretch without spaces, parted by signs; each character that stands for a word alone is one. */
function wordsWithin(text: string, from: number, to: number): number {
  let count = 0
  let inWord = false
  for (let at = from; at < to; at++) {
    const letter = letterOf(unitAt(text, at), text, at)
    const alone = (letter & LETTER.unspaced) !== 0
    if (alone && at + 1 < to && isTrail(unitAt(text, at + 1))) at++
    const spoken = (letter & SPOKEN) !== 0
    if (alone || (spoken && !inWord)) count++
    inWord = spoken && !alone
  }

  return count
}

/** Which words are worth a test: others are passed over. */
export interface Sought {
  /** Length of the longest of them, in UTF-16 units. */
  longest: number
  /** Units with which they start; all where it is left out. */
  starts?: ReadonlySet<number>
}

/**
 * Whether some word passes a test.
 *
 * @param text Any text.
 * @param sought Which words are tested.
 * @param test Gets runs of letters, marks and apostrophes, typographic ones made straight, until one passes.
 * @returns Whether one passed.
 */
export function someWord(text: string, sought: Sought, test: (word: string) => boolean): boolean {
  return walkWords(text, sought, true, test) === PASSED
}

/**
 * Take each word in turn, those joined without a space (U+200C) apart.
 *
 * @param text Any text.
 * @param sought Which words are taken.
 * @param take Gets runs of letters, marks and apostrophes, typographic ones made straight.
 * @returns Number of words, those that were passed over among them.
 */
export function everyWord(text: string, sought: Sought, take: (word: string) => void): number {
  return walkWords(text, sought, false, (word) => {
    take(word)
    return false
  })
}

const PASSED = -1

/** Walk words until one passes; the number of those walked, where none does. */
function walkWords(text: string, {longest, starts}: Sought, joined: boolean, test: (word: string) => boolean): number {
  const {length} = text
  const wordlike = joined ? WORDLIKE | LETTER.joiner : WORDLIKE
  let count = 0
  let start = -1
  let curly = false
  for (let at = 0; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : 0
    if ((letterOf(code, text, at) & wordlike) !== 0) {
      if (start === -1) start = at
    } else if (code === APOSTROPHE || code === CURLY) {
      if (start === -1) start = at
      curly ||= code === CURLY
    } else if (start !== -1) {
      count++
      const wanted = at - start <= longest && starts?.has(straightened(unitAt(text, start))) !== false
      if (wanted && test(straight(text.slice(start, at), curly))) return PASSED
      start = -1
      curly = false
    }
  }

  return count
}

function straight(word: string, curly: boolean): string {
  return curly ? word.replaceAll('’', "'") : word
}

function straightened(code: number): number {
  return code === CURLY ? APOSTROPHE : code
}

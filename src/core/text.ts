/** Text as people compare it: one place for folding, counting and the signs that end a sentence. */

/** A word or two of ASCII letters and digits, which most labels are: nothing is to be folded but case. */
const SIMPLE = /^[A-Za-z\d]{1,40}(?: [A-Za-z\d]{1,40}){0,3}$/u
/** Words of ASCII with a space between each two: nothing is to be folded but case, either. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/u
/** A text of ASCII alone, which normal forms leave as it is. */
const ASCII = /^[^\u{80}-\u{10FFFF}]*$/u
/** Scripts in which words stand without spaces, or with endings attached: any of them in a text. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** The mark of long vowels, `インタビュー`, is of no script of its own. */
const SPACELESS_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]$/u
/** Scripts written without spaces between words; every character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** What may stand after the last word of a sentence: `she said.”`; near miss: `she said,`. */
const SENTENCE_END = /[.!?…:;。！？：；؟۔।]["'”’»)\]）」』*_\s]{0,8}$/u
const QUESTION_END = /[?？؟՞](?:["'”’»)\]）」』*_.!\s]{0,8})$/u
const QUESTION_MARK = /[?？؟՞]/u
/** Any sign by which a text can ask, in whatever language; most texts have none. */
const MAY_ASK = /[?？؟՞;\u037Eかさ]/u
/** Greek asks with a semicolon; near miss: a Greek letter in a formula. */
const GREEK = /\p{Script=Greek}{3}/u
const GREEK_QUESTION = /[;\u037E](?:["'”’»)\s]|$)/u
/** Japanese questions and requests, where no mark follows: `行きますか。`, `教えてください。`; near miss: `か、`. */
const JAPANESE_QUESTION = /(?:か|(?:教えて|聞かせて)(?:くだ|下)さい)[。．]/u
const JAPANESE_QUESTION_END = /(?:か|(?:教えて|聞かせて)(?:くだ|下)さい)[。．][」』）)*_\s]{0,8}$/u
/** What is done, not said, in brackets: `[closes the book]`. */
const STAGE = /^(?:\[[^\]\n]{1,200}\]|[(（][^)）\n]{1,200}[)）])$/u
const GREEK_QUESTION_END = /[;\u037E]["'”’»)*_\s]{0,8}$/u

/**
 * Fold text for comparison.
 *
 * @param text Any text.
 * @returns NFKC, lower case, typographic apostrophes straight, runs of white space as one space, ends trimmed.
 */
export function fold(text: string): string {
  if (TIDY.test(text)) return text.toLowerCase()
  const plain = ASCII.test(text) ? text : text.normalize('NFKC').replaceAll('’', "'")
  return plain.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/**
 * Fold a name or label down to its letters and digits, accents left out: `Agnès C.` and `agnes c` are one.
 *
 * @param text Name or label.
 * @returns Letters and digits of `text`, lower case, single spaces between words.
 */
export function bare(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase()
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/gu, ' ')
      .trim()
  // Accents over Latin, Greek and Cyrillic letters; vowel signs of other scripts are letters to their readers.
  const letters = fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/gu, '')
  return letters
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a word of a list is of a script in which it stands without spaces around it, or with endings attached. */
export function isUnspaced(word: string): boolean {
  return SPACELESS_END.test(word)
}

/**
 * Count words.
 *
 * @param text Any text.
 * @param most So many are enough: counting stops there. Default: all.
 * @returns Number of words; in scripts written without spaces, of characters.
 */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0
  let at = 0
  while (at < text.length && count < most) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    const start = at
    let ascii = false
    let unspaced = false
    for (let code = text.charCodeAt(at); at < text.length && !isSpace(code); code = text.charCodeAt(++at)) {
      if (isAsciiWord(code)) ascii = true
      else if (code >= THAI) unspaced ||= code <= THAI_END || code >= RADICALS
    }

    if (unspaced) count += countUnspaced(text.slice(start, at))
    else if (ascii || LETTER_OR_DIGIT.test(text.slice(start, at))) count++
  }

  return count
}

/** Words of a stretch without spaces in which characters may count as words. */
function countUnspaced(token: string): number {
  if (!LETTER_OR_DIGIT.test(token)) return 0
  if (!UNSPACED.test(token)) return 1
  let count = 0
  let inWord = false
  for (const character of token) {
    const unspaced = UNSPACED.test(character)
    const spoken = unspaced || LETTER_OR_DIGIT.test(character)
    if (unspaced || (spoken && !inWord)) count++
    inWord = spoken && !unspaced
  }

  return count
}

/**
 * Whether some word passes a test.
 *
 * @param text Any text.
 * @param test Gets runs of letters, marks and apostrophes, typographic ones made straight, until one passes.
 * @returns Whether one passed.
 */
export function someWord(text: string, test: (word: string) => boolean): boolean {
  let start = -1
  let curly = false
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    if (isAsciiLetter(code) || code === APOSTROPHE || code === CURLY || (code > 127 && isLetter(text, at))) {
      if (start === -1) start = at
      curly ||= code === CURLY
      continue
    }

    if (start === -1) continue
    const word = text.slice(start, at)
    if (test(curly ? word.replaceAll('’', "'") : word)) return true
    start = -1
    curly = false
  }

  return false
}

/**
 * Take each word in turn, those joined without a space (U+200C) apart.
 *
 * @param text Any text.
 * @param take Gets runs of letters, marks and apostrophes, typographic ones made straight.
 */
export function everyWord(text: string, take: (word: string) => void): void {
  someWord(text, (word) => {
    if (!word.includes(JOINER)) take(word)
    else for (const part of word.split(JOINER)) if (part !== '') take(part)
    return false
  })
}

const JOINER = '\u200C'
const SPACE = 32
const APOSTROPHE = 39
const CURLY = 0x2019
/** Below and between these blocks no script is written without spaces. */
const THAI = 0x0e00
const THAI_END = 0x0e7f
const RADICALS = 0x2e80
const LETTER_OR_MARK = /[\p{L}\p{M}\u200C]/u

/** Whether the character around a code unit is a letter or mark, or joins letters. */
function isLetter(text: string, at: number): boolean {
  const trails = isTrail(text.charCodeAt(at)) && at > 0
  return LETTER_OR_MARK.test(String.fromCodePoint(text.codePointAt(trails ? at - 1 : at) ?? SPACE))
}

/** Whether a code unit is the second half of a character. */
export function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || (code >= 48 && code <= 57)
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === SPACE || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0
  if (code > 0x3000 && code < 0xfeff) return false
  return WIDE_SPACES.includes(code) || (code >= 0x2000 && code <= 0x200a)
}

const WIDE_SPACES: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]

/** Whether `text` ends as a sentence, an announcement or a question does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12))
}

/** Whether `text` ends with a question mark or as Japanese questions do without one, closing quotes and brackets aside. */
export function endsInQuestion(text: string): boolean {
  const end = text.slice(-16)
  return QUESTION_END.test(end) || JAPANESE_QUESTION_END.test(end) || (GREEK_QUESTION_END.test(end) && GREEK.test(text))
}

/** Whether `text` asks anywhere. */
export function asks(text: string): boolean {
  if (!MAY_ASK.test(text)) return false
  return QUESTION_MARK.test(text) || JAPANESE_QUESTION.test(text) || (GREEK_QUESTION.test(text) && GREEK.test(text))
}

/** Whether `text`, ends trimmed, tells in brackets what is done, not said. */
export function isStageDirection(text: string): boolean {
  return STAGE.test(text)
}

/** Number of code points in `text`. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

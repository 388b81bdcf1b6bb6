/** Text as people compare it: one place for folding, counting and the signs that end a sentence. */
import {letterOf, LETTER, unitAt} from './characters.js'

/** A word or two of ASCII letters and digits, which most labels are: nothing is to be folded but case. */
const SIMPLE = /^[A-Za-z\d]{1,40}(?: [A-Za-z\d]{1,40}){0,3}$/u
/** Words of ASCII with a space between each two: nothing is to be folded but case, either. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/u
/** Kana, Han and Hangul in their usual forms, with a space between each two words: nothing is to be folded at all. */
const CASELESS =
  /^[\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3]+(?: [\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3]+)*$/u
/** A text of ASCII alone, which normal forms leave as it is. */
const ASCII = /^[^\u{80}-\u{10FFFF}]*$/u
/** What words and names are made of. */
const WORDLIKE = LETTER.letter | LETTER.mark | LETTER.number
/** Scripts in which words stand without spaces, or with endings attached: any of them in a text. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** The mark of long vowels, `インタビュー`, is of no script of its own. */
const SPACELESS_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]$/u
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
  if (CASELESS.test(text)) return text
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
  if (ASCII.test(text)) return spaced(text.toLowerCase())
  if (CASELESS.test(text)) return text
  // Accents over Latin, Greek and Cyrillic letters; vowel signs of other scripts are letters to their readers.
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/gu, '')
  return spaced(letters.normalize('NFC'))
}

/** Letters, marks and digits of a text, a space between each two runs of them. */
function spaced(text: string): string {
  const runs: string[] = []
  const {length} = text
  let start = -1
  for (let at = 0; at <= length; at++) {
    const wordlike = at < length && (letterOf(unitAt(text, at), text, at) & WORDLIKE) !== 0
    if (wordlike && start === -1) start = at
    else if (!wordlike && start !== -1) {
      runs.push(text.slice(start, at))
      start = -1
    }
  }

  return runs.join(' ')
}

/** Whether a word of a list is of a script in which it stands without spaces around it, or with endings attached. */
export function isUnspaced(word: string): boolean {
  return SPACELESS_END.test(word)
}

/**
 * Whether an entry of a list stands in a text as words of its own.
 *
 * @param entry The entry, letters and digits alone.
 * @param plain Letters and digits of the text, as `bare` gives them, with a space before the first and behind the last.
 */
export function standsIn(entry: string, plain: string): boolean {
  return plain.includes(isUnspaced(entry) ? entry : ` ${entry} `)
}

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

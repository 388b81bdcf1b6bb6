/** Runs of capitalised words, which personal names are. */
import {isSpace, letterOf, LETTER, unitAt} from './characters.js'
import {isHonorific, isNoName, isParticle, isTitle, mayBeVoice} from './lexicon.js'
import {bare} from './text.js'

const CAPITALISED = /^["“'‘(]?\p{Lu}[\p{L}\p{M}'’.\-‐]*["”'’)]?$/u
/** Markdown in front matter: `[Anna](https://…)`. */
const LINK_TARGET = /\]\([^\])\n]{0,400}\)/u
/** Scripts without spaces between words end a run of Latin capitals. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、（）《》：]+/u
/** French, Italian and Catalan elision before a name: `d’Ombeline`; near miss: `O’Keefe`. */
const ELISION = /^\p{Ll}{1,4}[’'](?=\p{Lu})/u
/** A nickname in quotes or brackets: `"Ace"`. */
export const NICKNAME = /^["“'‘(]\p{L}+["”'’)]$/u
/** Signs that end a run of capitalised words: `Look, Anna... Tom is here`. */
const RUN_END = /[,;:!?….»“”"()[\]|/\\–—•-]$|[’']s$/u
/** A word without the signs behind it: `Berg` of `Berg!?)`; read from the front, as words may be a megabyte long. */
const UNTIL_LAST_LETTER = /^(?:[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}]+)*/u
/** An initial with its point: `J.`. */
const ABBREVIATED = /^\p{Lu}\.$/u
/** English speaks of itself with a capital, `I’m`, which names nobody. */
const SELF = /^I(?:['’]\p{L}+)?$/u
const UPPER = /^\p{Lu}/u
/** Signs before which a run ends. */
const OPENING = /^[("“[*_]/u
/** Longest personal name, in words; particles included. */
export const MOST_WORDS = 5
const APOSTROPHE = 0x27
const CURLY = 0x2019
/** A word behind which a sentence opens: `far.`, `far?”`. */
const SENTENCE_END = /[.!?…]["'”’»)\]*_]{0,4}$/u

/** A run of capitalised words. */
export interface Capitals {
  words: string[]
  /** Whether it opens a line or a sentence, where any word has a capital. */
  opens: boolean
  /** The two words before it in its line, signs around them included. */
  lead: string
}

/**
 * Find runs of capitalised words.
 *
 * @param text Text; a line feed ends a run.
 * @returns Runs of two and more words, particles between them included; nicknames in quotes left out.
 */
export function nameRuns(text: string): string[][] {
  return capitalsIn(text).map(({words}) => words)
}

/**
 * Read a text that is a full name and nothing else.
 *
 * @param text Any text.
 * @returns The name, forms of address left out: `Anna van den Berg`; `null` for a word alone, and for what is known to be no
 *   name.
 */
export function readName(text: string): string | null {
  const [run = []] = nameRuns(text)
  const words = text.split(/\s+/u).filter((word) => word !== '' && !isHonorific(word))
  const name = run.join(' ')
  if (run.length < 2 || run.length > MOST_WORDS || name !== words.join(' ')) return null
  return run.some((word) => isNoName(word) || mayBeVoice(bare(word))) ? null : name
}

/** The same, each run with what stands before it. */
export function capitalsIn(text: string): Capitals[] {
  const linkless = text.includes('](') ? text.split(LINK_TARGET).join('') : text
  return linkless
    .split(UNSPACED)
    .join(' , ')
    .split('\n')
    .flatMap((line) => runsOfLine(line))
}

function runsOfLine(line: string): Capitals[] {
  const reader = new RunReader(line)
  const {length} = line
  let from = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && !isSpace(unitAt(line, at))) continue
    if (at > from) reader.take(from, at)
    from = at + 1
  }

  reader.close()
  return reader.runs
}

/** Whether a stretch is made of letters alone, signs neither around nor inside them. */
function isLetters(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((letterOf(unitAt(line, at), line, at) & LETTER.letter) === 0) return false
  return true
}

/** Whether a word opens no run: `word`, `слово,`; near miss: `d’Ombeline`. */
function isPlainWord(line: string, from: number, to: number): boolean {
  if ((letterOf(unitAt(line, from), line, from) & (LETTER.lower | LETTER.caseless)) === 0) return false
  for (let at = from + 1; at < to; at++) {
    const code = unitAt(line, at)
    if (code === APOSTROPHE || code === CURLY) return false
  }

  return true
}

/** Takes the words of a line one by one. */
class RunReader {
  readonly runs: Capitals[] = []
  readonly #line: string
  #run: string[] = []
  /** What stands before the run. */
  #lead = ''
  /** Where the two words before start, the nearer one first. */
  #last = 0
  #lastButOne = 0

  constructor(line: string) {
    this.#line = line
  }

  /** Take the word between two offsets, signs around it included. */
  take(from: number, to: number): void {
    const line = this.#line
    if (this.#isOpen || !isPlainWord(line, from, to)) {
      const token = line.slice(from, to)
      if (isLetters(line, from, to)) this.#add(token, from)
      else if (!NICKNAME.test(token)) this.#addSigned(token, from)
    }

    this.#lastButOne = this.#last
    this.#last = from
  }

  /** End the run, if there is one; particles at its end are none of it. */
  close(): void {
    const run = this.#run
    for (let last = run.at(-1); last !== undefined && !UPPER.test(last) && isParticle(last); last = run.at(-1))
      run.pop()
    if (run.length > 1) this.runs.push({words: run, opens: opensSentence(this.#lead), lead: this.#lead})
    if (run.length > 0) this.#run = []
  }

  get #isOpen(): boolean {
    return this.#run.length > 0
  }

  #addSigned(token: string, from: number): void {
    if (OPENING.test(token) || ELISION.test(token)) this.close()
    this.#add(clean(token), from)
    if (this.#isOpen && ends(token)) this.close()
  }

  #add(word: string, from: number): void {
    if (CAPITALISED.test(word) && !SELF.test(word) && !isHonorific(word)) {
      if (!this.#isOpen) this.#lead = this.#line.slice(this.#lastButOne, from).trimEnd()
      this.#run.push(word)
    } else if (this.#isOpen && isParticle(word)) this.#run.push(word)
    else if (this.#isOpen && !isTitle(word)) this.close()
  }
}

/** Whether a sentence opens behind words; where there are none, a line does. */
function opensSentence(before: string): boolean {
  return before === '' || SENTENCE_END.test(before)
}

/** Whether a run of capitalised words ends with a token. */
function ends(token: string): boolean {
  return RUN_END.test(token) && !ABBREVIATED.test(token) && !isTitle(token)
}

function clean(token: string): string {
  if (ABBREVIATED.test(token)) return token
  const word = token.replace(/^[^\p{L}\p{N}]+/u, '').replace(ELISION, '')
  return (UNTIL_LAST_LETTER.exec(word)?.[0] ?? '').replace(/[’']s$/u, '')
}

/** Runs of capitalised words, which personal names are. */
import {isParticle, isSuffix, isTitle} from './lexicon.js'

const CAPITALISED = /^["“'‘(]?\p{Lu}[\p{L}\p{M}'’.\-‐]*["”'’)]?$/u
/** Markdown in front matter: `[Anna](https://…)`. */
const LINK_TARGET = /\]\([^\])\n]{0,400}\)/u
/** Scripts without spaces between words end a run of Latin capitals. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、（）《》：]+/u
/** French, Italian and Catalan elision before a name: `d’Ombeline`; near miss: `O’Keefe`. */
const ELISION = /^\p{Ll}{1,4}[’'](?=\p{Lu})/u
/** A nickname in quotes or brackets: `"Ace"`. */
export const NICKNAME = /^["“'‘(]\p{L}+["”'’)]$/u
/** Signs that end a run of capitalised words. */
const RUN_END = /[,;:!?…»“”"()[\]|/\\–—•]$|[^.]\.$|[’']s$/u
/** A word without the signs behind it: `Berg` of `Berg!?)`; read from the front, as words may be a megabyte long. */
const UNTIL_LAST_LETTER = /^(?:[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}]+)*/u
/** An initial with its point: `J.`. */
const ABBREVIATED = /^\p{Lu}\.$/u
/** English speaks of itself with a capital, `I’m`, which names nobody. */
const SELF = /^I(?:['’]\p{L}+)?$/u
/** A word behind which a sentence opens: `far.`, `far?”`. */
const SENTENCE_END = /[.!?…]["'”’»)\]*_]{0,4}$/u

/** A run of capitalised words. */
export interface Capitals {
  words: string[]
  /** Whether it opens a line or a sentence, where any word has a capital. */
  opens: boolean
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
  const runs: Capitals[] = []
  let run: string[] = []
  let opens = true
  let before = ''
  const close = (): void => {
    while (run.length > 0 && isParticle(run.at(-1) ?? '') && !/^\p{Lu}/u.test(run.at(-1) ?? '')) run.pop()
    if (run.length > 1) runs.push({words: run, opens})
    run = []
  }

  for (const token of line.split(/\s+/u)) {
    const last = before
    before = token
    if (run.length === 0 && PLAIN_WORD.test(token)) continue
    if (NICKNAME.test(token)) continue
    if (/^[("“[*_]/u.test(token)) close()
    if (ELISION.test(token)) close()
    const word = clean(token)
    if (CAPITALISED.test(word) && !SELF.test(word) && !isTitle(word) && !isSuffix(word)) {
      if (run.length === 0) opens = last === '' || SENTENCE_END.test(last)
      run.push(word)
    } else if (run.length > 0 && isParticle(word)) run.push(word)
    else if (run.length > 0 && !isTitle(word)) close()
    if (run.length > 0 && ends(token)) close()
  }

  close()
  return runs
}

/** Whether a run of capitalised words ends with a token. */
function ends(token: string): boolean {
  return RUN_END.test(token) && !ABBREVIATED.test(token) && !isTitle(token)
}

/** Opens no run: `word`, `слово,`; near miss: `d’Ombeline`. */
const PLAIN_WORD = /^[\p{Ll}\p{Lo}][^’']*$/u

function clean(token: string): string {
  if (ABBREVIATED.test(token)) return token
  const word = token.replace(/^[^\p{L}\p{N}]+/u, '').replace(ELISION, '')
  return (UNTIL_LAST_LETTER.exec(word)?.[0] ?? '').replace(/[’']s$/u, '')
}

/** Find the full name behind a short label in the text around an interview. */
import {isInitials, initialsFit} from './name.js'
import {isParticle, isTitle, isSuffix} from './lexicon.js'
import {bare} from './text.js'

/** Where names are looked for, most telling first; each place is one text. */
export type Places = readonly string[]

/** Result of a search: one name, several that fit equally well, or none. */
export interface Found {
  name: string | null
  /** Names that fit equally well; empty unless there are two or more. */
  rivals: string[]
}

/** Longest personal name that is put together, in words; particles included. */
const MOST_WORDS = 5

const CAPITALISED = /^["“'‘(]?\p{Lu}[\p{L}\p{M}'’.\-‐]*["”'’)]?$/u
const ABBREVIATED = /^\p{Lu}\.$/u
const NICKNAME = /^["“'‘(]\p{L}+["”'’)]$/u
/** Signs that end a run of capitalised words. */
const RUN_END = /[,;:!?…»“”"()[\]|/\\–—•]$|[^.]\.$|[’']s$/u

/**
 * Find the one name that a label abbreviates.
 *
 * @param label Initials, a first name or a last name.
 * @param places Texts to look in; the first that holds any fitting name decides.
 * @returns The name where exactly one fits.
 */
export function findName(label: string, places: Places): Found {
  for (const place of places) {
    const names = distinct(fitting(label, place))
    if (names.length === 1) return {name: names[0] ?? null, rivals: []}
    if (names.length > 1) return {name: null, rivals: names}
  }

  return {name: null, rivals: []}
}

/** Names in a text that fit a label, as often as they stand there. */
function fitting(label: string, text: string): string[] {
  const declared = declaredFor(label, text)
  if (declared.length > 0) return declared
  const runs = nameRuns(text)
  return isInitials(label) ? runs.flatMap((run) => byInitials(label, run)) : runs.flatMap((run) => byPart(label, run))
}

/** `Full Name (VD)` and `VD: Full Name`, `| Full Name | VD |`: a declaration beats a likeness. */
function declaredFor(label: string, text: string): string[] {
  if (!isInitials(label)) return []
  const names: string[] = []
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 60), at)
    const after = text.slice(at + label.length, at + label.length + 60)
    if (/[([（]\s?$/u.test(before) && /^\s?[)\]）]/u.test(after)) {
      const run = nameRuns(before.replace(/\s?[([（]\s?$/u, '')).at(-1)
      const name = run && before.trimEnd().replace(/\s?[([（]\s?$/u, '').endsWith(run.at(-1) ?? '') ? trim(run, label) : null
      if (name) names.push(name)
    } else if (/(?:^|\n|[-*•]\s)\s{0,3}$/u.test(before) && /^\s?[:：=–—-]\s/u.test(after)) {
      const run = nameRuns(after.replace(/^\s?[:：=–—-]\s/u, '').split('\n')[0] ?? '')[0]
      if (run && initialsFit(label, run.join(' '))) names.push(run.join(' '))
    }
  }

  return names
}

/** Of a run before `(VD)`, the words that the initials stand for; a run of up to three words whole. */
function trim(run: readonly string[], label: string): string | null {
  for (let from = 0; from < run.length; from++) {
    const name = run.slice(from).join(' ')
    if (initialsFit(label, name)) return name
  }

  return run.length > 1 && run.length <= 3 ? run.join(' ') : null
}

function byInitials(label: string, run: readonly string[]): string[] {
  const found: string[] = []
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 2; to <= Math.min(run.length, from + MOST_WORDS); to++) {
      const words = run.slice(from, to)
      if (isParticle(words.at(-1) ?? '')) continue
      if (initialsFit(label, words.join(' '))) found.push(words.join(' '))
    }
  }

  return found
}

function byPart(label: string, run: readonly string[]): string[] {
  const wanted = bare(label).split(' ')
  const folded = run.map((word) => bare(word))
  const found: string[] = []
  for (let at = 0; at + wanted.length <= run.length; at++) {
    if (!wanted.every((word, index) => word === folded[at + index])) continue
    const rest = run.slice(at + wanted.length)
    if (rest.length > 0) {
      const length = rest.length <= 2 ? rest.length : surname(rest)
      found.push(run.slice(at, at + wanted.length + length).join(' '))
    } else if (at > 0) {
      found.push(run.slice(Math.max(0, at - 2), at + wanted.length).join(' '))
    }
  }

  return found
}

/** Number of words up to and with the first that is no particle, initial or nickname. */
function surname(rest: readonly string[]): number {
  const index = rest.findIndex((word) => !isParticle(word) && !ABBREVIATED.test(word) && !NICKNAME.test(word))
  return index === -1 ? rest.length : index + 1
}

/** Runs of two and more capitalised words, particles between them included. */
export function nameRuns(text: string): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  const close = (): void => {
    while (run.length > 0 && isParticle(run.at(-1) ?? '') && !/^\p{Lu}/u.test(run.at(-1) ?? '')) run.pop()
    if (run.length > 1) runs.push(run)
    run = []
  }

  for (const token of text.split(/\s+/u)) {
    const ended = RUN_END.test(token) && !ABBREVIATED.test(token) && !NICKNAME.test(token) && !isTitle(token)
    if (/^[("“[*_]/u.test(token) && !NICKNAME.test(token)) close()
    const word = clean(token)
    if (CAPITALISED.test(word) && !isTitle(word) && !isSuffix(word)) run.push(word)
    else if (run.length > 0 && isParticle(word)) run.push(word)
    else if (!isTitle(word)) close()
    if (ended) close()
  }

  close()
  return runs
}

function clean(token: string): string {
  if (NICKNAME.test(token) || ABBREVIATED.test(token)) return token
  return token
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?:[’']s)?[^\p{L}\p{M}\p{N}]*$/u, '')
}

/** One spelling per name; a name that another one goes on from is dropped in favour of the one met more often. */
function distinct(names: readonly string[]): string[] {
  const counts = new Map<string, {name: string; count: number}>()
  for (const name of names) {
    const key = bare(name)
    const entry = counts.get(key) ?? {name, count: 0}
    entry.count++
    counts.set(key, entry)
  }

  const keys = [...counts.keys()].sort((a, b) => (counts.get(b)?.count ?? 0) - (counts.get(a)?.count ?? 0))
  const kept: string[] = []
  for (const key of keys) {
    if (!kept.some((other) => overlap(key, other))) kept.push(key)
  }

  return kept.map((key) => counts.get(key)?.name ?? key)
}

function overlap(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a]
  return long === short || long.startsWith(short + ' ') || long.endsWith(' ' + short)
}

/** Find the full name behind a short label in the text around an interview. */
import {MOST_WORDS, nameRuns, NICKNAME} from './capitals.js'
import {stemsOf} from './inflection.js'
import {isNoName, isParticle} from './lexicon.js'
import {isInitials, initialsFit, lettersOf} from './initials.js'
import type {Places, Run, Source} from './place.js'
import {sameButOne} from './similar.js'
import {bare} from './text.js'

/** Result of a search: one name, several that fit equally well, or none. */
export interface Found {
  name: string | null
  /** Names that fit equally well; empty unless there are two or more. */
  rivals: string[]
}

const ABBREVIATED = /^\p{Lu}\.$/u
const UPPER = /^\p{Lu}/u

/** A name that fits, and how well: a run of capitals that is the name and no more proves most. */
interface Fit {
  name: string
  weight: number
  /** Whether its first word may have its capital from the sentence that it opens: `Thanks Anna`. */
  doubtful?: boolean
}

/** Weight of a name that is a run of its own, and of one cut out of a longer run. */
const WHOLE = 3
const CUT = 1
/** Labels are first names far oftener than last names: inside a longer run what stands before says little. */
const BEFORE_LABEL = 0.3
/** A name has to outweigh the next one so many times to be the one. */
const LEAD = 3

/**
 * Find the one name that a label abbreviates.
 *
 * @param label Initials, a first name or a last name.
 * @param places Where to look; the first place that holds a fitting name decides.
 * @param others Keys of the labels of those with whom it talks: who is called by one is no part of the name. Default: none.
 * @returns The name where exactly one fits.
 */
export function findName(label: string, places: Places, others: ReadonlySet<string> = NOBODY): Found {
  const single = Array.from(bare(label)).length === 1
  for (const fits of single ? [byFirstLetter] : [fitting, looselyFitting]) {
    const doubtful: Fit[] = []
    const inflected = new Set<string>()
    for (const place of single ? places.slice(0, 1) : places) {
      for (const {name} of fits(label, place.inflected)) inflected.add(stemsOf(name))
      const isOwn = ({name}: Fit): boolean => inflected.size === 0 || inflected.has(stemsOf(name))
      const found = fits(label, place).filter((fit) => !holdsAny(fit.name, others) && isOwn(fit))
      const names = ranked(found.filter((fit) => fit.doubtful !== true))
      const [first, second] = names
      if (first && (!second || first.weight >= second.weight * LEAD)) return {name: first.name, rivals: []}
      if (names.length > 1) return {name: null, rivals: names.map((fit) => fit.name)}
      for (const {name} of ranked(found)) doubtful.push({name, weight: 1})
    }

    const repeated = ranked(doubtful).filter((fit) => fit.weight > 1)
    if (repeated.length === 1) return {name: repeated[0]?.name ?? null, rivals: []}
  }

  return {name: null, rivals: []}
}

/**
 * Whether a name that a label may stand for is told in another case than its own.
 *
 * @param label Initials, a first name or a last name.
 * @param places Where to look.
 */
export function isInflected(label: string, places: Places): boolean {
  return places.some(({inflected}) => fitting(label, inflected).length > 0)
}

const NOBODY: ReadonlySet<string> = new Set()

function holdsAny(name: string, words: ReadonlySet<string>): boolean {
  return (
    words.size > 0
    && bare(name)
      .split(' ')
      .some((word) => words.has(word))
  )
}

/**
 * Find the form of a full name that holds the nickname too.
 *
 * @param name Name of two words or more.
 * @param places Where to look.
 * @returns `Jo "Ace" Berg` for `Jo Berg` where a text has it so, else `null`.
 */
export function withNickname(name: string, places: Places): string | null {
  const [first, ...rest] = name.split(/\s+/u)
  for (const token of places.flatMap(({text}) => text.split(`${first ?? ''} `).slice(1))) {
    const [nickname = '', ...words] = token.split(/\s+/u, rest.length + 1)
    if (!NICKNAME.test(nickname) || rest.length === 0) continue
    if (rest.every((word, index) => bare(word) === bare(words[index] ?? '')))
      return [first, nickname, ...rest].join(' ')
  }

  return null
}

/** Of a title, the name that begins with a letter: who is announced and who speaks as `B` is one. */
function byFirstLetter(label: string, {runs}: Source): Fit[] {
  return runs
    .filter(({words, folded}) => words.length <= 3 && folded[0]?.startsWith(bare(label)) && !isNoName(words[0] ?? ''))
    .map(({words}) => ({name: words.join(' '), weight: WHOLE}))
}

/** Names in a text that fit a label, as often as they stand there. */
function fitting(label: string, place: Source): Fit[] {
  const declared = declaredFor(label, place.text)
  if (declared.length > 0) return declared.map((name) => ({name, weight: WHOLE}))
  const {runs} = place
  const words = bare(label).split(' ')
  const parts = runs.flatMap((run) => byPart(words, run))
  if (!isInitials(label)) return parts
  const letters = Array.from(lettersOf(label))
  return [...runs.flatMap((run) => byInitials(label, letters, run)), ...parts]
}

/** `RMS` for *Richard Stallman*: three letters whose outer two fit, where no name fits all. */
function looselyFitting(label: string, {runs}: Source): Fit[] {
  const letters = Array.from(bare(label).split(' ').join(''))
  if (!isInitials(label) || letters.length !== 3) return []
  const outer = `${letters[0] ?? ''}${letters[2] ?? ''}`.toUpperCase()
  return runs
    .filter(({words}) => words.length === 2 && initialsFit(outer, words.join(' ')))
    .map(({words}) => ({name: words.join(' '), weight: WHOLE}))
}

/** `Full Name (VD)` and `VD: Full Name`, `| Full Name | VD |`: a declaration beats a likeness. */
function declaredFor(label: string, text: string): string[] {
  if (!isInitials(label)) return []
  const names: string[] = []
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - BEFORE), at)
    const after = text.slice(at + label.length, at + label.length + BEFORE)
    const bracketed = /[([（]\s?$/u.test(before) && /^\s?[)\]）]/u.test(after)
    const celled = /\|\s$/u.test(before) && /^(?:\s\||\s?\n|$)/u.test(after)
    if (bracketed || celled) {
      const name = lastName(before.replace(/\s?[([（|]\s?$/u, '').trimEnd(), label)
      if (name !== null) names.push(name)
    } else if (/(?:^|\n)\s{0,3}(?:[-*•]\s)?$/u.test(before) && /^\s?[:：=–—-]\s/u.test(after)) {
      const run = nameRuns(after.replace(/^\s?[:：=–—-]\s/u, '').split('\n')[0] ?? '')[0]
      if (run && initialsFit(label, run.join(' '))) names.push(run.join(' '))
    }
  }

  return names
}

/** Characters read before and behind initials for the name that belongs to them. */
const BEFORE = 60

/** The name at the end of a text for which initials stand: as many words as fit, or a short run whole. */
function lastName(text: string, label: string): string | null {
  const run = nameRuns(text).at(-1) ?? []
  if (run.length === 0 || !text.endsWith(run.at(-1) ?? '')) return null
  for (let from = 0; from < run.length; from++) {
    const name = run.slice(from).join(' ')
    if (initialsFit(label, name)) return name
  }

  return run.length > 1 && run.length <= 3 ? run.join(' ') : null
}

/** Names in a run for which initials can stand; their letters are compared first. */
function byInitials(label: string, letters: readonly string[], run: Run): Fit[] {
  const found: Fit[] = []
  if (!letters.every((letter) => run.letters.includes(letter))) return found
  for (let from = 0; from < run.words.length; from++) {
    for (let to = from + 2; to <= Math.min(run.words.length, from + MOST_WORDS); to++) {
      const words = run.words.slice(from, to)
      const name = words.join(' ')
      if (!isSurname(words.at(-1) ?? '') || !UPPER.test(words[0] ?? '') || !initialsFit(label, name)) continue
      found.push({name, weight: words.length === run.words.length ? WHOLE : CUT})
    }
  }

  return found
}

/** Names in a run of which the words of a label are a part. */
function byPart(wanted: readonly string[], {words: run, folded, opens}: Run): Fit[] {
  const found: Fit[] = []
  for (let at = 0; at + wanted.length <= run.length; at++) {
    if (!wanted.every((word, index) => word === folded[at + index])) continue
    const end = at + wanted.length
    const rest = run.slice(end)
    const short = run.length <= wanted.length + 2
    const behind = surname(rest, at === 0 && short)
    const named = rest.length > 0 && isSurname(rest[behind - 1] ?? '')
    if (named) {
      found.push({name: run.slice(at, end + behind).join(' '), weight: at === 0 && short ? WHOLE : CUT})
      if (at > 0 && UPPER.test(run[at - 1] ?? ''))
        found.push({name: run.slice(at - 1, end).join(' '), weight: BEFORE_LABEL})
    } else if (at > 0) {
      const whole = short && rest.length === 0
      const from = whole ? 0 : at - 1
      if (isNoName(run[from] ?? '') || !UPPER.test(run[from] ?? '')) continue
      found.push({name: run.slice(from, end).join(' '), weight: whole ? WHOLE : CUT, doubtful: opens && from === 0})
    }
  }

  return found
}

/** Whether a word can end a name: no particle, no initial, no pronoun of one letter. */
function isSurname(word: string): boolean {
  return !isParticle(word) && bare(word).length > 1
}

/** Number of words that make up the surname: all of a short run, else up to the first that is no particle or initial. */
function surname(rest: readonly string[], short: boolean): number {
  if (short) return rest.length
  const index = rest.findIndex((word) => !isParticle(word) && !ABBREVIATED.test(word))
  return index === -1 ? rest.length : index + 1
}

/** Names by weight, heaviest first; a name that another goes on from counts for the heavier of the two. */
function ranked(fits: readonly Fit[]): Fit[] {
  const sums = new Map<string, Fit>()
  for (const {name, weight} of fits) {
    const sum = sums.get(bare(name)) ?? {name, weight: 0}
    sum.weight += weight
    sums.set(bare(name), sum)
  }

  const kept: Array<[string, Fit]> = []
  for (const [key, fit] of [...sums].sort(([, a], [, b]) => b.weight - a.weight)) {
    if (!kept.some(([other]) => overlap(key, other))) kept.push([key, fit])
  }

  return kept.map(([, fit]) => fit)
}

function overlap(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long === short || long.startsWith(short + ' ') || long.endsWith(' ' + short) || sameButOne(short, long)
}

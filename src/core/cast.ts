/** Merge the labels of a document into its speakers, by what the labels themselves say. */
import type {Candidate} from './scan.js'
import {initialsFit, initialsOf, isInitials, nameWords} from './initials.js'
import {withoutAlias, type Part} from './lexicon.js'
import type {NameKind} from './name.js'
import {bare} from './text.js'

/** Letters that an abbreviation with a point, `Rep.` for `Reporter`, has at least. */
const SHORTEST_STEM = 3

/** Labels that mean one person. */
export interface Person {
  /** Keys of the labels, in order of first use. */
  keys: string[]
  /** The fullest label, as written. */
  label: string
}

/**
 * Merge labels.
 *
 * @param candidates Candidates whose labels are to be merged.
 * @returns Person by label key. Labels that fit two persons stay on their own.
 */
export function mergeLabels(candidates: readonly Candidate[]): Map<string, Person> {
  const written = new Map<string, string>()
  for (const candidate of candidates) {
    const known = written.get(candidate.key)
    if (known === undefined || known.length < candidate.speaker.length) written.set(candidate.key, candidate.speaker)
  }

  const numbered = numberedOnce(candidates)
  for (const voice of numbered.keys()) written.set(voice, written.get(voice) ?? voice.toUpperCase())
  const parents = new Map([...written.keys()].map((key) => [key, key]))
  const root = (key: string): string => {
    let at = key
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    return at
  }

  for (const candidate of candidates) {
    for (const alias of declaredAliases(candidate.details)) {
      if (parents.has(alias)) parents.set(root(alias), root(candidate.key))
    }
  }

  for (const [voice, keys] of numbered) for (const key of keys) parents.set(root(key), voice)
  for (const [letter, voice] of letteredVoices(candidates)) parents.set(root(letter), root(voice))
  const untitled = withoutTitles(written)
  for (const [key, name] of untitled) if (parents.has(name)) parents.set(root(key), root(name))
  const names = shortIndex(written, new Set([...written.keys(), ...untitled.values()]))
  for (const [key, label] of written) {
    if (root(key) !== key) continue
    const compact = key.split(' ').join('')
    const longer = [
      ...(names.parts.get(untitled.get(key) ?? key) ?? []),
      ...(isInitials(label) && compact.length > 1 ? (names.initials.get(compact) ?? []) : [])
    ]
    const fitting = new Set(longer.filter((other) => other !== key).map((other) => root(other)))
    const [only] = fitting
    if (fitting.size === 1 && only !== undefined) parents.set(key, only)
  }

  for (const [letter, name] of letteredNames(candidates, root)) if (root(letter) === letter) parents.set(letter, name)
  for (const [key, label] of written) {
    if (!label.endsWith('.') || key.length < SHORTEST_STEM || root(key) !== key) continue
    const longer = [...written.keys()].filter((other) => other !== key && other.startsWith(key))
    const [only] = longer
    if (longer.length === 1 && only !== undefined) parents.set(key, root(only))
  }

  const people = new Map<string, Person>()
  for (const [key, label] of written) {
    const top = root(key)
    const person = people.get(top) ?? {keys: [], label: written.get(top) ?? label}
    person.keys.push(key)
    people.set(top, person)
    people.set(key, person)
  }

  return people
}

/**
 * Who talks with whom.
 *
 * @param labels Candidates that open turns, in order.
 * @param people Person by label key, as far as labels were merged.
 * @returns Keys of the labels right before and behind those of a person, by the person's label.
 */
export function partnersOf(
  labels: readonly Candidate[],
  people: ReadonlyMap<string, Person>
): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  const labelOf = ({key, speaker}: Candidate): string => people.get(key)?.label ?? speaker
  const note = (one: Candidate | undefined, other: Candidate | undefined): void => {
    if (!one || !other || labelOf(one) === labelOf(other)) return
    partners.set(labelOf(one), (partners.get(labelOf(one)) ?? new Set()).add(other.key))
  }

  for (const [index, one] of labels.entries()) {
    note(one, labels[index - 1])
    note(one, labels[index + 1])
  }

  return partners
}

/** Voices of one letter whose turns are numbered, `Q1`, `Q2`, and their keys; near miss: `R1`, who speaks again. */
function numberedOnce(candidates: readonly Candidate[]): Map<string, string[]> {
  const voices = new Map<string, string[]>()
  for (const {key, kind} of candidates) {
    const voice = kind === 'voice' ? numberedVoice(key) : null
    if (voice !== null) voices.set(voice, [...(voices.get(voice) ?? []), key])
  }

  const once = [...voices].filter(([, keys]) => keys.length >= NUMBERED && new Set(keys).size === keys.length)
  return new Map(once)
}

/**
 * The voice of one letter whose turn a label numbers.
 *
 * @param key Label, letters and digits alone, lower case.
 * @returns `q` for `q12`; `null` for another label.
 */
export function numberedVoice(key: string): string | null {
  return NUMBERED_VOICE.exec(key)?.[1] ?? null
}

const NUMBERED_VOICE = /^(\p{L})\s?\d{1,3}$/u
/** So many turns of one voice, each with a number of its own, are numbered. */
const NUMBERED = 3

/**
 * The abbreviations that details in brackets declare: ` (AvW)`, `（以下简称 NT）`.
 *
 * @param details Details of a label, brackets included.
 * @returns Keys of the abbreviations.
 */
export function declaredAliases(details: string): string[] {
  if (details === '') return []
  return details
    .split(/[()（）[\]【】]/u)
    .map((part) => clean(part.trim()))
    .filter((part) => part !== '' && part.length <= 16 && (isInitials(part) || !/\s/u.test(part)))
    .map((part) => bare(part).split(' ').join(''))
    .filter(Boolean)
}

/**
 * Whether a label is a shorter way to write a name.
 *
 * @param label Label: initials, a first name, a last name.
 * @param name Full name.
 * @returns Whether `label` can stand for `name`.
 */
export function shortens(label: string, name: string): boolean {
  return (isInitials(label) && initialsFit(label, name)) || partsOf(name).includes(bare(label))
}

/** Generic voices that are also written by their first letter, `Q` and `Question`; by that letter. */
function letteredVoices(candidates: readonly Candidate[]): Map<string, string> {
  const parts = new Map<string, Part>()
  for (const {key, part} of candidates) if (part) parts.set(key, part)
  const lettered = new Map<string, string>()
  for (const [letter, part] of parts) {
    if (letter.length > 1) continue
    const whole = [...parts].filter(([key, other]) => key.length > 1 && key.startsWith(letter) && other === part)
    const [only] = whole
    if (only && whole.length === 1) lettered.set(letter, only[0])
  }

  return lettered
}

/**
 * Names that go on by their first letter: `Martha:` once, then `M:`. Letters that are voices, too, such as `A` for *answer*, stand
 * for names where all letters do; near miss: `Anna:` before `Q:` and `A:`.
 */
function letteredNames(candidates: readonly Candidate[], root: (key: string) => string): Map<string, string> {
  const letters = new Map<string, {voice: boolean; name: string | undefined}>()
  const named = new Map<string, string>()
  if (!candidates.some(({key}) => key.length === 1)) return named
  const names = new Map<string, Set<string>>()
  const met = new Set<string>()
  for (const {key, kind, speaker} of candidates) {
    if (met.has(key)) continue
    met.add(key)
    if (key.length === 1 && isInitials(speaker)) {
      const [name, ...others] = names.get(key) ?? []
      letters.set(key, {voice: kind === 'voice', name: others.length > 0 ? undefined : name})
    } else if (NAMED.has(kind)) {
      const letter = bare(nameWords(speaker)[0] ?? '').charAt(0)
      names.set(letter, (names.get(letter) ?? new Set()).add(root(key)))
    }
  }

  const all = letters.size > 1 && [...letters.values()].every(({name}) => name !== undefined)
  for (const [letter, {voice, name}] of letters) if (name !== undefined && (all || !voice)) named.set(letter, name)
  return named
}

/** Kinds of labels whose first letter may stand for them. */
const NAMED: ReadonlySet<NameKind> = new Set(['name', 'word', 'handle'])

/** Labels that open with a form of address, and the names behind it; near miss: `Mr. Weir` beside `Mrs. Weir`. */
function withoutTitles(written: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [key, label] of written) {
    const name = bare(nameWords(label).join(' '))
    if (name !== '' && name !== key && key.endsWith(' ' + name)) names.set(key, name)
  }

  const times = new Map<string, number>()
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map([...names].filter(([, name]) => times.get(name) === 1))
}

/** Labels by the shorter ways to write them that are asked for. */
function shortIndex(
  written: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>
): Record<'parts' | 'initials', Map<string, string[]>> {
  const index = {parts: new Map<string, string[]>(), initials: new Map<string, string[]>()}
  const note = (map: Map<string, string[]>, form: string, key: string): void => {
    const keys = map.get(form) ?? []
    keys.push(key)
    map.set(form, keys)
  }

  const abbreviates = [...written.values()].some((label) => isInitials(label))
  for (const [key, label] of written) {
    if (isInitials(label)) continue
    if (key.includes(' ')) for (const part of partsOf(label)) if (wanted.has(part)) note(index.parts, part, key)
    if (abbreviates) for (const initials of new Set(initialsOf(label))) note(index.initials, initials, key)
  }

  return index
}

/** First words and last words of a name, folded; the name itself is none of them. */
function partsOf(name: string): string[] {
  const words = bare(nameWords(name).join(' ')).split(' ')
  const parts: string[] = []
  for (let length = 1; length < words.length; length++) {
    parts.push(words.slice(0, length).join(' '), words.slice(-length).join(' '))
  }

  return parts.filter((part) => part.length > 1)
}

function clean(text: string): string {
  return withoutAlias(text)
    .replace(/^[\s:：“"«]{1,4}|["”»]{1,2}$/gu, '')
    .trim()
}

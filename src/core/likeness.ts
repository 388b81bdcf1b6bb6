/** Labels that could be one person's, told in passing: never fewer than merging them in earnest finds. */
import {declaredAliases, numberedVoice} from './cast.js'
import {initialOf, isInitials} from './initials.js'
import {isInTitle} from './lexicon.js'
import {bare} from './text.js'

/** A label as it is compared. */
export interface Labelled {
  key: string
  speaker: string
  details: string
}

/** Names that share a word are compared one by one up to so many; beyond that all of them count as alike. */
const CROWD = 30
/** Comparisons of initials with names, beyond which all labels count as alike. */
const PATIENCE = 10_000
const SHORTEST_STEM = 3

/**
 * Group labels that could be ways to write one name: initials, a part of it, an abbreviation, and chains of these.
 *
 * @param labels Labels.
 * @returns Name of the group by key; a label like no other is a group of its own.
 */
export function groupAlike(labels: readonly Labelled[]): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>()
  const groups = new Map<string, string>()
  for (const {key, speaker} of labels) {
    speakers.set(key, speaker)
    groups.set(key, key)
  }

  const join = (a: string, b: string): void => {
    groups.set(top(groups, a), top(groups, b))
  }

  joinParts([...speakers.keys()], join)
  joinNumbered(speakers.keys(), join)
  joinInitials(labels, speakers, join)
  for (const {key, details} of labels) {
    if (details === '') continue
    for (const alias of declaredAliases(details)) if (speakers.has(alias)) join(alias, key)
  }

  for (const key of groups.keys()) groups.set(key, top(groups, key))
  return groups
}

function top(groups: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let up = groups.get(at); up !== undefined && up !== at; up = groups.get(at)) at = up
  return at
}

type Join = (a: string, b: string) => void

/** Join the numbered turns of a voice. */
function joinNumbered(keys: Iterable<string>, join: Join): void {
  const first = new Map<string, string>()
  for (const key of keys) {
    const voice = numberedVoice(key)
    if (voice === null) continue
    join(key, first.get(voice) ?? key)
    first.set(voice, key)
  }
}

/** A key of several words. */
interface Name {
  key: string
  words: readonly string[]
}

/** Join keys to longer ones in which all their words stand, but the forms of address with which they open. */
function joinParts(keys: readonly string[], join: Join): void {
  const names = keys.filter((key) => key.includes(' ')).map((key): Name => ({key, words: key.split(' ')}))
  if (names.length === 0) return
  const byWord = new Map<string, Name[]>()
  for (const name of names) {
    for (const word of name.words) {
      const others = byWord.get(word)
      if (others) others.push(name)
      else byWord.set(word, [name])
    }
  }

  for (const crowd of byWord.values()) {
    if (crowd.length > CROWD) for (const {key} of crowd) join(key, crowd[0]?.key ?? key)
  }

  const joinLonger = (key: string, words: readonly string[]): void => {
    const longer = byWord.get(words[0] ?? '') ?? []
    if (longer.length > CROWD) join(key, longer[0]?.key ?? key)
    else for (const name of longer) if (holdsWords(name, words)) join(key, name.key)
  }

  for (const key of keys) if (!key.includes(' ')) joinLonger(key, [key])
  for (const {key, words} of names) joinLonger(key, withoutTitle(words))
}

function withoutTitle(words: readonly string[]): readonly string[] {
  const from = words.findIndex((_, index) => !isInTitle(words, index))
  return from > 0 ? words.slice(from) : words
}

function holdsWords({words: own}: Name, words: readonly string[]): boolean {
  return own.length > words.length && words.every((word) => own.includes(word))
}

/** Join initials and cut words to the names for which they could stand. */
function joinInitials(labels: readonly Labelled[], speakers: ReadonlyMap<string, string>, join: Join): void {
  const short = new Set<string>()
  for (const [speaker, key] of new Map(labels.map((label) => [label.speaker, label.key]))) {
    if (isInitials(speaker) || isStem(speaker, key)) short.add(key)
  }

  const [first] = short
  if (first === undefined) return
  if (short.size * speakers.size > PATIENCE) {
    for (const key of speakers.keys()) join(key, first)
    return
  }

  const names = [...speakers].map(([key, speaker]) => ({key, letters: initialsIn(speaker)}))
  for (const key of short) {
    const compact = key.split(' ').join('')
    for (const other of names) {
      if (other.key !== key && (other.key.startsWith(key) || holdsAll(other.letters, compact))) join(key, other.key)
    }
  }
}

/** Whether a label could be cut short: `Rep.` */
function isStem(speaker: string, key: string): boolean {
  return speaker.endsWith('.') && key.length >= SHORTEST_STEM
}

/** Initials of the words of a name, parts and humps counted. */
function initialsIn(speaker: string): string {
  const words = bare(speaker.split(HUMPS).join(' ')).split(' ')
  return words.map((word) => initialOf(word)).join('')
}

const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/u

function holdsAll(letters: string, wanted: string): boolean {
  return Array.from(wanted).every((letter) => letters.includes(letter))
}

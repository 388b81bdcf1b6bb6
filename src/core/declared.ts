/** Speakers that the author declared. */
import type {Role} from '../types.js'
import {shortens} from './cast.js'
import {only} from './only.js'
import type {Candidate} from './scan.js'
import {bare} from './text.js'

/** A speaker that the author declared. */
export interface Declared {
  /** Label under which the speaker was declared, or the name itself. */
  label: string
  name: string
  role: Role | null
  source: 'options' | 'frontmatter'
  /** Further fields, kept as they are. */
  fields: Readonly<Record<string, unknown>>
}

/**
 * Tell declared labels from others.
 *
 * @param declared Speakers that the author declared.
 * @returns Predicate: the label is a declared one, a declared name, or short for exactly one declared name.
 */
export function declarationOf(declared: readonly Declared[]): (one: Candidate) => boolean {
  if (declared.length === 0) return () => false
  const keys = new Set(declared.flatMap(({label, name}) => [...keysOf(label), bare(name)]))
  // Of the labels that are asked for most recur.
  const known = new Map<string, boolean>()
  return ({key, speaker}) => {
    if (keys.has(key)) return true
    const told = known.get(speaker) ?? only(named(declared, (name) => shortens(speaker, name))) !== undefined
    known.set(speaker, told)
    return told
  }
}

/** A declared label as labels of a document compare, with and without the spaces of initials. */
export function keysOf(label: string): string[] {
  const key = bare(label)
  return [key, key.split(' ').join('')]
}

/** A word of a name this long, at the start of a handle, is no coincidence. */
const SHORTEST_STEM = 4

/**
 * Find who was declared by a label.
 *
 * @param one The label.
 * @param label The fullest label of its person.
 * @param declared Speakers that the author declared.
 * @returns Who has the label or name, whose name alone it is short for or, of a generic voice, the only one who asks or answers.
 */
export function declaredAs(
  one: Pick<Candidate, 'key' | 'kind' | 'part'>,
  label: string,
  declared: readonly Declared[]
): Declared | undefined {
  return (
    declared.find(
      (entry) => bare(entry.label) === bare(label) || bare(entry.label) === one.key || bare(entry.name) === bare(label)
    )
    ?? only(named(declared, (name) => shortens(label, name)))
    ?? (one.kind === 'handle' ? only(named(declared, (name) => isHandleOf(one.key, name))) : undefined)
    ?? (one.part === 'answerer' ? only(declared.filter(({role}) => role !== 'interviewer')) : undefined)
    ?? (one.part === 'asker' ? only(declared.filter(({role}) => role === 'interviewer')) : undefined)
  )
}

/** Whether a handle opens with one of the words of a name: `adamb` for *Adam Berg*. */
function isHandleOf(handle: string, name: string): boolean {
  return bare(name)
    .split(' ')
    .some((word) => word.length >= SHORTEST_STEM && handle.startsWith(word))
}

/** Declared speakers whose name passes, each name once. */
function named(declared: readonly Declared[], test: (name: string) => boolean): Declared[] {
  const fitting = declared.filter((entry) => test(entry.name))
  return fitting.filter((entry, index) => fitting.findIndex((one) => bare(one.name) === bare(entry.name)) === index)
}

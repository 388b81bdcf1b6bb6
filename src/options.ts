/** Options and front matter, checked and brought into one form. */
import type {Declared} from './core/speakers.js'
import type {Options, Role} from './types.js'

/** Options as the hosts use them: nothing optional is left. */
export interface Settings {
  declared: Declared[]
  insist: boolean | null
  anchors: {from: 'speaker' | 'text' | false; prefix: string}
  near: boolean
}

/** Where declared speakers come from. */
type Source = Declared['source']

const NAMES = ['anchors', 'interview', 'interviewee', 'interviewer', 'near', 'prefix', 'speakers'] as const
const ROLES: readonly unknown[] = ['interviewer', 'interviewee', null, undefined]
const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Check options and fill in defaults.
 *
 * @param options Options as given by the user.
 * @returns Settings.
 * @throws {TypeError} For an option that is unknown or of a wrong form; the message names it.
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Settings {
  const given: unknown = options ?? {}
  if (!isRecord(given)) throw new TypeError(`Expected an object for the options, not \`${show(given)}\``)
  for (const name of Object.keys(given)) {
    if (!NAMES.some((known) => known === name)) {
      throw new TypeError(
        `Expected one of ${NAMES.map((known) => `\`${known}\``).join(', ')} as option, not \`${name}\``
      )
    }
  }

  return {
    declared: readDeclared(given, 'options', (message) => {
      throw new TypeError(message)
    }),
    insist: expectOneOf(given['interview'], 'interview', [true, false]) ?? null,
    anchors: {
      from: expectOneOf(given['anchors'], 'anchors', ['speaker', 'text', false]) ?? 'speaker',
      prefix: expectString(given['prefix'], 'prefix') ?? ''
    },
    near: expectOneOf(given['near'], 'near', [true, false]) ?? false
  }
}

/**
 * Read what an author declares, in options or front matter.
 *
 * @param given Record that may hold `speakers`, `interviewer`, `interviewee`.
 * @param source Where it comes from.
 * @param report Called with a message for each thing of a wrong form; it is left out if the call returns.
 * @returns Declared speakers.
 */
export function readDeclared(
  given: Readonly<Record<string, unknown>>,
  source: Source,
  report: (message: string) => void
): Declared[] {
  const declared = readSpeakers(given['speakers'], source, report)
  for (const role of ['interviewer', 'interviewee'] as const) {
    for (const name of readNames(given[role], role, report)) {
      const known = declared.find((one) => one.name === name || one.label === name)
      if (known) known.role ??= role
      else declared.push({label: name, name, role, source, fields: {}})
    }
  }

  return declared
}

function readSpeakers(value: unknown, source: Source, report: (message: string) => void): Declared[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) {
    return readNames(value, 'speakers', report).map((name) => ({label: name, name, role: null, source, fields: {}}))
  }

  if (!isRecord(value)) {
    report(`Expected labels with names for \`speakers\`, not \`${show(value)}\``)
    return []
  }

  const declared: Declared[] = []
  for (const [label, entry] of Object.entries(value)) {
    const speaker = readSpeaker(label, entry, source)
    if (speaker) declared.push(speaker)
    else report(`Expected a name or an object with \`name\` for \`speakers.${label}\`, not \`${show(entry)}\``)
  }

  return declared
}

function readSpeaker(label: string, entry: unknown, source: Source): Declared | null {
  if (typeof entry === 'string' && entry.trim() !== '')
    return {label, name: entry.trim(), role: null, source, fields: {}}
  if (!isRecord(entry) || typeof entry['name'] !== 'string' || entry['name'].trim() === '') return null
  const {name, role, ...fields} = entry
  if (!ROLES.includes(role)) return null
  const safe = Object.fromEntries(Object.entries(fields).filter(([key]) => !UNSAFE.includes(key)))
  return {label, name: name.trim(), role: isRole(role) ? role : null, source, fields: safe}
}

function readNames(value: unknown, name: string, report: (message: string) => void): string[] {
  const names = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
  return names.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [entry.trim()]
    report(`Expected a name or a list of names for \`${name}\`, not \`${show(entry)}\``)
    return []
  })
}

function expectString(value: unknown, name: string): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  throw new TypeError(`Expected a string for \`${name}\`, not \`${show(value)}\``)
}

function expectOneOf<T>(value: unknown, name: string, allowed: readonly T[]): T | null {
  if (value === null || value === undefined) return null
  const found = allowed.find((one) => one === value)
  if (found !== undefined) return found
  throw new TypeError(
    `Expected ${allowed.map((one) => `\`${show(one)}\``).join(' or ')} for \`${name}\`, not \`${show(value)}\``
  )
}

function isRole(value: unknown): value is Role {
  return value === 'interviewer' || value === 'interviewee'
}

/** Whether a value is an object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

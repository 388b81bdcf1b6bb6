/** Options and front matter, checked and brought into one form. */
import type {Declared} from './core/speakers.js'
import {isSafeUrl} from './core/url.js'
import type {Presentation} from './interview.js'
import type {Options, Role} from './types.js'

const IDENTIFIER = /^[$_\p{ID_Start}][$\u200C\u200D\p{ID_Continue}]{0,64}$/u

/** Options as the hosts use them: nothing optional is left. */
export interface Settings {
  declared: Declared[]
  insist: boolean | null
  anchors: {from: 'speaker' | 'text' | false; prefix: string}
  presentation: Presentation
  labels: Labels
  mdxExport: string | null
  near: boolean
}

/** House style of labels. */
export interface Labels {
  style: 'bold' | 'plain' | 'as-written'
  text: 'initials' | 'name' | 'as-written'
  /** `null` keeps each separator. */
  separator: string | null
}

/** Where declared speakers come from. */
type Source = Declared['source']

const NAMES = [
  'anchors',
  'cacheKey',
  'interview',
  'interviewee',
  'interviewer',
  'labels',
  'link',
  'mdxExport',
  'media',
  'names',
  'near',
  'prefix',
  'speakers'
] as const
const LABEL_NAMES = ['separator', 'style', 'text'] as const
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
  expectNames(given, NAMES, 'option')
  const cacheKey: unknown = given['cacheKey']
  if (typeof cacheKey !== 'number') expectString(cacheKey, 'cacheKey')
  return {
    declared: readDeclared(given, 'options', (message) => {
      throw new TypeError(message)
    }),
    insist: expectOneOf(given['interview'], 'interview', [true, false]) ?? null,
    anchors: {
      from: expectOneOf(given['anchors'], 'anchors', ['speaker', 'text', false]) ?? 'speaker',
      prefix: expectString(given['prefix'], 'prefix') ?? ''
    },
    presentation: {
      names: expectOneOf(given['names'], 'names', ['as-written', 'first', 'always']) ?? 'as-written',
      link: expectOneOf(given['link'], 'link', ['anchor', 'url', false]) ?? 'anchor',
      media: expectUrl(given['media'], 'media')
    },
    labels: readLabels(given['labels']),
    mdxExport: expectIdentifier(given['mdxExport'], 'mdxExport'),
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

function readLabels(value: unknown): Labels {
  const given = value ?? {}
  if (!isRecord(given)) throw new TypeError(`Expected an object for \`labels\`, not \`${show(given)}\``)
  expectNames(given, LABEL_NAMES, 'field of `labels`')
  return {
    style: expectOneOf(given['style'], 'labels.style', ['bold', 'plain', 'as-written']) ?? 'as-written',
    text: expectOneOf(given['text'], 'labels.text', ['initials', 'name', 'as-written']) ?? 'as-written',
    separator: expectString(given['separator'], 'labels.separator')
  }
}

function expectNames(given: Readonly<Record<string, unknown>>, names: readonly string[], what: string): void {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const known = names.map((one) => `\`${one}\``).join(', ')
    throw new TypeError(`Expected one of ${known} as ${what}, not \`${name}\``)
  }
}

function expectUrl(value: unknown, name: string): string | null {
  const url = expectString(value, name)
  if (url === null || isSafeUrl(url)) return url
  throw new TypeError(`Expected an http, https or relative URL for \`${name}\`, not \`${url}\``)
}

function expectIdentifier(value: unknown, name: string): string | null {
  const identifier = expectString(value, name)
  if (identifier === null || IDENTIFIER.test(identifier)) return identifier
  throw new TypeError(`Expected a JavaScript identifier for \`${name}\`, not \`${identifier}\``)
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
  const json: unknown = JSON.stringify(value)
  return typeof json === 'string' ? json : typeof value
}

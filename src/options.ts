/** Options and front matter, checked and brought into one form. */
import type {Declared} from './core/declared.js'
import {isSafeUrl} from './core/url.js'
import type {Presentation} from './core/presentation.js'
import {isSafeKey, plainData} from './data.js'
import type {Options, Role} from './types.js'

/** Words of ECMAScript modules that name no constant. */
const RESERVED: readonly string[] = (
  'arguments, await, break, case, catch, class, const, continue, debugger, default, delete, do, else, enum, eval, export, '
  + 'extends, false, finally, for, function, if, implements, import, in, instanceof, interface, let, new, null, package, '
  + 'private, protected, public, return, static, super, switch, this, throw, true, try, typeof, var, void, while, with, yield'
).split(', ')
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
    labels: resolveLabels(given['labels']),
    mdxExport: expectIdentifier(given['mdxExport'], 'mdxExport'),
    near: expectOneOf(given['near'], 'near', [true, false]) ?? false
  }
}

/**
 * Put declarations together.
 *
 * @param own What the document declares; it comes first.
 * @param site What the options declare for all documents.
 * @returns Both, a speaker of the same label or the same name once; what the document leaves open the options fill in.
 */
export function mergeDeclared(own: readonly Declared[], site: readonly Declared[]): Declared[] {
  const merged = own.map((entry) => ({...entry}))
  for (const entry of site) {
    const same = merged.find((one) => one.name === entry.name && (one.label === entry.label || one.label === one.name))
    if (same) {
      if (same.label === same.name) same.label = entry.label
      same.role ??= entry.role
      same.fields = {...entry.fields, ...same.fields}
    } else if (
      !merged.some((one) => one.label === entry.label || (entry.label === entry.name && one.name === entry.name))
    ) {
      merged.push(entry)
    }
  }

  return merged
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
    return value.flatMap((entry: unknown, index) => {
      const name = isRecord(entry) ? entry['name'] : entry
      return readSpeaker(typeof name === 'string' ? name : '', entry, `speakers[${String(index)}]`, source, report)
    })
  }

  if (!isRecord(value)) {
    report(`Expected labels with names for \`speakers\`, not \`${show(value)}\``)
    return []
  }

  return Object.entries(value).flatMap(([label, entry]) =>
    readSpeaker(label, entry, `speakers.${label}`, source, report)
  )
}

function readSpeaker(
  label: string,
  entry: unknown,
  place: string,
  source: Source,
  report: (message: string) => void
): Declared[] {
  const given = isRecord(entry) ? entry : {name: entry}
  const {name, role, ...fields} = given
  if (typeof name !== 'string' || name.trim() === '') {
    report(`Expected a name or an object with \`name\` for \`${place}\`, not \`${show(entry)}\``)
    return []
  }

  if (role !== null && role !== undefined && !isRole(role)) {
    report(`Expected \`interviewer\` or \`interviewee\` for \`${place}.role\`, not \`${show(role)}\``)
  }

  const kept: Array<[string, unknown]> = []
  for (const [key, value] of Object.entries(fields)) {
    const data = plainData(value)
    if (data === undefined) report(`Expected plain data for \`${place}.${key}\`, not \`${show(value)}\``)
    else if (isSafeKey(key)) kept.push([key, data])
  }

  return [{label, name: name.trim(), role: isRole(role) ? role : null, source, fields: Object.fromEntries(kept)}]
}

function readNames(value: unknown, name: string, report: (message: string) => void): string[] {
  const names = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
  return names.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [entry.trim()]
    report(`Expected a name or a list of names for \`${name}\`, not \`${show(entry)}\``)
    return []
  })
}

/**
 * Check a house style and fill in defaults.
 *
 * @param value Style as given by the user.
 * @returns The style.
 * @throws {TypeError} For a field that is unknown or of a wrong form.
 */
export function resolveLabels(value: unknown): Labels {
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
  if (identifier === null || (IDENTIFIER.test(identifier) && !RESERVED.includes(identifier))) return identifier
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

/** Whether a value is a plain object, as JSON and YAML give them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Most characters of a value in a message. */
const SHOWN = 200

function show(value: unknown): string {
  const data = plainData(value)
  const text = typeof value === 'string' ? value : data === undefined ? typeof value : JSON.stringify(data)
  return text.length > SHOWN ? text.slice(0, SHOWN) + '…' : text
}

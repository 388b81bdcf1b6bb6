/** Inputs: files, folders and globs as a list of files. */
import fs, {type Dirent} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, isAbsolute, join, normalize, relative, resolve, sep} from 'node:path'
import type {Options} from 'globby'
import {Failure, reasonOf} from './failure.js'
import type {Task} from './job.js'

/** An input and its place in a mirrored tree. */
export interface Input extends Task {
  /** Path below the folder of outputs, without `..`, extension included. */
  under: string
}

/** Extensions of the Markdown files that are read from folders. */
export const MARKDOWN = ['md', 'markdown', 'mdx'] as const
/** Extensions of all files that are read from folders. */
export const EXTENSIONS = [...MARKDOWN, 'txt'] as const

/** Where and how inputs are looked for. */
export interface Search {
  /** Absolute path from which names are resolved. */
  cwd: string
  /** Extensions of the files that are read from folders. */
  extensions: readonly string[]
  /** Absolute path of a folder of outputs, which is no part of a folder of inputs around it; `null` without one. */
  outputs: string | null
}

/**
 * Find the inputs.
 *
 * @param given Files, folders and globs as given; `-` is standard input. A `!` in front leaves out what is found.
 * @param search Where and how.
 * @returns Inputs in the given order, those of a folder or glob sorted and without those before. What cannot be found is
 *   an input with a problem.
 * @throws {Failure} Where everything given leaves something out.
 */
export async function findInputs(given: readonly string[], search: Readonly<Search>): Promise<Input[]> {
  const [out, names] = [given.filter((one) => isNegative(one)), given.filter((one) => !isNegative(one))]
  if (names.length === 0 && out.length > 0) {
    throw new Failure(`Expected files, folders or globs from which \`${out[0] ?? ''}\` leaves something out`)
  }

  const left = await Promise.all(out.map((one) => expand(one.slice(1), search)))
  const seen = new Set<string | null>()
  const outside = new Set(left.flatMap(({inputs}) => inputs.map(({at}) => at)))
  const inputs: Input[] = []
  for (const one of names) {
    const found = await expand(one, search)
    for (const input of found.inputs) {
      const isMeant = found.isNamed || input.problem !== null || !(seen.has(input.at) || outside.has(input.at))
      if (isMeant) inputs.push(input)
      seen.add(input.at)
    }
  }

  return inputs
}

/**
 * Whether an argument leaves inputs out; `!talks/drafts/**`.
 *
 * @param given File, folder or glob.
 */
export function isNegative(given: string): boolean {
  return given.startsWith('!')
}

/**
 * Folder or file from which on an input can change, for watching.
 *
 * @param given File, folder or glob.
 * @param cwd Absolute path from which it is resolved.
 * @returns Absolute path.
 */
export function rootOf(given: string, cwd: string): string {
  return resolve(cwd, isGlob(given) ? baseOf(given) : given)
}

interface Found {
  inputs: Input[]
  /** Whether it is a single input, named as such. */
  isNamed: boolean
}

async function expand(given: string, search: Readonly<Search>): Promise<Found> {
  const {cwd} = search
  if (given === '-')
    return {inputs: [{path: given, at: null, bytes: null, problem: null, under: 'stdin'}], isNamed: true}
  const at = resolve(cwd, given)
  const named = input(given, at, placeIn(cwd, at))
  try {
    const known = await stat(at)
    if (!known.isDirectory()) return {inputs: [named], isNamed: true}
    const inputs = await expandFolder(given, at, search)
    const problem = `no file in it ends in .${search.extensions.join(', .')}`
    return {inputs: inputs.length > 0 ? inputs : [{...named, problem}], isNamed: false}
  } catch (error) {
    if (!isGlob(given)) return {inputs: [{...named, problem: reasonOf(error)}], isNamed: true}
    const inputs = await expandGlob(given, search)
    return {inputs: inputs.length > 0 ? inputs : [{...named, problem: 'no file matches'}], isNamed: false}
  }
}

async function expandFolder(given: string, at: string, {extensions, outputs}: Readonly<Search>): Promise<Input[]> {
  const found = await walk(`**/*.{${extensions.join(',')}}`, at, {caseSensitiveMatch: false})
  return found
    .map(({path, problem}) => ({...input(join(given, path), join(at, path), normalize(path)), problem}))
    .filter((one) => !isOutput(one, at, outputs))
}

async function expandGlob(given: string, {cwd, outputs}: Readonly<Search>): Promise<Input[]> {
  const base = resolve(cwd, baseOf(given))
  const found = await walk(given, cwd, {expandDirectories: false})
  return found
    .map(({path, problem}) => ({...input(path, resolve(cwd, path), placeIn(base, resolve(cwd, path))), problem}))
    .filter((one) => !isOutput(one, base, outputs))
}

/** A file below a folder, or a folder there that cannot be read. */
interface Entry {
  /** Path below the folder. */
  path: string
  problem: string | null
}

async function walk(pattern: string, cwd: string, options: Options): Promise<Entry[]> {
  const {globby} = await import('globby')
  // Folders are listed twice, for files and for what is to be ignored.
  const shut = new Map<string, Entry>()
  const readdir = listing((at, error) => {
    shut.set(at, {path: relative(cwd, at), problem: reasonOf(error)})
  })
  const paths = await globby(pattern, {...OPTIONS, ...options, cwd, fs: {...fs, readdir}})
  const files = paths.map((path) => ({path, problem: null}))
  return [...files, ...shut.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

type Readdir = NonNullable<NonNullable<Options['fs']>['readdir']>

/** Lists folders; those that cannot be read are reported and hold nothing. */
function listing(report: (at: string, error: Error) => void): Readdir {
  return (at: string, ...rest: unknown[]) => {
    const done = rest.at(-1) as (error: Error | null, entries: Dirent[]) => void
    fs.readdir(at, {withFileTypes: true}, (error, entries) => {
      // A folder that is gone by now holds nothing.
      if (error && error.code !== 'ENOENT') report(at, error)
      done(null, error ? [] : entries)
    })
  }
}

/** Links to folders are not followed: they may lead in a circle. */
const OPTIONS: Options = {
  gitignore: true,
  ignore: ['**/node_modules/**'],
  onlyFiles: true,
  followSymbolicLinks: false
}

function input(path: string, at: string, under: string): Input {
  return {path, at, bytes: null, problem: null, under}
}

/** Whether a file was written by a run before: it is in a folder of outputs inside the folder that is read. */
function isOutput({at}: Readonly<Input>, root: string, outputs: string | null): boolean {
  return at !== null && outputs !== null && outputs !== root && isBelow(root, outputs) && isBelow(outputs, at)
}

/** Whether a name that is no file's is a pattern; `talks/*.md`, not `talks/a.md`. */
function isGlob(name: string): boolean {
  return MAGIC.test(name)
}

const MAGIC = /[*?[\]{}]|[!@+]\(/u

/** The part of a glob before its first magic: `talks/2020` of `talks/2020/*.md`. */
function baseOf(glob: string): string {
  const parts = glob.split('/')
  const magic = parts.findIndex((part) => isGlob(part))
  return parts.slice(0, magic < 0 ? -1 : magic).join('/') || (isAbsolute(glob) ? '/' : '.')
}

/** Place of a file: its path below a folder, or its name alone where it is not in there. */
function placeIn(folder: string, at: string): string {
  return isBelow(folder, at) ? relative(folder, at) : basename(at)
}

function isBelow(folder: string, at: string): boolean {
  const path = relative(folder, at)
  return path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..'
}

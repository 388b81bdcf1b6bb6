/** Inputs: files, folders and globs as a list of files. */
import {stat} from 'node:fs/promises'
import {basename, isAbsolute, join, normalize, resolve, sep} from 'node:path'
import {reasonOf} from './failure.js'
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

/**
 * Find the inputs.
 *
 * @param given Files, folders and globs as given; `-` is standard input.
 * @param cwd Absolute path from which they are resolved.
 * @param extensions Extensions of the files that are read from folders. Default: all that are known.
 * @returns Inputs in the given order, those of a folder or glob sorted and without those before. What cannot be found is
 *   an input with a problem.
 */
export async function findInputs(
  given: readonly string[],
  cwd: string,
  extensions: readonly string[] = EXTENSIONS
): Promise<Input[]> {
  const inputs: Input[] = []
  const seen = new Set<string | null>()
  for (const one of given) {
    const found = await expand(one, cwd, extensions)
    inputs.push(...(found.length === 1 ? found : found.filter(({at}) => !seen.has(at))))
    for (const {at} of found) seen.add(at)
  }

  return inputs
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

async function expand(given: string, cwd: string, extensions: readonly string[]): Promise<Input[]> {
  if (given === '-') return [{path: given, at: null, bytes: null, problem: null, under: 'stdin'}]
  const at = resolve(cwd, given)
  try {
    const known = await stat(at)
    return known.isDirectory() ? await expandFolder(given, at, extensions) : [input(given, at, placeOf(given))]
  } catch (error) {
    if (isGlob(given)) return expandGlob(given, cwd)
    return [{...input(given, at, placeOf(given)), problem: reasonOf(error)}]
  }
}

async function expandFolder(given: string, at: string, extensions: readonly string[]): Promise<Input[]> {
  const {globby} = await import('globby')
  const found = await globby(`**/*.{${extensions.join(',')}}`, {...OPTIONS, cwd: at, caseSensitiveMatch: false})
  const inputs = found.sort().map((path) => input(join(given, path), join(at, path), normalize(path)))
  if (inputs.length > 0) return inputs
  return [{...input(given, at, placeOf(given)), problem: `no file in it ends in .${extensions.join(', .')}`}]
}

async function expandGlob(given: string, cwd: string): Promise<Input[]> {
  const {globby} = await import('globby')
  const base = baseOf(given)
  const found = await globby(given, {...OPTIONS, cwd, expandDirectories: false})
  const inputs = found.sort().map((path) => {
    const under = normalize(path).slice(base === '.' ? 0 : normalize(base).length + 1)
    return input(path, resolve(cwd, path), placeOf(under))
  })
  return inputs.length > 0
    ? inputs
    : [{...input(given, resolve(cwd, given), placeOf(given)), problem: 'no file matches'}]
}

const OPTIONS = {gitignore: true, ignore: ['**/node_modules/**'], onlyFiles: true, suppressErrors: true}

function input(path: string, at: string, under: string): Input {
  return {path, at, bytes: null, problem: null, under}
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

/** Place of a named file: its path, or its name alone where the path leads out of the folder. */
function placeOf(path: string): string {
  const normal = normalize(path)
  return isAbsolute(normal) || normal.split(sep).includes('..') ? basename(normal) : normal
}

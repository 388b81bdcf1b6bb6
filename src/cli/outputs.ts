/** Where outputs go: standard output, one file, a folder that mirrors the inputs, or the place of the input. */
import {lstat, mkdir, realpath, stat} from 'node:fs/promises'
import {dirname, extname, join, relative, resolve, sep} from 'node:path'
import {draft, writeWhole} from './atomic.js'
import {Failure, reasonOf} from './failure.js'
import type {Input} from './inputs.js'

/** A place for outputs. */
export interface Outlet {
  /**
   * Put an output in its place.
   *
   * @returns Why this one cannot be written, as a sentence; `null` where it is.
   * @throws {Failure} Where nothing more can be written.
   */
  put: (data: string | Uint8Array, input: Readonly<Input>) => Promise<string | null>
  /** Finish with what comes last; empty where nothing does. */
  close: (last: string) => Promise<void>
  /** Stop without finishing; no file is left half-written. */
  abandon: () => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

/**
 * An outlet to a stream.
 *
 * @param write Writer of the stream.
 * @returns Outlet.
 */
export function toStream(write: (data: string | Uint8Array) => Promise<void>): Outlet {
  return {
    put: async (data) => {
      await write(data)
      return null
    },
    close: (last) => (last === '' ? nothing() : write(last)),
    abandon: nothing
  }
}

/**
 * An outlet to one file, which takes everything in order and is there only when all is in it.
 *
 * @param path Absolute path.
 * @param shown Path as given.
 * @param inputs Inputs, none of which is written over.
 * @returns Outlet.
 * @throws {Failure} Where the file cannot be written or is an input.
 */
export async function toFile(path: string, shown: string, inputs: readonly Input[]): Promise<Outlet> {
  const owner = await ownerOf(path, await identitiesOf(inputs))
  if (owner !== undefined) throw new Failure(`Cannot write \`${shown}\`: it is an input; --write rewrites inputs`)
  const fail = (error: unknown): never => {
    throw new Failure(`Cannot write \`${shown}\`: ${reasonOf(error)}`)
  }

  const begun = await draft(path).catch(fail)
  return {
    put: async (data) => {
      await begun.write(data).catch(fail)
      return null
    },
    close: async (last) => {
      await begun.write(last).catch(fail)
      await begun.commit().catch(fail)
    },
    abandon: () => begun.discard()
  }
}

/**
 * An outlet to a folder.
 *
 * @param folder Absolute path.
 * @param shown Path as given.
 * @param extension Extension of outputs, with the point.
 * @param inputs Inputs, none of which is written over.
 * @returns Outlet. Two inputs never go into one output, and nothing is written through a link that leads out of the folder.
 */
export async function toFolder(
  folder: string,
  shown: string,
  extension: string,
  inputs: readonly Input[]
): Promise<Outlet> {
  const owners = await identitiesOf(inputs)
  return {
    put: async (data, {path, under}) => {
      const place = under.slice(0, under.length - extname(under).length) + extension
      const target = join(folder, place)
      const name = join(shown, place)
      try {
        await expectInside(target, folder)
        const owner = await ownerOf(target, owners)
        if (owner !== undefined && owner !== path) throw new Failure(`it is there for \`${owner}\` already`)
        if (owner === path) throw new Failure('it is the input; --write rewrites inputs')
        await writeWhole(target, data)
        owners.set((await identityOf(target)) ?? '', path)
        return null
      } catch (error) {
        return `Cannot write \`${name}\` for \`${path}\`: ${reasonOf(error)}`
      }
    },
    close: nothing,
    abandon: nothing
  }
}

/** The outlet to the places of the inputs. */
export const inPlace: Outlet = {
  put: async (data, {path, at}) => {
    try {
      if (at !== null) await writeWhole(at, data)
      return null
    } catch (error) {
      return `Cannot write \`${path}\`: ${reasonOf(error)}`
    }
  },
  close: nothing,
  abandon: nothing
}

/**
 * Whether a path is meant as a folder.
 *
 * @param path Path as given.
 * @param cwd Absolute path from which it is resolved.
 * @returns `true` where it ends in a slash or is a folder.
 */
export async function isFolder(path: string, cwd: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true
  const known = await stat(resolve(cwd, path)).catch(() => null)
  return known?.isDirectory() === true
}

/** Path of whatever a target would replace: of inputs, and of outputs written before. */
async function ownerOf(target: string, owners: ReadonlyMap<string, string>): Promise<string | undefined> {
  const identity = await identityOf(target)
  return identity === null ? undefined : owners.get(identity)
}

async function identitiesOf(inputs: readonly Input[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>()
  for (const {path, at} of inputs) {
    const identity = at === null ? null : await identityOf(at)
    if (identity !== null) owners.set(identity, path)
  }

  return owners
}

/** What tells a file by whatever name and link it is reached; `null` where there is none. */
async function identityOf(path: string): Promise<string | null> {
  const known = await stat(path, {bigint: true}).catch(() => null)
  return known ? `${String(known.dev)}:${String(known.ino)}` : null
}

/** Nothing is written through links that lead out of the folder, nor are folders made behind them. */
async function expectInside(target: string, folder: string): Promise<void> {
  await mkdir(folder, {recursive: true})
  const root = await realpath(folder)
  let known = target
  while (!(await lstat(known).catch(() => null))) known = dirname(known)
  const real = await realpath(known).catch(() => null)
  const path = real === null ? '..' : relative(root, real)
  if (path.split(sep)[0] === '..') throw new Failure('a symbolic link leads out of the folder')
}

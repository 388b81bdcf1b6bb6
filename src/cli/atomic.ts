/** Files that are written whole or not at all: a temporary file beside them, renamed when everything is in it. */
import {randomBytes} from 'node:crypto'
import {
  access,
  constants,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  type FileHandle
} from 'node:fs/promises'
import type {Stats} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/** A file in the making. */
export interface Draft {
  write: (data: string | Uint8Array) => Promise<void>
  /** Put it in its place. */
  commit: () => Promise<void>
  /** Drop it; what was in its place before stays. */
  discard: () => Promise<void>
}

/**
 * Begin to write a file.
 *
 * @param path Path of the file. Missing folders are made; a symbolic link is written through; an existing file's mode and
 *   owner are kept, one that may not be written is left alone; pipes and devices are written as they are.
 * @returns The draft, to be committed or discarded.
 * @throws Errors of the system.
 */
export async function draft(path: string): Promise<Draft> {
  await mkdir(dirname(path), {recursive: true})
  const target = await resolved(path)
  const known = await stat(target).catch(() => null)
  if (known?.isDirectory() === true) throw Object.assign(new Error('Unexpected folder'), {code: 'EISDIR'})
  if (known && !known.isFile()) return directly(await open(target, 'w'))
  if (known) await access(target, constants.W_OK)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 64)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(temporary, 'wx')
  if (known) await keep(file, known)
  return {
    write: (data) => file.writeFile(data),
    commit: async () => {
      try {
        await file.close()
        await rename(temporary, target)
      } catch (error) {
        await drop(file, temporary)
        throw error
      }
    },
    discard: () => drop(file, temporary)
  }
}

/**
 * Write a file whole or not at all.
 *
 * @param path Path of the file.
 * @param data What is to be in it.
 * @throws Errors of the system; nothing is left behind then.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const begun = await draft(path)
  try {
    await begun.write(data)
  } catch (error) {
    await begun.discard()
    throw error
  }

  await begun.commit()
}

/** What is behind a link, also where that is not there yet. */
async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const link = await readlink(path).catch(() => null)
    return link === null ? path : resolve(dirname(path), link)
  }
}

function directly(file: FileHandle): Draft {
  const close = (): Promise<void> => file.close()
  return {write: (data) => file.writeFile(data), commit: close, discard: close}
}

/** Give a file the owner and mode of the one that it replaces, as far as the user may. */
async function keep(file: FileHandle, {uid, gid, mode}: Stats): Promise<void> {
  await file.chown(uid, gid).catch(() => undefined)
  await file.chmod(mode).catch(() => undefined)
}

async function drop(file: FileHandle, temporary: string): Promise<void> {
  await file.close().catch(() => undefined)
  await unlink(temporary).catch(() => undefined)
}

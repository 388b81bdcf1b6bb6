/** Files that are written whole or not at all: a temporary file beside them, renamed when everything is in it. */
import {randomBytes} from 'node:crypto'
import {mkdir, open, realpath, rename, stat, unlink, type FileHandle} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

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
 * @param path Path of the file. Missing folders are made; a symbolic link is written through; an existing file's mode is
 *   kept.
 * @returns The draft, to be committed or discarded.
 * @throws Errors of the system.
 */
export async function draft(path: string): Promise<Draft> {
  await mkdir(dirname(path), {recursive: true})
  const target = await resolved(path)
  const known = await stat(target).catch(() => null)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 64)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(temporary, 'wx')
  if (known) await file.chmod(known.mode)
  if (known?.isDirectory() === true) {
    await drop(file, temporary)
    throw Object.assign(new Error('Unexpected folder'), {code: 'EISDIR'})
  }

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

async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}

async function drop(file: FileHandle, temporary: string): Promise<void> {
  await file.close().catch(() => undefined)
  await unlink(temporary).catch(() => undefined)
}

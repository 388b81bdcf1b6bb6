/** Bytes from files and streams, up to a size. */
import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {Failure} from './failure.js'

const MEGABYTE = 1_000_000

/**
 * Read a file whole.
 *
 * @param path Absolute path. Pipes and devices are read to their end.
 * @param most Largest size in bytes.
 * @returns Its bytes.
 * @throws {Failure} For a larger one, without having read it.
 */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  const known = await stat(path)
  if (!known.isFile() && !known.isDirectory()) return readStream(createReadStream(path), most)
  if (known.size > most) throw tooLarge(most)
  return readFile(path)
}

/**
 * Read a stream to its end.
 *
 * @param stream Stream of bytes.
 * @param most Largest size in bytes.
 * @returns Its bytes.
 * @throws {Failure} As soon as there are more.
 */
export async function readStream(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = Buffer.from(chunk)
    size += bytes.length
    if (size > most) throw tooLarge(most)
    chunks.push(bytes)
  }

  return Buffer.concat(chunks)
}

function tooLarge(most: number): Failure {
  return new Failure(`it is larger than ${String(most / MEGABYTE)} MB; --max-size allows more`)
}

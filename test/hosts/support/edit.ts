/** Change files of an example's copy. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Replace a piece of a file.
 *
 * @param folder Folder of the copy.
 * @param path Path of the file below it.
 * @param piece What is replaced, everywhere.
 * @param by What stands there afterwards.
 * @throws Error where the file does not hold the piece.
 */
export function replaceIn(folder: string, path: string, piece: string, by: string): void {
  const file = join(folder, path)
  const source = readFileSync(file, 'utf8')
  if (!source.includes(piece)) throw new Error(`Expected \`${piece}\` in \`${path}\``)
  writeFileSync(file, source.replaceAll(piece, by))
}

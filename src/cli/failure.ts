/** What goes wrong outside of the program, in one clear sentence each. */

/** A fault of an input, an output or the usage; its message is complete and meant for users. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** System errors in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
  ELOOP: 'symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only'
}

/**
 * Say why something failed.
 *
 * @param error Whatever was thrown.
 * @returns Reason without the file's name, where the error is the system's; its message otherwise.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? error.message + placeOf(error)
}

/** Where in a document a parser gave up. */
function placeOf(error: object): string {
  const line = 'line' in error && typeof error.line === 'number' ? `line ${String(error.line)}` : ''
  const column = 'column' in error && typeof error.column === 'number' ? `, column ${String(error.column)}` : ''
  return line === '' ? '' : ` (${line}${column})`
}

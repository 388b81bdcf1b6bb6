/** The command line as it is built, in processes of its own and folders of its own. */
import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterAll} from 'vitest'
import {path} from './process.js'

export const CLI = path('../dist/cli.js')

/** Whether the tests run as a user to whom nothing is forbidden. */
export const IS_ROOT = typeof process.getuid === 'function' && process.getuid() === 0

/** An interview of four turns. */
export const TALK = `# Tides

Ada Brook: How did you come to measure the tide?

Nils Weir: My uncle was the harbour master, and I got up early.

AB: Would you do it again?

NW: I would, and I say so.
`

/** The same, every label bold. */
export const BOLD_TALK = TALK.replace(/^(Ada Brook:|Nils Weir:|AB:|NW:)/gmu, '**$1**')

/** The same with a time in front of every turn. */
export const TIMED_TALK = TALK.replace('Ada Brook:', '[00:00:05] Ada Brook:')
  .replace('Nils Weir:', '[00:00:09] Nils Weir:')
  .replace('AB:', '[00:01:12] AB:')
  .replace('NW:', '[00:01:15] NW:')

/** No interview. */
export const PROSE = '# The sea\n\nNothing is said *here*.\n'

/** An interview with the finding `similar-label` in line 11. */
export const SLIP = TALK.replaceAll('NW:', 'Nils Weir:') + '\nNils Wier: My books are full of numbers.\n'

/** A document with a finding of its front matter in line 2. */
export const BROKEN = `---\na: [\n---\n\n${TALK}`

/** Start of an interview as HTML. */
export const SECTION = '<section class="interview" role="doc-qna">'

/** What a run came to. */
export interface Run {
  code: number | null
  out: string
  err: string
}

interface Setting {
  /** Standard input. */
  input?: string | Uint8Array
  /** Working folder, below the test's own. */
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** User under whom it runs. */
  uid?: number
}

/** A folder with files, in which the command line runs. */
export interface Place {
  folder: string
  run: (args: readonly string[], setting?: Readonly<Setting>) => Promise<Run>
  /** Start without waiting; standard input is open. */
  start: (args: readonly string[], setting?: Readonly<Setting>) => ChildProcessWithoutNullStreams
  write: (name: string, data: string | Uint8Array) => void
  read: (name: string) => string
  bytes: (name: string) => Buffer
  has: (name: string) => boolean
  /** Names of all files, sorted, with slashes. */
  files: () => string[]
}

/**
 * Make a maker of places for a test file; they are removed when its tests have run.
 *
 * @returns Function from files by name to a new place with these files.
 */
export function places(): (files?: Readonly<Record<string, string | Uint8Array>>) => Place {
  const root = mkdtempSync(join(tmpdir(), 'remark-interview-'))
  afterAll(() => {
    rmSync(root, {recursive: true, force: true})
  })
  return (files = {}) => {
    const folder = mkdtempSync(join(root, 'place-'))
    const write: Place['write'] = (name, data) => {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), data)
    }

    for (const [name, data] of Object.entries(files)) write(name, data)
    const start: Place['start'] = (args, {cwd = '.', env, uid} = {}) =>
      spawn(process.execPath, [CLI, ...args], {
        cwd: join(folder, cwd),
        env: {...plainEnvironment(), ...env},
        ...(uid === undefined ? {} : {uid, gid: uid})
      })
    return {
      folder,
      start,
      run: (args, setting = {}) => finish(start(args, setting), setting.input),
      write,
      read: (name) => readFileSync(join(folder, name), 'utf8'),
      bytes: (name) => readFileSync(join(folder, name)),
      has: (name) => existsSync(join(folder, name)),
      files: () => filesIn(folder)
    }
  }
}

/**
 * Wait for a process.
 *
 * @param child Process.
 * @param input Its standard input, to its end.
 * @returns What it came to; a signal that ended it has no code.
 */
export async function finish(child: ChildProcessWithoutNullStreams, input: string | Uint8Array = ''): Promise<Run> {
  child.stdin.on('error', () => undefined).end(input)
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      resolve(code)
    })
  })
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return {code, out, err}
}

/** A place for each of many files: `talks/0001.md` and so on. */
export function manyTalks(count: number, content = TALK): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => [`talks/${String(index + 1).padStart(4, '0')}.md`, content])
  )
}

/** JSON values of a text, one a line. */
export function jsonLines(out: string): Array<Record<string, unknown>> {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value: Record<string, unknown> = JSON.parse(line)
      return value
    })
}

/** Paths of NDJSON. */
export function pathsOf(out: string): unknown[] {
  return jsonLines(out).map(({path: one}) => one)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}

/**
 * The environment without what decides on colours.
 *
 * @returns Variables.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const {NO_COLOR: _, FORCE_COLOR: __, ...rest} = process.env
  return rest
}

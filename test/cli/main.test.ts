/** The command line inside the process, where many calls cost little. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough} from 'node:stream'
import {afterAll, describe, expect, it} from 'vitest'
import {FORMATS} from '../../src/cli/formats.js'
import {helpText} from '../../src/cli/flags.js'
import {main} from '../../src/cli/main.js'
import type {Stream} from '../../src/cli/world.js'
import {BOLD_TALK, BROKEN, PROSE, SECTION, SLIP, TALK, TIMED_TALK, type Run} from '../support/cli.js'
import {path} from '../support/process.js'

const root = mkdtempSync(join(tmpdir(), 'remark-interview-main-'))

afterAll(() => {
  rmSync(root, {recursive: true, force: true})
})

interface Setting {
  input?: string
  terminal?: boolean
  /** Interrupt when standard input is read. */
  interrupt?: number
  closed?: boolean
}

type Runner = (args: readonly string[], setting?: Setting) => Promise<Run>

/** A folder with files, and `main` in it. */
function place(files: Readonly<Record<string, string>> = {}): {folder: string; run: Runner} {
  const folder = mkdtempSync(join(root, 'place-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }

  const run: Runner = async (args, {input = '', terminal = false, interrupt, closed = false} = {}) => {
    const written = {out: '', err: ''}
    const abort = new AbortController()
    const streamTo = (name: 'out' | 'err'): Stream => ({
      write: (data) => {
        written[name] += String(data)
        return Promise.resolve()
      },
      closed: () => closed,
      terminal,
      color: false,
      stream: new PassThrough()
    })
    const code = await main({
      args,
      version: '1.2.3',
      cwd: folder,
      cores: 2,
      stylesheet: path('../src/style.css'),
      worker: 'file:///nowhere.js',
      stdin: {
        read: () => {
          if (interrupt !== undefined) abort.abort(interrupt)
          return interrupt === undefined ? Promise.resolve(Buffer.from(input)) : Promise.reject(new Error('aborted'))
        },
        terminal
      },
      stdout: streamTo('out'),
      stderr: streamTo('err'),
      signal: abort.signal
    })
    return {code, ...written}
  }

  return {folder, run}
}

describe('main', () => {
  it('prints help and version', async () => {
    expect(await place().run(['--help'])).toEqual({code: 0, out: helpText(), err: ''})
    expect(await place().run(['--version'])).toEqual({code: 0, out: '1.2.3\n', err: ''})
  })

  it('asks for inputs where a terminal has nothing to read', async () => {
    const {code, err} = await place().run([], {terminal: true})
    expect([code, err]).toEqual([
      2,
      'Expected files, folders or globs, or a document on standard input; --help shows what there is\n'
    ])
  })

  it.each(Object.entries(FORMATS))('writes %s, into a folder too', async (to, {extension}) => {
    const {folder, run} = place({'a.md': TIMED_TALK})
    const {code, out, err} = await run(['a.md', '--to', to])
    expect([code, err]).toEqual([0, ''])
    expect(await run(['a.md', '--to', to, '-o', 'x/'])).toEqual({code: 0, out: '', err: ''})
    expect(readFileSync(join(folder, `x/a${extension}`), 'utf8')).toBe(out)
  })

  it('rewrites in place, reads folders, globs, lists and what leaves out', async () => {
    const {folder, run} = place({'x/a.md': TALK, 'x/b.md': TALK, 'x/c.mdx': PROSE, list: 'x/a.md\r\n'})
    expect((await run(['x', '!x/b.*', '--write', '--label-style', 'bold'])).code).toBe(0)
    expect(readFileSync(join(folder, 'x/a.md'), 'utf8')).toBe(BOLD_TALK)
    expect(readFileSync(join(folder, 'x/b.md'), 'utf8')).toBe(TALK)
    expect((await run(['x/*.md', '--to', 'ndjson'])).out.split('\n').length).toBe(3)
    expect((await run(['--files-from', 'list'])).out).toContain(SECTION)
    expect((await run(['--files-from', '-'], {input: '-\n'})).err).toBe(
      'Cannot read standard input: standard input cannot be in the list that it holds\n'
    )
  })

  it('judges', async () => {
    const {run} = place({'slip.md': SLIP, 'broken.md': BROKEN, 'a.md': TALK, 'prose.md': PROSE})
    expect((await run(['.', '--check'])).code).toBe(1)
    expect((await run(['.', '--check', '--reporter', 'json'])).code).toBe(1)
    expect((await run(['.', '--check', '--reporter', 'sarif', '--fail-on', 'info'])).code).toBe(1)
    expect((await run(['a.md', 'prose.md', '--check'])).code).toBe(0)
    expect((await run(['.', '--explain'])).out).toContain('a.md: an interview')
    expect(JSON.parse((await run(['.', '--explain', '--reporter', 'json'])).out)).toHaveLength(4)
    expect((await run(['.', '--stats'])).out).toMatch(/\nall\n/u)
  })

  it('shows progress on a terminal', async () => {
    const {code, out, err} = await place({'a.md': TALK, 'b.md': TALK}).run(['.', 'c.md', '-o', 'x/'], {terminal: true})
    expect([code, out, err]).toEqual([2, '', 'Cannot read `c.md`: no such file or folder\n'])
  })

  it('ends where the user interrupts and where the reader has gone', async () => {
    const {run} = place({'a.md': TALK})
    expect(await run(['-'], {interrupt: 143})).toEqual({code: 143, out: '', err: ''})
    expect(await run(['a.md', 'a.md', '--to', 'ndjson'], {closed: true})).toEqual({code: 0, out: '', err: ''})
  })

  it('takes speakers, configurations and plugins', async () => {
    const {run} = place({
      'a.md': 'VD: Why?\n\nRT: So.\n',
      's.yml': 'VD: Vera Dahl',
      '.remark-interviewrc.json': '{"speakers": ["Rui Tavares"], "labels": {"style": "bold"}}',
      'own.mjs': 'export default () => undefined'
    })
    const args = ['a.md', '--to', 'markdown', '--label-text', 'name', '--plugin', './own.mjs']
    expect((await run([...args, '--speakers', 's.yml'])).out).toBe('**Vera Dahl:** Why?\n\n**Rui Tavares:** So.\n')
    expect((await run([...args, '--config', 'no.yml'])).code).toBe(2)
    expect((await run([...args, '--plugin', './no.mjs'])).code).toBe(2)
  })
})

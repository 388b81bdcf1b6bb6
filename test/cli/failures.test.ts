/** What goes wrong: a clear line for each, everything else done, exit code 2. */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {BROKEN, CLI, IS_ROOT, jsonLines, pathsOf, places, SECTION, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()

/** A user to whom little is allowed. */
const NOBODY = 65_534

describe.concurrent('an input', () => {
  it.each<[string, string, string | Uint8Array | null, string]>([
    ['that is missing', 'b.md', null, 'Cannot read `b.md`: no such file or folder'],
    ['behind a file', 'a.md/b.md', null, 'Cannot read `a.md/b.md`: a part of the path is no folder'],
    [
      'that is not UTF-8',
      'b.md',
      Buffer.from([0x61, 0xef, 0xbf, 0xbd, 0xe9, 0x0a]),
      'Cannot read `b.md`: it is not UTF-8: byte 0xE9 at offset 4; convert it to UTF-8 first'
    ],
    ['that is half a UTF-16', 'b.md', Buffer.from([0xff, 0xfe, 0x41]), 'Cannot read `b.md`: it is not valid UTF-16LE'],
    [
      'that is large',
      'b.md',
      'x'.repeat(2001),
      'Cannot read `b.md`: it is larger than 0.002 MB; --max-size allows more'
    ],
    ['of MDX that is none', 'b.mdx', 'One\n\ntwo {\n', 'Cannot convert `b.mdx`: Unexpected end of file in expression']
  ])('%s is named, and the rest is done', async (_, name, content, message) => {
    const {run, write} = place({'a.md': TALK, 'c.md': TALK})
    if (content !== null) write(name, content)
    const {code, out, err} = await run(['a.md', name, 'c.md', '--to', 'ndjson', '--max-size', '0.002'])
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([expect.stringContaining(message), ''])
    expect(pathsOf(out)).toEqual(['a.md', name, 'c.md'])
    expect(jsonLines(out)[1]).toMatchObject({interview: null, messages: [{level: 'error', reason: err.trimEnd()}]})
  })

  it('of MDX that is none has its place named', async () => {
    const {err} = await place({'b.mdx': 'One\n\ntwo {\n'}).run(['b.mdx'])
    expect(err).toContain('(line 3, column ')
  })

  it.skipIf(process.platform === 'win32')('that may not be read is named', async (context) => {
    const {folder, run} = place({'a.md': TALK, 'b.md': TALK})
    const user = IS_ROOT ? {uid: NOBODY, gid: NOBODY} : {}
    chmodSync(folder, 0o755)
    chmodSync(join(folder, '..'), 0o755)
    const canRun = spawnSync(process.execPath, [CLI, '--version'], {cwd: folder, ...user}).status === 0
    context.skip(!canRun, 'The other user cannot read the program.')
    chmodSync(join(folder, 'a.md'), 0)
    const {code, out, err} = await run(['a.md', 'b.md', '--to', 'ndjson'], IS_ROOT ? {uid: NOBODY} : {})
    expect([code, err]).toEqual([2, 'Cannot read `a.md`: permission denied\n'])
    expect(pathsOf(out)).toEqual(['a.md', 'b.md'])
  })

  it.skipIf(process.platform === 'win32')(
    'that lie in a folder that cannot be read have the folder named',
    async () => {
      const {folder, run} = place({'talks/a.md': TALK, 'talks/z.md': TALK})
      // Folders in folders, until their path is longer than the system takes.
      const dig = `const name = 'm'.repeat(250)
      for (let depth = 0; depth < 20; depth++) {
        fs.mkdirSync(name)
        process.chdir(name)
      }`
      try {
        expect(spawnSync(process.execPath, ['-e', dig], {cwd: join(folder, 'talks')}).status).toBe(0)
        for (const given of ['talks', 'talks/**/*.md']) {
          const {code, out, err} = await run([given, '--to', 'ndjson'])
          expect(code).toBe(2)
          expect(err).toMatch(/^Cannot read `talks\/(?:m{250}\/){1,19}m{250}`: the name is too long\n$/u)
          const paths = pathsOf(out)
          expect([paths[0], paths.at(-1), paths.length]).toEqual(['talks/a.md', 'talks/z.md', 3])
        }
      } finally {
        spawnSync('rm', ['-rf', 'talks'], {cwd: folder})
      }
    }
  )

  it('with broken front matter is converted, and the front matter named', async () => {
    const {run} = place({'a.md': BROKEN})
    const {code, out, err} = await run(['a.md'])
    expect(code).toBe(0)
    expect(out).toContain(SECTION)
    expect(err).toMatch(/^a\.md\n2:5 +warning Unexpected front matter, expected YAML that can be read/u)
  })

  it('may be empty, may hold NUL bytes, may have a byte order mark, may be UTF-16', async () => {
    const {run} = place({
      'empty.md': '',
      'nul.md': TALK.replace('tide?', 't\0de?'),
      'mark.md': '\uFEFF' + TALK,
      'le.md': Buffer.from(TALK, 'utf16le'),
      'be.md': Buffer.from(TALK, 'utf16le').swap16(),
      'le-mark.md': Buffer.from('\uFEFF' + TALK, 'utf16le'),
      'be-mark.md': Buffer.from('\uFEFF' + TALK, 'utf16le').swap16()
    })
    const names = ['empty.md', 'nul.md', 'mark.md', 'le.md', 'be.md', 'le-mark.md', 'be-mark.md']
    const {code, out, err} = await run([...names, '--to', 'ndjson'])
    expect([code, err]).toEqual([0, ''])
    const [empty, ...talks] = jsonLines(out).map(({interview}) => interview)
    expect(empty).toBe(null)
    for (const talk of talks) expect(talk).toMatchObject({turns: [{}, {}, {}, {}]})
    expect((await run(['empty.md'])).out.trim()).toBe('')
  })

  it('without an end is left at the largest size', async () => {
    const {start} = place()
    const child = start(['--max-size', '1'])
    child.stdin.on('error', () => undefined)
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const feed = (): void => {
      while (child.stdin.writable && child.stdin.write('word '.repeat(10_000)));
      child.stdin.once('drain', feed)
    }

    feed()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
    expect(err).toBe('Cannot read standard input: it is larger than 1 MB; --max-size allows more\n')
  })

  it('without an interview cannot be what only interviews can be', async () => {
    expect(await place({'a.md': '# One\n'}).run(['a.md', '--to', 'jsonld'])).toEqual({
      code: 2,
      out: '',
      err: 'Cannot convert `a.md`: it holds no interview\n'
    })
  })
})

describe.concurrent('a folder where a file must be', () => {
  it.each(['--speakers', '--config', '--files-from'])('is named: %s', async (flag) => {
    const {run} = place({'a.md': TALK, 'folder/x': ''})
    const inputs = flag === '--files-from' ? [] : ['a.md']
    const {code, err} = await run([...inputs, flag, 'folder'])
    expect([code, err]).toEqual([2, 'Cannot read `folder`: it is a folder\n'])
  })
})

describe.concurrent('a full disk', () => {
  it.skipIf(process.platform !== 'linux')('is named: standard output', () => {
    const {folder} = place({'a.md': TALK})
    for (const command of ['"$0" "$1" a.md > /dev/full', '"$0" "$1" --help > /dev/full']) {
      const {status, stderr} = spawnSync('sh', ['-c', command, process.execPath, CLI], {cwd: folder, encoding: 'utf8'})
      expect([status, stderr]).toEqual([2, 'Cannot write standard output: no space left on the device\n'])
    }
  })

  it.skipIf(process.platform !== 'linux')('leaves what was there, and nothing else', async (context) => {
    const {folder, run, write, read, files} = place({'a.md': TALK, 'b.md': TALK + '\nWord by word.\n'.repeat(8000)})
    mkdirSync(join(folder, 'disk'))
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', join(folder, 'disk')])
    context.skip(mounted.status !== 0, 'Only root may mount a small disk.')
    context.onTestFinished(() => {
      spawnSync('umount', ['--lazy', join(folder, 'disk')])
    })
    write('disk/b.html', 'kept')
    const {code, err} = await run(['b.md', 'a.md', '-o', 'disk/'])
    expect([code, err]).toEqual([2, 'Cannot write `disk/b.html` for `b.md`: no space left on the device\n'])
    expect(read('disk/a.html')).toContain(SECTION)
    expect(read('disk/b.html')).toBe('kept')
    expect((await run(['b.md', '-o', 'disk/b.html'])).err).toBe(
      'Cannot write `disk/b.html`: no space left on the device\n'
    )
    expect(read('disk/b.html')).toBe('kept')
    expect(files()).toEqual(['a.md', 'b.md', 'disk/a.html', 'disk/b.html'])
  })
})

describe.concurrent('usage', () => {
  it.each([
    [['--spekers', 'x'], "Unknown option '--spekers' (Did you mean --speakers?)"],
    [['--nope'], "Unknown option '--nope'"],
    [['--to'], "Option '--to <format>' argument missing"],
    [['--jobs', '0'], 'Expected a positive number for --jobs, not "0"'],
    [['--speaker', '=Ada'], 'Expected a label and a name for --speaker, such as "VD=Vanina Delobelle", not "=Ada"'],
    [['--check', '--stats'], 'Expected one of --check, --stats, not several'],
    [['--watch'], 'Expected files, folders or globs with --watch, not standard input'],
    [['--output', ''], 'Expected a name for --output, not ""'],
    [[''], 'Expected the name of an input, not ""']
  ])('%j is wrong', async (args, message) => {
    expect(await place().run(args)).toEqual({code: 2, out: '', err: message + '\n'})
  })
})

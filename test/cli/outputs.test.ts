/** Where outputs go, and what is never written over. */
import {chmodSync, linkSync, mkdirSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {manyTalks, pathsOf, places, PROSE, SECTION, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 60_000})

const place = places()

describe.concurrent('--output FILE', () => {
  it('takes what standard output would, and makes its folder', async () => {
    const {run, read} = place({'a.md': TALK})
    const {out} = await run(['a.md'])
    expect(await run(['a.md', '--output', 'new/a.html'])).toEqual({code: 0, out: '', err: ''})
    expect(read('new/a.html')).toBe(out)
    expect(await run(['a.md', '-o', '-'])).toEqual({code: 0, out, err: ''})
  })

  it('takes many inputs only where the format does', async () => {
    const {run, read, has} = place({'a.md': TALK, 'b.md': PROSE})
    expect(await run(['a.md', 'b.md', '--to', 'ndjson', '-o', 'all.ndjson'])).toEqual({code: 0, out: '', err: ''})
    expect(pathsOf(read('all.ndjson'))).toEqual(['a.md', 'b.md'])
    const many = 'Expected one input for --to html'
    const advice = ', not 2; --output FOLDER/ takes several\n'
    expect((await run(['a.md', 'b.md', '-o', 'all.html'])).err).toBe(`${many} in \`all.html\`${advice}`)
    expect(await run(['a.md', 'b.md'])).toEqual({code: 2, out: '', err: `${many} on standard output${advice}`})
    expect(has('all.html')).toBe(false)
  })

  it('is never an input, by whatever link it is reached', async () => {
    const {folder, run, read} = place({'a.md': TALK})
    symlinkSync('a.md', join(folder, 'symbolic.md'))
    linkSync(join(folder, 'a.md'), join(folder, 'hard.md'))
    for (const name of ['a.md', './x/../a.md', 'symbolic.md', 'hard.md']) {
      const {code, err} = await run(['a.md', '-o', name])
      expect([code, err]).toEqual([2, `Cannot write \`${name}\`: it is an input; --write rewrites inputs\n`])
    }

    expect(read('a.md')).toBe(TALK)
  })

  it('keeps its mode, is written through a link, and is left alone where nothing came of the input', async () => {
    const {folder, run, read, files} = place({'a.md': TALK, 'kept.html': 'kept'})
    expect((await run(['missing.md', '-o', 'kept.html'])).code).toBe(2)
    expect(read('kept.html')).toBe('kept')
    chmodSync(join(folder, 'kept.html'), 0o640)
    symlinkSync('kept.html', join(folder, 'link.html'))
    symlinkSync('later.html', join(folder, 'dangling.html'))
    await run(['a.md', '-o', 'link.html'])
    await run(['a.md', '-o', 'dangling.html'])
    expect(read('kept.html')).toContain(SECTION)
    expect(statSync(join(folder, 'kept.html')).mode & 0o777).toBe(0o640)
    expect(files()).toEqual(['a.md', 'dangling.html', 'kept.html', 'later.html', 'link.html'])
  })

  it.skipIf(process.platform === 'win32')('may be a device, which stays one', async () => {
    expect(await place({'a.md': TALK}).run(['a.md', '-o', '/dev/null'])).toEqual({code: 0, out: '', err: ''})
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('cannot be a folder where one report is made of all', async () => {
    const {run} = place({'a.md': TALK, 'out/x': ''})
    expect((await run(['a.md', '--check', '-o', 'out'])).err).toBe(
      'Expected a file for --output with --check, not the folder `out`\n'
    )
  })
})

describe.concurrent('--output FOLDER/', () => {
  it('mirrors the inputs', async () => {
    const {run, files} = place({'talks/a.md': TALK, 'talks/x/b.MDX': TALK, 'more/c.d.txt': TALK})
    expect(await run(['talks', 'more/*.txt', 'more/c.d.txt', '-o', 'site/'])).toEqual({code: 0, out: '', err: ''})
    expect(files().filter((name) => name.startsWith('site'))).toEqual([
      'site/a.html',
      'site/c.d.html',
      'site/more/c.d.html',
      'site/x/b.html'
    ])
  })

  it('needs no slash where it is there', async () => {
    const {folder, run, has} = place({'a.md': TALK})
    mkdirSync(join(folder, 'site'))
    expect((await run(['a.md', '-o', 'site'])).code).toBe(0)
    expect(has('site/a.html')).toBe(true)
  })

  it('holds all outputs, whatever the paths of inputs', async () => {
    const {folder, run, files} = place({'in/a.md': TALK, 'b.md': TALK, 'in/c.md': TALK})
    const names = ['../b.md', join(folder, 'in/a.md'), '../in/../in/c.md']
    expect(await run([...names, '-o', 'out/'], {cwd: 'in'})).toEqual({code: 0, out: '', err: ''})
    expect(files()).toEqual(['b.md', 'in/a.md', 'in/c.md', 'in/out/a.html', 'in/out/b.html', 'in/out/c.html'])
  })

  it('never takes two inputs into one output', async () => {
    const {run, read} = place({'a.md': TALK, 'a.txt': 'Text.\n', 'b.md': PROSE})
    const {code, err} = await run(['a.md', 'a.txt', 'b.md', '-o', 'out/'])
    expect([code, err]).toEqual([2, 'Cannot write `out/a.html` for `a.txt`: it is there for `a.md` already\n'])
    expect(read('out/a.html')).toContain(SECTION)
    expect(read('out/b.html')).toContain('The sea')
    expect((await run(['a.txt', '-o', 'out/'])).code).toBe(0)
  })

  it('never writes over an input', async () => {
    const {run, read} = place({'a.md': TALK, 'b.md': PROSE})
    const {code, err} = await run(['.', '--to', 'markdown', '--label-style', 'bold', '-o', './'])
    const of = (name: string): string =>
      `Cannot write \`${name}\` for \`${name}\`: it is the input; --write rewrites inputs\n`
    expect([code, err]).toEqual([2, of('a.md') + of('b.md')])
    expect([read('a.md'), read('b.md')]).toEqual([TALK, PROSE])
  })

  it('is left by no symbolic link', async () => {
    const {folder, run, files} = place({
      'x/a.md': TALK,
      'b.md': TALK,
      'c.md': TALK,
      'elsewhere/kept': '',
      'out/kept': ''
    })
    symlinkSync('../elsewhere', join(folder, 'out/x'))
    symlinkSync('../elsewhere/new.html', join(folder, 'out/b.html'))
    const {code, err} = await run(['x/a.md', 'b.md', 'c.md', '-o', 'out/'])
    expect([code, err]).toEqual([
      2,
      'Cannot write `out/x/a.html` for `x/a.md`: a symbolic link leads out of the folder\n'
        + 'Cannot write `out/b.html` for `b.md`: a symbolic link leads out of the folder\n'
    ])
    expect(files().filter((name) => /^(?:elsewhere|out)/u.test(name))).toEqual([
      'elsewhere/kept',
      'out/b.html',
      'out/c.html',
      'out/kept',
      'out/x'
    ])
  })

  it('inside the inputs is not read', async () => {
    const {run, files} = place({'a.md': TALK})
    await run(['.', '--to', 'markdown', '-o', 'out/'])
    expect((await run(['.', '--to', 'markdown', '-o', 'out/'])).code).toBe(0)
    expect(files()).toEqual(['a.md', 'out/a.md'])
  })

  it('must not be a file', async () => {
    const {run} = place({'a.md': TALK, out: ''})
    const {code, err} = await run(['a.md', '-o', 'out/'])
    expect([code, err]).toEqual([2, 'Cannot write `out/a.html` for `a.md`: a file of that name is in the way\n'])
  })
})

describe.concurrent('an interrupted run', () => {
  it.skipIf(process.platform === 'win32')('leaves no half-written and no temporary file', async () => {
    const content = TALK + '\nAnd so on, word by word.\n'.repeat(200)
    const {start, run, read, files} = place(manyTalks(250, content))
    const child = start(['talks', '-o', 'site/', '--jobs', '2'])
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', (code) => {
        resolve(code)
      })
    })
    await vi.waitUntil(() => files().some((name) => name.startsWith('site/')), {timeout: 30_000, interval: 10})
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const written = files().filter((name) => name.startsWith('site'))
    expect(written.length).toBeGreaterThan(0)
    expect(written.length).toBeLessThan(250)
    expect(written.filter((name) => !/^site\/\d{4}\.html$/u.test(name))).toEqual([])
    const {out} = await run(['talks/0001.md'])
    expect(new Set(written.map((name) => read(name)))).toEqual(new Set([out]))
  })

  it.skipIf(process.platform === 'win32')('has its own exit codes, also where it waits for input', async () => {
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143]
    ] as const) {
      const {start, files} = place({'a.md': TALK})
      const child = start(['a.md', '-', '--to', 'ndjson', '-o', 'all.ndjson'])
      // More than a pipe holds: it has been taken when the program reads.
      await new Promise((resolve) => child.stdin.write('word '.repeat(100_000), resolve))
      child.kill(signal)
      const code = await new Promise((resolve) => child.on('close', resolve))
      expect([code, files()]).toEqual([expected, ['a.md']])
    }
  })
})

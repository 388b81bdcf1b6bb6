/** `--watch`: what changes is converted again. */
import {describe, expect, it, vi} from 'vitest'
import {places, PROSE, SECTION, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 60_000})

const place = places()
const PATIENCE = {timeout: 30_000, interval: 50}

describe.skipIf(process.platform === 'win32')('--watch', () => {
  it('converts what changes and what is new, survives what fails, and ends on an interrupt', async () => {
    const {start, write, read, has, files} = place({'talks/a.md': PROSE})
    const child = start(['talks', '-o', 'talks/out/', '--to', 'page', '--watch'])
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', (code) => {
        resolve(code)
      })
    })
    await vi.waitUntil(() => err.includes('Watching for changes\n'), PATIENCE)
    expect(read('talks/out/a.html')).not.toContain(SECTION)
    write('talks/a.md', TALK)
    await vi.waitUntil(() => read('talks/out/a.html').includes(SECTION), PATIENCE)
    write('talks/new/b.md', TALK)
    await vi.waitUntil(() => has('talks/out/new/b.html'), PATIENCE)
    write('talks/c.md', Buffer.from([0xe9]))
    await vi.waitUntil(() => err.includes('Cannot read `talks/c.md`: it is not UTF-8'), PATIENCE)
    write('talks/c.md', TALK)
    await vi.waitUntil(() => has('talks/out/c.html'), PATIENCE)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(files()).toEqual([
      'talks/a.md',
      'talks/c.md',
      'talks/new/b.md',
      'talks/out/a.html',
      'talks/out/c.html',
      'talks/out/new/b.html'
    ])
  })
})

describe('--watch without an --output', () => {
  it('is refused', async () => {
    expect((await place({'a.md': TALK}).run(['a.md', '--watch'])).err).toBe(
      'Expected --output or --write with --watch\n'
    )
  })
})

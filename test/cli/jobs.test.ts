/** Many files at a time: the same results, in the order of the inputs, and none lost. */
import {describe, expect, it, vi} from 'vitest'
import {jsonLines, manyTalks, pathsOf, places, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 60_000})

const place = places()

describe.concurrent('--jobs', () => {
  it('changes nothing but the time', async () => {
    const files = manyTalks(45)
    files['talks/0007.md'] = TALK + '\nAnd so on.\n'.repeat(3000)
    const {run} = place(files)
    const args = ['talks', 'missing.md', 'talks/0003.md', '--to', 'ndjson']
    const alone = await run([...args, '--jobs', '1'])
    expect(pathsOf(alone.out)).toEqual([...Object.keys(files), 'missing.md', 'talks/0003.md'])
    expect(await run([...args, '--jobs', '3'])).toEqual(alone)
    expect(await run(args)).toEqual(alone)
  })

  it('survives a worker that a plugin ends', async () => {
    const {run} = place({
      'end.mjs': 'export default () => (tree, file) => { if (String(file) === "end") process.exit(0) }',
      'a.md': TALK,
      'b.md': 'end',
      'c.md': TALK,
      'd.md': 'end',
      'e.md': TALK
    })
    const {code, out, err} = await run(['.', '--jobs', '2', '--to', 'ndjson', '--plugin', './end.mjs'])
    expect([code, err]).toEqual([
      2,
      'Cannot convert `b.md`: its worker has ended\nCannot convert `d.md`: its worker has ended\n'
    ])
    expect(jsonLines(out).map(({path, interview}) => [path, interview === null])).toEqual([
      ['a.md', false],
      ['b.md', true],
      ['c.md', false],
      ['d.md', true],
      ['e.md', false]
    ])
  })

  it('names what a plugin throws', async () => {
    const {run} = place({
      'fail.mjs': 'export default () => () => { throw new Error("no luck") }',
      'a.md': TALK,
      'b.md': TALK
    })
    for (const jobs of ['1', '2']) {
      const {code, err} = await run(['a.md', 'b.md', '--jobs', jobs, '-o', 'x/', '--plugin', './fail.mjs'])
      expect([code, err]).toEqual([2, 'Cannot convert `a.md`: no luck\nCannot convert `b.md`: no luck\n'])
    }
  })
})

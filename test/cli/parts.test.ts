/** Parts of the command line by themselves: decoding, files, usage, options, tables. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {draft, writeWhole} from '../../src/cli/atomic.js'
import {mergeOptions} from '../../src/cli/config.js'
import {decode, encode} from '../../src/cli/decode.js'
import {explanationOf} from '../../src/cli/explanation.js'
import {printable} from '../../src/core/printable.js'
import {reasonOf} from '../../src/cli/failure.js'
import {toJson} from '../../src/cli/json.js'
import {convertAll, workersFor} from '../../src/cli/pool.js'
import {readStream} from '../../src/cli/read.js'
import {statsOf} from '../../src/cli/stats.js'
import {readUsage} from '../../src/cli/usage.js'

describe('decode', () => {
  it('gives back what encode made', () => {
    const encoding = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const)
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), encoding, (text, like) => {
        const decoded = decode(encode(text, {encoding: like, marked: true}))
        expect(decoded).toEqual({text, encoding: like, marked: true})
      }),
      {seed: 1}
    )
  })

  it.each([
    [[0xff], 0],
    [[0x61, 0xc3], 1],
    [[0x61, 0xef, 0xbf, 0xbd, 0xe9], 4],
    [[0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80], 4]
  ])('names the first wrong byte of %j: %i', (bytes, offset) => {
    expect(() => decode(new Uint8Array(bytes))).toThrow(`at offset ${String(offset)};`)
  })
})

describe('a draft', () => {
  let folder = ''
  const target = (): string => join(folder, 'x', 'a.txt')

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'remark-interview-atomic-'))
  })

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  it('is there when it is committed, and not before', async () => {
    await writeWhole(target(), 'old')
    const begun = await draft(target())
    await begun.write('new')
    expect(readFileSync(target(), 'utf8')).toBe('old')
    await begun.write(' and more')
    await begun.commit()
    expect(readFileSync(target(), 'utf8')).toBe('new and more')
    expect(readdirSync(join(folder, 'x'))).toEqual(['a.txt'])
  })

  it('leaves nothing when it is discarded or cannot be put in its place', async () => {
    const begun = await draft(target())
    await begun.write('lost')
    await begun.discard()
    const failing = await draft(join(folder, 'x', 'b.txt'))
    rmSync(join(folder, 'x', 'b.txt'), {force: true})
    writeFileSync(join(folder, 'x', 'keep'), '')
    await failing.discard()
    expect(readdirSync(join(folder, 'x'))).toEqual(['a.txt', 'keep'])
    await expect(writeWhole(folder, 'x')).rejects.toThrow('Unexpected folder')
  })
})

describe('usage', () => {
  it('leaves what is not given to the configuration', () => {
    const {job, ...rest} = readUsage(['a.md'])
    expect(job).toEqual({
      mode: 'convert',
      to: 'html',
      from: null,
      options: {},
      plugins: [],
      config: null,
      maxBytes: 20_000_000
    })
    expect(rest).toMatchObject({inputs: ['a.md'], output: null, jobs: null, color: null, quiet: false, watch: false})
  })

  it.each([
    [['a', '--check', '--to', 'json'], 'Expected --to or --check, not both'],
    [['a', '--reporter', 'json'], 'Expected --check or --explain with --reporter'],
    [['a', '--files-from', 'b'], 'Expected inputs or --files-from, not both'],
    [['a', '--file-path', 'b'], 'Expected a document on standard input with --file-path'],
    [['--watch', '--files-from', '-'], 'Expected files, folders or globs with --watch, not standard input'],
    [['a', '--plugin', ''], 'Expected a name for --plugin, not ""'],
    [['a', '--max-size', '-1'], 'Expected a positive number for --max-size, not "-1"'],
    [['a', '--mdx-export', '1x'], '`mdxExport`']
  ])('%j is refused', (args, message) => {
    expect(() => readUsage(args)).toThrow(message)
  })
})

describe('options', () => {
  it('are merged entry by entry where they are tables', () => {
    expect(
      mergeOptions(
        {prefix: 'a', labels: {style: 'bold'}, speakers: ['Ada Brook']},
        {prefix: 'b', near: true, labels: {style: 'plain', separator: ':'}, speakers: {NW: 'Nils Weir'}}
      )
    ).toEqual({
      prefix: 'a',
      near: true,
      labels: {style: 'bold', separator: ':'},
      speakers: {'Ada Brook': 'Ada Brook', NW: 'Nils Weir'}
    })
  })
})

describe('text for terminals', () => {
  it('shows controls', () => {
    expect(printable('a\u001B[1m\u009B\u202E\tb')).toBe(String.raw`a\u{1B}[1m\u{9B}\u{202E}\u{9}b`)
  })

  it('is JSON of the same value', () => {
    const value = {'a\u009B': ['\u202E\u001B', 'é']}
    expect(JSON.parse(toJson(value))).toEqual(value)
    expect(toJson(value, 0)).toBe(String.raw`{"a\u009b":["\u202e\u001b","é"]}`)
  })

  it('has reasons in words', () => {
    expect(reasonOf(Object.assign(new Error('x'), {code: 'ENOSPC'}))).toBe('no space left on the device')
    expect(reasonOf(Object.assign(new Error('x'), {line: 2}))).toBe('x (line 2)')
    expect(reasonOf('x')).toBe('x')
  })
})

describe('tables and explanations', () => {
  it('keep a name in its cell, and share nothing where nothing is said', () => {
    const speaker = {
      id: 'a',
      name: 'A | B\nC',
      resolved: false,
      evidence: null,
      labels: ['A'],
      initials: null,
      role: null
    }
    const interview = {version: 1 as const, speakers: [{...speaker, turns: 1, words: 0}], turns: []}
    expect(statsOf({path: '-', interview})).toBe(
      `standard input

| speaker  | role | turns | words | share |    |
| :------- | :--- | ----: | ----: | ----: | :- |
| A \\| B C |      |     1 |     0 |     – |    |

`
    )
  })

  it('count labels that are too many to list, and name what is marked already', () => {
    const label = {label: 'A', line: null, accepted: false, speakers: [], evidence: null}
    const labels = Array.from({length: 43}, () => label)
    const report = {found: false, decidedBy: 'evidence' as const, score: null, threshold: 1, evidence: [], labels}
    expect(explanationOf('a.md', report)).toContain('\n  and 3 more\n')
    expect(explanationOf('a.md', null)).toBe('a.md: marked already\n\n')
  })
})

describe('workers', () => {
  it('are used where it pays or is asked for', () => {
    expect([workersFor(null, 5, 4), workersFor(null, 500, 4), workersFor(8, 3, 4), workersFor(1, 500, 4)]).toEqual([
      1, 4, 3, 1
    ])
  })

  it('that cannot start are failures of the inputs', async () => {
    const task = {path: 'a.md', at: '/a.md', bytes: null, problem: null}
    const job = {...readUsage(['a.md', '--to', 'ndjson']).job, cwd: '/', style: ''}
    const failures: Array<string | null> = []
    for await (const {failure, output} of convertAll([task, task], job, 2, 'file:///nowhere.js')) {
      failures.push(failure)
      expect(output).toContain('"path":"a.md"')
    }

    expect(failures).toHaveLength(2)
    expect(failures[0]).toMatch(/^Cannot convert `a\.md`: /u)
  })
})

describe('streams', () => {
  it('are read up to a size', async () => {
    expect(Buffer.from(await readStream(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3)).toString()).toBe(
      'abc'
    )
    await expect(readStream(Readable.from([Buffer.from('abcd')]), 3)).rejects.toThrow('it is larger than')
  })
})

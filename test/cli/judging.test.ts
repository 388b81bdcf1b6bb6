/** `--check`, `--explain` and `--stats`. */
import {describe, expect, it, vi} from 'vitest'
import {RULES} from '../../src/core/rules.js'
import {BROKEN, places, PROSE, SLIP, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()
const FILES = {'good.md': TALK, 'slip.md': SLIP, 'broken.md': BROKEN, 'prose.md': PROSE}
/** All but an interview: two turns, and the rest of it prose. */
const NEAR = '---\ninterview: true\n---\n\nNothing.\n'

describe.concurrent('--check', () => {
  it('exits 1 where there are findings, 0 where there are none, 2 where a file cannot be read', async () => {
    const {run} = place(FILES)
    expect(await run(['good.md', 'prose.md', '--check'])).toEqual({code: 0, out: '', err: ''})
    const {code, out, err} = await run(['.', '--check'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^broken\.md\n2:5 +warning .+\n\nslip\.md\n11:1-11:10 +warning .+\n\n⚠ 2 warnings\n$/u)
    const failed = await run(['slip.md', 'missing.md', '--check'])
    expect([failed.code, failed.err]).toEqual([2, 'Cannot read `missing.md`: no such file or folder\n'])
    expect(failed.out).toContain('similar-label')
  })

  it('reads standard input, and writes a report to a file', async () => {
    const {run, read} = place()
    expect((await run(['--check'], {input: SLIP})).out).toMatch(/^standard input\n|^11:1-11:10/u)
    expect(await run(['--check', '-o', 'report.txt'], {input: SLIP})).toEqual({code: 1, out: '', err: ''})
    expect(read('report.txt')).toContain('similar-label')
  })

  it('fails from the level on that --fail-on says', async () => {
    const {run} = place({
      'raw.md': '<p><b>Ada Brook:</b> Why?</p>\n\n<p><b>Nils Weir:</b> So.</p>\n\n' + PROSE,
      'miss.md': NEAR
    })
    expect((await run(['miss.md', '--check', '--fail-on', 'warning'])).code).toBe(1)
    expect((await run(['miss.md', '--check', '--fail-on', 'info'])).code).toBe(1)
  })

  it('reports as JSON with everything that is known of a finding', async () => {
    const {run} = place(FILES)
    const {code, out, err} = await run(['slip.md', 'good.md', 'missing.md', '--check', '--reporter', 'json'])
    expect([code, err]).toEqual([2, 'Cannot read `missing.md`: no such file or folder\n'])
    expect(JSON.parse(out)).toMatchObject([
      {
        path: 'slip.md',
        messages: [{ruleId: 'similar-label', level: 'warning', line: 11, column: 1, expected: ['Nils Weir']}]
      },
      {path: 'good.md', messages: []},
      {path: 'missing.md', messages: [{level: 'error', reason: 'Cannot read `missing.md`: no such file or folder'}]}
    ])
  })

  it('reports as SARIF with what its specification requires', async () => {
    const {run} = place({...FILES, 'a b#1.md': SLIP})
    const {code, out} = await run(['slip.md', 'broken.md', 'a b#1.md', 'missing.md', '--check', '--reporter', 'sarif'])
    expect(code).toBe(2)
    const log: {version: string; $schema: string; runs: SarifRun[]} = JSON.parse(out)
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
    expect(log.$schema).toMatch(/^https?:\/\/.+sarif-2\.1\.0\.json$/u)
    const [{tool, results} = {tool: {driver: {name: '', rules: []}}, results: []}] = log.runs
    expect(tool.driver.name).toBe('remark-interview')
    expect(tool.driver.rules.map(({id}) => id)).toEqual(Object.keys(RULES))
    expect(results.map(({ruleId, level, locations}) => [ruleId, level, locations[0]?.physicalLocation])).toEqual([
      ['similar-label', 'warning', location('slip.md', [11, 1, 11, 10])],
      ['front-matter', 'warning', location('broken.md', [2, 5, 2, 5])],
      ['similar-label', 'warning', location('a%20b%231.md', [11, 1, 11, 10])],
      ['unreadable', 'error', location('missing.md')]
    ])
    for (const {ruleId, ruleIndex, message} of results) {
      expect(message.text).not.toBe('')
      if (ruleIndex !== undefined) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    }
  })
})

interface SarifRun {
  tool: {driver: {name: string; rules: Array<{id: string}>}}
  results: Array<{
    ruleId: string
    ruleIndex?: number
    level: string
    message: {text: string}
    locations: Array<{physicalLocation: unknown}>
  }>
}

function location(uri: string, region?: readonly [number, number, number, number]): unknown {
  const artifactLocation = expect.objectContaining({uri})
  if (!region) return {artifactLocation}
  const [startLine, startColumn, endLine, endColumn] = region
  return {artifactLocation, region: {startLine, startColumn, endLine, endColumn}}
}

describe.concurrent('--explain', () => {
  it('says why a document is one or is none', async () => {
    const {run} = place({...FILES, 'said.md': '---\ninterview: false\n---\n\n' + TALK})
    const {code, out, err} = await run(['good.md', 'prose.md', 'said.md', '--explain'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^good\.md: an interview, score \d+\.\d\d, threshold \d+\.\d\d\n\n {2}evidence\n/u)
    expect(out).toMatch(
      /\n +\+\d\.\d\d {2}cover +share of the paragraphs that open with a label \(1\.00\); lines 3, 5, 7, 9\n/u
    )
    expect(out).toContain('\n      line 3  Ada Brook  → Ada Brook (written as a label)\n')
    expect(out).toContain('\n      line 7  AB  → Ada Brook (written as a label)\n')
    expect(out).toMatch(/\nprose\.md: no interview, /u)
    expect(out).toMatch(/\nsaid\.md: no interview, as its author says\n/u)
  })

  it('is a list as JSON, also of none', async () => {
    const {run} = place(FILES)
    const {out} = await run(['good.md', 'prose.md', '--explain', '--reporter', 'json'])
    expect(JSON.parse(out)).toMatchObject([
      {path: 'good.md', report: {found: true, decidedBy: 'evidence'}},
      {path: 'prose.md', report: {found: false}}
    ])
    expect(JSON.parse((await run(['missing.md', '--explain', '--reporter', 'json', '-o', '-'])).out)).toEqual([])
    expect((await run(['good.md', '--explain', '--reporter', 'sarif'])).err).toBe(
      'Expected text or json for --reporter with --explain\n'
    )
  })
})

describe.concurrent('--stats', () => {
  it('is a table for each document and one for all, aligned in every script', async () => {
    const {run} = place({
      'a.md': '記者：你好嗎？\n\n王小明：我很好。\n\n記者：為什麼？\n\n王小明：因為我睡得好。\n',
      'b.md': TALK,
      'c.md': PROSE
    })
    const {code, out, err} = await run(['.', '--stats'])
    expect([code, err]).toEqual([0, ''])
    const [first = '', second = ''] = out.split('\n\n').filter((part) => part.startsWith('|'))
    expect(first).toMatch(/^\| speaker \| role {8}\| turns \| words \| share \|/u)
    expect(first).toMatch(/\n\| 記者 {4}\| interviewer \| {5}2 \|/u)
    expect(first).toMatch(/\n\| 王小明 {2}\| interviewee \| {5}2 \|/u)
    expect(second).toMatch(/\n\| Nils Weir \| interviewee \| {5}2 \| {4}17 \| {2}\d\d % \| █+[▏▎▍▌▋▊▉]? *\|/u)
    expect(out).toContain('\nc.md: no interview\n')
    expect(out).toMatch(/\nall\n\n\| documents \|.+\n.+\n\| {9}3 \| {10}2 \| {8}4 \| {5}8 \| {4}\d\d \|\n$/u)
  })

  it('of one document has no table of all', async () => {
    expect((await place({'a.md': TALK}).run(['a.md', '--stats'])).out).not.toContain('all')
  })
})

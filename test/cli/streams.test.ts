/** Standard output is data, standard error is talk; colours, bars and escapes go only where they are wanted. */
import {spawn, spawnSync} from 'node:child_process'
import {text} from 'node:stream/consumers'
import {describe, expect, it, vi} from 'vitest'
import {CLI, manyTalks, places, plainEnvironment, SECTION, SLIP, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()
const ESCAPE = '\u001B['

describe.concurrent('findings', () => {
  it('go to standard error, and nowhere with --quiet', async () => {
    const {run} = place({'a.md': SLIP})
    const {code, out, err} = await run(['a.md'])
    expect(code).toBe(0)
    expect(out.startsWith('<h1>Tides</h1>\n' + SECTION)).toBe(true)
    expect(err).toMatch(/^a\.md\n11:1-11:10 +warning .+ similar-label +remark-interview\n\n⚠ 1 warning\n$/u)
    expect(await run(['a.md', '--quiet'])).toEqual({code, out, err: ''})
    expect((await run(['missing.md', '--quiet'])).err).toBe('Cannot read `missing.md`: no such file or folder\n')
  })
})

describe.concurrent('colours', () => {
  it.each<[string, boolean, string[], Record<string, string>]>([
    ['are off where there is no terminal', false, [], {}],
    ['are on with --color', true, ['--color'], {NO_COLOR: '1'}],
    ['are on with FORCE_COLOR', true, [], {FORCE_COLOR: '1'}],
    ['are off with FORCE_COLOR=0', false, [], {FORCE_COLOR: '0'}],
    ['are off with NO_COLOR', false, [], {FORCE_COLOR: '1', NO_COLOR: '1'}],
    ['are off with --no-color', false, ['--no-color'], {FORCE_COLOR: '1'}]
  ])('%s', async (_, expected, args, env) => {
    const {out} = await place({'a.md': SLIP}).run(['a.md', '--check', ...args], {env})
    expect(out.includes(ESCAPE)).toBe(expected)
  })
})

describe.concurrent('a terminal', () => {
  const isThere = spawnSync('script', ['--version']).status === 0

  /** Everything that a terminal gets to see. */
  async function onTerminal(folder: string, command: string): Promise<string> {
    const quoted = `'${process.execPath}' '${CLI}' ${command}`
    const env = {...plainEnvironment(), TERM: 'xterm'}
    const child = spawn('script', ['-qec', quoted, '/dev/null'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    return text(child.stdout)
  }

  it.skipIf(!isThere)('shows a bar while many files are written, and takes it away', async () => {
    const {folder, files} = place(manyTalks(20))
    const seen = await onTerminal(folder, 'talks missing.md -o site/')
    expect(seen).toMatch(/21\/21 files {2}\d+\/s {2}\d+s left/u)
    expect(seen).toContain(`\r${ESCAPE}KCannot read \`missing.md\`: no such file or folder\r\n`)
    expect(seen.trimEnd().endsWith(ESCAPE + '2K')).toBe(true)
    expect(files().filter((name) => name.startsWith('site/')).length).toBe(20)
    expect(await onTerminal(folder, 'talks -o site/ --quiet')).toBe('')
  })

  it.skipIf(!isThere)('shows no bar between lines of data', async () => {
    const {folder} = place(manyTalks(3))
    expect(await onTerminal(folder, 'talks --to ndjson')).toMatch(/^\{(?:[^\p{Cc}]|\r\n)*\}\r\n$/u)
  })

  it.skipIf(!isThere)('has colours', async () => {
    const {folder} = place({'a.md': SLIP})
    expect(await onTerminal(folder, 'a.md --check')).toContain(ESCAPE + '33mwarning')
  })
})

describe.concurrent('escapes', () => {
  /** Controls but line feed and tab, and marks that reorder text. */
  const RAW = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
  const EVIL = '\u001B[31m\u009B2J\u202E'

  it('of names, labels and messages are shown, not sent', async () => {
    const name = `a${EVIL}.md`
    const slip = SLIP.replaceAll('Ada Brook', `Ada ${EVIL}Brook`)
    const {run} = place({[name]: `---\n"a${EVIL}": [\n---\n\n${slip}`})
    for (const args of [
      ['--check'],
      ['--explain'],
      ['--stats'],
      ['--to', 'ndjson'],
      ['--check', '--reporter', 'sarif']
    ]) {
      const {out, err} = await run([name, `missing${EVIL}.md`, ...args])
      expect(out + err, args.join(' ')).not.toMatch(RAW)
      expect(out + err).toContain(String.raw`missing\u{1B}[31m`)
    }

    const wrong = await run([`--${EVIL}`])
    expect(wrong.err).not.toMatch(RAW)
  })

  it('are the same text for a program', async () => {
    const name = `a${EVIL}.md`
    const {out} = await place({[name]: TALK}).run([name, '--to', 'ndjson'])
    expect(JSON.parse(out)).toMatchObject({path: name})
  })
})

describe.concurrent('a reader that closes early', () => {
  it.skipIf(process.platform === 'win32')('is no error, and ends the run', () => {
    const {folder} = place(manyTalks(120))
    const command = '{ "$0" "$1" talks --to ndjson; echo "code $?" >&2; } | head -1'
    const {stdout, stderr} = spawnSync('sh', ['-c', command, process.execPath, CLI], {cwd: folder, encoding: 'utf8'})
    expect(stderr).toBe('code 0\n')
    expect(stdout.split('\n').length).toBe(2)
  })
})

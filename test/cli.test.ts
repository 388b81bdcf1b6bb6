/** The command line as it is built: `node dist/cli.js` in a process of its own. */
import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {FLAGS} from '../src/cli/flags.js'
import {path, read} from './support/process.js'

const CLI = path('../dist/cli.js')
const TALK = `AB: How did you come to measure the tide?

NW: My uncle was the harbour master, and I got up early.

AB: Would you do it again?

NW: I would, and I say so.
`
const HTML = `<section class="interview" role="doc-qna">`
const ROOT = typeof process.getuid === 'function' && process.getuid() === 0

// Every run is a process, and other test files run at the same time.
vi.setConfig({testTimeout: 30_000})

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remark-interview-'))
  write('talk.md', TALK)
  write('headed.md', `# Keeping a *tide* table\n\n${TALK}`)
  write('talk.txt', TALK.replaceAll('\n\n', '\n'))
  write('TALK.TXT', TALK.replaceAll('\n\n', '\n'))
  write('prose.md', '# The sea\n\nNothing is said *here*.\n')
  write('broken.md', `---\na: [\n---\n\n${TALK}`)
  write('slip.md', TALK.replaceAll('NW:', 'Nora Whitfield:') + '\nNora Whitfeld: My books are full of numbers.\n')
  write('titled.md', `---\ntitle: Tides & <Numbers>\nlang: en-GB\n---\n\n# Another title\n\n${TALK}`)
  mkdirSync(join(folder, 'folder.md'))
})

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

interface Result {
  code: number | null
  out: string
  err: string
}

/** Run in the test's folder. */
async function run(args: readonly string[], input = ''): Promise<Result> {
  const child = spawn(process.execPath, [CLI, ...args], {cwd: folder})
  child.stdin.on('error', () => undefined).end(input)
  const [out, err, [code]]: [string, string, [number | null]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<[number | null]>((resolve) => child.on('close', (code) => resolve([code])))
  ])
  return {code, out, err}
}

/** Models or records of the output, a JSON value a line. */
function lines(out: string): Array<Record<string, unknown>> {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

function labelsOf(model: unknown): unknown[] {
  const {turns}: {turns: Array<{label: unknown}>} = JSON.parse(JSON.stringify(model))
  return turns.map((turn) => turn.label)
}

const LABELS = ['AB', 'NW', 'AB', 'NW']

describe.concurrent('formats', () => {
  it('html is a fragment, and the default', async () => {
    const {code, out, err} = await run(['talk.md'])
    expect([code, err]).toEqual([0, ''])
    expect(out.startsWith(HTML)).toBe(true)
    expect(out.endsWith('</section>\n')).toBe(true)
    expect(await run(['--to', 'html', 'talk.md'])).toEqual({code, out, err})
  })

  it('html of a document without an interview is its plain HTML', async () => {
    expect(await run(['prose.md'])).toEqual({
      code: 0,
      out: '<h1>The sea</h1>\n<p>Nothing is said <em>here</em>.</p>\n',
      err: ''
    })
  })

  it('page is a whole document with its stylesheet', async () => {
    const {code, out, err} = await run(['--to', 'page', 'headed.md'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n/u)
    expect(out).toContain('<meta charset="utf-8">')
    expect(out).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(out).toContain('<title>Keeping a tide table</title>')
    const style = readFileSync(path('../dist/style.css'), 'utf8').trim()
    expect(out).toMatch(/<style>\n[^]*<\/style>\n<\/head>/u)
    expect(out).toContain(style)
    expect(out).toContain(`<main>\n${(await run(['headed.md'])).out.trim()}\n</main>`)
    expect(out.endsWith('</body>\n</html>\n')).toBe(true)
  })

  it('page takes title and language from the front matter, and escapes them', async () => {
    const {out} = await run(['--to', 'page', 'titled.md'])
    expect(out).toContain('<html lang="en-GB">')
    expect(out).toContain('<title>Tides &amp; &lt;Numbers&gt;</title>')
  })

  it.each([
    ['language', 'language: fr', '<html lang="fr">'],
    ['a title of spaces', 'title: "  "', '<title>Head</title>'],
    ['a title that is no text', 'title: 3', '<title>Head</title>']
  ])('page reads %s', async (_, yaml, expected) => {
    expect((await run(['--to', 'page'], `---\n${yaml}\n---\n\n# *Head*\n\nText.\n`)).out).toContain(expected)
  })

  it('page has no language where none is declared and no word tells', async () => {
    expect((await run(['--to', 'page'], '# Zzz\n')).out).toContain('<html lang="und">')
  })

  it('page takes no declared language for one that would break the markup', async () => {
    expect((await run(['--to', 'page'], '---\nlang: \'en" onload="x\'\n---\n\n# Zzz\n')).out).toMatch(
      /<html lang="[a-z]+">/u
    )
  })

  it('page has a title where there are no words', async () => {
    expect((await run(['--to', 'page'], '')).out).toMatch(/<title>[^<]+<\/title>/u)
  })

  it('json is the model', async () => {
    const {code, out, err} = await run(['--to', 'json', 'talk.md'])
    expect([code, err]).toEqual([0, ''])
    const model = JSON.parse(out)
    expect(out).toBe(JSON.stringify(model, null, 2) + '\n')
    expect(model).toMatchObject({
      version: 1,
      speakers: [
        {id: 'ab', role: 'interviewer'},
        {id: 'nw', role: 'interviewee'}
      ],
      turns: [{id: 'ab-1'}, {id: 'nw-1', replyTo: 'ab-1'}, {id: 'ab-2'}, {id: 'nw-2', replyTo: 'ab-2'}]
    })
  })

  it('json of a document without an interview is null', async () => {
    expect(await run(['--to', 'json', 'prose.md'])).toEqual({code: 0, out: 'null\n', err: ''})
  })

  it('ndjson is a line per file, in the order given', async () => {
    const {code, out, err} = await run(['--to', 'ndjson', 'prose.md', './talk.md', 'talk.txt', 'prose.md'])
    expect([code, err]).toEqual([0, ''])
    const records = lines(out)
    expect(records.map((record) => record['path'])).toEqual(['prose.md', './talk.md', 'talk.txt', 'prose.md'])
    for (const record of records) expect(Object.keys(record)).toEqual(['path', 'interview', 'messages'])
    expect(records.map(({interview}) => (interview === null ? null : labelsOf(interview)))).toEqual([
      null,
      LABELS,
      LABELS,
      null
    ])
    expect(records.map((record) => record['messages'])).toEqual([[], [], [], []])
  })

  it('ndjson holds the messages', async () => {
    const {code, out, err} = await run(['--to', 'ndjson', 'slip.md'])
    expect([code, err]).toEqual([0, ''])
    expect(lines(out)[0]?.['messages']).toMatchObject([
      {
        reason: 'Unexpected label `Nora Whitfeld`, expected `Nora Whitfield`, which differs by one letter',
        ruleId: 'similar-label',
        line: 9,
        column: 1
      }
    ])
  })

  it('ndjson of one file is one line whatever it holds', async () => {
    const {out} = await run(['--to', 'ndjson'], 'AB: One\u2028two.\n\nNW: "Three"?\n\nAB: Four.\n\nNW: I said so.\n')
    expect(out.split('\n').length).toBe(2)
  })

  it('html of several files is one after the other', async () => {
    expect((await run(['prose.md', 'talk.md'])).out).toBe((await run(['prose.md'])).out + (await run(['talk.md'])).out)
  })

  it.each(['page', 'json'])('%s takes one file', async (format) => {
    const {code, out, err} = await run(['--to', format, 'talk.md', 'prose.md'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Expected one file .+\n$/u)
  })
})

describe.concurrent('input', () => {
  it('is standard input without files, read as Markdown', async () => {
    const {code, out, err} = await run([], TALK)
    expect({code, out, err}).toEqual(await run(['talk.md']))
  })

  it('may be empty', async () => {
    expect(await run(['--to', 'json'], '')).toEqual({code: 0, out: 'null\n', err: ''})
    expect((await run([], '')).code).toBe(0)
  })

  it('from .txt is plain text', async () => {
    expect(labelsOf(JSON.parse((await run(['--to', 'json', 'talk.txt'])).out))).toEqual(LABELS)
    expect(labelsOf(JSON.parse((await run(['--to', 'json', 'TALK.TXT'])).out))).toEqual(LABELS)
  })

  it('is read as --from says, whatever its name', async () => {
    write('stars.txt', '*one*\n')
    write('stars.md', '*one*\n')
    expect((await run(['stars.txt'])).out).toBe('<p>*one*</p>\n')
    expect((await run(['--from', 'markdown', 'stars.txt'])).out).toBe('<p><em>one</em></p>\n')
    expect((await run(['--from', 'text', 'stars.md'])).out).toBe('<p>*one*</p>\n')
    expect((await run(['--from', 'text'], '*one*\n')).out).toBe('<p>*one*</p>\n')
    expect((await run(['--from=text'], '*one*\n')).out).toBe('<p>*one*</p>\n')
  })

  it('may have a byte order mark and line endings of other systems', async () => {
    const {out} = await run(['--to', 'json'], '\uFEFF' + TALK.replaceAll('\n', '\r\n'))
    expect(labelsOf(JSON.parse(out))).toEqual(LABELS)
  })

  it('may have a name that looks like a flag behind --', async () => {
    write('--to', TALK)
    expect((await run(['--', '--to'])).out).toBe((await run(['talk.md'])).out)
  })
})

describe.concurrent('--output', () => {
  it('writes to a file and nothing to standard output', async () => {
    expect(await run(['talk.md', '--output', 'out.html'])).toEqual({code: 0, out: '', err: ''})
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toBe((await run(['talk.md'])).out)
  })

  it('is -o in short, and takes all files', async () => {
    expect(await run(['-o', 'out.ndjson', '--to', 'ndjson', 'talk.md', 'prose.md'])).toEqual({
      code: 0,
      out: '',
      err: ''
    })
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe(
      (await run(['--to', 'ndjson', 'talk.md', 'prose.md'])).out
    )
  })

  it('takes standard input', async () => {
    expect(await run(['-o', 'stdin.html'], TALK)).toEqual({code: 0, out: '', err: ''})
    expect(readFileSync(join(folder, 'stdin.html'), 'utf8')).toBe((await run(['talk.md'])).out)
  })

  it.each([
    ['a folder', 'folder.md'],
    ['a file in a folder that is not there', join('nowhere', 'out.html')]
  ])('that cannot be written, %s, is named', async (_, name) => {
    const {code, out, err} = await run(['talk.md', '-o', name])
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(`Cannot write \`${name}\`: `)])
  })

  it('leaves a file alone where nothing could be read', async () => {
    write('kept.html', 'kept')
    expect((await run(['missing.md', '-o', 'kept.html'])).code).toBe(2)
    expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toBe('kept')
  })
})

describe.concurrent('files that cannot be read', () => {
  it('are named in one line, the others are done, and the exit code is 2', async () => {
    const {code, out, err} = await run(['missing.md', 'talk.md', 'gone.md'])
    expect(code).toBe(2)
    expect(out).toBe((await run(['talk.md'])).out)
    expect(err).toBe(
      'Cannot read `missing.md`: no such file or folder\nCannot read `gone.md`: no such file or folder\n'
    )
  })

  it('have a line in ndjson that says why, so that lines go on matching inputs', async () => {
    const {code, out, err} = await run(['--to', 'ndjson', 'missing.md', 'talk.md'])
    expect(code).toBe(2)
    expect(lines(out).map((record) => record['path'])).toEqual(['missing.md', 'talk.md'])
    expect(lines(out)[0]).toMatchObject({
      interview: null,
      messages: [{reason: 'Cannot read `missing.md`: no such file or folder'}]
    })
    expect(err).toBe('Cannot read `missing.md`: no such file or folder\n')
  })

  it('may be paths through a file', async () => {
    const name = join('talk.md', 'x.md')
    const {code, out, err} = await run([name, 'talk.md'])
    expect([code, out]).toEqual([2, (await run(['talk.md'])).out])
    expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(`Cannot read \`${name}\`: `)])
  })

  it.skipIf(ROOT || process.platform === 'win32')('may be forbidden', async () => {
    write('secret.md', TALK)
    chmodSync(join(folder, 'secret.md'), 0)
    expect(await run(['secret.md'])).toEqual({code: 2, out: '', err: 'Cannot read `secret.md`: permission denied\n'})
  })
})

describe.concurrent('usage', () => {
  it.each([
    ['an unknown flag', ['--colour'], '--colour'],
    ['an unknown short flag', ['-x'], '-x'],
    ['a flag without its value', ['--to'], '--to'],
    ['a flag with a value too many', ['--version=1'], '--version'],
    ['a wrong format', ['--to', 'pdf'], 'Expected one of html, page, json, ndjson'],
    ['a wrong kind', ['--from', 'rtf', 'talk.md'], 'Expected markdown or text for --from, not "rtf"']
  ])('%s is wrong', async (_, args, part) => {
    const {code, out, err} = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(part)
    expect(err.trimEnd().split('\n').length).toBe(1)
  })

  it('a wrong format names what came', async () => {
    expect((await run(['--to', 'pdf'])).err).toContain('not "pdf"')
  })

  it('--help names every flag, format and kind', async () => {
    const {code, out, err} = await run(['--help'])
    expect([code, err]).toEqual([0, ''])
    const named = [...out.matchAll(/^ {2}(?:-([a-z]), | {4})--([a-z-]+)(?: ([A-Z]+))? +(\S.*)$/gmu)]
    expect(named.map(([, short, name, value, help]) => [name, short, value, help])).toEqual(
      Object.entries(FLAGS).map(([name, flag]) => [
        name,
        'short' in flag ? flag.short : undefined,
        'value' in flag ? flag.value : undefined,
        flag.help
      ])
    )
    for (const name of [...FORMATS, ...SOURCES]) expect(out).toContain(name)
    expect(out).toMatch(/^Usage: remark-interview \[options\]/u)
    expect(await run(['-h'])).toEqual({code, out, err})
  })

  it('--version is the version of the package', async () => {
    const {version}: {version: string} = JSON.parse(read('../package.json') ?? '')
    expect(await run(['--version'])).toEqual({code: 0, out: version + '\n', err: ''})
  })

  it('--help and --version read no files', async () => {
    expect((await run(['--help', 'missing.md'])).code).toBe(0)
    expect((await run(['--version', 'missing.md'])).code).toBe(0)
  })
})

describe.concurrent('messages', () => {
  it('go to standard error, data to standard output', async () => {
    const {code, out, err} = await run(['slip.md'])
    expect(code).toBe(0)
    expect(out.startsWith(HTML)).toBe(true)
    expect(out).not.toContain('similar-label')
    expect(err).toMatch(/^slip\.md\n9:1-9:14\s+warning\s.*similar-label\s+remark-interview/u)
  })

  it.each(['html', 'page', 'json', 'ndjson'])('of broken front matter leave the %s as it is', async (format) => {
    const {code, out, err} = await run(['--to', format, 'broken.md'])
    expect(code).toBe(0)
    expect(format === 'ndjson' ? out : err).toContain('Unexpected front matter, expected YAML that can be read')
    if (format === 'json') expect(labelsOf(JSON.parse(out))).toEqual(LABELS)
    if (format === 'ndjson') expect(labelsOf(lines(out)[0]?.['interview'])).toEqual(LABELS)
    if (format === 'html' || format === 'page') expect(out).toContain(HTML)
  })

  it('are given once each', async () => {
    expect((await run(['--to', 'page', 'broken.md'])).err.split('Unexpected front matter').length).toBe(2)
  })
})

describe.concurrent('a reader that closes early', () => {
  /** Exit code and standard error of a run whose standard output is closed after its first bytes. */
  async function cut(args: readonly string[]): Promise<[number | null, string]> {
    const child = spawn(process.execPath, [CLI, ...args], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return [code, err]
  }

  it('is no error', async () => {
    write('long.md', TALK + '\nAnd so on and on, word by word.\n'.repeat(6000))
    expect(await cut(['long.md', 'long.md'])).toEqual([0, ''])
    expect(await cut(['--to', 'json', 'long.md'])).toEqual([0, ''])
  })

  it('gets all where it does not', async () => {
    const {code, out} = await run(['long.md'])
    expect(code).toBe(0)
    expect(out.split('word by word').length).toBe(6001)
  })
})

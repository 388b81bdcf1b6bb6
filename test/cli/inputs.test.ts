/** What is read: files, folders, globs, lists, standard input. */
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {jsonLines, pathsOf, places, PROSE, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()
const NDJSON = ['--to', 'ndjson']

describe.concurrent('folders', () => {
  it('are read with all that is below, in order, by extension in any case', async () => {
    const {run} = place({
      'talks/b.md': TALK,
      'talks/a/z.MDX': TALK,
      'talks/a/y.markdown': TALK,
      'talks/c.TXT': TALK,
      'talks/d.rst': TALK,
      'talks/.hidden.md': TALK
    })
    const {code, out, err} = await run(['talks', ...NDJSON])
    expect([code, err]).toEqual([0, ''])
    expect(pathsOf(out)).toEqual(['talks/a/y.markdown', 'talks/a/z.MDX', 'talks/b.md', 'talks/c.TXT'])
    expect(pathsOf((await run(['.', ...NDJSON], {cwd: 'talks/a'})).out)).toEqual(['y.markdown', 'z.MDX'])
  })

  it('leave out what `.gitignore` says, in and around them, and `node_modules`', async () => {
    const {run} = place({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': 'drafts\n',
      'talks/.gitignore': '*.old.md\n!kept.old.md\n',
      'talks/a.md': TALK,
      'talks/b.old.md': TALK,
      'talks/kept.old.md': TALK,
      'talks/drafts/c.md': TALK,
      'talks/node_modules/d/README.md': TALK
    })
    const expected = ['a.md', 'kept.old.md']
    expect(pathsOf((await run(['talks', ...NDJSON])).out)).toEqual(expected.map((name) => 'talks/' + name))
    expect(pathsOf((await run(['.', ...NDJSON], {cwd: 'talks'})).out)).toEqual(expected)
    expect(pathsOf((await run(['talks/drafts/c.md', ...NDJSON])).out)).toEqual(['talks/drafts/c.md'])
  })

  it('do not lead in a circle', async () => {
    const {folder, run} = place({'talks/a.md': TALK})
    symlinkSync('.', join(folder, 'talks/again'))
    expect(pathsOf((await run(['talks', ...NDJSON])).out)).toEqual(['talks/a.md'])
  })

  it('may be links themselves', async () => {
    const {folder, run} = place({'talks/a.md': TALK})
    symlinkSync('talks', join(folder, 'link'))
    expect(pathsOf((await run(['link', ...NDJSON])).out)).toEqual(['link/a.md'])
  })

  it('without documents are named', async () => {
    const {run} = place({'talks/a.rst': TALK})
    expect(await run(['talks'])).toEqual({
      code: 2,
      out: '',
      err: 'Cannot read `talks`: no file in it ends in .md, .markdown, .mdx, .txt\n'
    })
  })
})

describe.concurrent('globs', () => {
  it('are resolved by the program, sorted', async () => {
    const {run} = place({'talks/b.md': TALK, 'talks/x/a.md': TALK, 'talks/c.txt': TALK, 'talks/folder.md/d.txt': TALK})
    expect(pathsOf((await run(['talks/**/*.md', ...NDJSON])).out)).toEqual(['talks/b.md', 'talks/x/a.md'])
    expect(pathsOf((await run(['../{b,c}.*', ...NDJSON], {cwd: 'talks/x'})).out)).toEqual(['../b.md', '../c.txt'])
  })

  it('that match nothing are named, and the rest is done', async () => {
    const {run} = place({'a.md': TALK})
    const {code, out, err} = await run(['*.mdx', 'a.md', ...NDJSON])
    expect([code, err]).toEqual([2, 'Cannot read `*.mdx`: no file matches\n'])
    expect(pathsOf(out)).toEqual(['*.mdx', 'a.md'])
  })

  it('are not what names of files look like', async () => {
    const names = ['[a].md', 'b (c).md', 'd{e}.md', 'f*.md', '[dir]/g.md']
    const {run} = place(Object.fromEntries(names.map((name) => [name, TALK])))
    expect(pathsOf((await run([...names.slice(0, 4), '[dir]', ...NDJSON])).out)).toEqual(names)
  })

  it('leave out what stands behind an exclamation mark', async () => {
    const {run} = place({'a.md': TALK, 'drafts/b.md': TALK, 'x/c.md': TALK})
    expect(pathsOf((await run(['.', '!drafts', '!x/*', ...NDJSON])).out)).toEqual(['a.md'])
    const {code, err} = await run(['!drafts'])
    expect([code, err]).toEqual([2, 'Expected files, folders or globs from which `!drafts` leaves something out\n'])
  })

  it('give each file once, named files as often as they are named', async () => {
    const {run} = place({'x/a.md': TALK, 'x/b.md': TALK})
    const {out} = await run(['x/b.md', 'x', 'x/*', 'x/b.md', ...NDJSON])
    expect(pathsOf(out)).toEqual(['x/b.md', 'x/a.md', 'x/b.md'])
    expect(pathsOf((await place({'x/a.md': TALK}).run(['x/a.md', 'x', ...NDJSON])).out)).toEqual(['x/a.md'])
  })
})

describe.concurrent('--files-from', () => {
  it.each([
    ['lines', 'a b.md\nc.md\n'],
    ['lines of Windows, with a byte order mark and empty ones', '\uFEFFa b.md\r\n\r\nc.md'],
    ['names ended by NUL', 'a b.md\0c.md\0']
  ])('reads %s', async (_, list) => {
    const {run} = place({'a b.md': TALK, 'c.md': PROSE, 'list.txt': list})
    const fromFile = await run(['--files-from', 'list.txt', ...NDJSON])
    expect([fromFile.code, pathsOf(fromFile.out)]).toEqual([0, ['a b.md', 'c.md']])
    expect(await run(['--files-from', '-', ...NDJSON], {input: list})).toEqual(fromFile)
  })

  it('may be empty: there is nothing to do', async () => {
    expect(await place().run(['--files-from', '-', ...NDJSON])).toEqual({code: 0, out: '', err: ''})
  })

  it('must be there', async () => {
    expect(await place().run(['--files-from', 'list.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'Cannot read `list.txt`: no such file or folder\n'
    })
  })
})

describe.concurrent('standard input', () => {
  it('is read where nothing is named, and is `-` among inputs', async () => {
    const {run} = place({'a.md': PROSE})
    const alone = await run([], {input: TALK})
    expect([alone.code, alone.err]).toEqual([0, ''])
    expect(await run(['-'], {input: TALK})).toEqual(alone)
    const records = jsonLines((await run(['a.md', '-', ...NDJSON], {input: TALK})).out)
    expect(records.map(({path, interview}) => [path, interview === null])).toEqual([
      ['a.md', true],
      ['-', false]
    ])
  })

  it('has the name, the kind and the configuration that --file-path gives it', async () => {
    const {run, files, read} = place({'deep/.remark-interviewrc.json': '{"prefix": "deep-"}'})
    const input = TALK + '\n{"braces are MDX"}\n'
    expect(await run(['--file-path', 'deep/talk.mdx', '-o', 'out/'], {input})).toEqual({code: 0, out: '', err: ''})
    expect(files()).toEqual(['deep/.remark-interviewrc.json', 'out/talk.html'])
    expect(read('out/talk.html')).toContain('id="deep-ab-1"')
    expect(read('out/talk.html')).toContain('braces are MDX')
    expect(read('out/talk.html')).not.toContain('{')
  })
})

describe.concurrent('kinds', () => {
  it('follow the extension, or --from', async () => {
    const {run} = place({'stars.txt': '*one*\n', 'stars.md': '*one*\n', 'stars.mdx': '*one*{"!"}\n'})
    expect((await run(['stars.txt'])).out).toBe('<p>*one*</p>\n')
    expect((await run(['stars.md'])).out).toBe('<p><em>one</em></p>\n')
    expect((await run(['stars.mdx'])).out).toBe('<p><em>one</em>!</p>\n')
    expect((await run(['stars.txt', '--from', 'markdown'])).out).toBe('<p><em>one</em></p>\n')
    expect((await run(['--from', 'text'], {input: '*one*\n'})).out).toBe('<p>*one*</p>\n')
    expect((await run(['--from', 'mdx'], {input: '{1}\n'})).out).toBe('1\n')
  })

  it('MDX: nothing that is text is lost, nothing that is code is shown', async () => {
    const {run} = place({
      'talk.mdx': `import Box from './box'
export const year = 1999

{/* interview */}

<Box title="code">

Ada Brook: Why{' '}<abbr className="x" title="tide">tides</abbr>, in {year}?

</Box>

Nils Weir: They {"come"} back.

{/* /interview */}

<Note>Said in June.</Note>

{/* a comment */}
`
    })
    const {code, out, err} = await run(['talk.mdx'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Why <abbr class="x" title="tide">tides</abbr>, in ?')
    expect(out).toContain('They come back.')
    expect(out).toContain('<p>Said in June.</p>')
    expect(out.split('class="interview-turn"').length).toBe(3)
    expect(out).not.toMatch(/import|export|Box|comment|[{}]/u)
  })
})

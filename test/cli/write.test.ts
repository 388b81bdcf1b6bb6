/** `--write`: Markdown in its place, in the house style, and nothing else. */
import {statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {BOLD_TALK, places, PROSE, TALK} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()
const BOLD = ['--write', '--label-style', 'bold']

/** What stands around an interview, written as it is written back. */
const AROUND = `---
title:   "Kept as it is"
---

| side | tide |
| :--- | ---: |
| a    |   10 |

Text with a note[^1], a ~~slip~~ and https://example.com.

`
const BEHIND = '\n[^1]: The note.\n'

describe.concurrent('--write', () => {
  it('touches only files that change', async () => {
    const {folder, run, read} = place({
      'a.md': TALK,
      'done.md': BOLD_TALK,
      'prose.md': '* a\n- b\n\n\nText',
      'x.txt': TALK
    })
    const before = new Date('2001-01-01T00:00:00Z')
    const names = ['a.md', 'done.md', 'prose.md', 'x.txt']
    for (const name of names) utimesSync(join(folder, name), before, before)
    expect(await run(['.', ...BOLD])).toEqual({code: 0, out: '', err: ''})
    expect(read('a.md')).toBe(BOLD_TALK)
    expect(read('prose.md')).toBe('* a\n- b\n\n\nText')
    const touched = names.filter((name) => statSync(join(folder, name)).mtimeMs !== before.getTime())
    expect(touched).toEqual(['a.md'])
  })

  it('twice is once', async () => {
    const {run, read} = place({'a.md': TALK})
    const style = ['--label-separator', ' :', '--label-text', 'name', ...BOLD]
    await run(['a.md', ...style])
    const once = read('a.md')
    expect(once).toContain('\n**Ada Brook :** Would you do it again?\n')
    expect((await run(['a.md', ...style])).code).toBe(0)
    expect(read('a.md')).toBe(once)
  })

  it('keeps front matter, tables, footnotes', async () => {
    const {run, read} = place({'a.md': AROUND + TALK + BEHIND})
    await run(['a.md', ...BOLD])
    expect(read('a.md')).toBe(AROUND + BOLD_TALK + BEHIND)
  })

  it('keeps MDX', async () => {
    const mdx = `import Box from './box'\n\n<Box size={1} />\n\n${TALK}\n{/* a comment */}\n`
    const {run, read} = place({'a.mdx': mdx})
    await run(['a.mdx', ...BOLD])
    expect(read('a.mdx')).toBe(mdx.replace(TALK, BOLD_TALK))
  })

  const code = '\n```js\none()\ntwo()\n```\n'
  const windows = (text: string): string => text.split('\n').join('\r\n')
  it.each<[string, (text: string) => Uint8Array]>([
    ['a byte order mark', (text) => Buffer.from('\uFEFF' + text)],
    ['the line endings of Windows', (text) => Buffer.from(windows(text))],
    ['old line endings', (text) => Buffer.from(text.split('\n').join('\r'))],
    ['UTF-16 with its mark', (text) => Buffer.from('\uFEFF' + windows(text), 'utf16le')],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16 of the other order', (text) => Buffer.from('\uFEFF' + text, 'utf16le').swap16()]
  ])('keeps %s', async (_, encode) => {
    const {run, bytes} = place({'a.md': encode(TALK + code)})
    expect(await run(['a.md', ...BOLD])).toEqual({code: 0, out: '', err: ''})
    expect(bytes('a.md').equals(encode(BOLD_TALK + code))).toBe(true)
  })

  it('keeps every character that is no label: markers, spaces, NUL', async () => {
    const around = '-  one\n\n* two\n\n***\n\n__a__ [[wiki]] $x_1$\n\n'
    const behind = '\n---\n\n\n\n+ b\0'
    const {run, read} = place({'a.md': around + TALK + behind})
    expect(await run(['a.md', ...BOLD])).toEqual({code: 0, out: '', err: ''})
    expect(read('a.md')).toBe(around + BOLD_TALK + behind)
  })

  it.each([['plain text', 'a.txt', TALK, 'Expected Markdown with --write, not plain text']])(
    'leaves %s alone, and says so',
    async (_, name, content, reason) => {
      const {run, read} = place({[name]: content, 'b.md': TALK})
      const {code, err} = await run([name, 'b.md', ...BOLD])
      expect([code, err]).toEqual([2, `Cannot convert \`${name}\`: ${reason}\n`])
      expect([read(name), read('b.md')]).toEqual([content, BOLD_TALK])
    }
  )

  it('goes with no standard input, no --output, no other format', async () => {
    const {run} = place({'a.md': PROSE})
    expect((await run(['--write'])).err).toBe('Expected files with --write, not standard input\n')
    expect((await run(['--write', 'a.md', '-'])).err).toBe('Expected files with --write, not standard input\n')
    expect((await run(['--write', 'a.md', '-o', 'x'])).err).toBe('Expected --write or --output, not both\n')
    expect((await run(['--write', 'a.md', '--to', 'html'])).err).toBe('Expected --to markdown with --write, not html\n')
  })
})

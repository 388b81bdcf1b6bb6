/** Declared speakers, configurations and plugins: where they may stand, and which one counts. */
import {describe, expect, it, vi} from 'vitest'
import {places, TALK, type Place, type Run} from '../support/cli.js'

vi.setConfig({testTimeout: 30_000})

const place = places()

/** Two turns of initials that nothing in the document explains. */
const INITIALS = 'VD: Why tides?\n\nRT: They come back.\n'

async function speakersOf({run}: Place, args: readonly string[]): Promise<unknown[][]> {
  const {code, out, err} = await run(['a.md', '--to', 'json', ...args])
  expect([code, err]).toEqual([0, ''])
  const model: {speakers: Array<Record<string, unknown>>} = JSON.parse(out)
  return model.speakers.map(({name, role, url}) => [name, role, url])
}

describe.concurrent('speakers', () => {
  it.each([
    ['speakers.yml', 'VD: Vera Dahl\nRT: {name: Rui Tavares, role: interviewee, url: https://example.com/rui}\n'],
    [
      'speakers.json',
      '{"speakers": {"VD": "Vera Dahl", "RT": {"name": "Rui Tavares", "url": "https://example.com/rui"}}}'
    ]
  ])('are declared in %s', async (name, content) => {
    expect(await speakersOf(place({'a.md': INITIALS, [name]: content}), ['--speakers', name])).toEqual([
      ['Vera Dahl', 'interviewer', undefined],
      ['Rui Tavares', 'interviewee', 'https://example.com/rui']
    ])
  })

  it('are declared by flags, which go before the file, which goes before the configuration', async () => {
    const config = {speakers: {VD: 'Configured', RT: 'Configured Too', XY: 'Nobody'}}
    const here = place({
      'a.md': INITIALS,
      'file.yml': 'VD: Filed\n',
      '.remark-interviewrc.json': JSON.stringify(config)
    })
    const names = async (...args: string[]): Promise<unknown[]> => (await speakersOf(here, args)).map(([name]) => name)
    expect(await names()).toEqual(['Configured', 'Configured Too'])
    expect(await names('--speakers', 'file.yml')).toEqual(['Filed', 'Configured Too'])
    expect(await names('--speakers', 'file.yml', '--speaker', 'VD=Flagged')).toEqual(['Flagged', 'Configured Too'])
    expect(await names('--no-config', '--speaker', 'VD=Vera Dahl', '--speaker', 'RT=Rui = Tavares')).toEqual([
      'Vera Dahl',
      'Rui = Tavares'
    ])
  })

  it.each([
    ['a: [', 'Cannot read `s.yml`: '],
    ['speakers: {VD: {role: king, name: Vera}}', 'In `s.yml`: '],
    [
      'speakers: {VD: Vera}\nanchors: text',
      'Unexpected `anchors` in `s.yml`, expected speakers, interviewer, interviewee'
    ]
  ])('of %j are refused', async (content, message) => {
    const {code, out, err} = await place({'a.md': TALK, 's.yml': content}).run(['a.md', '--speakers', 's.yml'])
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(message)).toBe(true)
    expect(err.split('\n').length).toBe(2)
  })
})

describe.concurrent('a configuration', () => {
  const prefixed = async (files: Record<string, string>, args: string[] = [], path = 'x/a.md'): Promise<string> => {
    const {out} = await place({[path]: TALK, ...files}).run([path, ...args])
    return /id="([a-z]*)-?ab-1"/u.exec(out)?.[1] ?? 'none'
  }

  it.each([
    ['.remark-interviewrc', 'prefix: own-\n'],
    ['.remark-interviewrc.json', '{\n\t"prefix": "own-"\n}'],
    ['.remark-interviewrc.yaml', 'prefix: own-\n'],
    ['.remark-interviewrc.yml', '\uFEFFprefix: own-\n'],
    ['package.json', '{"name": "x", "remark-interview": {"prefix": "own-"}}']
  ])('is found as %s, beside the file and above it', async (name, content) => {
    expect(await prefixed({['x/' + name]: content})).toBe('own')
    expect(await prefixed({[name]: content})).toBe('own')
  })

  it('is the nearest, one of a package without the field is none', async () => {
    expect(await prefixed({'.remark-interviewrc': 'prefix: far-', 'x/.remark-interviewrc': 'prefix: near-'})).toBe(
      'near'
    )
    expect(await prefixed({'.remark-interviewrc': 'prefix: far-', 'x/package.json': '{"name": "x"}'})).toBe('far')
  })

  it('gives way to flags, to --config and to --no-config', async () => {
    const files = {'.remark-interviewrc': 'prefix: far-', 'other.yml': 'prefix: other-'}
    expect(await prefixed(files, ['--prefix', 'flag-'])).toBe('flag')
    expect(await prefixed(files, ['--config', 'other.yml'])).toBe('other')
    expect(await prefixed(files, ['--no-config'])).toBe('')
  })

  it('may be empty', async () => {
    expect(await prefixed({'x/.remark-interviewrc.yml': '# later\n'})).toBe('')
  })

  it.each([
    ['.remark-interviewrc.yml', 'a: [', 'Cannot read `'],
    ['.remark-interviewrc.json', '{"anchors": "up"}', 'In `'],
    ['.remark-interviewrc.json', '{"colour": 1}', 'In `'],
    ['.remark-interviewrc.json', '[]', 'Expected an object in `'],
    ['.remark-interviewrc.json', '{"plugins": {}}', 'Expected a list for `plugins` in `'],
    ['.remark-interviewrc.json', '{"plugins": [1]}', 'Expected names of packages for `plugins` in `'],
    ['.remark-interviewrc.json', '{"settings": 1}', 'Expected an object for `settings` in `']
  ])('%s with %j is refused and named, other folders are done', async (name, content, message) => {
    const {folder, run} = place({'a.md': TALK, 'x/b.md': TALK, ['x/' + name]: content})
    const {code, out, err} = await run(['x/b.md', 'a.md', '--to', 'ndjson'])
    expect(code).toBe(2)
    expect(out.split('\n').length).toBe(3)
    expect(err).toContain(`Cannot convert \`x/b.md\`: ${message}`)
    expect(err).toContain(folder + '/x/' + name)
  })

  it('that is named must be there', async () => {
    expect(await place({'a.md': TALK, 'b.md': TALK}).run(['a.md', 'b.md', '--config', 'no.json', '-o', 'x/'])).toEqual({
      code: 2,
      out: '',
      err: 'Cannot read `no.json`: no such file or folder\n'
    })
  })
})

describe.concurrent('plugins', () => {
  const shout = (from: string, to: string): string => `export default function (options = {}) {
  return (tree) => {
    for (const node of tree.children) for (const child of node.children ?? []) {
      if (child.type === 'text') child.value = child.value.replace('${from}', options.to ?? '${to}')
    }
  }
}
`
  const files = {
    'a.md': TALK,
    'own.js': shout('tide', 'moon'),
    'package.json': '{"type": "module"}',
    'node_modules/remark-shout/index.js': shout('uncle', 'aunt'),
    'node_modules/remark-shout/package.json': '{"name": "remark-shout", "type": "module", "exports": "./index.js"}',
    'node_modules/empty/index.js': 'export const a = 1',
    'node_modules/empty/package.json': '{"name": "empty", "type": "module", "exports": "./index.js"}'
  }

  it('are files and packages, by short names too, and come before ours', async () => {
    const {code, out, err} = await place(files).run(['a.md', '--plugin', './own.js', '--plugin', 'shout'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('measure the moon?')
    expect(out).toContain('My aunt was')
    expect((await place(files).run(['a.md', '--plugin', 'remark-shout'])).out).toContain('My aunt was')
  })

  it('of a configuration are found from its folder, and take options', async () => {
    const rc = '{"plugins": ["./own.js", ["remark-shout", {"to": "niece"}]]}'
    const here = place({...files, '.remark-interviewrc.json': rc, 'x/b.md': TALK, 'x/flag.js': shout('early', 'late')})
    const {out} = await here.run(['b.md', '--plugin', './flag.js'], {cwd: 'x'})
    expect(out).toContain('measure the moon?')
    expect(out).toContain('My niece was')
    expect(out).toContain('got up late')
  })

  it.each<[string, string]>([
    ['nowhere', 'Cannot load the plugin `nowhere`: '],
    ['./none.js', 'Cannot load the plugin `./none.js`: '],
    ['empty', 'Cannot use the plugin `empty`: it has no default export that is a function']
  ])('%s is refused, once', async (name, message) => {
    const {code, out, err}: Run = await place({...files, 'b.md': TALK}).run(['.', '--plugin', name, '-o', 'x/'])
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(message)).toBe(true)
    expect(err.split('\n').length).toBe(2)
  })
})

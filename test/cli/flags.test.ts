/** Every flag does something, through the built command line. */
import {describe, expect, it, vi} from 'vitest'
import {FLAGS, helpText} from '../../src/cli/flags.js'
import {BOLD_TALK, places, SLIP, TALK, type Place, type Run} from '../support/cli.js'
import {read} from '../support/process.js'

vi.setConfig({testTimeout: 30_000})

const place = places()

/** A run with the flag, and what of it shows that the flag was heard. */
interface Case {
  args: string[]
  /** In the output, or in what is said. */
  shows: string | RegExp
  input?: string
  files?: Readonly<Record<string, string>>
  code?: number
  /** What shows it, where that is not what is printed. */
  look?: (place: Place) => string
}

const INITIALS = 'AB: Why tides?\n\nNW: They come back.\n\nAB: And then?\n\nNW: I wait.\n'
const TIMED = '[00:01:05] Ada Brook: Why tides?\n\n[00:01:09] Nils Weir: They come back, I find.\n\n'
const TIMES = TIMED + TIMED.replaceAll('00:01', '00:02')
const {version}: {version: string} = JSON.parse(read('../package.json') ?? '')

const CASES: Readonly<Record<string, Case>> = {
  filesFrom: {args: ['--files-from', 'list'], files: {list: 'a.md\n'}, shows: 'interview-turn'},
  from: {args: ['--from', 'text'], input: '*one*\n', shows: '<p>*one*</p>'},
  filePath: {args: ['--file-path', 'b.txt'], input: '*one*\n', shows: '<p>*one*</p>'},
  maxSize: {args: ['a.md', '--max-size', '0.0001'], shows: 'it is larger than 0.0001 MB', code: 2},
  plugin: {
    args: ['a.md', '--plugin', './own.mjs'],
    files: {'own.mjs': 'export default () => (tree) => { tree.children.length = 1 }'},
    shows: /^<h1>Tides<\/h1>\n$/u
  },
  config: {args: ['a.md', '--config', 'c.yml'], files: {'c.yml': 'prefix: own-'}, shows: 'id="own-ab-1"'},
  noConfig: {args: ['a.md', '--no-config'], files: {'.remark-interviewrc': 'prefix: own-'}, shows: 'id="ab-1"'},
  to: {args: ['a.md', '--to', 'json'], shows: /^\{\n {2}"version": 1,/u},
  output: {args: ['a.md', '--output', 'b.html'], shows: 'interview-turn', look: (one) => one.read('b.html')},
  write: {args: ['a.md', '--write', '--label-style', 'bold'], shows: BOLD_TALK, look: (one) => one.read('a.md')},
  watch: {args: ['a.md', '--watch'], shows: 'Expected --output or --write with --watch', code: 2},
  jobs: {args: ['a.md', 'a.md', '--jobs', '2', '--to', 'ndjson'], shows: /^\{.+\}\n\{.+\}\n$/u},
  speaker: {args: ['--speaker', 'NW=Nora Weir', '--to', 'json'], input: INITIALS, shows: '"name": "Nora Weir"'},
  speakers: {
    args: ['--speakers', 's.json', '--to', 'json'],
    input: INITIALS,
    files: {'s.json': '{"NW": {"name": "Nora Weir", "image": "https://example.com/n.png"}}'},
    shows: '"image": "https://example.com/n.png"'
  },
  interviewer: {
    args: ['a.md', '--interviewer', 'Nils Weir', '--to', 'json'],
    shows: /"Nils Weir",[^}]+"role": "interviewer"/u
  },
  interviewee: {
    args: ['a.md', '--interviewee', 'Ada Brook', '--to', 'json'],
    shows: /"Ada Brook",[^}]+"role": "interviewee"/u
  },
  interview: {args: ['--interview'], input: 'Nothing.\n', shows: 'missing-interview'},
  noInterview: {args: ['a.md', '--no-interview', '--to', 'json'], shows: /^null\n$/u},
  anchors: {args: ['a.md', '--anchors', 'text'], shows: 'id="would-you-do-it-again"'},
  prefix: {args: ['a.md', '--prefix', 'x-'], shows: 'id="x-ab-1"'},
  names: {args: ['a.md', '--names', 'always'], shows: /Nils Weir.*Nils Weir<\/a><\/b>: I would/u},
  link: {args: ['a.md', '--link', 'none'], shows: '<b class="interview-speaker">Ada Brook</b>'},
  media: {args: ['--media', 'https://example.com/a.mp3'], input: TIMES, shows: 'href="https://example.com/a.mp3#t=65"'},
  mdxExport: {args: ['--from', 'mdx', '--mdx-export', 'talk', '--to', 'mdast'], input: TALK, shows: '"name": "talk"'},
  labelStyle: {args: ['a.md', '--to', 'markdown', '--label-style', 'bold'], shows: BOLD_TALK},
  labelText: {args: ['a.md', '--to', 'markdown', '--label-text', 'name'], shows: 'Nils Weir: I would'},
  labelSeparator: {args: ['a.md', '--to', 'markdown', '--label-separator', ' —'], shows: 'NW — I would'},
  check: {args: ['--check'], input: SLIP, shows: 'similar-label', code: 1},
  failOn: {args: ['a.md', '--fail-on', 'info'], shows: 'Expected --check with --fail-on', code: 2},
  reporter: {args: ['a.md', '--check', '--reporter', 'json'], shows: '"path": "a.md"'},
  near: {args: ['a.md', '--near', '--to', 'ndjson'], shows: '"messages":[]'},
  explain: {args: ['a.md', '--explain'], shows: 'a.md: an interview, score'},
  stats: {args: ['a.md', '--stats'], shows: '| Ada Brook | interviewer |'},
  quiet: {args: ['--quiet', '--interview', '--to', 'json'], input: 'Nothing.\n', shows: /^null\n$/u},
  color: {args: ['--check', '--color'], input: SLIP, shows: '\u001B[33mwarning', code: 1},
  noColor: {args: ['--check', '--no-color'], input: SLIP, shows: /^\P{Cc}*\n1/u, code: 1},
  help: {args: ['missing.md', '--help'], shows: helpText()},
  version: {args: ['missing.md', '--version'], shows: `${version}\n`}
}

it('all have a case', () => {
  expect(Object.keys(CASES)).toEqual(Object.keys(FLAGS))
})

describe.concurrent('flags', () => {
  it.each(Object.entries(CASES))('%s', async (_, {args, shows, input = '', files = {}, code = 0, look}) => {
    const here = place({'a.md': TALK, ...files})
    const result: Run = await here.run(args, {input})
    expect([result.code, result.code === 0 ? '' : 'failed']).toEqual([code, code === 0 ? '' : 'failed'])
    const seen = look ? look(here) : result.out + result.err
    if (typeof shows === 'string') expect(seen).toContain(shows)
    else expect(seen).toMatch(shows)
  })

  it('-h, -o and = are short for them', async () => {
    const {run, has} = place({'a.md': TALK, '--to': TALK})
    expect((await run(['-h'])).out).toBe(helpText())
    expect((await run(['-ob.json', '--to=json', '--', '--to'])).code).toBe(0)
    expect(has('b.json')).toBe(true)
  })
})

it('stand in the help, each with its group and its choices', () => {
  const help = helpText()
  for (const {form, group, choices = []} of Object.values(FLAGS)) {
    expect(help).toContain('  ' + form)
    expect(help).toContain(`\n${group}:\n`)
    for (const choice of choices) expect(help).toContain(`"${choice}"`)
  }
})

/** Attacks by those who write documents: each test shows one, and what comes of it. */
import rehypeParse from 'rehype-parse'
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import type {Element, Root as HastRoot} from 'hast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {visit} from 'unist-util-visit'
import {describe, expect, it, vi} from 'vitest'
import remarkInterview, {type Options} from '../src/index.js'
import {printable} from '../src/core/printable.js'
import {isSafeUrl} from '../src/core/url.js'
import {interviewToJsonLd, toScript} from '../src/json-ld.js'
import {interviewSchema} from '../src/sanitize.js'
import {folders, mark, read, render} from './support/process.js'

/** Milliseconds that a document may take on a busy machine; the attacks take minutes, or all memory. */
const PATIENCE = 15_000

vi.setConfig({testTimeout: 4 * PATIENCE})

const TALK = [
  'AB: How did you come to measure the tide?',
  'NW: My uncle was the harbour master, and I got up early.',
  '[00:12:34] AB: Would you do it again?',
  'NW: I would, and I say so.'
].join('\n\n')
const matter = (yaml: string, source = TALK): string => `---\n${yaml}\n---\n\n${source}`

/** Elements of a tree or of HTML as a browser reads it. */
function elements(html: string | HastRoot): Element[] {
  const tree = typeof html === 'string' ? unified().use(rehypeParse, {fragment: true}).parse(html) : html
  const found: Element[] = []
  visit(tree, 'element', (node) => void found.push(node))
  return found
}

/** What stands in `href` and `src`. */
function links(html: string): unknown[] {
  return elements(html).flatMap(({properties}) => properties['href'] ?? properties['src'] ?? [])
}

const RUNNING = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001Fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u200Bjavascript:alert(1)',
  '\uFEFFjavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'view-source:https://example.org'
]

describe('a URL that runs something', () => {
  it.each(RUNNING)('is no link, of speakers or of times: %j', (url) => {
    expect(isSafeUrl(url)).toBe(false)
    const speakers = {AB: {name: 'Anna Berg', url, image: url}}
    const {after, model} = mark(TALK, {speakers, link: 'url'})
    expect(links(render(after)).every((link) => String(link).startsWith('#'))).toBe(true)
    expect(() => mark(TALK, {media: url})).toThrow(/^Expected an http, https or relative URL for `media`/u)
    const graph = interviewToJsonLd(model ?? {version: 1, speakers: [], turns: []}, {url: 'https://example.org/'})
    const person = graph['@graph'].find((node) => node['name'] === 'Anna Berg')
    expect([person?.['url'], person?.['image']]).toEqual([undefined, undefined])
  })

  it('is none by way of front matter either', () => {
    const yaml = 'speakers: {AB: {name: Anna Berg, url: "java\\nscript:alert(1)"}}'
    expect(links(render(mark(matter(yaml), {link: 'url'}).after)).join()).not.toContain('script')
  })

  it.each(['https://example.org/a?b=c:d', '/a:b', '#a', '?a:b', 'a/b:c', '//example.org', 'mailto:a@example.org'])(
    'is told from one that runs nothing: %s',
    (url) => {
      expect(isSafeUrl(url)).toBe(true)
    }
  )
})

/** Words that break out of attributes, elements, comments and scripts. */
const BREAKING = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  '</b></div></section><script>',
  '<!--',
  ']]>',
  '&quot;&gt;&lt;script&gt;',
  '\u2028</script>'
]
const OWN = ['section', 'div', 'p', 'b', 'a', 'abbr', 'time', 'br']
const ATTRIBUTES = [
  'className',
  'role',
  'id',
  'dataSpeaker',
  'dataRole',
  'dataKind',
  'dataVoice',
  'href',
  'title',
  'dateTime'
]

describe('words that break out of HTML', () => {
  const options = (words: string): Options => ({
    speakers: {AB: {name: `Anna ${words}`, id: words, role: 'interviewer'}, NW: {name: words}},
    prefix: words,
    media: 'https://example.org/?' + encodeURI(words),
    names: 'first'
  })

  it.each(BREAKING)('stay text and values of attributes, as names, ids and prefix: %s', (words) => {
    const {after, model} = mark(TALK, options(words))
    expect(model?.turns.length).toBe(4)
    const found = elements(render(after))
    expect(found.filter(({tagName}) => !OWN.includes(tagName))).toEqual([])
    expect(found.flatMap(({properties}) => Object.keys(properties)).filter((one) => !ATTRIBUTES.includes(one))).toEqual(
      []
    )
    expect(found.filter(({tagName}) => tagName === 'div')).toHaveLength(4)
  })

  it.each(BREAKING)('stay text as what is said: %s', (words) => {
    const escaped = words.replaceAll(/[<&*[\]_]/gu, String.raw`\$&`)
    const {after, model} = mark(TALK.replace('again?', `again, ${escaped}?`))
    expect(model?.turns[2]?.text.replaceAll('\u2028', '')).toContain(words.replaceAll('\u2028', ''))
    expect(elements(render(after)).filter(({tagName}) => !OWN.includes(tagName))).toEqual([])
  })

  it.each(BREAKING)('do not end a script that holds JSON-LD: %s', (words) => {
    const {model} = mark(TALK, options(words))
    const data = interviewToJsonLd(model ?? {version: 1, speakers: [], turns: []}, {
      url: 'https://example.org/' + words,
      headline: words
    })
    const html = `<script type="application/ld+json">${toScript(data)}</script><i></i>`
    expect(elements(html).map(({tagName}) => tagName)).toEqual(['script', 'i'])
    expect(JSON.parse(toScript(data))).toEqual(JSON.parse(JSON.stringify(data)))
  })
})

describe('names that JavaScript knows', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf']

  it.each(NAMES)('are speakers and ids as any other: %s', (name) => {
    const options: Options = JSON.parse(
      JSON.stringify({interview: true, speakers: [{name, id: name, url: '/x'}, 'Nora Whitfield']}).replaceAll(
        '"id"',
        '"id"'
      )
    )
    const label = name.replaceAll('_', String.raw`\_`)
    const {model} = mark(TALK.replaceAll('AB:', `${label}:`), options)
    expect(model?.speakers[0]).toMatchObject({id: name.toLowerCase(), name, turns: 2, url: '/x'})
    expect(model?.turns[0]?.speakers).toEqual([name.toLowerCase()])
  })

  it.each(NAMES)('are keys of front matter without effect: %s', (name) => {
    const yaml = `${name}: {interview: false, speakers: {AB: Eve}}\nspeakers: {AB: {name: Anna Berg, ${name}: {bad: 1}}}`
    const {model} = mark(matter(yaml))
    expect(model?.speakers[0]?.name).toBe('Anna Berg')
    expect(Object.getPrototypeOf(model?.speakers[0])).toBe(Object.prototype)
    expect(Object.prototype).not.toHaveProperty('bad')
    expect(Object.prototype).not.toHaveProperty('interview')
  })

  it('are left out of fields, at any depth, so that who merges them pollutes nothing', () => {
    const json = '{"AB": {"name": "Anna Berg", "__proto__": {"bad": 1}, "pages": [{"__proto__": {"bad": 1}, "a": 1}]}}'
    const {model} = mark(TALK, {speakers: JSON.parse(json)})
    expect(JSON.stringify(model?.speakers[0])).not.toContain('bad')
    expect(model?.speakers[0]?.['pages']).toEqual([{a: 1}])
  })

  it('are no options', () => {
    const options: Options = JSON.parse('{"__proto__": {"interview": true}}')
    expect(() => mark(TALK, options)).toThrow(/as option, not `__proto__`$/u)
    expect(Object.prototype).not.toHaveProperty('interview')
  })
})

describe('ids that take the place of properties of the document', () => {
  /** Properties of `document` and `window` that elements of that id would hide, as slugs can spell them. */
  const PROPERTIES = [
    'location',
    'cookie',
    'body',
    'forms',
    'images',
    'name',
    'self',
    'top',
    'constructor',
    '__proto__'
  ]

  it.each(PROPERTIES)('are not made, of labels or of words: %s', (word) => {
    const label = word.replaceAll('_', String.raw`\_`)
    const source = TALK.replaceAll('AB:', `${label}:`).replace('Would you do it again?', `${label}?`)
    for (const anchors of ['speaker', 'text'] as const) {
      const {after, model} = mark(source, {speakers: {[word]: 'Anna Berg'}, anchors})
      expect(model?.turns.map((turn) => turn.text)).toContain(`${word}?`)
      const ids = elements(render(after)).flatMap(({properties}) => properties['id'] ?? [])
      expect(ids).toHaveLength(4)
      for (const id of ids) expect(id).toContain('-')
    }
  })
})

describe('front matter', () => {
  const bomb = (): unknown => {
    let level: unknown = 'x'
    for (let depth = 0; depth < 12; depth++) level = Array.from({length: 10}, () => level)
    return level
  }

  it('that shares values without end, as hosts read aliases, takes no time', () => {
    for (const frontmatter of [
      {speakers: {AB: {name: 'Anna Berg', bomb: bomb()}}},
      {interviewer: bomb()},
      {interviewee: {a: bomb()}},
      {speakers: bomb()}
    ]) {
      const file = new VFile({value: TALK, data: {astro: {frontmatter}}})
      const started = performance.now()
      unified().use(remarkInterview).runSync(mark(TALK).before, file)
      expect(performance.now() - started).toBeLessThan(PATIENCE)
      expect(file.data.interview?.turns).toHaveLength(4)
      for (const message of file.messages) expect(message.reason.length).toBeLessThan(400)
    }
  })

  it('that holds itself is data without end, and left out', () => {
    const frontmatter: Record<string, unknown> = {}
    frontmatter['speakers'] = {AB: {name: 'Anna Berg', self: frontmatter}}
    const file = new VFile({value: TALK, data: {frontmatter}})
    unified().use(remarkInterview).runSync(mark(TALK).before, file)
    expect(file.data.interview?.speakers[0]).not.toHaveProperty('self')
    expect(file.messages[0]?.reason).toBe('Expected plain data for `speakers.AB.self`, not `object`')
  })

  it.each([
    ['nested without end', 'a: ' + '['.repeat(20_000)],
    ['nested and closed', 'a: ' + '['.repeat(3000) + ']'.repeat(3000)],
    ['nested by indent', Array.from({length: 500}, (_, depth) => ' '.repeat(depth) + 'a:').join('\n')],
    ['a function', 'a: !!js/function "function () { throw 1 }"'],
    ['an expression', 'a: !!js/regexp /(a+)+$/'],
    ['a tag of its own', 'a: !<tag:example.org,2000:x> y'],
    ['a merge key', 'base: &b {interview: false}\n<<: *b'],
    ['a megabyte of words', 'a: ' + 'Anna Berg '.repeat(100_000)],
    ['ten thousand keys', Array.from({length: 10_000}, (_, index) => `k${String(index)}: Anna Berg`).join('\n')],
    ['a list', '- interview: false'],
    ['a word', 'false'],
    ['a number', '1'],
    ['nothing', ''],
    ['a directive', '%TAG ! tag:example.org,2000:\n--- a'],
    ['NUL', 'a: \0']
  ])('is read in time, run never: %s', (_, yaml) => {
    const started = performance.now()
    const tree = mark(TALK).before
    const file = new VFile()
    const head = {type: 'yaml' as const, value: yaml}
    unified()
      .use(remarkInterview)
      .runSync({type: 'root', children: [head, ...tree.children]}, file)
    expect(performance.now() - started).toBeLessThan(PATIENCE)
    expect(file.data.interview?.turns).toHaveLength(4)
  })
})

describe('controls in messages', () => {
  const ESC = '\u001B'

  it('of labels in front matter are made visible', () => {
    const {file} = mark(matter(String.raw`speakers: {"X\e[2J": Xenia Yu, "Y\n\u202E": Yves Zola}`))
    const labels = 'expected a declared one: `X\\u{1B}[2J` or `Y\\u{A}\\u{202E}`'
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['unknown-speaker', `Unexpected label \`AB\`, ${labels}`],
      ['unknown-speaker', `Unexpected label \`NW\`, ${labels}`]
    ])
  })

  it('of values in front matter are made visible', () => {
    const {file} = mark(matter(String.raw`interview: "\e]0;x\a"`))
    expect(file.messages.map(({reason}) => reason)).toEqual([
      'Expected `true` or `false` for `interview`, not `\\u{1B}]0;x\\u{7}`'
    ])
  })

  it('of labels in the text are made visible, and no message holds one', () => {
    const sources = [
      TALK.replaceAll('NW:', `Nora${ESC}x Whitfield:`) + `\n\nNora${ESC}x Whitfeld: I do.`,
      matter(`a: [${ESC}`),
      matter(`"${ESC}[2J": {`),
      matter(`speakers: {"${ESC}": 3}`)
    ]
    for (const source of sources) {
      const {file} = mark(source, {speakers: {AB: 'Anna Berg'}})
      expect(file.messages.length).toBeGreaterThan(0)
      for (const {reason} of file.messages) expect(reason).not.toMatch(/[\p{Cc}\u202E]/u)
    }
  })

  it('are told from what names are written with', () => {
    expect(printable('Zoë, שרה, علی‌رضا, 👩‍👧, 小明')).toBe('Zoë, שרה, علی‌رضا, 👩‍👧, 小明')
    expect(printable('a\u0000\u0085\u2028\u2066\uD800b')).toBe('a\\u{0}\\u{85}\\u{2028}\\u{2066}\\u{D800}b')
  })
})

describe('the schema for rehype-sanitize', () => {
  const schema = {...interviewSchema(defaultSchema), clobberPrefix: ''}
  const sanitized = (tree: HastRoot): HastRoot => unified().use(rehypeSanitize, schema).runSync(tree)
  const own = (tree: HastRoot): unknown[] =>
    elements(tree)
      .filter(({properties}) => String(properties['className']).startsWith('interview') || properties['dateTime'])
      .map(({tagName, properties}) => ({tagName, ...properties}))

  it.each(folders('fixtures').filter((name) => read(`fixtures/${name}/output.html`) !== null))(
    'lets all of %s through',
    (name) => {
      const options: Options = JSON.parse(read(`fixtures/${name}/config.json`) ?? '{}')
      const text = read(`fixtures/${name}/input.txt`)
      const {after} = mark(
        text ?? read(`fixtures/${name}/input.md`) ?? '',
        options,
        text === null ? 'markdown' : 'text'
      )
      const tree = unified().use(remarkRehype).runSync(after)
      expect(own(sanitized(tree))).toEqual(own(tree))
    }
  )

  it.each([
    ['<script>x</script>', ''],
    ['<style>x</style>', 'x'],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['<b class="interview-speaker evil" onclick="x" style="x">x</b>', '<b class="interview-speaker">x</b>'],
    ['<a href="javascript:x" class="interview-speaker">x</a>', '<a class="">x</a>'],
    ['<abbr title="t" onmouseover="x">x</abbr>', '<abbr title="t">x</abbr>'],
    ['<time datetime="PT1S" style="x">x</time>', '<time datetime="PT1S">x</time>'],
    ['<section class="other" role="dialog" aria-modal="true">x</section>', '<section class="">x</section>'],
    ['<div data-kind="x" data-role="alert" data-voice="-1" data-other="x">x</div>', '<div>x</div>'],
    ['<form action="x">x</form>', 'x']
  ])('lets nothing else through: %s', (html, expected) => {
    const tree = unified().use(rehypeParse, {fragment: true}).parse(html)
    const made = unified().use(rehypeStringify).stringify(sanitized(tree))
    expect(made).toBe(expected)
  })
})

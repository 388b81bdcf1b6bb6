/** Options and front matter: what is taken, what is refused, and where front matter is found. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import remarkInterview, {type InterviewModel, type Options} from '../src/index.js'
import {readMatter, textOfMatter} from '../src/matter.js'
import {readDeclared, resolveOptions} from '../src/options.js'
import {bareTree, mark, render} from './support/process.js'

const TALK = `AB: How did you come to measure the tide?

NW: My uncle was the harbour master, and I got up early.

AB: Would you do it again?

NW: I would, and I say so.
`
const PROSE = 'Nothing is said here.\n'

/** Mark with front matter where a host puts it. */
function markWith(data: Record<string, unknown>, source = TALK, options?: Options) {
  const file = new VFile({value: source, data})
  const before = unified().use(remarkParse).use(remarkFrontmatter).parse(file)
  const after = unified().use(remarkInterview, options).runSync(before, file)
  return {file, before, after, model: file.data.interview}
}

/** Label, name, evidence and role of each speaker. */
function castOf(model: InterviewModel | undefined) {
  return model?.speakers.map(({labels, name, evidence, role}) => [labels.join(), name, evidence, role])
}

function reasons(file: VFile): string[] {
  return file.messages.map((message) => message.reason)
}

/** Attach the plugin with options of any kind. */
function attach(options: unknown): void {
  unified()
    .use(remarkInterview, options as Options)
    .freeze()
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) freeze(entry)
  return Object.freeze(value)
}

/** Every option, each with a value that is not its default. */
const EVERY: {[Name in keyof Options]-?: NonNullable<Options[Name]>} = {
  anchors: 'text',
  cacheKey: 'v2',
  interview: true,
  interviewee: ['Nora Whitfield'],
  interviewer: 'Anna Berg',
  labels: {style: 'bold', text: 'name', separator: ' :'},
  link: 'url',
  mdxExport: 'talk',
  media: 'https://example.org/talk.mp3',
  names: 'always',
  near: true,
  prefix: 'x-',
  speakers: {AB: {name: 'Anna Berg', url: 'https://example.org/a', image: 'a.png'}, NW: 'Nora Whitfield'}
}

const matter = (yaml: string, source = TALK): string => `---\n${yaml}\n---\n\n${source}`

describe('defaults', () => {
  it.each([undefined, null, {}])('are the same for %j', (options) => {
    expect(resolveOptions(options)).toEqual(resolveOptions({}))
    expect(resolveOptions(options)).toMatchObject({
      declared: [],
      insist: null,
      anchors: {from: 'speaker', prefix: ''},
      presentation: {names: 'as-written', link: 'anchor', media: null},
      labels: {style: 'as-written', text: 'as-written', separator: null},
      mdxExport: null,
      near: false
    })
  })

  it.each(Object.keys(EVERY))('hold where %s is null or undefined', (name) => {
    expect(resolveOptions({[name]: null})).toEqual(resolveOptions({}))
    expect(resolveOptions({[name]: undefined})).toEqual(resolveOptions({}))
  })
})

describe('right values', () => {
  it.each<[string, Options, Array<string | null>]>([
    ['anchors: speaker', {anchors: 'speaker'}, ['ab-1', 'nw-1', 'ab-2', 'nw-2']],
    [
      'anchors: text',
      {anchors: 'text'},
      [
        'how-did-you-come-to-measure',
        'my-uncle-was-the-harbour-master',
        'would-you-do-it-again',
        'i-would-and-i-say-so'
      ]
    ],
    ['anchors: false', {anchors: false}, [null, null, null, null]],
    ['prefix', {prefix: 'talk-'}, ['talk-ab-1', 'talk-nw-1', 'talk-ab-2', 'talk-nw-2']],
    ['an empty prefix', {prefix: ''}, ['ab-1', 'nw-1', 'ab-2', 'nw-2']]
  ])('%s', (_, options, ids) => {
    expect(mark(TALK, options).model?.turns.map((turn) => turn.id)).toEqual(ids)
  })

  it.each<[string, Options, unknown]>([
    [
      'speakers as names',
      {speakers: {AB: 'Anna Berg', NW: 'Nora Whitfield'}},
      [
        ['AB', 'Anna Berg', 'options', 'interviewer'],
        ['NW', 'Nora Whitfield', 'options', 'interviewee']
      ]
    ],
    [
      'speakers as objects',
      {speakers: {AB: {name: 'Anna Berg'}, NW: {name: 'Nora Whitfield', role: null}}},
      [
        ['AB', 'Anna Berg', 'options', 'interviewer'],
        ['NW', 'Nora Whitfield', 'options', 'interviewee']
      ]
    ],
    [
      'a role against the evidence',
      {speakers: {AB: {name: 'Anna Berg', role: 'interviewee'}, NW: {name: 'Nora Whitfield', role: 'interviewer'}}},
      [
        ['AB', 'Anna Berg', 'options', 'interviewee'],
        ['NW', 'Nora Whitfield', 'options', 'interviewer']
      ]
    ],
    [
      'interviewer as a name',
      {interviewer: 'Anna Berg'},
      [
        ['AB', 'Anna Berg', 'options', 'interviewer'],
        ['NW', 'NW', null, 'interviewee']
      ]
    ],
    [
      'interviewee as a list',
      {interviewee: ['Nora Whitfield']},
      [
        ['AB', 'AB', null, 'interviewer'],
        ['NW', 'Nora Whitfield', 'options', 'interviewee']
      ]
    ],
    [
      'a role for a declared speaker',
      {speakers: {AB: 'Anna Berg', NW: 'Nora Whitfield'}, interviewer: 'Nora Whitfield', interviewee: 'AB'},
      [
        ['AB', 'Anna Berg', 'options', 'interviewee'],
        ['NW', 'Nora Whitfield', 'options', 'interviewer']
      ]
    ]
  ])('%s', (_, options, cast) => {
    expect(castOf(mark(TALK, options).model)).toEqual(cast)
  })

  const speakers = {AB: {name: 'Anna Berg', url: 'https://example.org/a'}, NW: {name: 'Nora Whitfield'}}
  const labelsIn = (options: Options): string[] =>
    [...render(mark(TALK.replace('\n\nAB', '\n\n[00:01:05] AB'), options).after).matchAll(/<p>(.*?<\/b>)/gu)].map(
      (match) => match[1] ?? ''
    )
  const anna = '<abbr title="Anna Berg">AB</abbr>'
  const nora = '<abbr title="Nora Whitfield">NW</abbr>'
  const at = '[<time datetime="PT1M5S">00:01:05</time>] '
  const label = (content: string, href?: string): string =>
    `<b class="interview-speaker">${href === undefined ? content : `<a href="${href}">${content}</a>`}</b>`

  it.each<[string, Options, string[]]>([
    [
      'names: as-written',
      {names: 'as-written'},
      [label(anna, '#ab-1'), label(nora, '#nw-1'), at + label(anna, '#ab-2'), label(nora, '#nw-2')]
    ],
    [
      'names: first',
      {names: 'first'},
      [label('Anna Berg', '#ab-1'), label('Nora Whitfield', '#nw-1'), at + label(anna, '#ab-2'), label(nora, '#nw-2')]
    ],
    [
      'names: always',
      {names: 'always'},
      [
        label('Anna Berg', '#ab-1'),
        label('Nora Whitfield', '#nw-1'),
        at + label('Anna Berg', '#ab-2'),
        label('Nora Whitfield', '#nw-2')
      ]
    ],
    [
      'link: url',
      {link: 'url'},
      [
        label(anna, 'https://example.org/a'),
        label(nora, '#nw-1'),
        at + label(anna, 'https://example.org/a'),
        label(nora, '#nw-2')
      ]
    ],
    ['link: false', {link: false}, [label(anna), label(nora), at + label(anna), label(nora)]],
    ['anchors: false', {anchors: false}, [label(anna), label(nora), at + label(anna), label(nora)]],
    [
      'media',
      {media: 'https://example.org/talk.mp3', link: false},
      [
        label(anna),
        label(nora),
        '[<a href="https://example.org/talk.mp3#t=65"><time datetime="PT1M5S">00:01:05</time></a>] ' + label(anna),
        label(nora)
      ]
    ]
  ])('%s', (_, options, expected) => {
    expect(labelsIn({speakers, ...options})).toEqual(expected)
  })

  it('links to no URL that runs a script', () => {
    const unsafe = {
      AB: {name: 'Anna Berg', url: 'javascript:alert(1)'},
      NW: {name: 'Nora Whitfield', url: ' java\nscript:x'}
    }
    expect(render(mark(TALK, {speakers: unsafe, link: 'url'}).after)).not.toContain('script:')
  })

  it.each<[string, NonNullable<Options['labels']>, string]>([
    ['nothing', {}, 'AB: How'],
    ['as-written', {style: 'as-written', text: 'as-written', separator: null}, 'AB: How'],
    ['bold', {style: 'bold'}, '**AB:** How'],
    ['plain', {style: 'plain'}, 'AB: How'],
    ['initials', {text: 'initials'}, 'AB: How'],
    ['names', {text: 'name'}, 'Anna Berg: How'],
    ['a separator', {separator: ' :'}, 'AB : How'],
    ['bold names with a separator', {style: 'bold', text: 'name', separator: ' :'}, '**Anna Berg :** How']
  ])('labels: %s', (_, labels, opening) => {
    const written = unified()
      .use(remarkInterview, {labels})
      .use(remarkStringify)
      .stringify(mark(TALK, {speakers}).after)
    expect(written.slice(0, opening.length)).toBe(opening)
  })

  it('mdxExport puts the model in front of the document', () => {
    const {after, model} = mark(TALK, {mdxExport: 'talk'})
    expect(after.children.map((node) => node.type as string)).toEqual(['mdxjsEsm', 'interview'])
    expect(model?.turns.length).toBe(4)
    expect(JSON.stringify(after.children[0])).toContain('"name":"talk"')
    expect(mark(PROSE, {mdxExport: 'talk'}).after.children.map((node) => node.type as string)).toEqual(['paragraph'])
  })

  it('cacheKey changes nothing', () => {
    expect(bareTree(mark(TALK, {cacheKey: 'x'}).after)).toEqual(bareTree(mark(TALK).after))
    expect(bareTree(mark(TALK, {cacheKey: 3}).after)).toEqual(bareTree(mark(TALK).after))
  })

  it('counts declared labels on their own', () => {
    const source = 'AB: one\n\nText.\n\nNW: two\n\nText.\n'
    expect(mark(source).model).toBeUndefined()
    expect(mark(source, {speakers: {AB: 'Anna Berg', NW: 'Nora Whitfield'}}).model?.turns.length).toBe(2)
  })

  it('takes a declaration of initials before a label in full that they would fit', () => {
    const source = 'Anna Berg: Do you swim?\n\nNW: I do.\n\nAB: Do you sail?\n\nNW: My boat sank.\n'
    const names = (speakers?: Options['speakers']): string[] | undefined =>
      mark(source, speakers ? {speakers} : {}).model?.speakers.map((one) => `${one.name} = ${one.labels.join('/')}`)
    expect(names()).toEqual(['Anna Berg = Anna Berg/AB', 'NW = NW'])
    for (const key of ['AB', 'A. B.']) {
      expect(names({[key]: 'Aron Bell'})).toEqual(['Anna Berg = Anna Berg', 'NW = NW', 'Aron Bell = AB'])
    }

    expect(names({AB: 'Anna Berg'})).toEqual(['Anna Berg = Anna Berg/AB', 'NW = NW'])
  })

  it('leaves a document alone under interview: false, and insists under interview: true', () => {
    const off = mark(TALK, {interview: false})
    expect(off.model).toBeUndefined()
    expect(off.after).toBe(off.before)
    const on = mark(PROSE, {interview: true})
    expect(on.after).toBe(on.before)
    expect(on.file.messages.map((message) => message.ruleId)).toEqual(['missing-interview'])
  })

  it('reports near misses only on request', () => {
    const near = 'Anna: Here it is.\n\nNora: There it is.\n\nAnna: Here it is.\n\nNora: There it is.\n'
    expect(mark(near).file.messages).toEqual([])
    expect(mark(near, {near: false}).file.messages).toEqual([])
    expect(mark(near, {near: true}).file.messages.map((message) => message.ruleId)).toEqual(['near-interview'])
  })

  it('keeps further fields of a speaker in the model, takes the id from them, and overwrites none of its own', () => {
    const speakers = {
      AB: {name: 'Anna Berg', url: 'https://example.org/a', image: 'a.png', x: [1], turns: 99, id: 'Anna B.'}
    }
    expect(mark(TALK, {speakers}).model?.speakers[0]).toEqual({
      id: 'anna-b',
      name: 'Anna Berg',
      resolved: true,
      evidence: 'options',
      labels: ['AB'],
      initials: 'AB',
      role: 'interviewer',
      turns: 2,
      words: 13,
      url: 'https://example.org/a',
      image: 'a.png',
      x: [1]
    })
  })
})

describe('wrong values', () => {
  it.each<[string, unknown, string]>([
    ['a string', 'x', 'Expected an object for the options, not `x`'],
    ['a list', [], 'Expected an object for the options, not `[]`'],
    ['a number', 3, 'Expected an object for the options, not `3`'],
    ['anchors', {anchors: 'id'}, 'Expected `speaker` or `text` or `false` for `anchors`, not `id`'],
    ['anchors true', {anchors: true}, 'Expected `speaker` or `text` or `false` for `anchors`, not `true`'],
    ['interview', {interview: 'yes'}, 'Expected `true` or `false` for `interview`, not `yes`'],
    ['near', {near: 1}, 'Expected `true` or `false` for `near`, not `1`'],
    ['prefix', {prefix: false}, 'Expected a string for `prefix`, not `false`'],
    ['cacheKey', {cacheKey: []}, 'Expected a string for `cacheKey`, not `[]`'],
    ['link', {link: true}, 'Expected `anchor` or `url` or `false` for `link`, not `true`'],
    ['names', {names: 'all'}, 'Expected `as-written` or `first` or `always` for `names`, not `all`'],
    ['media', {media: 3}, 'Expected a string for `media`, not `3`'],
    [
      'a media URL that runs a script',
      {media: 'javascript:alert(1)'},
      'Expected an http, https or relative URL for `media`, not `javascript:alert(1)`'
    ],
    ['mdxExport', {mdxExport: true}, 'Expected a string for `mdxExport`, not `true`'],
    ['mdxExport that is no name', {mdxExport: 'a b'}, 'Expected a JavaScript identifier for `mdxExport`, not `a b`'],
    ['labels', {labels: 'bold'}, 'Expected an object for `labels`, not `bold`'],
    [
      'an unknown field of labels',
      {labels: {bold: true}},
      'Expected one of `separator`, `style`, `text` as field of `labels`, not `bold`'
    ],
    ['labels.style', {labels: {style: 'b'}}, 'Expected `bold` or `plain` or `as-written` for `labels.style`, not `b`'],
    ['labels.text', {labels: {text: 'x'}}, 'Expected `initials` or `name` or `as-written` for `labels.text`, not `x`'],
    ['labels.separator', {labels: {separator: 1}}, 'Expected a string for `labels.separator`, not `1`'],
    ['interviewer', {interviewer: 3}, 'Expected a name or a list of names for `interviewer`, not `3`'],
    ['interviewee', {interviewee: ['A', null]}, 'Expected a name or a list of names for `interviewee`, not `null`'],
    ['speakers', {speakers: 'Anna'}, 'Expected labels with names for `speakers`, not `Anna`'],
    ['a function', {speakers: Math.abs}, 'Expected labels with names for `speakers`, not `function`'],
    ['a speaker', {speakers: {AB: 3}}, 'Expected a name or an object with `name` for `speakers.AB`, not `3`'],
    ['an empty name', {speakers: {AB: ' '}}, 'Expected a name or an object with `name` for `speakers.AB`, not ` `'],
    [
      'a speaker without a name',
      {speakers: {AB: {url: 'x'}}},
      'Expected a name or an object with `name` for `speakers.AB`, not `{"url":"x"}`'
    ]
  ])('%s', (_, options, message) => {
    expect(() => {
      attach(options)
    }).toThrow(new TypeError(message))
  })

  it.each(['speaker', 'Anchors', 'toString', 'constructor'])('the unknown option %s', (name) => {
    const attempt = () => {
      attach({[name]: true})
    }
    expect(attempt).toThrow(TypeError)
    expect(attempt).toThrow(`as option, not \`${name}\``)
  })

  it('names every option where one is unknown', () => {
    const known = Object.keys(EVERY)
      .sort()
      .map((name) => `\`${name}\``)
    expect(() => {
      attach({other: 1})
    }).toThrow(new TypeError(`Expected one of ${known.join(', ')} as option, not \`other\``))
  })
})

describe('options are data', () => {
  const options = EVERY

  it('gives the same for options that went through JSON', () => {
    const parsed: Options = JSON.parse(JSON.stringify(options))
    expect(bareTree(mark(TALK, parsed).after)).toEqual(bareTree(mark(TALK, options).after))
    expect(mark(TALK, parsed).model).toEqual(mark(TALK, options).model)
  })

  it('works with frozen options and leaves options as they are', () => {
    const copy = structuredClone(options)
    const frozen = freeze(structuredClone(options))
    expect(mark(TALK, frozen).model).toEqual(mark(TALK, options).model)
    expect(frozen).toEqual(copy)
    expect(options).toEqual(copy)
  })

  it('keeps nothing from one file to the next', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkInterview, freeze(structuredClone(options)))
    const models = [TALK, PROSE, TALK].map((value) => {
      const file = new VFile(value)
      processor.runSync(processor.parse(file), file)
      return file.data.interview
    })
    expect(models[1]).toBeUndefined()
    expect(models[2]).toEqual(models[0])
  })
})

describe('front matter', () => {
  const fields = {
    speakers: {AB: 'Anna Berg', NW: {name: 'Nora Whitfield', url: 'https://example.org/n', image: 'n.png'}}
  }
  const cast = [
    ['AB', 'Anna Berg', 'frontmatter', 'interviewer'],
    ['NW', 'Nora Whitfield', 'frontmatter', 'interviewee']
  ]

  it.each<[string, Record<string, unknown>]>([
    ['astro.frontmatter', {astro: {frontmatter: fields}}],
    ['frontMatter', {frontMatter: fields}],
    ['frontmatter', {frontmatter: fields}],
    ['fm', {fm: fields}],
    ['matter', {matter: fields}],
    ['itself', fields]
  ])('is read from file.data.%s', (_, data) => {
    const {model} = markWith({...data})
    expect(castOf(model)).toEqual(cast)
    expect(model?.speakers[1]).toMatchObject({url: 'https://example.org/n', image: 'n.png'})
  })

  it('of Astro takes the model in, other front matter nothing', () => {
    const astro = {frontmatter: {...fields}}
    const {model} = markWith({astro})
    expect(astro.frontmatter).toEqual({...fields, interview: model})
    const own = freeze({...fields})
    markWith({frontMatter: own})
    expect(own).toEqual(fields)
  })

  it('is read from the yaml node', () => {
    const yaml = 'speakers:\n  AB: Anna Berg\n  NW: {name: Nora Whitfield, url: https://example.org/n, image: n.png}'
    const {model} = mark(matter(yaml))
    expect(castOf(model)).toEqual(cast)
    expect(model?.speakers[1]).toMatchObject({url: 'https://example.org/n', image: 'n.png'})
  })

  it('in file.data itself is read field by field: a model and what plugins leave there are none', () => {
    const root = unified().use(remarkParse).parse('')
    const data: Record<string, unknown> = {
      title: 'T',
      interview: false,
      interviewee: 'Anna Berg',
      toc: {title: 'Nora Xu'}
    }
    const fields = {title: 'T', interview: false, interviewee: 'Anna Berg'}
    expect(readMatter(root, data)).toEqual({fields, problem: null})
    const later: Record<string, unknown> = {interview: {version: 1, speakers: [], turns: []}}
    expect(readMatter(root, later)).toEqual({fields: {}, problem: null})
  })

  it('in file.data itself silences the plugin', () => {
    expect(markWith({interview: false}).model).toBe(false)
  })

  it('of the host is read before the yaml node', () => {
    const {model} = markWith({frontmatter: fields}, matter('interview: false'))
    expect(castOf(model)).toEqual(cast)
  })

  it.each([
    [{astro: null}],
    [{astro: {}}],
    [{astro: {frontmatter: null}}],
    [{frontMatter: 'x'}],
    [{fm: []}],
    [{matter: null}]
  ])('that is none, %j, is passed over', (data) => {
    const root = unified().use(remarkParse).use(remarkFrontmatter).parse('---\na: 1\n---\n')
    expect(readMatter(root, data)).toEqual({fields: {a: 1}, problem: null})
  })

  it('may be missing, empty, or no map', () => {
    for (const source of [PROSE, '---\n---\n', '---\n- a\n---\n', '---\nabc\n---\n']) {
      const root = unified().use(remarkParse).use(remarkFrontmatter).parse(source)
      expect(readMatter(root, {})).toEqual({fields: {}, problem: null})
    }
  })

  it.each<[string, string, unknown]>([
    ['a list', 'speakers: [Anna Berg, Nora Whitfield]', cast],
    ['a map', 'speakers:\n  AB: Anna Berg\n  NW: Nora Whitfield', cast],
    ['objects', 'speakers:\n  AB:\n    name: Anna Berg\n  NW:\n    name: Nora Whitfield\n    role: interviewee', cast],
    ['interviewer and interviewee', 'interviewer: Anna Berg\ninterviewee: [Nora Whitfield]', cast],
    ['speakers with a role given apart', 'speakers: {AB: Anna Berg, NW: Nora Whitfield}\ninterviewer: Anna Berg', cast]
  ])('declares speakers as %s', (_, yaml, expected) => {
    const {file, model} = mark(matter(yaml))
    expect(reasons(file)).toEqual([])
    expect(castOf(model)).toEqual(expected)
  })

  it('decides with interview: false and interview: true, over the option', () => {
    const off = mark(matter('interview: false'), {interview: true})
    expect(off.after).toBe(off.before)
    expect(off.file.messages).toEqual([])
    const on = mark(matter('interview: true', 'AB: Yes.\n'), {interview: false})
    expect(on.model?.turns.map((turn) => turn.label)).toEqual(['AB'])
  })

  it('that cannot be read gives a message, and the document is still marked', () => {
    const {file, model} = mark(matter('a: ['))
    expect(model?.turns.length).toBe(4)
    expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['front-matter', 2, 5]])
    expect(reasons(file)[0]).toMatch(/^Unexpected front matter, expected YAML that can be read: Flow sequence/u)
  })

  it('that cannot be read is named on a page without turns where it could declare something, and nowhere else', () => {
    const broken = (yaml: string): unknown[] => mark(matter(yaml, PROSE)).file.messages.map(({ruleId}) => ruleId)
    expect(broken('speakers: [')).toEqual(['front-matter'])
    expect(broken('"inter\\u0076iew": [')).toEqual(['front-matter'])
    expect(broken('tags: [')).toEqual([])
  })

  it('declares with keys that are written with escapes', () => {
    const {model} = mark(matter('"inter\\u0076iew": true', 'AB: Yes.\n'))
    expect(model?.turns.map((turn) => turn.label)).toEqual(['AB'])
  })

  it('with a bomb of aliases gives a message, and the document is still marked', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((letter, index, all) => {
      const entry = index === 0 ? 'x' : `*${all[index - 1] ?? ''}`
      return `${letter}: &${letter} [${Array.from({length: 9}, () => entry).join(', ')}]`
    })
    const before = performance.now()
    const {file, model} = mark(matter(levels.join('\n')))
    expect(performance.now() - before).toBeLessThan(1000)
    expect(model?.turns.length).toBe(4)
    expect(reasons(file)).toEqual([
      'Unexpected front matter, expected YAML that can be read: Excessive alias count indicates a resource exhaustion attack'
    ])
  })

  it.each<[string, string, string]>([
    ['speakers', 'speakers: 3', 'Expected labels with names for `speakers`, not `3`'],
    ['a speaker', 'speakers: {AB: 3}', 'Expected a name or an object with `name` for `speakers.AB`, not `3`'],
    ['no name', 'speakers: {AB: null}', 'Expected a name or an object with `name` for `speakers.AB`, not `null`'],
    ['interviewer', 'interviewer: {a: b}', 'Expected a name or a list of names for `interviewer`, not `{"a":"b"}`'],
    ['interviewee', 'interviewee: [3]', 'Expected a name or a list of names for `interviewee`, not `3`']
  ])('with a wrong value for %s gives a message', (_, yaml, reason) => {
    const {file, model} = mark(matter(yaml))
    expect(model?.turns.length).toBe(4)
    expect(file.messages.map((message) => [message.reason, message.ruleId, message.line])).toEqual([
      [reason, 'front-matter', 1]
    ])
  })

  it('keeps what is right beside what is wrong', () => {
    const {file, model} = mark(matter('speakers: {AB: 3, NW: Nora Whitfield}'))
    expect(castOf(model)?.[1]).toEqual(cast[1])
    expect(file.messages[0]?.ruleId).toBe('front-matter')
  })

  it('shows its values as text, whatever they hold', () => {
    const circular: Record<string, unknown> = {title: 'A', list: ['B', {deep: 'C'}], count: 3, none: null}
    circular['self'] = circular
    expect(textOfMatter(circular)).toEqual({title: 'A', values: 'A\nB\nC'})
    expect(textOfMatter({title: 3, list: ['B']})).toEqual({title: '', values: 'B'})
  })
})

describe('names of JavaScript’s own', () => {
  const source = TALK.replaceAll('AB:', '\\_\\_proto\\_\\_:').replaceAll('NW:', 'constructor:')
  const json =
    '{"speakers": {"__proto__": "Anna Berg", "constructor": {"name": "Nora Whitfield", "__proto__": {"bad": 1}, "url": "u"}}}'

  const options = JSON.parse(json) as Options

  it('are labels in options', () => {
    const declared = readDeclared({speakers: options.speakers}, 'options', (message) => expect(message).toBe(''))
    expect(declared).toEqual([
      {label: '__proto__', name: 'Anna Berg', role: null, source: 'options', fields: {}},
      {label: 'constructor', name: 'Nora Whitfield', role: null, source: 'options', fields: {url: 'u'}}
    ])
    const {model} = mark(source, options)
    expect(model?.speakers.map((speaker) => speaker.name)).toEqual(['Anna Berg', 'Nora Whitfield'])
    expect(model?.speakers.map((speaker) => speaker['bad'])).toEqual([undefined, undefined])
  })

  it('are labels in front matter', () => {
    const {model} = mark(
      matter('__proto__: {interview: false}\nspeakers:\n  __proto__: Anna Berg\n  constructor: Nora Whitfield', source)
    )
    expect(model?.speakers.map((speaker) => speaker.name)).toEqual(['Anna Berg', 'Nora Whitfield'])
  })

  it('change no prototype', () => {
    mark(source, options)
    mark(
      matter('speakers:\n  AB:\n    name: Anna Berg\n    __proto__: {bad: 1}\n    constructor: {prototype: {bad: 1}}')
    )
    expect({}).not.toHaveProperty('bad')
  })
})

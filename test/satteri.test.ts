/** The Sätteri plugin: the same interview as the remark plugin makes, in Sätteri's own pipeline. */
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {markdownToHtml, mdxToJs} from 'satteri'
import {unified} from 'unified'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import remarkInterview, {type InterviewModel, type Options} from '../src/index.js'
import satteriInterview, {type SatteriContext} from '../src/satteri.js'
import {folders, read} from './support/process.js'

/** Fixtures that the two parsers render differently with no plugin at all, with the reason. */
const PARSERS: Readonly<Record<string, string>> = {
  'answers-of-many-blocks': 'aligned cells have `style` in Sätteri, `align` in remark-rehype'
}

const INTERVIEW = ['SG : Quand ?', 'MC : Hier soir.', 'SG : Où ?', 'MC : Au port.', 'SG : Seul ?', 'MC : Oui.'].join(
  '\n\n'
)
const ORDINARY = 'Note: this is a note.\n\nWarning: this is none.\n\n- Size: 3\n- Weight: 4\n'

interface Result {
  html: string
  model: InterviewModel | undefined
  messages: VFileMessage[]
  data: Record<string, unknown>
}

function satteri(source: string, options?: Options | null, data: Record<string, unknown> = {}): Result {
  const messages: VFileMessage[] = []
  const plugin = satteriInterview(options, (message) => messages.push(message))
  const result = markdownToHtml(source, {mdastPlugins: [plugin], data})
  return {html: result.html, model: modelOf(result.data), messages, data: result.data}
}

function remark(source: string, options?: Options | null): Result {
  const file = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkInterview, options)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeStringify, {allowDangerousHtml: true})
    .processSync(source)
  const messages = file.messages.filter((message) => message.source === 'remark-interview')
  return {html: String(file), model: file.data.interview, messages, data: {}}
}

function modelOf(data: Readonly<Record<string, unknown>>): InterviewModel | undefined {
  return isModel(data['interview']) ? data['interview'] : undefined
}

function isModel(value: unknown): value is InterviewModel {
  return typeof value === 'object' && value !== null && 'turns' in value
}

/** HTML as a tree, without positions: two writers escape differently. */
function tree(html: string): unknown {
  const hast: unknown = unified().use(rehypeParse, {fragment: true}).parse(html.trim())
  return JSON.parse(JSON.stringify(hast, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

function listed(messages: readonly VFileMessage[]): unknown[] {
  return messages.map(({ruleId, reason, line, column, url, note}) => ({ruleId, reason, line, column, url, note}))
}

const fixtures = folders('fixtures').filter((name) => read(`fixtures/${name}/input.md`) !== null)

describe.each(fixtures)('%s', (name) => {
  const source = read(`fixtures/${name}/input.md`) ?? ''
  const options: Options = JSON.parse(read(`fixtures/${name}/config.json`) ?? '{}')
  const ours = satteri(source, options)
  const theirs = remark(source, options)

  it('gives the same model and the same messages as the remark plugin', () => {
    expect(ours.model).toEqual(theirs.model)
    expect(listed(ours.messages)).toEqual(listed(theirs.messages))
  })

  it('gives the same HTML as the remark plugin', () => {
    if (PARSERS[name] === undefined) expect(tree(ours.html)).toEqual(tree(theirs.html))
    else expect(tree(aligned(ours.html))).toEqual(tree(theirs.html))
  })

  it('leaves an ordinary page as it is', () => {
    if (theirs.model) return
    expect(ours.html).toBe(markdownToHtml(source).html)
  })
})

/** Sätteri's way to align cells as remark-rehype's. */
function aligned(html: string): string {
  return html.replaceAll(/style="text-align: (left|right|center)"/gu, 'align="$1"')
}

describe.each(folders('languages'))('language %s', (tag) => {
  it('gives the same interview as the remark plugin', () => {
    const source = read(`languages/${tag}/interview.md`) ?? ''
    expect(satteri(source).model).toEqual(remark(source).model)
    expect(tree(satteri(source).html)).toEqual(tree(remark(source).html))
  })

  it('leaves the ordinary page as it is', () => {
    const source = read(`languages/${tag}/ordinary.md`) ?? ''
    expect(satteri(source).html).toBe(markdownToHtml(source).html)
  })
})

describe('front matter', () => {
  const insisting = '---\ninterview: true\n---\n\nSG : Quand ?\n\nMC : Hier.\n'

  it('is read from the document', () => {
    const named = `---\nspeakers:\n  SG: Solène Garrigue\ninterviewee: Mathis Corbeau\n---\n\n${INTERVIEW}`
    expect(satteri(named).model?.speakers.map(({name, evidence}) => [name, evidence])).toEqual([
      ['Solène Garrigue', 'frontmatter'],
      ['Mathis Corbeau', 'frontmatter']
    ])
    expect(satteri(insisting).model?.turns).toHaveLength(2)
    expect(satteri(`---\ninterview: false\n---\n\n${INTERVIEW}`).model).toBeUndefined()
  })

  it('is read from where Astro puts it, and the model is written there', () => {
    const astro = {frontmatter: {title: 'Au port', speakers: {SG: 'Solène Garrigue'}}}
    const {model} = satteri(INTERVIEW, null, {astro})
    expect(model?.speakers[0]?.name).toBe('Solène Garrigue')
    expect(astro.frontmatter).toEqual({title: 'Au port', speakers: {SG: 'Solène Garrigue'}, interview: model})
  })

  it('that cannot be read is reported', () => {
    const broken = '---\nspeakers: [a\n---\n\nText.\n'
    expect(satteri(broken).messages.map(({ruleId}) => ruleId)).toEqual(['front-matter'])
    expect(listed(satteri(broken).messages)).toEqual(listed(remark(broken).messages))
  })

  it('of an ordinary page in Astro is left as it is', () => {
    const astro = {frontmatter: {title: 'Notes'}}
    satteri(ORDINARY, null, {astro})
    expect(astro).toEqual({frontmatter: {title: 'Notes'}})
  })
})

describe('options', () => {
  it('are those of the remark plugin', () => {
    const options: Options = {prefix: 'talk-', speakers: {SG: 'Solène Garrigue'}, names: 'always', media: '/a.mp3'}
    const source = INTERVIEW.replace('MC : Hier', '[00:01:05] MC : Hier')
    expect(tree(satteri(source, options).html)).toEqual(tree(remark(source, options).html))
    expect(satteri(source, options).html).toContain('<a href="/a.mp3#t=65"><time datetime="PT1M5S">00:01:05</time></a>')
  })

  it('that are wrong throw when the plugin is made', () => {
    const options: Options = JSON.parse('{"ids": 1}')
    expect(() => satteriInterview(options)).toThrow(/not `ids`/u)
  })

  it('can insist and leave alone', () => {
    const short = 'SG : Quand ?\n\nMC : Hier.\n'
    expect(satteri(short).model).toBeUndefined()
    expect(satteri(short, {interview: true}).model?.turns).toHaveLength(2)
    expect(satteri(INTERVIEW, {interview: false}).model).toBeUndefined()
  })

  it('stand in the plugin as data, for caches that compare it', () => {
    expect(JSON.parse(JSON.stringify(satteriInterview({prefix: 'a-', cacheKey: '1'})))).toEqual({
      name: 'remark-interview',
      options: {position: true},
      given: {prefix: 'a-', cacheKey: '1'}
    })
  })
})

describe('the plugin in the pipeline', () => {
  it('touches nothing of an ordinary page', () => {
    const calls: string[] = []
    const spy = spying(satteriInterview({near: false}), calls)
    markdownToHtml(ORDINARY, {mdastPlugins: [spy]})
    expect(calls).toEqual([])
    markdownToHtml(INTERVIEW, {mdastPlugins: [spy]})
    expect(calls).toEqual(['setProperty'])
  })

  it('does nothing to a page that is marked', () => {
    const twice = markdownToHtml(INTERVIEW, {mdastPlugins: [satteriInterview(), satteriInterview()]})
    expect(twice.html).toBe(satteri(INTERVIEW).html)
    const calls: string[] = []
    markdownToHtml(INTERVIEW, {mdastPlugins: [satteriInterview(), spying(satteriInterview(), calls)]})
    expect(calls).toEqual([])
  })

  it('gives the same result for every document, whatever came before', () => {
    const plugin = satteriInterview()
    const first = markdownToHtml(INTERVIEW, {mdastPlugins: [plugin]})
    markdownToHtml('Q: Who?\n\nA: Me.\n\nQ: Why?\n\nA: Because.\n', {mdastPlugins: [plugin]})
    const again = markdownToHtml(INTERVIEW, {mdastPlugins: [plugin]})
    expect(again).toEqual(first)
  })

  it('finds labels behind smart punctuation', () => {
    const source = INTERVIEW.replace('Hier soir.', '"Hier" -- ou avant-hier...')
    const {data} = markdownToHtml(source, {
      mdastPlugins: [satteriInterview()],
      features: {smartPunctuation: true}
    })
    expect(modelOf(data)?.turns.map(({label}) => label)).toEqual(['SG', 'MC', 'SG', 'MC', 'SG', 'MC'])
    expect(modelOf(data)?.turns[1]?.text).toBe('“Hier” – ou avant-hier…')
  })

  it('lets plugins behind it see the turns', () => {
    const seen: string[] = []
    const after = {name: 'after', custom: (node: {type: string}) => void seen.push(node.type)}
    markdownToHtml(INTERVIEW, {mdastPlugins: [satteriInterview(), after]})
    expect(new Set(seen)).toEqual(new Set(['interview', 'interviewTurn', 'interviewLabel']))
  })
})

describe('messages', () => {
  const source = INTERVIEW.replace('MC : Au port.', 'MC :')

  it('go to the given function with path, place and source', () => {
    const seen: unknown[] = []
    const plugin = satteriInterview(null, (message, text) => seen.push([String(message), message.ruleId, text]))
    markdownToHtml(source, {mdastPlugins: [plugin], fileURL: new URL('file:///talks/au%20port.md')})
    markdownToHtml(source, {mdastPlugins: [plugin], fileURL: new URL('file:///talks/100%.md')})
    const reason = 'Unexpected label `MC` without words, expected a turn behind it'
    expect(seen).toEqual([
      [`/talks/au port.md:7:1-7:3: ${reason}`, 'empty-turn', source],
      [`/talks/100%.md:7:1-7:3: ${reason}`, 'empty-turn', source]
    ])
  })

  it('go to diagnostics with the block they are about', () => {
    const diagnostics: unknown[] = []
    const ours = satteriInterview()
    const plugin: typeof ours = {
      ...ours,
      before(root, context) {
        ours.before(root, {
          ...shown(context),
          report: ({message, severity, node}) => diagnostics.push([message, severity, node?.position?.start.line])
        })
      }
    }
    markdownToHtml(source, {mdastPlugins: [plugin]})
    expect(diagnostics).toEqual([
      ['Unexpected label `MC` without words, expected a turn behind it (empty-turn)', 'warning', 7]
    ])
  })

  it('that are notes are no warnings', () => {
    const raw = '<p><b>Anna:</b> a</p>\n<p><b>Ben:</b> b</p>\n<p><b>Anna:</b> c</p>\n<p><b>Ben:</b> d</p>\n'
    expect(satteri(raw).messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['raw-html', undefined]])
  })
})

describe('MDX', () => {
  const source = `import Box from './box.js'\n\n<Box kind={1 + 1}>\n\n${INTERVIEW}\n\n</Box>\n`

  it('keeps imports, components and expressions', () => {
    const {code} = mdxToJs(source, {mdastPlugins: [satteriInterview()]})
    expect(code).toContain('import Box from "./box.js"')
    expect(code).toContain('kind: 1 + 1')
    expect(code.split('className: "interview-turn"')).toHaveLength(7)
    expect(code).not.toContain('export const interview')
  })

  it('exports the model on request', () => {
    const {code, data} = mdxToJs(source, {mdastPlugins: [satteriInterview({mdxExport: 'interview'})]})
    const text = /^export const interview = JSON\.parse\((?<json>.*)\);$/mu.exec(code)?.groups?.['json'] ?? ''
    const json: string = JSON.parse(text)
    expect(JSON.parse(json)).toEqual(data['interview'])
  })

  it('exports nothing from Markdown', () => {
    const {html} = markdownToHtml(INTERVIEW, {mdastPlugins: [satteriInterview({mdxExport: 'interview'})]})
    expect(html).toBe(satteri(INTERVIEW).html)
  })

  it('is bounded by comments', () => {
    const bounded = `SG : Avant ?\n\n{/* interview */}\n\nSG : Quand ?\n\nMC : Hier.\n\n{/* /interview */}\n\nMC : Après.\n`
    const {data} = mdxToJs(bounded, {mdastPlugins: [satteriInterview()]})
    expect(modelOf(data)?.turns.map(({text}) => text)).toEqual(['Quand ?', 'Hier.'])
  })

  it.each([
    ['a constant', "export const interview = 'mine'", 'interview'],
    ['a function', 'export function interview() {}', 'interview'],
    ['an import', "import interview from './mine.js'", 'interview'],
    ['a named import', "import {a, interview} from './mine.js'", 'interview'],
    ['an import by another name', "import {a as interview} from './mine.js'", 'interview'],
    ['a pattern', 'export const {interview} = {interview: 1}', 'interview'],
    ['a name with a sign', 'export const $talk = 1', '$talk']
  ])('exports nothing where the name is taken by %s', (_, line, name) => {
    const messages: VFileMessage[] = []
    const plugin = satteriInterview({mdxExport: name}, (message) => messages.push(message))
    const {code} = mdxToJs(`${line}\n\n${INTERVIEW}`, {mdastPlugins: [plugin]})
    expect(messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['export-clash', 1]])
    expect(code).not.toContain('JSON.parse')
  })

  it.each([
    ['a use', 'export const count = interview.turns.length'],
    ['a property', 'export const talk = {a: 1, interview}'],
    ['part of a word', 'export const interviews = 1'],
    ['an export of another by that name', "import {interview as talk} from './mine.js'"]
  ])('exports the model beside %s of the name', (_, line) => {
    const {code} = mdxToJs(`${line}\n\n${INTERVIEW}`, {mdastPlugins: [satteriInterview({mdxExport: 'interview'})]})
    expect(code).toContain('export const interview = JSON.parse')
  })
})

/** A plugin that counts what ours does to the tree. */
function spying(plugin: ReturnType<typeof satteriInterview>, calls: string[]): ReturnType<typeof satteriInterview> {
  return {
    ...plugin,
    before(root, context) {
      plugin.before(root, {
        ...shown(context),
        setProperty: (...given) => {
          calls.push('setProperty')
          context.setProperty(...given)
        },
        report: () => void calls.push('report')
      })
    }
  }
}

/** The fields of a context whose methods stand in a class. */
function shown({data, source, sourceFormat, fileURL}: SatteriContext): SatteriContext {
  return {data, source, sourceFormat, fileURL, report: () => undefined, setProperty: () => undefined}
}

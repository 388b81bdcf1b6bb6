/** The Astro integration: which plugin it gives to which processor. Real sites are built in `test/hosts`. */
import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {markdownToHtml} from 'satteri'
import {unified, type Pluggable} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import interview, {type AstroOptions, type AstroSetup} from '../src/astro.js'
import type {SatteriPlugin} from '../src/satteri.js'
import {VERSION} from '../src/version.js'
import {path} from './support/process.js'

const INTERVIEW = ['SG : Quand ?', 'MC : Hier soir.', 'SG : Où ?', 'MC :', 'SG : Seul ?', 'MC : Oui.'].join('\n\n')

interface Ran {
  scripts: string[]
  log: string[]
  updates: object[]
}

/** Run the integration as Astro does. */
function setUp(options: AstroOptions | null | undefined, processor?: {name: string; options: object}): Ran {
  const ran: Ran = {scripts: [], log: [], updates: []}
  const setup: AstroSetup = {
    config: {root: {pathname: '/site/'}, markdown: processor ? {processor} : {}},
    logger: {
      warn: (message) => void ran.log.push('warn ' + message),
      info: (message) => void ran.log.push('info ' + message)
    },
    injectScript: (stage, content) => void ran.scripts.push(stage + ' ' + content),
    updateConfig: (config) => ran.updates.push(config)
  }
  interview(options).hooks['astro:config:setup'](setup)
  return ran
}

function satteri(): {name: string; options: {mdastPlugins: SatteriPlugin[]}} {
  return {name: 'satteri', options: {mdastPlugins: []}}
}

function remark(): {name: string; options: {remarkPlugins: Pluggable[]}} {
  return {name: 'unified', options: {remarkPlugins: []}}
}

describe('the plugin', () => {
  it('goes to Sätteri', () => {
    const processor = satteri()
    const {updates} = setUp({prefix: 'talk-'}, processor)
    expect(updates).toEqual([])
    const {html} = markdownToHtml(INTERVIEW, processor.options)
    expect(html).toContain('id="talk-sg-1"')
  })

  it('goes to unified', () => {
    const processor = remark()
    const {updates} = setUp({prefix: 'talk-'}, processor)
    expect(updates).toEqual([])
    const file = new VFile(INTERVIEW)
    const {remarkPlugins} = processor.options
    unified().use(remarkParse).use({plugins: remarkPlugins}).use(remarkStringify).processSync(file)
    expect(file.data.interview?.turns[0]?.id).toBe('talk-sg-1')
  })

  it('goes to the configuration where there is no choice of processors', () => {
    const {updates} = setUp({prefix: 'talk-'})
    expect(updates).toEqual([
      {markdown: {remarkPlugins: [[expect.any(Function), expect.anything()], expect.any(Function)]}}
    ])
    expect(JSON.stringify(updates)).toContain(`[null,{"prefix":"talk-","cacheKey":"${VERSION}"}]`)
  })

  it('goes to a processor of another name that takes the same plugins', () => {
    const processor = {...satteri(), name: 'satteri-with-mathematics'}
    setUp(null, processor)
    expect(processor.options.mdastPlugins.map(({name}) => name)).toEqual(['remark-interview'])
  })

  it('goes nowhere silently', () => {
    expect(() => setUp(null, {name: 'comrak', options: {}})).toThrow(
      'Expected Sätteri or unified as `markdown.processor`, not `comrak`'
    )
  })
})

describe('options', () => {
  it('that are wrong throw when the integration is made', () => {
    const ids: AstroOptions = JSON.parse('{"ids": 1}')
    const style: AstroOptions = JSON.parse('{"style": "none"}')
    expect(() => interview(ids)).toThrow(/not `ids`/u)
    expect(() => interview(style)).toThrow('Expected `true` or `false` for `style`, not `none`')
  })

  it('put the stylesheet into every page, or do not', () => {
    const import_ = "page-ssr import 'remark-interview/style.css'"
    expect(setUp(null).scripts).toEqual([import_])
    expect(setUp({style: true}).scripts).toEqual([import_])
    expect(setUp({style: false}).scripts).toEqual([])
  })

  it('tell caches the version of the package, beside a key of the site', () => {
    const {version}: {version: string} = JSON.parse(readFileSync(path('../package.json'), 'utf8'))
    expect(VERSION).toBe(version)
    const processor = satteri()
    setUp({cacheKey: 'spring'}, processor)
    expect(JSON.parse(JSON.stringify(processor.options.mdastPlugins))).toEqual([
      {name: 'remark-interview', options: {position: true}, given: {cacheKey: `${version} spring`}}
    ])
  })
})

describe('messages', () => {
  const logged =
    'warn talks/au port.md: Unexpected label `MC` without words, expected a turn behind it (empty-turn), in “MC :”'

  it('of Sätteri go to the log', () => {
    const processor = satteri()
    const {log} = setUp(null, processor)
    markdownToHtml(INTERVIEW, {...processor.options, fileURL: new URL('file:///site/talks/au%20port.md')})
    expect(log).toEqual([logged])
  })

  it('of unified go to the log, those of other plugins do not', () => {
    const processor = remark()
    const {log} = setUp(null, processor)
    const file = new VFile({value: INTERVIEW, path: '/site/talks/au port.md'})
    file.message('Unexpected cliché')
    unified().use(remarkParse).use({plugins: processor.options.remarkPlugins}).use(remarkStringify).processSync(file)
    expect(log).toEqual([logged])
  })

  it('that are notes are no warnings, and long lines are cut', () => {
    const raw = ['<p><b>Anna:</b> a', '<p><b>Ben:</b> b', '<p><b>Anna:</b> c', '<p><b>Ben:</b> d']
    const processor = satteri()
    const {log} = setUp(null, processor)
    markdownToHtml(raw.join(' and so on until the line is longer than anybody reads</p>\n'), processor.options)
    expect(log).toEqual([
      'info Unexpected turns in raw HTML, expected Markdown: they are left alone (raw-html), in '
        + '“<p><b>Anna:</b> a and so on until the line is longer than an…”'
    ])
  })

  it('about no place quote nothing', () => {
    const processor = satteri()
    const {log} = setUp({interview: true}, processor)
    markdownToHtml('Nobody speaks.\n', processor.options)
    expect(log).toEqual([
      'warn Unexpected document without turns, expected an interview as its author says (missing-interview)'
    ])
  })
})

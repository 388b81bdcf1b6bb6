/** README says what is so: its examples run, and its tables are those of the sources. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import GithubSlugger from 'github-slugger'
import type {Code, Heading, RootContent, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {PLACES} from '../src/cli/config.js'
import {FLAGS, helpText} from '../src/cli/flags.js'
import {FORMATS} from '../src/cli/formats.js'
import {RULES} from '../src/core/rules.js'
import {languages} from '../src/languages/index.js'
import {resolveOptions} from '../src/options.js'
import type {Options} from '../src/index.js'
import {path, read, toString} from './support/process.js'

/** Longest run of an example, in milliseconds. */
const PATIENCE = 30_000

const readme = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .parse(read('../README.md') ?? '')

describe('examples', () => {
  const examples = marked('example')
  const outputs = marked('output')
  let folder = ''

  beforeAll(() => {
    // Inside the package, so that examples import it by its name; outside of what is linted and published.
    mkdirSync(path('../.cache'), {recursive: true})
    folder = mkdtempSync(join(path('../.cache'), 'readme-'))
    for (const [name, {value}] of marked('file')) writeFileSync(join(folder, name), value + '\n')
  })

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  it('are all marked, and each has an output', () => {
    const js = readme.children.filter((node) => node.type === 'code' && node.lang === 'js')
    expect([...examples.values()]).toEqual(js)
    expect([...outputs.keys()].sort()).toEqual([...examples.keys()].sort())
  })

  it.each([...examples])('%s prints what README shows', {timeout: PATIENCE}, (name, {value}) => {
    const file = join(folder, name + '.js')
    writeFileSync(file, value)
    const {stdout, stderr} = spawnSync(process.execPath, [file], {cwd: folder, encoding: 'utf8'})
    expect(stderr).toBe('')
    const output = outputs.get(name)
    expect(comparable(stdout, output?.lang)).toEqual(comparable(output?.value ?? '', output?.lang))
  })
})

describe('options', () => {
  const rows = [...tableIn('Options').slice(1), ...tableIn('House style of labels').slice(1)]

  it('are those of the sources', () => {
    const known = [...namesIn('{"?": 1}'), ...namesIn('{"labels": {"?": 1}}').map((name) => 'labels.' + name)]
    expect(rows.map(([name]) => name)).toEqual(known)
  })

  it.each(rows)('%s takes %s and is %s when left out', (name = '', type = '', value = '') => {
    const literal = value === 'none' ? null : parse(value)
    expect(resolve(name, literal)).toEqual(resolveOptions({}))
    for (const [, allowed = ''] of type.matchAll(/('[^']*'|\btrue\b|\bfalse\b)/gu)) {
      expect(() => resolve(name, parse(allowed)), allowed).not.toThrow()
    }
  })
})

describe('messages', () => {
  it('are those of the sources', () => {
    expect(section('Messages', 3).flatMap((node) => (node.type === 'heading' ? [toString(node)] : []))).toEqual(
      Object.keys(RULES)
    )
  })

  it.each(Object.entries(RULES))('%s has its text and advice', (id, {reason, advice, info}) => {
    const texts = section(id).map((node) => sourceOf(node))
    expect(texts[0]).toBe('> ' + reason('…', ['…']))
    expect(texts[1]).toBe(advice)
    expect(texts.slice(2).some((text) => text.startsWith('A note.'))).toBe(info)
  })
})

describe('the command line', () => {
  it('is shown with its help', () => {
    expect(marked('usage').get('')?.value).toBe(helpText().trimEnd())
  })

  it('has its formats', () => {
    expect(tableIn('Formats').slice(1)).toEqual(
      Object.entries(FORMATS).map(([name, {extension, about}]) => [
        name,
        extension,
        capitalised(about.replaceAll('`', '')) + '.'
      ])
    )
  })

  it('is written about with flags and formats that are there', () => {
    const flags = new Set(Object.values(FLAGS).flatMap(({form}) => form.match(/(?<![\w-])--?[a-z-]+/gu) ?? []))
    const [, ...text] = textOf('Command line').split(/^Exit codes: /mu)
    const used = text.join('').match(/(?<=[\s`])--?[a-z][a-z-]*(?=[\s`])/gu) ?? []
    expect(used.length).toBeGreaterThan(20)
    // Flags of other programs in the recipes.
    const others = ['-name', '-newer', '-print', '--name-only', '-z']
    expect(used.filter((flag) => !flags.has(flag) && !others.includes(flag))).toEqual([])
    const formats = [...text.join('').matchAll(/--to (\w+)/gu)].map(([, name = '']) => name)
    expect(formats.filter((name) => !Object.keys(FORMATS).includes(name))).toEqual([])
  })

  it('has the places of its configurations', () => {
    for (const place of PLACES) expect(textOf('Configuration files')).toContain('`' + place + '`')
  })
})

it('lists the layouts and custom properties of the stylesheet', () => {
  const css = read('../src/style.css') ?? ''
  const layouts = [...css.matchAll(/^ \* {3}(data-layout="\w+") {2,}\.([\w-]+)/gmu)].map(([, ...names]) => names)
  expect(layouts.length).toBeGreaterThan(0)
  const layoutRows = tableIn('Stylesheet').slice(2)
  expect(layoutRows.map(([attribute, name]) => [attribute, name])).toEqual(layouts)

  const rows = tableIn('Custom properties').slice(1)
  const header = [...css.matchAll(/^ \* {3}(--interview-[\w-]+) +(by `data-voice`|from the hue|\S+) +(.+)$/gmu)]
  expect(rows).toEqual(
    header.map(([, name, value = '', what = '']) => [name, value.replaceAll('`', ''), capitalised(what) + '.'])
  )
  const used = new Set([...css.matchAll(/var\((--interview-[\w-]+)/gu)].map(([, name]) => name))
  expect(rows.map(([name]) => name).sort()).toEqual([...used].sort())
})

it('lists the languages', () => {
  expect([...textOf('Languages').matchAll(/`([a-z]{2,3})`/gu)].map(([, tag]) => tag)).toEqual(
    languages.map(({tag}) => tag)
  )
})

it('lists the entries and types of the package', () => {
  const manifest: {exports: Record<string, unknown>} = JSON.parse(read('../package.json') ?? '')
  const entries = tableIn('API').slice(1)
  expect(entries.map(([entry]) => entry).sort()).toEqual(
    Object.keys(manifest.exports)
      .map((key) => 'remark-interview' + key.slice(1))
      .sort()
  )

  const [, exported = ''] = /export type \{([^}]*)\}/u.exec(read('../src/index.ts') ?? '') ?? []
  const [, list = ''] = /exports the types ([^.]*)\./u.exec(textOf('Types')) ?? []
  expect([...list.matchAll(/`(\w+)`/gu)].map(([, name]) => name)).toEqual(
    exported.split(',').map((name) => name.trim())
  )
})

it('links to headings that are there, and lists its sections', () => {
  const slugger = new GithubSlugger()
  const anchors = new Map<string, Heading>()
  visit(readme, 'heading', (node) => {
    anchors.set('#' + slugger.slug(toString(node)), node)
  })
  const links: string[] = []
  visit(readme, 'link', ({url}) => {
    if (url.startsWith('#')) links.push(url)
  })
  expect(links.filter((url) => !anchors.has(url))).toEqual([])
  const sections = [...anchors].flatMap(([anchor, {depth}]) => (depth === 2 ? [anchor] : []))
  expect(links.slice(0, sections.length - 1)).toEqual(sections.slice(1))
})

it('has a changelog that knows the version', () => {
  const manifest: {version: string} = JSON.parse(read('../package.json') ?? '')
  expect(read('../CHANGELOG.md')).toContain(`\n## ${manifest.version}\n`)
})

/** Code blocks by what the comment in front of them says: `<!-- example: name -->`. */
function marked(what: string): Map<string, Code> {
  const blocks = new Map<string, Code>()
  for (const [index, node] of readme.children.entries()) {
    const [, kind, name = ''] = (node.type === 'html' && /^<!-- (\w+)(?:: (\S+))? -->$/u.exec(node.value)) || []
    const next = readme.children[index + 1]
    if (kind === what && next?.type === 'code') blocks.set(name, next)
  }

  return blocks
}

/** Nodes below a heading, to the next one that is not deeper. */
function section(title: string, deepest = 6): RootContent[] {
  const start = readme.children.findIndex((node) => node.type === 'heading' && toString(node) === title)
  const heading = readme.children[start]
  const depth = heading?.type === 'heading' ? heading.depth : 0
  const rest = readme.children.slice(start + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return rest.slice(0, end === -1 ? undefined : end).filter((node) => node.type !== 'heading' || node.depth <= deepest)
}

/** Markdown of a section. */
function textOf(title: string): string {
  return section(title)
    .map((node) => sourceOf(node))
    .join('\n')
}

/** Texts of the cells of the first table below a heading. */
function tableIn(title: string): string[][] {
  const table = section(title).find((node): node is Table => node.type === 'table')
  expect(table, title).toBeDefined()
  return (table?.children ?? []).map((row) => row.children.map((cell) => toString(cell)))
}

function sourceOf({position}: RootContent): string {
  return (read('../README.md') ?? '').slice(position?.start.offset, position?.end.offset)
}

/** Names in the complaint about an option that is none. */
function namesIn(options: string): string[] {
  try {
    const wrong: Options = JSON.parse(options)
    resolveOptions(wrong)
  } catch (error) {
    const [known = ''] = String(error).split(' as ')
    return [...known.matchAll(/`(\w+)`/gu)].flatMap(([, name]) => name ?? [])
  }

  return []
}

/** Settings under one option; `labels.style` is the field of an option. */
function resolve(name: string, value: unknown): unknown {
  const [option = '', field] = name.split('.')
  const options: Options = JSON.parse(JSON.stringify({[option]: field === undefined ? value : {[field]: value}}))
  return resolveOptions(options)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A literal as documentation writes it. */
function parse(literal: string): unknown {
  return JSON.parse(literal.replaceAll("'", '"'))
}

/** Output without what a reader may lay out otherwise: line breaks between tags, white space in JSON. */
function comparable(output: string, lang: string | null | undefined): unknown {
  if (lang === 'json') return JSON.parse(output)
  return (lang === 'html' ? output.replace(/>\s+</gu, '><') : output).trim()
}

/** `examples/astro`: Astro 7 with Sätteri and with unified, and Astro 5. */
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {select} from 'hast-util-select'
import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {beforeAll, describe, expect, it} from 'vitest'
import {withAstro7} from './support/astro.js'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {dependOn} from './support/node.js'
import {deadLinks, readPage, stylesOf, unchanging} from './support/page.js'

const FRENCH = 'interviews/meuniere/index.html'
const ENGLISH = 'interviews/hedges/index.html'
const VISIT = 'visit/index.html'

const FIVE = {astro: '5.18.2', '@astrojs/mdx': '4.3.14'}

const EDITS: ReadonlyArray<[string, (folder: string) => void]> = [
  ['Astro 7', withAstro7],
  ['Astro 7 with unified', withUnified],
  ['Astro 5', five]
]

const built = new Map<string, Site>()

describe.each(EDITS)('%s', (name, edit) => {
  let site: Site

  beforeAll(async () => {
    site = await buildExample('astro', {edit})
    built.set(name, site)
  })

  it('marks the turns of Markdown and MDX', () => {
    expect(site.page(FRENCH).turns).toEqual(MILL)
    expect(site.page(ENGLISH).turns).toEqual(HEDGES)
  })

  it('lists speakers and questions from the model, each a link to its turn', () => {
    const {text, links} = site.page('index.html')
    expect(text).toContain('With Vadim Roussel and Isaure Delmotte')
    for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
    expect(links.filter((link) => link.includes('#'))).toEqual([
      ...['bt-1', 'bt-2', 'bt-3', 'bt-4'].map((id) => '/interviews/hedges/#' + id),
      ...['vr-1', 'vr-2', 'vr-3', 'vr-4'].map((id) => '/interviews/meuniere/#' + id)
    ])
  })

  it('says in the head what the page is', () => {
    const graph = jsonLd(site.page(FRENCH).tree)
    const types = graph.map((node) => node['@type'])
    expect(types.filter((type) => type === 'Question')).toHaveLength(4)
    expect(types.filter((type) => type === 'Person')).toHaveLength(2)
    expect(graph[0]).toMatchObject({
      '@type': 'Article',
      url: 'https://talks.example/interviews/meuniere/',
      datePublished: '2026-03-12',
      inLanguage: 'fr'
    })
  })

  it('has a feed that reads well without a stylesheet', () => {
    const items = site.read('feed.xml').split('<item>').slice(1)
    const contents = items.map((item) =>
      readPage(unescape(/<content:encoded>(?<html>[^<]*)</u.exec(item)?.groups?.['html'] ?? ''))
    )
    const absolute = (page: string, turns: typeof MILL): typeof MILL =>
      turns.map((turn) => ({...turn, link: `https://talks.example/interviews/${page}/${turn.link ?? ''}`}))
    expect(contents.map(({turns}) => turns)).toEqual([absolute('hedges', HEDGES), absolute('meuniere', MILL)])
    expect(contents[1]?.text).toContain('VR : Que moulez-vous au juste ? ID : Trois blés, selon la saison :')
  })

  it('has the stylesheet once and no dead links', () => {
    expect(stylesOf(site, ENGLISH).split('@keyframes interview-target')).toHaveLength(2)
    expect(stylesOf(site, 'index.html')).toContain('.interview-turn')
    expect(deadLinks(site)).toEqual([])
  })

  it('logs no warning of its own', () => {
    expect(stripVTControlCharacters(site.log)).not.toMatch(/\[remark-interview\]|deprecated/u)
  })
})

it('gives the same interviews with every processor', () => {
  const [first, ...others] = [...built.values()].map((site) => [FRENCH, ENGLISH].map((path) => interviewIn(site, path)))
  expect(first?.every((interview) => interview !== null)).toBe(true)
  for (const other of others) expect(other).toEqual(first)
  expect(others).toHaveLength(2)
})

describe('Astro 7', () => {
  it('leaves the ordinary page as it is without the plugin', async () => {
    const plain = await buildExample('astro', {edit: withoutPlugin})
    const site = built.get('Astro 7')
    expect(site && unchanging(site.page(VISIT))).toBe(unchanging(plain.page(VISIT)))
  })

  it('takes the integration and the plugin by their types', async () => {
    await buildExample('astro', {edit: withTypes, script: 'types', output: 'src'})
  })

  it('converts again when an option changes, though the collection is kept', async () => {
    const site = await buildExample('astro', {edit: withTwoBuilds, script: 'twice'})
    expect(site.page(FRENCH).turns[0]?.id).toBe('talk-vr-1')
    expect(site.page(ENGLISH).turns[0]?.id).toBe('talk-bt-1')
  })

  it('shows what the plugin has found', async () => {
    const site = await buildExample('astro', {edit: withTypingError})
    expect(stripVTControlCharacters(site.log)).toContain(
      '[remark-interview] src/content/interviews/meuniere.md: Unexpected label `Vadim Rousel`, expected `Vadim Roussel`, which differs by one letter (similar-label), in “Vadim Rousel'
    )
  })

  it('says so where it cannot work', async () => {
    const edit = (folder: string): void => {
      withAstro7(folder)
      const processor = "{name: 'comrak', options: {}, createRenderer: () => ({})}"
      replaceIn(folder, 'astro.config.js', 'integrations:', `markdown: {processor: ${processor}},\n  integrations:`)
    }
    await expect(buildExample('astro', {edit})).rejects.toThrow('Expected Sätteri or unified as `markdown.processor`')
  })
})

function five(folder: string): void {
  dependOn(folder, FIVE)
  replaceIn(folder, 'src/pages/feed.xml.js', '@astrojs/mdx/container-renderer', '@astrojs/mdx')
}

function withUnified(folder: string): void {
  withAstro7(folder)
  const config = "import {unified} from '@astrojs/markdown-remark'\nimport mdx"
  replaceIn(folder, 'astro.config.js', 'import mdx', config)
  replaceIn(folder, 'astro.config.js', 'integrations:', 'markdown: {processor: unified()},\n  integrations:')
}

/** The same site without the plugin, and without what reads the model. */
function withoutPlugin(folder: string): void {
  withAstro7(folder)
  replaceIn(folder, 'astro.config.js', ', interview()', '')
  for (const path of ['index.astro', 'interviews', 'feed.xml.js'])
    rmSync(join(folder, 'src/pages', path), {recursive: true})
}

/** What a site in TypeScript writes. */
function withTypes(folder: string): void {
  withAstro7(folder)
  const source = `
    import {satteri} from '@astrojs/markdown-satteri'
    import {unified} from '@astrojs/markdown-remark'
    import {defineConfig} from 'astro/config'
    import remarkInterview, {type InterviewModel} from 'remark-interview'
    import interview from 'remark-interview/astro'
    import satteriInterview from 'remark-interview/satteri'

    export default defineConfig({integrations: [interview(), interview({style: false, speakers: {SG: 'Solène Garrigue'}})]})
    export const plugins = satteri({mdastPlugins: [satteriInterview({names: 'first'}, (message) => console.log(message.reason))]})
    export const remark = unified({remarkPlugins: [[remarkInterview, {prefix: 'talk-'}]]})
    // @ts-expect-error: no such option
    interview({ids: true})
    export const count = (model: InterviewModel): number => model.turns.length
  `
  writeFileSync(join(folder, 'types.ts'), source)
}

/** Two builds, the second with another option and all that the first has kept. */
function withTwoBuilds(folder: string): void {
  withAstro7(folder)
  writeFileSync(
    join(folder, 'next.config.js'),
    `import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import interview from 'remark-interview/astro'

export default defineConfig({site: 'https://talks.example', integrations: [mdx(), interview({prefix: 'talk-'})]})
`
  )
}

function withTypingError(folder: string): void {
  withAstro7(folder)
  replaceIn(folder, 'src/content/interviews/meuniere.md', 'VR\u{A0}:', 'Vadim Roussel\u{A0}:')
  replaceIn(folder, 'src/content/interviews/meuniere.md', 'Roussel\u{A0}: Conseilleriez', 'Rousel\u{A0}: Conseilleriez')
}

/** The interview of a page as a tree, without white space between blocks: processors differ in it. */
function interviewIn(site: Site, path: string): unknown {
  const section = select('.interview', site.page(path).tree)
  if (!section) return null
  const copy: Element = structuredClone(section)
  visit(copy, (node, index, parent) => {
    delete node.position
    const blank = node.type === 'text' && /^\s*\n\s*$/u.test(node.value)
    if (!blank || index === undefined) return undefined
    parent?.children.splice(index, 1)
    return index
  })
  return copy
}

function jsonLd(tree: Root): Array<Record<string, unknown>> {
  const script = select('script[type="application/ld+json"]', tree)?.children[0]
  const data: {'@graph': Array<Record<string, unknown>>} = JSON.parse(script?.type === 'text' ? script.value : '')
  return data['@graph']
}

function unescape(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

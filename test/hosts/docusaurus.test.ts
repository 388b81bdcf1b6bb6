/** `examples/docusaurus`: docs and blog, and a component in place of the turn's element. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {selectAll} from 'hast-util-select'
import {beforeAll, expect, it} from 'vitest'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {deadLinks, stylesOf, unchanging} from './support/page.js'

const DOC = 'docs/hedges/index.html'
const POST = 'blog/meuniere/index.html'
const VISIT = 'docs/visit/index.html'

let site: Site
let plain: Site

beforeAll(async () => {
  site = await buildExample('docusaurus', {output: 'build'})
  plain = await buildExample('docusaurus', {output: 'build', edit: withoutPlugin})
})

it('marks the turns of interviews in docs and blog', () => {
  expect(site.page(DOC).turns).toEqual(HEDGES)
  expect(site.page(POST).turns).toEqual(MILL)
})

it('lets a component take the place of turns', () => {
  const cards = selectAll('.interview-turn.card', site.page(DOC).tree)
  expect(cards.map(({properties}) => properties['id'])).toEqual(['wo-1', 'wo-2', 'wo-3', 'wo-4'])
})

it('leaves the ordinary page as it is without the plugin', () => {
  expect(unchanging(site.page(VISIT))).toBe(unchanging(plain.page(VISIT)))
})

it('exports the model: speakers and questions on the first page', () => {
  const {text} = site.page('index.html')
  expect(text).toContain('With Vadim Roussel and Isaure Delmotte')
  for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
})

it('has the stylesheet and no dead links', () => {
  expect(stylesOf(site, DOC)).toContain('.interview-turn')
  expect(deadLinks(site)).toEqual([])
})

/** The same site without the plugin, and without what the first page reads from the model. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, 'docusaurus.config.mjs', "[[remarkInterview, {mdxExport: 'interview'}]]", '[]')
  writeFileSync(join(folder, 'src/pages/index.js'), 'export default () => null\n')
}

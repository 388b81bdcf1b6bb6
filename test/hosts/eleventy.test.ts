/** `examples/eleventy`: Markdown through a library of the site's own. */
import {beforeAll, expect, it} from 'vitest'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {deadLinks, stylesOf, unchanging} from './support/page.js'

let site: Site
let plain: Site

beforeAll(async () => {
  site = await buildExample('eleventy')
  plain = await buildExample('eleventy', {edit: withoutPlugin})
})

it('marks the turns of the interviews', () => {
  expect(site.page('meuniere/index.html').turns).toEqual(MILL)
  expect(site.page('hedges/index.html').turns).toEqual(HEDGES)
})

it('leaves the ordinary page as it is without the plugin', () => {
  expect(unchanging(site.page('visit/index.html'))).toBe(unchanging(plain.page('visit/index.html')))
})

it('lists speakers and questions from the model', () => {
  const {text} = site.page('index.html')
  expect(text).toContain('With Vadim Roussel and Isaure Delmotte')
  for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
  expect(text).not.toContain('Opening hours')
})

it('has the stylesheet and no dead links', () => {
  expect(stylesOf(site, 'hedges/index.html')).toContain('.interview-turn')
  expect(deadLinks(site)).toEqual([])
})

it('reads the front matter', async () => {
  const edit = (folder: string): void => {
    replaceIn(folder, 'content/hedges.md', 'lang: en', 'lang: en\ninterview: false')
  }
  const silent = await buildExample('eleventy', {edit})
  expect(silent.page('hedges/index.html').turns).toEqual([])
  expect(silent.page('meuniere/index.html').turns).toEqual(MILL)
})

/** The same site without the plugin. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, 'eleventy.config.js', '.use(remarkInterview)', '')
}

/** `examples/vitepress`: a host without remark, through the portable form. */
import {beforeAll, expect, it} from 'vitest'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {deadLinks, stylesOf, unchanging} from './support/page.js'

const OUTPUT = '.vitepress/dist'

let site: Site
let plain: Site

beforeAll(async () => {
  site = await buildExample('vitepress', {output: OUTPUT})
  plain = await buildExample('vitepress', {output: OUTPUT, edit: withoutPlugin})
})

it('marks the turns of the interviews', () => {
  expect(site.page('meuniere.html').turns).toEqual(MILL)
  expect(site.page('hedges.html').turns).toEqual(HEDGES)
})

it('leaves the ordinary page as it is without the plugin', () => {
  expect(unchanging(site.page('visit.html'))).toBe(unchanging(plain.page('visit.html')))
})

it('lists speakers and questions from the model', () => {
  const {text} = site.page('index.html')
  expect(text).toContain('Vadim Roussel and Isaure Delmotte')
  for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
})

it('has the stylesheet and no dead links', () => {
  expect(stylesOf(site, 'hedges.html')).toContain('.interview-turn')
  expect(deadLinks(site)).toEqual([])
})

/** The same site without the plugin. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, '.vitepress/config.js', 'vite: {plugins: [interviews]},', '')
}

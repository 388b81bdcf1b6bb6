/** `examples/next`: app router and MDX, built by Turbopack and by webpack. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {deadLinks, stylesOf, unchanging} from './support/page.js'

describe.each([
  ['Turbopack', 'build'],
  ['webpack', 'build:webpack']
])('%s', (_bundler, script) => {
  let site: Site
  let plain: Site

  beforeAll(async () => {
    site = await buildExample('next', {script, output: 'out'})
    plain = await buildExample('next', {script, output: 'out', edit: withoutPlugin})
  })

  it('marks the turns of the interviews', () => {
    expect(site.page('meuniere.html').turns).toEqual(MILL)
    expect(site.page('hedges.html').turns).toEqual(HEDGES)
  })

  it('leaves the ordinary page as it is without the plugin', () => {
    expect(unchanging(site.page('visit.html'))).toBe(unchanging(plain.page('visit.html')))
  })

  it('exports the model: speakers and questions on the first page', () => {
    const {text} = site.page('index.html')
    expect(text).toContain('With Vadim Roussel and Isaure Delmotte')
    for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
  })

  it('has the stylesheet and no dead links', () => {
    expect(stylesOf(site, 'hedges.html')).toContain('.interview-turn')
    expect(deadLinks(site)).toEqual([])
  })
})

/** The same site without the plugin, and without the pages that read the model. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, 'next.config.js', "['remark-interview', {mdxExport: 'interview'}]", '')
  for (const path of ['page.js', 'hedges', 'meuniere']) rmSync(join(folder, 'app', path), {recursive: true})
}

/** `examples/remark`: unified in a script, and remark-cli. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {HEDGES, MILL, questionsOf} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {deadLinks, stylesOf, unchanging} from './support/page.js'
import {EXAMPLES} from './support/paths.js'

const CONTENT = join(EXAMPLES, 'remark/content')

describe('unified in a script', () => {
  let site: Site
  let plain: Site

  beforeAll(async () => {
    site = await buildExample('remark')
    plain = await buildExample('remark', {edit: withoutPlugin})
  })

  it('marks the turns of the interviews', () => {
    expect(site.page('meuniere.html').turns).toEqual(MILL)
    expect(site.page('hedges.html').turns).toEqual(HEDGES)
    expect(plain.page('meuniere.html').turns).toEqual([])
  })

  it('leaves the ordinary page as it is without the plugin', () => {
    expect(unchanging(site.page('visit.html'))).toBe(unchanging(plain.page('visit.html')))
  })

  it('lists speakers and questions from the model', () => {
    const {text} = site.page('index.html')
    expect(text).toContain('With Vadim Roussel and Isaure Delmotte')
    for (const question of [...questionsOf(MILL), ...questionsOf(HEDGES)]) expect(text).toContain(question)
  })

  it('has the stylesheet and no dead links', () => {
    expect(stylesOf(site, 'hedges.html')).toContain('.interview-turn')
    expect(deadLinks(site)).toEqual([])
  })
})

describe('remark-cli', () => {
  let formatted: Site
  let twice: Site

  beforeAll(async () => {
    const options = {script: 'format', output: 'content'}
    formatted = await buildExample('remark', options)
    twice = await buildExample('remark', {
      ...options,
      edit: (folder) => {
        for (const name of formatted.files) writeFileSync(join(folder, 'content', name), formatted.read(name))
      }
    })
  })

  it('writes labels in bold and keeps all else: front matter, table, strikethrough', () => {
    const before = readFileSync(join(CONTENT, 'meuniere.md'), 'utf8')
    const after = before.replaceAll(/^(Vadim Roussel|Isaure Delmotte|VR|ID)(\u{A0}:)/gmu, '**$1$2**')
    expect(after).not.toBe(before)
    expect(formatted.read('meuniere.md')).toBe(after)
  })

  it('keeps an interview that is in style, and the ordinary page with its footnote', () => {
    expect(formatted.read('hedges.md')).toBe(readFileSync(join(CONTENT, 'hedges.md'), 'utf8'))
    expect(formatted.read('visit.md')).toBe(readFileSync(join(CONTENT, 'visit.md'), 'utf8'))
  })

  it('changes nothing the second time', () => {
    for (const name of formatted.files) expect(twice.read(name)).toBe(formatted.read(name))
  })

  it('finds nothing to warn of', async () => {
    expect((await buildExample('remark', {script: 'check', output: 'content'})).log).not.toContain('warning')
  })

  it('warns of a label that is one letter off', async () => {
    const edit = (folder: string): void => {
      replaceIn(folder, 'content/meuniere.md', 'VR\u{A0}:', 'Vadim Roussel\u{A0}:')
      replaceIn(folder, 'content/meuniere.md', 'Roussel\u{A0}: Conseilleriez', 'Rousel\u{A0}: Conseilleriez')
    }
    await expect(buildExample('remark', {script: 'check', output: 'content', edit})).rejects.toThrow('similar-label')
  })
})

/** The same script without the plugin. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, 'build.js', '.use(remarkInterview)', '')
}

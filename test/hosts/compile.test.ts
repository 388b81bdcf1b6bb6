/** Hosts without an example: the function with which they compile, on one interview. */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, inject, it} from 'vitest'
import type {InterviewModel} from '../../src/index.js'
import {MILL} from './support/content.js'
import {withPackages} from './support/install.js'
import {readPage} from './support/page.js'
import {EXAMPLES, ROOT} from './support/paths.js'
import {run} from './support/run.js'

/** What `compile/compile.js` writes. */
interface Compiled {
  /** The interview. */
  talk: string
  /** The same, and its front matter says that it is none. */
  silent: string
  model: InterviewModel
}

/** Hosts, and whether the plugin gets to see the front matter. */
const HOSTS = [
  {host: 'content-collections', matter: false},
  {host: 'fumadocs', matter: true},
  {host: 'mdsvex', matter: true},
  {host: 'next-mdx-remote', matter: true},
  {host: 'nuxt-mdc', matter: true},
  {host: 'velite', matter: false}
] as const

const compiled = new Map<string, Compiled>()

beforeAll(async () => {
  const folder = copyFolder()
  await withPackages(folder, async () => {
    for (const {host} of HOSTS) {
      await run('node', ['compile.js', host], {cwd: folder})
      const result: Compiled = JSON.parse(readFileSync(join(folder, host + '.json'), 'utf8'))
      compiled.set(host, result)
    }
  })
})

describe.each(HOSTS)('$host', ({host, matter}) => {
  it('marks the turns', () => {
    expect(readPage(compiled.get(host)?.talk ?? '').turns).toEqual(MILL)
  })

  it('gives the model', () => {
    const model = compiled.get(host)?.model
    expect(model?.speakers.map(({name, turns}) => [name, turns])).toEqual([
      ['Vadim Roussel', 4],
      ['Isaure Delmotte', 4]
    ])
    expect(model?.turns.map(({id}) => id)).toEqual(MILL.map(({id}) => id))
  })

  it(matter ? 'reads the front matter' : 'does not get to see the front matter', () => {
    expect(readPage(compiled.get(host)?.silent ?? '').turns).toHaveLength(matter ? 0 : MILL.length)
  })
})

function copyFolder(): string {
  const folder = mkdtempSync(join(inject('scratch'), 'compile-'))
  cpSync(join(ROOT, 'test/hosts/compile'), folder, {recursive: true})
  mkdirSync(join(folder, 'content'))
  const talk = readFileSync(join(EXAMPLES, 'remark/content/meuniere.md'), 'utf8')
  writeFileSync(join(folder, 'content/talk.md'), talk)
  writeFileSync(join(folder, 'content/silent.md'), talk.replace('---\n', '---\ninterview: false\n'))
  return folder
}

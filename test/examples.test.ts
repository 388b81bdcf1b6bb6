/** The examples' folders: how they depend on the package, and whether their READMEs say what is there. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {path} from './support/process.js'

interface Manifest {
  private?: boolean
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

/** A block of a README that quotes a file: `<!-- file: next.config.js -->`. */
const QUOTE = /<!-- file: (\S+) -->\n\n```\w+\n([^]*?)\n```/u

/** A script that a README names: `npm run dev`. */
const SCRIPT = /npm run ([\w:]+)/u

const EXAMPLES = path('../examples')
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'package.json')))

it('there are examples', () => {
  expect(names).toEqual(['astro', 'docs', 'docusaurus', 'eleventy', 'next', 'react-markdown', 'remark', 'vitepress'])
})

describe.each(names)('examples/%s', (name) => {
  const read = (file: string): string => readFileSync(join(EXAMPLES, name, file), 'utf8')
  const manifest: Manifest = JSON.parse(read('package.json'))
  const readme = read('README.md')

  it('installs a copy of this package, and cannot be published', () => {
    expect(manifest.dependencies['remark-interview']).toBe('file:../..')
    expect(read('.npmrc')).toBe('install-links=true\n')
    expect(manifest.private).toBe(true)
  })

  it('is a page after two commands', () => {
    expect(readme).toMatch(/```sh\nnpm install\nnpm run (?:dev|build)\n```/u)
  })

  it('names scripts that are there', () => {
    for (const [, script = ''] of readme.matchAll(new RegExp(SCRIPT, 'gu')))
      expect(manifest.scripts).toHaveProperty([script])
  })

  it('quotes its files as they are', () => {
    for (const [, file = '', quote] of readme.matchAll(new RegExp(QUOTE, 'gu'))) expect(read(file)).toContain(quote)
  })
})

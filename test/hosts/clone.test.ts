/** What a user does with a fresh clone: two commands in the folder of an example. */
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, it} from 'vitest'
import {MILL} from './support/content.js'
import {copyClean} from './support/example.js'
import {readPage} from './support/page.js'
import {ROOT} from './support/paths.js'
import {run} from './support/run.js'

/** What a clone holds, as far as it is needed. */
const FOLDERS = ['examples', 'scripts', 'src'] as const
const FILES = [
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.build.json',
  'tsconfig.json'
] as const

it('installs and builds the package for an example, which builds its pages', async () => {
  const clone = join(inject('scratch'), 'clone')
  const example = join(clone, 'examples/remark')
  mkdirSync(clone)
  for (const name of FOLDERS) copyClean(join(ROOT, name), join(clone, name))
  for (const name of FILES) copyFileSync(join(ROOT, name), join(clone, name))
  await run('npm', ['install'], {cwd: example})
  await run('npm', ['run', 'build'], {cwd: example})
  expect(readPage(readFileSync(join(example, 'dist/meuniere.html'), 'utf8')).turns).toEqual(MILL)
})

/**
 * Write the pages of `src/content/docs/reference` from the types, tables and stylesheet of the package, so that they say
 * what it does. The package has to be built.
 *
 *   node scripts/reference.js
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {apiPage} from './reference/api.js'
import {cliPage} from './reference/cli.js'
import {evidencePage} from './reference/evidence.js'
import {formatsPage} from './reference/formats.js'
import {languagesPage} from './reference/languages.js'
import {markupPage} from './reference/markup.js'
import {messagesPage} from './reference/messages.js'
import {modelPage} from './reference/model.js'
import {optionsPage} from './reference/options.js'
import {stylePage} from './reference/style.js'
import {treePage} from './reference/tree.js'

const CONTENT = new URL('../src/content/docs/', import.meta.url)

const PAGES = {
  'reference/options.md': optionsPage,
  'reference/markup.md': markupPage,
  'reference/style.md': stylePage,
  'reference/tree.md': treePage,
  'reference/model.md': modelPage,
  'reference/messages.md': messagesPage,
  'reference/cli.md': cliPage,
  'reference/formats.md': formatsPage,
  'reference/evidence.md': evidencePage,
  'reference/api.md': apiPage,
  'guide/languages.md': languagesPage
}

rmSync(new URL('reference', CONTENT), {recursive: true, force: true})
mkdirSync(new URL('reference', CONTENT), {recursive: true})
for (const [order, [path, write]] of Object.entries(PAGES).entries()) {
  const {title, description, body} = await write()
  const matter = ['---', `title: ${title}`, `description: ${description}`, 'sidebar:', `  order: ${order}`, '---']
  const note = '<!-- Written by scripts/reference.js; changes here are lost. -->'
  writeFileSync(new URL(path, CONTENT), [...matter, '', note, '', body.trim(), ''].join('\n'))
}

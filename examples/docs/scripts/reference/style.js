/** Layouts and properties, from the head of the stylesheet, which is held against its rules. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {code, sentence, table} from './text.js'

const LAYOUT = /^ \* {3}(data-layout="[a-z]+") +(\.[\w-]+) +(.+)$/gmu
const PROPERTY = /^ \* {3}(--interview-[\w-]+) +(.+?)(?: {2,}|(?<=600) )(.+)$/gmu
const USE = /var\((--interview-[\w-]+)/gu

export function stylePage() {
  const style = readFileSync(fileURLToPath(import.meta.resolve('remark-interview/style.css')), 'utf8')
  const layouts = [...style.matchAll(LAYOUT)].map(([, attribute, name, about]) => [
    code(attribute),
    code(name.slice(1)),
    sentence(about)
  ])
  const properties = [...style.matchAll(PROPERTY)].map(([, name, fallback, about]) => [
    code(name),
    /^(?:by|from) /u.test(fallback) ? fallback.replace('`data-voice`', '`data-voice`') : code(fallback),
    sentence(about)
  ])
  expectAll(
    style,
    properties.map(([name]) => name)
  )
  return {
    title: 'Stylesheet',
    description: 'Layouts and custom properties of remark-interview/style.css.',
    body: `
\`remark-interview/style.css\` is used as it is, without a build. Everything in it stands in \`:where()\`, so any rule of yours
wins; the permalink mark alone, a pseudo-element, counts as one element. The [gallery](/gallery/) shows it.

## Layouts

Chosen by an attribute or a class, on the section or on anything around it. \`data-layout="questions cards"\` has both.
Without any, names run in, in bold.

${table(['attribute', 'class', 'what'], layouts)}

## Custom properties

Set them on \`:root\`, on a section or on a turn; the hue, which every turn has of its own, on turns only.

${table(['property', 'when unset', 'what'], properties)}
`
  }
}

/** The head names every property that the rules use, and no other. */
function expectAll(style, named) {
  const used = new Set([...style.matchAll(USE)].map(([, name]) => code(name)))
  const missing = [...used].filter((name) => !named.includes(name))
  const idle = named.filter((name) => !used.has(name))
  if (missing.length + idle.length === 0) return
  throw new Error(
    `Expected the stylesheet to name its properties; missing: ${missing.join()}; not used: ${idle.join()}`
  )
}

/** Links inside the site lead somewhere, and its interviews are where they should be. */
import type {Element} from 'hast'
import {select, selectAll} from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {FILES, PAGES, read} from './support/site.js'

const documents = new Map(
  PAGES.map((path) => [
    path,
    unified()
      .use(rehypeParse)
      .parse(read(path.slice(1) + 'index.html'))
  ])
)
const ids = new Map(
  [...documents].map(([path, tree]) => [path, new Set(selectAll('[id]', tree).map(({properties}) => properties['id']))])
)

function addressOf({properties}: Element): string | null {
  const value = properties['href'] ?? properties['src']
  return typeof value === 'string' ? value : null
}

function problemOf(address: string, from: string): string | null {
  const {origin, pathname, hash} = new URL(address, 'http://site' + from)
  if (origin !== 'http://site') return null
  const isPage = ids.has(pathname)
  if (!isPage && !FILES.includes(pathname.slice(1))) return 'no such page'
  const id = decodeURIComponent(hash.slice(1))
  return id === '' || !isPage || ids.get(pathname)?.has(id) === true ? null : 'no such anchor'
}

test.each(PAGES)('links of %s lead somewhere', (path) => {
  const tree = documents.get(path)
  const dead = selectAll('[href], [src]', tree).flatMap((element) => {
    const address = addressOf(element)
    const problem = address === null ? null : problemOf(address, path)
    return problem === null ? [] : [`${String(address)}: ${problem}`]
  })
  expect(dead).toEqual([])
})

test('nothing is loaded from elsewhere', () => {
  const foreign = [...documents.values()].flatMap((tree) =>
    selectAll('script[src], link[rel=stylesheet], link[rel=preload], img[src], source, iframe[src]', tree)
      .map(addressOf)
      .filter((address) => address !== null && /^(?:https?:)?\/\//u.test(address))
  )
  expect(foreign).toEqual([])
})

/** Pages that hold interviews of their own, and how many turns; all others are to be untouched. */
const INTERVIEWS: Readonly<Record<string, number>> = {
  '/': 4,
  '/guide/interview/': 8,
  '/recipes/bilingual/': 4,
  '/recipes/faq/': 4,
  '/recipes/panels/': 5,
  '/recipes/podcasts/': 4
}

test('the site marks its own interviews, and no other page', () => {
  const turns = [...documents].map(
    ([path, tree]) => [path, selectAll('.interview > .interview-turn', tree).length] as const
  )
  const marked = turns.filter(([path, number]) => number > 0 && path !== '/gallery/')
  expect(Object.fromEntries(marked)).toEqual(INTERVIEWS)
})

test('the front page shows what its source becomes', () => {
  const source = read('index.html')
  const tree = documents.get('/')
  const copied = select('.proof-in button[data-code]', tree)?.properties['dataCode']
  expect(source).toContain('class="interview"')
  expect(String(copied).replaceAll('\u007F', '\n').replaceAll('*', '').replace(/\n+/gu, '\n').trim()).toBe(
    selectAll('.proof .shown p', tree).map(textOf).join('\n')
  )
})

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

/** What tests read from a page. */
import {posix} from 'node:path'
import type {Element, Properties, Root} from 'hast'
import {select, selectAll} from 'hast-util-select'
import {toText} from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import type {Site} from './example.js'

/** A turn as a page shows it. */
export interface PageTurn {
  id: string | null
  /** Ids of the speakers. */
  speakers: string[]
  role: string | null
  kind: string | null
  /** Label as shown; `null` for a turn without one. */
  label: string | null
  /** Name that the label abbreviates. */
  name: string | null
  /** Where the label links to. */
  link: string | null
  /** All its words, label included, white space collapsed. */
  text: string
}

/** A page. */
export interface Page {
  tree: Root
  turns: PageTurn[]
  /** Ids of all speakers, in order of their first turn. */
  speakers: string[]
  ids: string[]
  /** Targets of all links. */
  links: string[]
  /** Words of the body, scripts and styles left out, white space collapsed. */
  text: string
}

const parser = unified().use(rehypeParse)
const writer = unified().use(rehypeStringify)

/** Elements that belong to a bundle. */
const BUNDLED = new Set(['link', 'meta', 'noscript', 'script', 'style', 'template'])

/** Names of files with a hash: `app.3f2a9c1d.js`, `talk-BnUPuGl1.css`. */
const HASHED = /[.\-_][\w-]{8,20}(?=\.(?:css|js|mjs)\b)/u

/** Addresses that lead elsewhere: `https://…`, `//host`, `mailto:…`. */
const OUTER = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu

/**
 * Read a page.
 *
 * @param html Its source.
 * @returns What is in it.
 */
export function readPage(html: string): Page {
  const tree = parser.parse(html)
  const turns = selectAll('.interview-turn', tree).map((element) => readTurn(element))
  return {
    tree,
    turns,
    speakers: [...new Set(turns.flatMap(({speakers}) => speakers))],
    ids: selectAll('[id]', tree).map((element) => String(element.properties['id'])),
    links: selectAll('a[href]', tree).map((element) => String(element.properties['href'])),
    text: words(select('body', tree) ?? tree)
  }
}

/**
 * The words below a node, as a browser shows them.
 *
 * @param node Element or tree.
 * @returns Its text without scripts and styles, white space collapsed.
 */
export function words(node: Element | Root): string {
  return toText(node).replaceAll(/\s+/gu, ' ').trim()
}

/**
 * What must be equal in two builds of a page that the plugin leaves alone.
 *
 * @param page The page.
 * @returns Its HTML, without scripts, styles and what names them: other pages and the bundle may have changed.
 */
export function unchanging(page: Page): string {
  const copy = structuredClone(page.tree)
  visit(copy, (node, index, parent) => {
    const bundled = node.type === 'comment' || (node.type === 'element' && BUNDLED.has(node.tagName))
    if (node.type === 'element') node.properties = sorted(node.properties)
    if (!bundled || index === undefined) return undefined
    parent?.children.splice(index, 1)
    return [SKIP, index]
  })
  return writer.stringify(copy).replaceAll(new RegExp(HASHED, 'gu'), '')
}

/** The order of attributes says nothing. */
function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * The styles of a page.
 *
 * @param site Site of the page.
 * @param path Path of the page.
 * @returns Its style elements and the style sheets of the site that it links to.
 */
export function stylesOf(site: Site, path: string): string {
  const {tree} = site.page(path)
  const inline = selectAll('style', tree)
    .flatMap(({children}) => children)
    .map((child) => (child.type === 'text' ? child.value : ''))
  const linked = selectAll('link[rel~=stylesheet]', tree)
    .map((element) => fileOf(site, path, String(element.properties['href'])))
    .map((file) => (file === null ? '' : site.read(file)))
  return [...inline, ...linked].join('\n')
}

/**
 * Links that lead nowhere.
 *
 * @param site Site.
 * @param base Path below which the site is served. Default: `/`.
 * @returns `page: link` for every link of a page to a page or an id that is not there.
 */
export function deadLinks(site: Site, base = '/'): string[] {
  const pages = site.files.filter((path) => path.endsWith('.html'))
  const ids = new Map(pages.map((path) => [path, new Set(['', 'top', ...site.page(path).ids])]))
  return pages.flatMap((path) =>
    site
      .page(path)
      .links.filter((link) => !OUTER.test(link))
      .filter((link) => {
        const [target = '', fragment = ''] = link.split('#')
        const file = target === '' ? path : fileOf(site, path, target, base)
        return file === null || (ids.has(file) && ids.get(file)?.has(decodeURIComponent(fragment)) !== true)
      })
      .map((link) => `${path}: ${link}`)
  )
}

/** The file that an address of a page means, as static servers find it. */
function fileOf(site: Site, page: string, address: string, base = '/'): string | null {
  const [bare = ''] = address.split(/[?#]/u)
  const path = bare.startsWith(base) ? bare.slice(base.length) : posix.join(posix.dirname(page), bare)
  const clean = decodeURIComponent(path).replace(/^\/+|\/+$/gu, '')
  const candidates = [clean, clean + '.html', posix.join(clean, 'index.html')]
  return candidates.find((one) => site.files.includes(one)) ?? null
}

function readTurn(element: Element): PageTurn {
  const {id, dataSpeaker, dataRole, dataKind} = element.properties
  const label = select('.interview-speaker', element)
  return {
    id: text(id),
    speakers: text(dataSpeaker)?.split(' ') ?? [],
    role: text(dataRole),
    kind: text(dataKind),
    label: label ? words(label) : null,
    name: text(select('.interview-speaker abbr', element)?.properties['title']),
    link: text(select('.interview-speaker a', element)?.properties['href']),
    text: words(element)
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** `examples/react-markdown`: in a browser, while the text is typed. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {Window} from 'happy-dom'
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {HEDGES, MILL} from './support/content.js'
import {replaceIn} from './support/edit.js'
import {buildExample, type Site} from './support/example.js'
import {readPage, unchanging, type Page, type PageTurn} from './support/page.js'
import {EXAMPLES} from './support/paths.js'

/** Most that the plugin may add to the bundle, in bytes, minified and compressed. */
const BUDGET = 275_000

const PREFIX = 'user-content-'

/** Pages that are open. */
const windows: Window[] = []

let site: Site
let plain: Site

beforeAll(async () => {
  site = await buildExample('react-markdown')
  plain = await buildExample('react-markdown', {edit: withoutPlugin})
})

describe('the page', () => {
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.happyDOM.close()
  })

  it('shows the turns of the interviews, with one prefix for ids and links', async () => {
    const window = await open(site)
    expect(pageOf(window).turns).toEqual(prefixed(HEDGES))
    type(window, readDocument('meuniere.md'))
    await vi.waitFor(() => {
      expect(pageOf(window).turns).toEqual(prefixed(MILL))
    })
    expect(pageOf(window).text).toContain('Isaure Delmotte: 4 turns')
  })

  it('follows the text while it is typed', async () => {
    const window = await open(site)
    type(window, 'Ada Lark: Why?')
    await vi.waitFor(() => {
      expect(pageOf(window).text).toContain('No interview')
    })
    expect(pageOf(window).turns).toEqual([])
    type(window, 'Ada Lark: Why?\n\nBo Finch: Because.\n\nAL: And then?\n\nBF: Nothing.')
    await vi.waitFor(() => {
      expect(pageOf(window).turns.map(({name}) => name)).toEqual([null, null, 'Ada Lark', 'Bo Finch'])
    })
  })

  it('shows the ordinary page as it is without the plugin', async () => {
    const pages = []
    for (const built of [site, plain]) {
      const window = await open(built)
      type(window, readDocument('visit.md'))
      await vi.waitFor(() => {
        expect(pageOf(window).text).toContain('Sluice Lane')
      })
      pages.push(unchanging(pageOf(window)))
    }

    expect(pages[0]).toBe(pages[1])
  })

  it('lets nothing run that is typed', async () => {
    const window = await open(site)
    type(window, readDocument('hedges.md') + '\n\n[a link](javascript:alert(1)) <img src=x onerror=alert(1)>\n')
    await vi.waitFor(() => {
      expect(pageOf(window).text).toContain('a link')
    })
    const article = window.document.querySelector('article')?.innerHTML ?? ''
    expect(article).not.toContain('javascript:')
    expect(article).not.toContain('<img')
  })
})

describe('the bundle', () => {
  it('has the stylesheet', () => {
    const css = site.files.find((path) => path.endsWith('.css')) ?? ''
    expect(site.read(css)).toContain('.interview-turn')
  })

  it('grows by no more than its budget', () => {
    const added = compressed(site) - compressed(plain)
    console.info(`react-markdown: ${compressed(plain)} bytes without the plugin, compressed; ${added} more with it`)
    expect(added).toBeLessThan(BUDGET)
  })
})

/** Run the built script in a page. */
async function open(built: Site): Promise<Window> {
  const window = new Window({
    settings: {enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true}
  })
  windows.push(window)
  window.document.body.innerHTML = '<div id="root"></div>'
  window.eval(built.read(scriptOf(built)))
  await vi.waitFor(() => {
    expect(window.document.querySelector('textarea')).not.toBeNull()
  })
  return window
}

function type(window: Window, text: string): void {
  const area = window.document.querySelector('textarea')
  if (!area) throw new Error('Expected a `textarea`')
  // React overrides the setter of the element to notice changes by scripts; that of the class is a user's.
  Object.getOwnPropertyDescriptor(window.HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
  area.dispatchEvent(new window.Event('input', {bubbles: true}))
}

function pageOf(window: Window): Page {
  return readPage(window.document.body.innerHTML)
}

function readDocument(name: string): string {
  return readFileSync(join(EXAMPLES, 'react-markdown/content', name), 'utf8')
}

function prefixed(turns: readonly PageTurn[]): PageTurn[] {
  return turns.map((turn) => ({...turn, id: PREFIX + String(turn.id), link: `#${PREFIX}${String(turn.id)}`}))
}

function scriptOf(built: Site): string {
  return built.files.find((path) => path.endsWith('.js')) ?? ''
}

/** Bytes of the script, compressed. */
function compressed(built: Site): number {
  return gzipSync(built.read(scriptOf(built))).length
}

/** The same page without the plugin, its stylesheet and its schema. */
function withoutPlugin(folder: string): void {
  replaceIn(folder, 'src/main.jsx', "import 'remark-interview/style.css'\n", '')
  replaceIn(folder, 'src/preview.jsx', ", [remarkInterview, {prefix: 'user-content-'}]", '')
  replaceIn(folder, 'src/preview.jsx', "import remarkInterview from 'remark-interview'\n", '')
  replaceIn(folder, 'src/preview.jsx', "import {interviewSchema} from 'remark-interview/sanitize'\n", '')
  replaceIn(folder, 'src/preview.jsx', 'interviewSchema(defaultSchema)', 'defaultSchema')
  replaceIn(folder, 'src/read-interview.js', '.use(remarkInterview)', '')
  replaceIn(folder, 'src/read-interview.js', "import remarkInterview from 'remark-interview'\n", '')
}

/** What is asked of pages in a browser. */
import {mkdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type axe from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {ROOT} from '../../hosts/support/paths.js'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** How a reader sees a page. */
export interface View {
  /** Pixels. Default: 960. */
  width?: number
  dark?: boolean
  print?: boolean
  forcedColors?: boolean
  moreContrast?: boolean
  reducedMotion?: boolean
}

/** A page that is open. */
export interface Opened {
  page: Page
  /** What went wrong while it was open: errors in the console, failed requests. */
  errors: string[]
}

/** What axe says of a page. */
export interface Verdict {
  /** `rule: element` for each fault. */
  faults: string[]
  /** The same for what axe could not decide about colours. */
  undecided: string[]
  /** How many elements had their contrast measured. */
  measured: number
}

const HEIGHT = 720
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** With `SCREENSHOTS=1` screenshots lie here, to be looked at; git does not see them. */
const SCREENSHOTS = process.env['SCREENSHOTS'] === '1' ? join(ROOT, '.cache/screenshots') : null

/**
 * Open a page in a context of its own.
 *
 * @param browser The browser.
 * @param address Address of the page.
 * @param view How it is seen. Default: on a wide light screen.
 */
export async function open(browser: Browser, address: string, view: Readonly<View> = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: {width: view.width ?? 960, height: HEIGHT},
    colorScheme: view.dark ? 'dark' : 'light',
    forcedColors: view.forcedColors ? 'active' : 'none',
    contrast: view.moreContrast ? 'more' : 'no-preference',
    reducedMotion: view.reducedMotion === false ? 'no-preference' : 'reduce'
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('requestfailed', (request) => errors.push(request.url()))
  if (view.print) await page.emulateMedia({media: 'print'})
  await page.goto(address)
  return {page, errors}
}

/**
 * Make a screenshot of a whole page, where screenshots are asked for.
 *
 * @param page The page.
 * @param name Name of the file.
 */
export async function photograph(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === null) return
  mkdirSync(SCREENSHOTS, {recursive: true})
  await page.screenshot({path: join(SCREENSHOTS, name + '.png'), fullPage: true})
}

/**
 * Ask axe.
 *
 * @param page The page.
 * @returns Its verdict by all rules of WCAG 2.2, levels A and AA, and its best practices.
 */
export async function judge(page: Page): Promise<Verdict> {
  // The canvas that a browser paints where no element has a background is not known to axe.
  await page.addStyleTag({content: 'html { background-color: Canvas }'})
  await page.addScriptTag({content: AXE})
  const {violations, incomplete, passes} = await page.evaluate(() =>
    window.axe.run({resultTypes: ['violations', 'incomplete', 'passes']})
  )
  const listed = (results: typeof violations): string[] =>
    results.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 120)}`))
  return {
    faults: listed(violations),
    undecided: listed(incomplete.filter(({id}) => id === 'color-contrast')),
    measured: passes.find(({id}) => id === 'color-contrast')?.nodes.length ?? 0
  }
}

/**
 * Measure how far a page sticks out of the screen.
 *
 * @param page The page.
 * @returns Pixels by which it can be scrolled sideways.
 */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * Read computed styles.
 *
 * @param page The page.
 * @param selector First element that matches.
 * @param names Names of properties, as in CSS.
 */
export async function styles(page: Page, selector: string, ...names: string[]): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, asked) => asked.map((name) => getComputedStyle(element).getPropertyValue(name)), names)
}

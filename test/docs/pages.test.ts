/** Every page in a browser. */
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launch} from '../support/chromium.js'
import {keep, until, violations, visit} from './support/browser.js'
import {PAGES} from './support/site.js'

/** Transferred bytes, requests and layout shift that a page may cost. */
const BUDGET = {bytes: 80_000, requests: 16, shift: 0.02} as const
/** The playground brings the plugin with its languages; that loads beside the page. */
const PLAYGROUND_BYTES = 450_000

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
})

/** Sum of the layout shifts since the page was opened. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value
  }).observe({type: 'layout-shift', buffered: true})
  setTimeout(() => resolve(sum), 100)
})`

describe.concurrent('pages', () => {
  test.for(PAGES)(
    '%s: no errors, within its budget, nothing for axe in light and dark, fits a phone',
    async (path, {expect}) => {
      const sizes: Array<Promise<number>> = []
      const {page, problems, requests} = await visit(browser, path, {}, (opened) => {
        opened.on('requestfinished', (request) => {
          sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize))
        })
      })
      if (path === '/playground/') await page.locator('#pg-verdict[data-state=found]').waitFor()
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect.soft(bytes).toBeLessThan(path === '/playground/' ? PLAYGROUND_BYTES : BUDGET.bytes)
      expect.soft(requests.length).toBeLessThanOrEqual(BUDGET.requests)
      expect.soft(await page.evaluate(SHIFT)).toBeLessThan(BUDGET.shift)
      expect.soft(requests.filter((url) => !url.startsWith(inject('site')))).toEqual([])
      expect.soft(await violations(page)).toEqual([])
      await page.evaluate(() => {
        document.documentElement.dataset['theme'] = 'dark'
      })
      expect.soft(await violations(page, ['color-contrast'])).toEqual([])
      await page.setViewportSize({width: 320, height: 640})
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect.soft(problems).toEqual([])
      await page.context().close()
    }
  )

  test.for(PAGES)('%s: reads without scripts', async (path, {expect}) => {
    const {page, problems} = await visit(browser, path, {javaScriptEnabled: false, viewport: {width: 320, height: 640}})
    const text = await page.locator('main').innerText()
    expect(text.length).toBeGreaterThan(200)
    expect(text.includes('needs scripts')).toBe(path === '/playground/')
    expect(problems).toEqual([])
    await page.context().close()
  })
})

test('an anchor scrolls to its turn and highlights it', async () => {
  const {page} = await visit(browser, '/guide/interview/', {viewport: {width: 1000, height: 500}})
  await page.getByRole('link', {name: 'why she stayed'}).click()
  const turn = page.locator('#ro-3')
  await until(
    () => turn.evaluate((element) => element.getBoundingClientRect().top),
    (top) => top < 120
  )
  const {top, outline} = await turn.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    outline: getComputedStyle(element).outlineStyle
  }))
  // Below the header of the site.
  expect(top).toBeGreaterThan(56)
  expect(top).toBeLessThan(120)
  expect(outline).toBe('solid')
  await page.context().close()
})

test('a name is its turn’s permalink', async () => {
  const {page} = await visit(browser, '/guide/interview/')
  await page.locator('#cs-2 a').click()
  expect(new URL(page.url()).hash).toBe('#cs-2')
  await page.context().close()
})

test('pictures to be looked at', async () => {
  const {page} = await visit(browser, '/', {viewport: {width: 1280, height: 900}})
  await keep(page, 'home')
  await page.setViewportSize({width: 320, height: 700})
  await keep(page, 'home-phone')
  for (const path of ['/gallery/', '/reference/options/', '/guide/interview/', '/guide/decision/']) {
    await page.setViewportSize({width: 1280, height: 900})
    await page.goto(path)
    await keep(page, path.replaceAll('/', ' ').trim().replaceAll(' ', '-'))
  }

  await page.emulateMedia({colorScheme: 'dark'})
  await page.goto('/gallery/#cards')
  await keep(page, 'gallery-dark')
  await page.emulateMedia({media: 'print'})
  await page.goto('/guide/interview/')
  await keep(page, 'print')
  await page.context().close()
})

/** The Astro example as a reader has it: built, served, opened. */
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {judge, open, overflow, photograph, styles, type View} from './support/browse.js'
import {launch} from '../support/chromium.js'
import {inFolder, serve, type Server} from './support/server.js'
import {builtSite} from './support/site.js'

const PAGES = ['/', '/interviews/hedges/', '/interviews/meuniere/', '/visit/'] as const

let browser: Browser
let server: Server

beforeAll(async () => {
  server = await serve(inFolder(await builtSite()))
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Open a page, do something there, close it; nothing may have gone wrong in it. */
async function on<Result>(path: string, view: View, work: (page: Page) => Promise<Result>): Promise<Result> {
  const {page, errors} = await open(browser, server.origin + path, view)
  try {
    const result = await work(page)
    expect(errors).toEqual([])
    return result
  } finally {
    await page.context().close()
  }
}

describe.each(PAGES)('%s', (path) => {
  const name = 'astro' + (path.replaceAll('/', '-').replace(/-$/u, '') || '-index')

  it.each(['light', 'dark'] as const)('has no faults by axe, %s', async (scheme) => {
    await on(path, {dark: scheme === 'dark'}, async (page) => {
      await photograph(page, `${name}-${scheme}`)
      const {faults, undecided, measured} = await judge(page)
      expect({faults, undecided}).toEqual({faults: [], undecided: []})
      expect(measured).toBeGreaterThan(5)
    })
  })

  it('fits into 320 pixels', async () => {
    await on(path, {width: 320}, async (page) => {
      await photograph(page, `${name}-narrow`)
      expect(await overflow(page)).toBe(0)
    })
  })
})

it('leads from the table of questions to the turn, which is highlighted', async () => {
  await on('/', {}, async (page) => {
    await page.getByRole('link', {name: 'Que moulez-vous au juste ?'}).click()
    await page.waitForURL('**/interviews/meuniere/#vr-2')
    const box = await page.locator('#vr-2').boundingBox()
    expect(box !== null && box.y >= 0 && box.y < 720).toBe(true)
    expect(await styles(page, ':target', 'outline-style')).toEqual(['solid'])
    expect(await page.locator(':target').getAttribute('id')).toBe('vr-2')
  })
})

it('gives names their colours on pages with interviews, and leaves the ordinary page alone', async () => {
  await on('/interviews/hedges/', {}, async (page) => {
    const colours = await page
      .locator('.interview-speaker')
      .evaluateAll((names) => names.map((one) => getComputedStyle(one).color))
    expect(new Set(colours).size).toBe(2)
    expect(await page.locator('abbr[title="Winifred Oakshott"]').count()).toBe(3)
  })
  await on('/visit/', {}, async (page) => {
    expect(await page.locator('[class*=interview]').count()).toBe(0)
    expect(await page.getByText('Note: the lane to the mill').isVisible()).toBe(true)
  })
})

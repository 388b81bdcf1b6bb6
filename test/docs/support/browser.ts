/** Pages of the site in a browser. */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {inject} from 'vitest'
import {SCREENS} from './site.js'

/** A page, and what went wrong in it. */
export interface Visit {
  page: Page
  /** Errors and warnings of the console, errors of scripts, requests that failed. */
  problems: string[]
  /** Addresses that were asked for. */
  requests: string[]
}

/**
 * Open a page of the site.
 *
 * @param browser The browser.
 * @param path Address from the root.
 * @param options Size, colours, scripts.
 * @param prepare What to do before the page is loaded.
 * @returns The page, loaded.
 */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => void
): Promise<Visit> {
  const context = await browser.newContext({baseURL: inject('site'), reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
  page.on('request', (request) => requests.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`)
  })
  prepare?.(page)
  await page.goto(path, {waitUntil: 'load'})
  return {page, problems, requests}
}

/**
 * Let axe look at a page.
 *
 * @param page The page.
 * @param rules Rules to run. Default: all.
 * @returns What is wrong: the rule, and where.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const options = only ? {runOnly: [...only]} : {}
    const {violations: found} = await window.axe.run(document, {...options, resultTypes: ['violations']})
    return found.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${String(target)} ${failureSummary ?? ''}`)
    )
  }, rules)
}

/** Milliseconds that something may take to become as it should. */
const PATIENCE = 8000

/**
 * Look again until something is as it should be.
 *
 * @param see What to look at.
 * @param wanted Whether it is as it should be.
 * @returns What was seen last.
 */
export async function until<Seen>(see: () => Promise<Seen>, wanted: (seen: Seen) => boolean): Promise<Seen> {
  const end = Date.now() + PATIENCE
  let seen = await see()
  while (!wanted(seen) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    seen = await see()
  }

  return seen
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/**
 * Keep a picture of a page, to be looked at.
 *
 * @param page The page.
 * @param name Name of the picture.
 */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, {recursive: true})
  await page.screenshot({path: join(SCREENS, name + '.png')})
}

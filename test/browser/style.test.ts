/** The stylesheet in a browser: every layout, light and dark, narrow, printed, right to left, with keyboard and without colours. */
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {judge, open, overflow, photograph, styles, type View} from './support/browse.js'
import {LAYOUTS, SAMPLES, samplePages, type Layout, type Sample} from './support/samples.js'
import {launch} from '../support/chromium.js'
import {serve, type Server} from './support/server.js'

let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await launch()
  server = await serve(samplePages())
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Open a sample, do something there, close it; nothing may have gone wrong in it. */
async function on<Result>(
  sample: Sample,
  layout: Layout,
  view: View,
  work: (page: Page) => Promise<Result>,
  hash = ''
): Promise<Result> {
  const {page, errors} = await open(browser, `${server.origin}/${sample}/${layout}${hash}`, view)
  try {
    const result = await work(page)
    expect(errors).toEqual([])
    return result
  } finally {
    await page.context().close()
  }
}

function nameOf(...parts: string[]): string {
  return parts.map((part) => part.replace(' ', '-') || 'plain').join('-')
}

describe.each(LAYOUTS)('layout "%s"', (layout) => {
  it.each(['light', 'dark'] as const)('has no faults by axe, %s, and every contrast is measured', async (scheme) => {
    // The fourth turn is the one that the address points to, and the first name has the focus.
    await on(
      'panel',
      layout,
      {dark: scheme === 'dark'},
      async (page) => {
        await page.locator('.interview-speaker a').first().focus()
        await photograph(page, nameOf('panel', layout, scheme))
        const {faults, undecided, measured} = await judge(page)
        expect({faults, undecided}).toEqual({faults: [], undecided: []})
        expect(measured).toBeGreaterThan(60)
      },
      '#isembard-vantongeren-1'
    )
  })

  it('fits into 320 pixels', async () => {
    const samples = layout === '' || layout === 'columns' ? SAMPLES : (['panel'] as const)
    for (const sample of samples) {
      await on(sample, layout, {width: 320}, async (page) => {
        await photograph(page, nameOf(sample, layout, 'narrow'))
        expect([sample, await overflow(page), await stickingOut(page)]).toEqual([sample, 0, []])
      })
    }
  })

  it('prints its speakers, and no highlight', async () => {
    await on(
      'panel',
      layout,
      {print: true},
      async (page) => {
        await photograph(page, nameOf('panel', layout, 'print'))
        expect(await speakers(page)).toHaveLength(10)
        expect(
          await styles(page, ':target', 'outline-style', 'background-color', 'box-shadow', 'animation-name')
        ).toEqual(['none', 'rgba(0, 0, 0, 0)', 'none', 'none'])
        expect(await styles(page, '.interview-speaker a', 'text-decoration-line')).toEqual(['none'])
        expect((await page.pdf()).length).toBeGreaterThan(10_000)
      },
      '#isembard-vantongeren-1'
    )
  })

  it('keeps its speakers and the highlight in forced colours', async () => {
    await on(
      'panel',
      layout,
      {forcedColors: true},
      async (page) => {
        await photograph(page, nameOf('panel', layout, 'forced'))
        expect(await speakers(page)).toHaveLength(10)
        expect(await styles(page, ':target', 'outline-style', 'outline-width')).toEqual(['solid', '2px'])
        const [border] = await styles(page, '.interview-turn:not(:target)', 'border-top-style')
        expect(border).toBe(layout.includes('cards') ? 'solid' : 'none')
      },
      '#isembard-vantongeren-1'
    )
  })
})

/** Names as they are read, of those that have room on the page. */
async function speakers(page: Page): Promise<string[]> {
  const names = await page.locator('.interview-speaker').all()
  const seen: string[] = []
  for (const name of names) {
    const box = await name.boundingBox()
    if ((await name.isVisible()) && box && box.width > 20 && box.height > 10) seen.push(await name.innerText())
  }

  return seen
}

/** Elements of which something lies outside the screen. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const {left, right} = element.getBoundingClientRect()
        return left < 0 || right > document.documentElement.clientWidth
      })
      .map((element) => element.outerHTML.slice(0, 80))
  )
}

describe('a permalink', () => {
  it('scrolls to its turn and highlights it alone', async () => {
    await on('panel', '', {}, async (page) => {
      const link = page.locator('#olwen-tresidder-4 .interview-speaker a')
      await link.click()
      expect(new URL(page.url()).hash).toBe('#olwen-tresidder-4')
      const lit = await page
        .locator('.interview-turn')
        .evaluateAll((turns) =>
          turns
            .filter(
              (turn) =>
                getComputedStyle(turn).outlineStyle === 'solid'
                && getComputedStyle(turn).backgroundColor !== 'rgba(0, 0, 0, 0)'
            )
            .map(({id}) => id)
        )
      expect(lit).toEqual(['olwen-tresidder-4'])
      expect(inView(await page.locator('#olwen-tresidder-4').boundingBox())).toBe(true)
    })
  })

  it('opens a page at its turn, with room above it', async () => {
    await on(
      'panel',
      '',
      {},
      async (page) => {
        const box = await page.locator('#isembard-vantongeren-2').boundingBox()
        expect(box?.y).toBeCloseTo(1.5 * 17, 0)
      },
      '#isembard-vantongeren-2'
    )
  })

  it.each(SAMPLES)('of every turn leads there: %s', async (sample) => {
    await on(sample, '', {}, async (page) => {
      const pairs = await page
        .locator('.interview-turn')
        .evaluateAll((turns) =>
          turns.map((turn) => [
            '#' + turn.id,
            decodeURIComponent(turn.querySelector('.interview-speaker a')?.getAttribute('href') ?? '')
          ])
        )
      expect(pairs.length).toBeGreaterThan(5)
      for (const [id, href] of pairs) expect(href).toBe(id)
    })
  })

  it('is reached by keyboard, in order, with a focus that is seen', async () => {
    await on('panel', '', {}, async (page) => {
      const reached: string[] = []
      for (let stop = 0; stop < 11; stop++) {
        await page.keyboard.press('Tab')
        const [style, width, offset] = await styles(page, ':focus', 'outline-style', 'outline-width', 'outline-offset')
        const name = await page.locator(':focus').innerText()
        if (name !== 'Ours') expect([style, width, offset]).toEqual(['solid', '2px', '1px'])
        reached.push(name)
      }

      expect(reached).toEqual([
        'Olwen Tresidder',
        'Marguerite Quillfeather-Anstruther-Rosewarne',
        'Ours',
        ...reached.slice(3)
      ])
      expect(reached.filter((name) => name !== 'Ours')).toHaveLength(10)
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#marguerite-quillfeather-anstruther-rosewarne-3')
    })
  })

  it('shows its mark in the margin and moves nothing', async () => {
    await on('hebrew', '', {}, async (page) => {
      const link = page.locator('.interview-speaker a').first()
      const before = await link.boundingBox()
      await link.hover()
      expect(await link.boundingBox()).toEqual(before)
      const mark = await link.evaluate((element) => {
        const {content, position} = getComputedStyle(element, '::after')
        return [content, position]
      })
      expect(mark).toEqual(['"#" / ""', 'absolute'])
    })
  })
})

describe('right to left', () => {
  it.each(['arabic', 'hebrew'] as const)('columns hang on the right: %s', async (sample) => {
    await on(sample, 'columns', {}, async (page) => {
      await photograph(page, nameOf(sample, 'columns', 'light'))
      const {names, bodies, turn} = await boxes(page)
      // All names end where the column ends, to the right of every further paragraph.
      expect(new Set(names.map(({left}) => Math.round(left))).size).toBe(1)
      for (const {left} of names) for (const {right} of bodies) expect(left).toBeGreaterThanOrEqual(right)
      for (const {right} of names) expect(right).toBeLessThanOrEqual(turn.right)
    })
  })

  it('questions have their line on the right', async () => {
    await on('arabic', 'questions', {}, async (page) => {
      await photograph(page, 'arabic-questions-light')
      const question = '.interview-turn[data-kind=question]'
      const [right, left] = await styles(page, question, 'border-right-style', 'border-left-style')
      expect([right, left]).toEqual(['solid', 'none'])
      expect(Number.parseFloat((await styles(page, question, 'padding-right'))[0] ?? '')).toBeGreaterThan(10)
    })
  })
})

describe('columns', () => {
  it('of Japanese names leave room for a colon of full width', async () => {
    await on('japanese', 'columns', {}, async (page) => {
      await photograph(page, 'japanese-columns-light')
      const {names, bodies} = await boxes(page)
      const [body] = bodies
      expect(bodies).toHaveLength(1)
      for (const {right} of names) expect((body?.left ?? 0) - right).toBeCloseTo(17, 0)
    })
  })

  it('run in where there is no room', async () => {
    await on('japanese', 'columns', {width: 320}, async (page) => {
      expect(await styles(page, '.interview-speaker', 'display')).toEqual(['inline'])
    })
  })
})

/** Boxes of all names and of all paragraphs behind the first of their turn. */
async function boxes(page: Page): Promise<{names: DOMRect[]; bodies: DOMRect[]; turn: DOMRect}> {
  return page.evaluate(() => {
    const of = (selector: string): DOMRect[] =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
    const [turn] = of('.interview-turn')
    if (!turn) throw new Error('Expected a turn')
    return {names: of('.interview-speaker'), bodies: of('.interview-turn > p + p'), turn}
  })
}

describe('what readers ask of their system', () => {
  it('less motion: the highlight stands still', async () => {
    const read = (page: Page): Promise<string[]> => styles(page, ':target', 'animation-name')
    expect(await on('panel', '', {reducedMotion: true}, read, '#olwen-tresidder-2')).toEqual(['none'])
    expect(await on('panel', '', {reducedMotion: false}, read, '#olwen-tresidder-2')).toEqual(['interview-target'])
  })

  it('more contrast: names have the colour of the text', async () => {
    const read = (page: Page): Promise<string[]> => styles(page, '.interview-speaker', 'color')
    expect(await on('panel', '', {moreContrast: true}, read)).toEqual(['rgb(0, 0, 0)'])
    expect(await on('panel', '', {}, read)).not.toEqual(['rgb(0, 0, 0)'])
  })
})

/** Whether a box can be seen without scrolling. */
function inView(box: {y: number; height: number} | null): boolean {
  return box !== null && box.y >= 0 && box.y + box.height <= 720
}

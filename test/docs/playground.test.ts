/** The playground in a browser. */
import type {Browser, BrowserContextOptions, FrameLocator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {FIELDS, OUTSIDE} from '../../examples/docs/src/playground/fields.js'
import {launch} from '../support/chromium.js'
import {keep, until, violations, visit} from './support/browser.js'
import {read} from './support/site.js'

const LARGE = {width: 1280, height: 900} as const

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
})

/** Open the playground, run a test in it, close it; no error may have been printed. */
async function play(work: (page: Page) => Promise<void>, path = '/playground/', options: BrowserContextOptions = {}) {
  const {page, problems} = await visit(browser, path, {viewport: LARGE, ...options})
  await settled(page)
  await work(page)
  expect(problems).toEqual([])
  await page.context().close()
}

async function settled(page: Page): Promise<void> {
  await page.locator('#pg-verdict[data-state]').waitFor()
  await page.locator('.pg:not([aria-busy])').waitFor()
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your text').fill(text)
  await converted(page)
}

/** After typing, the pause before the conversion has to pass. */
async function converted(page: Page): Promise<void> {
  await page
    .locator('.pg[aria-busy]')
    .waitFor({timeout: 2000})
    .catch(() => undefined)
  await page.locator('.pg:not([aria-busy])').waitFor()
}

function rendered(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Rendered interview"]')
}

async function panel(page: Page, tab: string): Promise<string> {
  await page.getByRole('tab', {name: tab}).click()
  return page.getByRole('tabpanel', {name: tab}).innerText()
}

describe.concurrent('playground', () => {
  test('shows a result at once', async () => {
    await play(async (page) => {
      expect(await page.locator('#pg-verdict').innerText()).toBe('Interview found: 2 speakers, 6 turns.')
      expect(await rendered(page).locator('.interview-turn').count()).toBe(6)
    })
  })

  test('follows what is typed', async () => {
    await play(async (page) => {
      await write(page, 'Nothing to see.')
      expect(await page.locator('#pg-verdict').innerText()).toContain('No interview')
      await write(page, 'Ann Vale: Is it far?\n\nBo Reed: No.\n\nAV: Shall we?\n\nBR: I am ready.')
      expect(await page.locator('#pg-verdict').innerText()).toBe('Interview found: 2 speakers, 4 turns.')
      expect(await rendered(page).locator('abbr[title="Bo Reed"]').innerText()).toBe('BR')
    })
  })

  test('every example gives what its title says', async () => {
    await play(async (page) => {
      const examples = page.getByLabel('Start from')
      const verdicts: Record<string, string> = {}
      for (const option of await examples.locator('option:not([hidden])').all()) {
        const value = (await option.getAttribute('value')) ?? ''
        await examples.selectOption(value)
        await converted(page)
        verdicts[value] = await page.locator('#pg-verdict').innerText()
      }

      expect(verdicts).toEqual({
        clocks: 'Interview found: 2 speakers, 6 turns.',
        meuniere: 'Interview found: 2 speakers, 6 turns.',
        radio: 'Interview found: 2 speakers, 6 turns.',
        preguntas: 'Interview found: 2 speakers, 6 turns.',
        kishi: 'Interview found: 2 speakers, 6 turns.',
        bustan: 'Interview found: 2 speakers, 6 turns.',
        panel: 'Interview found: 4 speakers, 8 turns.',
        lists: 'Interview found: 2 speakers, 6 turns.',
        headings: 'Interview found: 0 speakers, 6 turns. Its author says so.',
        ambiguous: 'Interview found: 3 speakers, 6 turns.',
        recipe: expect.stringContaining('No interview:')
      })
    })
  })

  test('reads the result aloud when typing stops', async () => {
    await play(async (page) => {
      const status = page.locator('#pg-spoken[role=status]')
      await until(
        () => status.textContent(),
        (text) => text !== ''
      )
      expect(await status.textContent()).toBe('Interview found: 2 speakers, 6 turns.')
      await page.getByLabel('Start from').selectOption('ambiguous')
      const said = await until(
        () => status.textContent(),
        (text) => text?.includes('message') === true
      )
      expect(said).toBe('Interview found: 3 speakers, 6 turns. 1 message.')
    })
  })

  test('tabs go by keyboard', async () => {
    await play(async (page) => {
      await page.getByRole('tab', {name: 'Rendered'}).focus()
      const chosen = () => page.locator('[role=tab][aria-selected=true]').innerText()
      const seen: string[] = []
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await page.keyboard.press(key)
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true')
        seen.push(await chosen())
      }

      expect(seen).toEqual(['HTML', 'Tree', 'Why', 'Rendered', 'Why', 'Rendered'])
      expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1)
      expect(await page.locator('[role=tabpanel]:visible').count()).toBe(1)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('pg-layout')
    })
  })

  test('shows HTML, tree, model and Markdown', async () => {
    await play(async (page) => {
      expect(await panel(page, 'HTML')).toContain('<section class="interview" role="doc-qna">')
      const tree = await panel(page, 'Tree')
      expect(tree).toContain('"type": "interviewTurn"')
      expect(tree).not.toContain('"offset"')
      await page.getByLabel('with positions').check()
      expect(await panel(page, 'Tree')).toContain('"offset"')
      expect(await panel(page, 'Model')).toContain('"name": "Philippa Nwosu"')
      expect(await panel(page, 'Markdown')).toContain('**PN:** There is, and I did not go to it.')
    })
  })

  test('says why, and leads to the lines', async () => {
    await play(async (page) => {
      const why = await panel(page, 'Why')
      expect(why).toContain('at or above the threshold of +1.0')
      expect(why).toContain('Evidence for and against')
      expect(why).toContain('most pages are no interviews')
      expect(why).toMatch(/PN\s+Philippa Nwosu\s+from the labels/u)
      expect(await violations(page)).toEqual([])
      await page.getByRole('tabpanel', {name: 'Why'}).getByRole('button', {name: 'line 13'}).last().click()
      const selected = await page.evaluate(() => {
        const area = document.activeElement
        return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : null
      })
      expect(selected).toBe('**PN:** There is, and I did not go to it. I would say:')
    })
  })

  test('says why not', async () => {
    await play(async (page) => {
      await page.getByLabel('Start from').selectOption('recipe')
      await converted(page)
      expect(await panel(page, 'Why')).toContain('At least four turns')
      expect(await panel(page, 'Why')).toContain('no turn')
      await write(page, NEAR)
      expect(await panel(page, 'Why')).toContain('below the threshold of +1.0')
      expect(await page.locator('#pg-verdict').innerText()).toContain('Most against it: nobody asks')
    })
  })

  test('shows messages with their lines and advice', async () => {
    await play(async (page) => {
      await page.getByLabel('Start from').selectOption('ambiguous')
      await converted(page)
      const messages = page.getByRole('list', {name: 'Messages'})
      expect(await messages.innerText()).toContain('Line 7: Unexpected label `MS` that fits several names')
      expect(await messages.getByRole('link').getAttribute('href')).toBe('/reference/messages/#ambiguous-speaker')
    })
  })

  test('the link carries text, options and view', async () => {
    await play(
      async (page) => {
        await write(page, 'Ünï:\u00A0text 🕰 "quoted"')
        await page.locator('summary', {hasText: 'Options'}).click()
        await page.getByLabel('Prefix of ids').fill('talk-')
        await page.getByLabel('Layout').selectOption('cards')
        await page.getByRole('tab', {name: 'Model'}).click()
        await converted(page)
        await page.getByRole('button', {name: 'Copy link'}).click()
        await page.getByText('Link copied.').waitFor()
        const link = await page.evaluate(() => navigator.clipboard.readText())
        const {pathname, hash} = new URL(link)
        expect(
          await until(
            () => Promise.resolve(page.url()),
            (url) => url === link
          )
        ).toBe(link)
        await play(async (other) => {
          expect(await other.getByLabel('Your text').inputValue()).toBe('Ünï:\u00A0text 🕰 "quoted"')
          expect(await other.getByLabel('Prefix of ids').inputValue()).toBe('talk-')
          expect(await other.locator('#pg-layout').inputValue()).toBe('cards')
          expect(await other.locator('[role=tab][aria-selected=true]').innerText()).toBe('Model')
          expect(await other.getByLabel('Start from').inputValue()).toBe('')
        }, pathname + hash)
      },
      '/playground/',
      {permissions: ['clipboard-read', 'clipboard-write']}
    )
  })

  test('a link that was cut off opens the first example', async () => {
    await play(async (page) => {
      expect(await page.locator('#pg-verdict').innerText()).toBe('Interview found: 2 speakers, 6 turns.')
    }, '/playground/#1.AAAA_cut')
  })

  test('copies what is shown', async () => {
    await play(
      async (page) => {
        const copied = async (tab: string, button: string): Promise<string> => {
          await page.getByRole('tab', {name: tab}).click()
          await page.getByRole('button', {name: button}).locator('visible=true').click()
          await page.getByText('copied.').waitFor()
          return page.evaluate(() => navigator.clipboard.readText())
        }
        expect(await copied('Rendered', 'Copy HTML')).toContain('<section class="interview"')
        expect(await copied('Markdown', 'Copy Markdown')).toContain('# The woman who tunes')
        expect(JSON.parse(await copied('Model', 'Copy Model'))).toMatchObject({version: 1})
        expect(JSON.parse(await copied('Tree', 'Copy Tree'))).toMatchObject({type: 'root'})
      },
      '/playground/',
      {permissions: ['clipboard-read', 'clipboard-write']}
    )
  })

  test('layouts and themes dress the result', async () => {
    await play(async (page) => {
      const turn = rendered(page).locator('.interview-turn').first()
      const border = () => turn.evaluate((element) => getComputedStyle(element).borderBlockStartWidth)
      expect(await border()).toBe('0px')
      await page.getByLabel('Layout').selectOption('cards')
      expect(await border()).toBe('1px')
      const ground = () =>
        turn.evaluate((element) => getComputedStyle(element.ownerDocument.documentElement).backgroundColor)
      expect(await ground()).toBe('rgb(255, 255, 255)')
      await page.locator('#pg-theme').selectOption('dark')
      expect(await ground()).toBe('rgb(23, 24, 28)')
    })
  })

  test('an anchor in the result scrolls and highlights', async () => {
    await play(async (page) => {
      const frame = rendered(page)
      await frame.locator('#pn-3 a').click()
      const outline = () => frame.locator('#pn-3').evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(await until(outline, (style) => style === 'solid')).toBe('solid')
      expect(new URL(page.url()).pathname).toBe('/playground/')
    })
  })

  test('nothing of a text runs', async () => {
    await play(async (page) => {
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      await write(
        page,
        'Ann Vale: Is <b onclick="alert(1)" onmouseover="alert(2)">bold</b> fine?\n\n<script>alert(3)</script>\n\n'
          + 'Bo Reed: No, [it](javascript:alert(4)) is not. <iframe srcdoc="<script>alert(5)</script>"></iframe>\n\n'
          + 'AV: What is <svg><script>alert(6)</script></svg> this?\n\nBR: I end. <style>body{display:none}</style>\n'
      )
      const body = rendered(page).locator('body')
      expect(await body.locator('.interview-turn').count()).toBe(4)
      expect(await body.locator('script, iframe, style, [onclick], [onmouseover], [href^="javascript:"]').count()).toBe(
        0
      )
      await body.locator('b', {hasText: 'bold'}).click()
      expect(dialogs).toEqual([])
    })
  })

  test('nothing is loaded for a text', async () => {
    const {page, problems} = await visit(browser, '/playground/', {viewport: LARGE})
    await settled(page)
    const answered: string[] = []
    page.on('response', (response) => answered.push(response.url()))
    await write(page, '![picture](https://example.com/a.png) ![own](/own.png)')
    await rendered(page).locator('img').first().waitFor({state: 'attached'})
    const refused = () => Promise.resolve(problems.filter((one) => one.includes('Content Security Policy')).length)
    expect(await until(refused, (number) => number > 1)).toBeGreaterThan(1)
    expect(answered.filter((url) => url.endsWith('.png'))).toEqual([])
    await page.context().close()
  })

  test('links to other pages open windows of their own', async () => {
    await play(async (page) => {
      await write(page, '[elsewhere](https://example.com) [here](#there)')
      const links = rendered(page).locator('a')
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('target')))).toEqual(['_blank', null])
    })
  })

  // Pages beside this one would hold up its frames, too.
  test('a long text does not hold up typing', {concurrent: false}, async () => {
    await play(async (page) => {
      const text = 'Ann Vale: Is it far, and how do we get there?\n\nBo Reed: I think that we walk.\n\n'.repeat(300)
      await page.getByLabel('Your text').evaluate((area, value) => {
        if (area instanceof HTMLTextAreaElement) area.value = value
        area.dispatchEvent(new Event('input', {bubbles: true}))
      }, text)
      await page.locator('.pg[aria-busy]').waitFor()
      const longest = await page.evaluate(async () => {
        let last = performance.now()
        let most = 0
        const until = last + 600
        while (last < until) {
          await new Promise(requestAnimationFrame)
          most = Math.max(most, performance.now() - last)
          last = performance.now()
        }
        return most
      })
      // A conversion beside the page is not felt; inside the page it would take most of this time.
      expect(longest).toBeLessThan(400)
      const verdict = page.locator('#pg-verdict', {hasText: '600 turns'})
      await verdict.waitFor()
      expect(await verdict.innerText()).toBe('Interview found: 2 speakers, 600 turns.')
    })
  })
})

const PLAIN = 'Ann Vale (00:12): Is it far?\n\nBo Reed (00:20): Not at all.\n\nAV: Shall we?\n\nBR: I am ready.\n'
const NEAR =
  'Ines: I light the oven.\n\nTobias: She says so.\n\nInes: I do.\n\nTobias: She sleeps there.\n\nInes: Well.\n'
const FEW = 'AV: Is it far?\n\nBR: No.\n'
const LABELS = (page: Page) => rendered(page).locator('.interview-speaker').allInnerTexts()
const IDS = (page: Page) =>
  rendered(page)
    .locator('.interview-turn')
    .evaluateAll((all) => all.map(({id}) => id))
const ROLE_OF = (id: string) => (page: Page) =>
  rendered(page).locator(`[data-speaker=${id}]`).first().getAttribute('data-role')
const HREFS = (selector: string) => (page: Page) =>
  rendered(page)
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
const MARKDOWN = (page: Page) => panel(page, 'Markdown')

/** A value for each field of the form, the text it is tried on, and what it changes. */
const CASES: Readonly<
  Record<string, {text: string; value: string; see: (page: Page) => Promise<unknown>; expected: unknown}>
> = {
  interview: {text: PLAIN, value: 'false', see: LABELS, expected: []},
  names: {text: PLAIN, value: 'always', see: LABELS, expected: ['Ann Vale', 'Bo Reed', 'Ann Vale', 'Bo Reed']},
  anchors: {text: PLAIN, value: 'text', see: IDS, expected: ['is-it-far', 'not-at-all', 'shall-we', 'i-am-ready']},
  link: {text: PLAIN, value: 'false', see: HREFS('.interview-speaker a'), expected: []},
  prefix: {text: PLAIN, value: 'x-', see: IDS, expected: ['x-av-1', 'x-br-1', 'x-av-2', 'x-br-2']},
  media: {
    text: PLAIN,
    value: 'https://example.com/a.mp3',
    see: HREFS('a[href*="#t="]'),
    expected: ['https://example.com/a.mp3#t=12', 'https://example.com/a.mp3#t=20']
  },
  speakers: {
    text: FEW,
    value: 'AV = Ann Vale\nBR = Bo Reed | https://example.com/bo',
    see: LABELS,
    expected: ['AV', 'BR']
  },
  interviewer: {text: PLAIN, value: 'Bo Reed', see: ROLE_OF('bo-reed'), expected: 'interviewer'},
  interviewee: {text: PLAIN, value: 'Ann Vale', see: ROLE_OF('ann-vale'), expected: 'interviewee'},
  'labels.style': {text: PLAIN, value: 'bold', see: MARKDOWN, expected: expect.stringContaining('**AV:** Shall we?')},
  'labels.text': {text: PLAIN, value: 'name', see: MARKDOWN, expected: expect.stringContaining('Ann Vale: Shall we?')},
  'labels.separator': {text: PLAIN, value: ' :', see: MARKDOWN, expected: expect.stringContaining('AV : Shall we?')},
  near: {
    text: NEAR,
    value: 'true',
    see: (page) => page.locator('#pg-findings').textContent(),
    expected: expect.stringContaining('near-interview')
  }
}

describe.concurrent('options in the playground', () => {
  test('every option has a field, or a reason to have none', () => {
    const [table = ''] = read('reference/options/index.html').split('</table>')
    const options = [...table.matchAll(/<tr>\s*<td[^>]*><code[^>]*>(\w+)<\/code>/gu)].map(([, name]) => name)
    const known = [...FIELDS.map(({name}) => name.replace(/\..*$/u, '')), ...Object.keys(OUTSIDE)]
    expect(options.length).toBeGreaterThan(0)
    expect([...new Set(options)].sort()).toEqual([...new Set(known)].sort())
    expect(Object.keys(CASES)).toEqual(FIELDS.map(({name}) => name))
  })

  test.each(Object.entries(CASES))('%s', async (name, {text, value, see, expected}) => {
    await play(async (page) => {
      await write(page, text)
      const before = await see(page)
      await page.locator('summary', {hasText: 'Options'}).click()
      const field = page.locator(`#pg-options [name="${name}"]`)
      if ((await field.evaluate(({tagName}) => tagName)) === 'SELECT') await field.selectOption(value)
      else await field.fill(value)
      await converted(page)
      expect(before).not.toEqual(expected)
      expect(await see(page)).toEqual(expected)
      expect(await page.locator('#pg-changed').innerText()).toBe('1 set')
    })
  })

  test('a wrong value is named', async () => {
    await play(async (page) => {
      await page.locator('summary', {hasText: 'Options'}).click()
      await page.getByLabel('Recording').fill('javascript:alert(1)')
      await converted(page)
      expect(await page.locator('#pg-verdict').innerText()).toContain(
        'Expected an http, https or relative URL for `media`'
      )
      await page.getByRole('button', {name: 'Reset options'}).click()
      await converted(page)
      expect(await page.locator('#pg-verdict').innerText()).toBe('Interview found: 2 speakers, 6 turns.')
    })
  })
})

test('the playground works on a phone', async () => {
  await play(
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.getByRole('tab', {name: 'Why'}).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await keep(page, 'playground-phone-why')
    },
    '/playground/',
    {viewport: {width: 320, height: 700}}
  )
})

test('pictures to be looked at', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await play(
      async (page) => {
        await keep(page, `playground-${colorScheme}`)
        await page.getByRole('tab', {name: 'Why'}).click()
        await keep(page, `playground-why-${colorScheme}`)
        await page.locator('summary', {hasText: 'Options'}).click()
        await page.locator('summary', {hasText: 'Options'}).scrollIntoViewIfNeeded()
        await keep(page, `playground-options-${colorScheme}`)
      },
      '/playground/',
      {colorScheme}
    )
  }
})

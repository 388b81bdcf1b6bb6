/** The playground: reads the text and the form, asks for a result, shows it. */
import type {Result} from './convert.js'
import {startConverter} from './converter.js'
import {element} from './element.js'
import {EXAMPLES} from './examples.js'
import {explanationOf, lineLink} from './explanation.js'
import {FIELDS, toOptions} from './fields.js'
import {startFrame} from './frame.js'
import {fromFragment, toFragment} from './link.js'
import {paint, type Kind} from './paint.js'
import {showLine} from './source.js'
import {startTabs} from './tabs.js'
import {count, verdictOf} from './verdict.js'

/** Milliseconds without a key after which the text is converted. */
const PAUSE = 150
/** Milliseconds after which the address follows the text, and the result is read aloud. */
const LONG_PAUSE = 700
/** Characters of a link from which on some programs cut it off. */
const LONG_LINK = 8000
/** Panels of code, by tab. */
const CODE = {
  html: {kind: 'html', of: ({html}: Result) => html},
  mdast: {kind: 'json', of: ({mdast}: Result, positions: boolean) => json(mdast, positions)},
  markdown: {kind: null, of: ({markdown}: Result) => markdown},
  model: {kind: 'json', of: ({model}: Result, positions: boolean) => json(model, positions)}
} as const satisfies Record<string, {kind: Kind | null; of: (result: Result, positions: boolean) => string}>

/**
 * Start the playground.
 *
 * @param root Element around it.
 */
export function startPlayground(root: HTMLElement): void {
  const find = <T extends Element>(selector: string, kind: new () => T): T => {
    const found = root.querySelector(selector)
    if (found instanceof kind) return found
    throw new Error(`Expected \`${selector}\` in the playground`)
  }

  const area = find('#pg-text', HTMLTextAreaElement)
  const form = find('#pg-options', HTMLFormElement)
  const example = find('#pg-example', HTMLSelectElement)
  const layout = find('#pg-layout', HTMLSelectElement)
  const theme = find('#pg-theme', HTMLSelectElement)
  const positions = find('#pg-positions', HTMLInputElement)
  const verdict = find('#pg-verdict', HTMLElement)
  const spoken = find('#pg-spoken', HTMLElement)
  const findings = find('#pg-findings', HTMLElement)
  const changed = find('#pg-changed', HTMLElement)
  const note = find('#pg-note', HTMLElement)
  const frame = startFrame(find('iframe', HTMLIFrameElement))
  const goTo = (line: number): void => showLine(area, line)
  let tab = 'rendered'
  let result: Result | null = null
  let pause = 0
  let longPause = 0

  const convert = startConverter((answer) => {
    root.removeAttribute('aria-busy')
    if ('error' in answer) {
      verdict.textContent = answer.error
      verdict.dataset['state'] = 'error'
    } else {
      result = answer.result
      verdict.textContent = verdictOf(result)
      verdict.dataset['state'] = result.model ? 'found' : 'none'
      showFindings(result)
      showTab(result)
    }

    window.clearTimeout(longPause)
    longPause = window.setTimeout(settle, LONG_PAUSE)
  })
  const select = startTabs(find('[role=tablist]', HTMLElement), (id) => {
    tab = id.replace('pg-tab-', '')
    if (result) showTab(result)
    void updateAddress()
  })

  /** Show what of a result the chosen tab shows; the others wait until they are chosen. */
  function showTab(shown: Result): void {
    if (tab === 'rendered') frame.show(shown.rendered)
    else if (tab === 'explanation') find('#pg-explanation', HTMLElement).replaceChildren(...explanationOf(shown, goTo))
    else if (isCode(tab)) {
      const {kind, of} = CODE[tab]
      find(`#pg-${tab}`, HTMLElement).replaceChildren(...paint(of(shown, positions.checked), kind))
    }
  }

  function showFindings(shown: Result): void {
    const items = shown.findings.map(({line, reason, ruleId, advice, info}) =>
      element(
        'li',
        {class: info ? 'pg-info' : null},
        ...(line === null ? [] : [lineLink(line, `Line ${line}`, goTo), ': ']),
        `${reason}. `,
        element('span', {class: 'pg-advice'}, advice),
        ' ',
        element('a', {href: `/reference/messages/#${ruleId}`}, ruleId)
      )
    )
    findings.replaceChildren(...items)
    findings.hidden = items.length === 0
  }

  /** When the reader has stopped: what is read aloud and the address follow. */
  function settle(): void {
    const more = result && result.findings.length > 0 ? ` ${count(result.findings.length, 'message')}.` : ''
    spoken.textContent = `${verdict.textContent}${more}`
    void updateAddress()
  }

  function values(): Record<string, string> {
    const given: Record<string, string> = {}
    for (const {name} of FIELDS) {
      const value = fieldOf(name).value
      if (value !== '') given[name] = value
    }

    return given
  }

  function shared(): Record<string, string> {
    const view = {layout: layout.value, theme: theme.value, tab: tab === 'rendered' ? '' : tab}
    return {...values(), ...Object.fromEntries(Object.entries(view).filter(([, value]) => value !== ''))}
  }

  function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const field = form.elements.namedItem(name)
    if (
      field instanceof HTMLInputElement
      || field instanceof HTMLSelectElement
      || field instanceof HTMLTextAreaElement
    ) {
      return field
    }

    throw new Error(`Expected a field \`${name}\` in the form`)
  }

  async function linkOf(): Promise<string> {
    return location.href.replace(/#.*$/u, '') + (await toFragment({text: area.value, values: shared()}))
  }

  async function updateAddress(): Promise<void> {
    const link = await linkOf()
    if (link.length < LONG_LINK) history.replaceState(null, '', link)
  }

  function update(): void {
    root.setAttribute('aria-busy', 'true')
    const given = values()
    const set = Object.keys(given).length
    changed.textContent = set === 0 ? '' : `${set} set`
    convert(area.value, toOptions(given))
  }

  function updateSoon(): void {
    window.clearTimeout(pause)
    pause = window.setTimeout(update, PAUSE)
  }

  function updateView(): void {
    frame.dress(layout.value, theme.value)
    void updateAddress()
  }

  async function copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      say(`${what} copied.`)
    } catch {
      say('The browser does not let the page copy. Select the text and copy it yourself.')
    }
  }

  function say(words: string): void {
    note.textContent = words
    window.setTimeout(() => {
      if (note.textContent === words) note.textContent = ''
    }, 6000)
  }

  /** Take over what a link carries; without one, the first example. */
  async function open(): Promise<void> {
    const given = await fromFragment(location.hash)
    if (!given && area.value !== '') return
    area.value = given?.text ?? EXAMPLES[0]?.text ?? ''
    if (given) {
      example.value = EXAMPLES.find(({text}) => text === given.text)?.id ?? ''
      for (const {name} of FIELDS) fieldOf(name).value = given.values[name] ?? ''
      layout.value = given.values['layout'] ?? ''
      theme.value = given.values['theme'] ?? ''
      const wanted = document.getElementById(`pg-tab-${given.values['tab'] ?? 'rendered'}`)
      if (wanted?.role === 'tab') select(wanted.id)
    }

    frame.dress(layout.value, theme.value)
    update()
  }

  area.addEventListener('input', () => {
    example.value = EXAMPLES.find(({text}) => text === area.value)?.id ?? ''
    updateSoon()
  })
  form.addEventListener('input', updateSoon)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => window.setTimeout(update))
  example.addEventListener('change', () => {
    area.value = EXAMPLES.find(({id}) => id === example.value)?.text ?? ''
    area.scrollTop = 0
    update()
  })
  layout.addEventListener('change', updateView)
  theme.addEventListener('change', updateView)
  positions.addEventListener('change', () => {
    if (result) showTab(result)
  })
  find('#pg-link', HTMLButtonElement).addEventListener('click', async () => {
    const link = await linkOf()
    const warning = link.length < LONG_LINK ? '' : ' of a long text, which some programs cut off,'
    await copy(link, `Link${warning}`)
  })
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const name = button.dataset['copy'] ?? ''
      if (name === 'text') void copy(area.value, 'Text')
      else if (result && isCode(name)) void copy(CODE[name].of(result, positions.checked), button.dataset['what'] ?? '')
      else if (result) void copy(result.html, 'HTML')
    })
  }

  window.addEventListener('hashchange', () => void open())
  void open()
}

function isCode(name: string): name is keyof typeof CODE {
  return name in CODE
}

/** JSON for reading; places in the text are most of a tree, and seldom what one looks for. */
function json(value: unknown, positions: boolean): string {
  return JSON.stringify(value, (key, one: unknown) => (key === 'position' && !positions ? undefined : one), 2) + '\n'
}

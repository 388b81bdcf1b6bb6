/** Why a text is or is not taken for an interview, as tables. */
import type {Evidence, LabelReport, Report} from 'remark-interview'
import type {Result} from './convert.js'
import {element} from './element.js'
import {count, signed} from './verdict.js'

/** So many lines are linked with each piece of evidence. */
const LINES = 6

/** Where the name of a speaker was found, in words. */
const FOUND = {
  options: 'declared in the options',
  frontmatter: 'declared in the front matter',
  label: 'from the labels',
  text: 'from the text'
} as const

/**
 * Explain.
 *
 * @param result Result of a text.
 * @param goTo Called with a line that the reader wants to see, from 1.
 * @returns Content of the panel.
 */
export function explanationOf({report, model}: Result, goTo: (line: number) => void): Node[] {
  if (!report) return [element('p', {}, 'There was nothing to decide.')]
  const parts: Node[] = [summaryOf(report, model !== null)]
  if (report.evidence.length > 0) parts.push(evidenceTable(report, goTo))
  if (report.labels.length > 0) parts.push(labelTable(report.labels, goTo))
  return parts
}

function summaryOf({decidedBy, score, threshold}: Report, found: boolean): HTMLElement {
  if (decidedBy === 'author') return element('p', {}, 'The author’s word decides, whatever the evidence.')
  if (score === null && found) {
    return element(
      'p',
      {},
      'There are no labels to weigh: the text says that it is an interview, and keeps to one form.'
    )
  }

  if (score === null) {
    return element('p', {}, 'At least four turns, and somebody who speaks again after somebody else, are needed.')
  }

  return element(
    'div',
    {class: 'pg-score'},
    element('strong', {}, `Score ${signed(score)}`),
    scaleOf(score, threshold),
    element('span', {}, `${found ? 'at or above' : 'below'} the threshold of ${signed(threshold)}`)
  )
}

/** Ends of the scale: hardly any score lies outside. */
const SCALE = {least: -8, most: 10} as const

function scaleOf(score: number, threshold: number): HTMLElement {
  const place = (value: number): string => {
    const share = (value - SCALE.least) / (SCALE.most - SCALE.least)
    return `${(100 * Math.min(1, Math.max(0, share))).toFixed(1)}%`
  }
  const scale = element('span', {class: 'pg-scale', 'aria-hidden': 'true'}, element('i'), element('b'))
  scale.style.setProperty('--score', place(score))
  scale.style.setProperty('--threshold', place(threshold))
  return scale
}

function evidenceTable({evidence, score, threshold}: Report, goTo: (line: number) => void): HTMLElement {
  const most = Math.max(...evidence.map(({points}) => Math.abs(points)), 1)
  const rows = [...evidence].sort((one, other) => other.points - one.points).map((one) => evidenceRow(one, most, goTo))
  const sum = element(
    'tr',
    {class: 'pg-sum'},
    element('th', {scope: 'row'}, `Sum; ${signed(threshold)} is needed`),
    element('td', {}),
    element('td', {class: 'pg-number'}, score === null ? '' : signed(score)),
    element('td', {})
  )
  return table('Evidence for and against', ['What was measured', 'Value', 'Points', 'Lines'], [...rows, sum])
}

function evidenceRow(
  {id, about, value, points, lines}: Evidence,
  most: number,
  goTo: (line: number) => void
): HTMLElement {
  const bar = element('span', {class: points < 0 ? 'pg-bar pg-against' : 'pg-bar', 'aria-hidden': 'true'})
  bar.style.setProperty('--share', `${((50 * Math.abs(points)) / most).toFixed(1)}%`)
  return element(
    'tr',
    {},
    element('th', {scope: 'row'}, about, ' ', element('code', {}, id)),
    element('td', {class: 'pg-number'}, value.toFixed(2)),
    element('td', {class: 'pg-number'}, bar, signed(points)),
    element('td', {}, ...lineLinks(lines, goTo))
  )
}

function lineLinks(lines: readonly number[], goTo: (line: number) => void): Node[] {
  if (lines.length === 0) return [document.createTextNode('whole text')]
  const links = lines.slice(0, LINES).map((line) => lineLink(line, String(line), goTo))
  const more = lines.length - links.length
  const rest = more > 0 ? [document.createTextNode(`and ${more} more`)] : []
  return [element('span', {class: 'pg-lines'}, ...links, ...rest)]
}

/** A button that shows a line of the text. */
export function lineLink(line: number, words: string, goTo: (line: number) => void): HTMLButtonElement {
  const label = words === String(line) ? `line ${line}` : null
  const button = element('button', {type: 'button', class: 'pg-line', 'aria-label': label}, words)
  button.addEventListener('click', () => goTo(line))
  return button
}

function labelTable(labels: readonly LabelReport[], goTo: (line: number) => void): HTMLElement {
  const accepted = labels.filter((label) => label.accepted).length
  const rows = labels.map(({label, line, accepted: opens, speakers, evidence}) =>
    element(
      'tr',
      {class: opens ? null : 'pg-faint'},
      element('td', {}, ...(line === null ? [] : lineLinks([line], goTo))),
      element('th', {scope: 'row', dir: 'auto'}, label),
      element('td', {dir: 'auto'}, opens ? speakers.join(', ') : 'no turn'),
      element('td', {}, opens ? (evidence === null ? 'no name found' : FOUND[evidence]) : '')
    )
  )
  const caption = `${count(labels.length, 'label')}, ${accepted} of them opening a turn`
  return table(caption, ['Line', 'Label', 'Taken for', 'Name'], rows)
}

function table(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = element('tr', {}, ...heads.map((one) => element('th', {scope: 'col'}, one)))
  return element(
    'div',
    {class: 'pg-table', tabindex: '0', role: 'region', 'aria-label': caption},
    element('table', {}, element('caption', {}, caption), element('thead', {}, head), element('tbody', {}, ...rows))
  )
}

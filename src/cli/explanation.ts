/** The explanation of a decision, for reading. */
import {printable} from '../core/printable.js'
import type {NameEvidence, Report} from '../types.js'

/** Labels that are listed before the rest is counted. */
const LABELS = 40

/** Where a name was found, in words. */
const SOURCES: Readonly<Record<Exclude<NameEvidence, null>, string>> = {
  frontmatter: 'declared in the front matter',
  label: 'written as a label',
  options: 'declared in the options',
  text: 'found in the text'
}

/**
 * Explain a decision.
 *
 * @param path Path as given.
 * @param report The report; `null` for a document that holds the markup already.
 * @returns Lines, the last one empty.
 */
export function explanationOf(path: string, report: Readonly<Report> | null): string {
  const name = path === '-' ? 'standard input' : printable(path)
  if (!report) return `${name}: marked already\n\n`
  const {found, decidedBy, score, threshold, evidence, labels} = report
  const verdict = found ? 'an interview' : 'no interview'
  const reason = decidedBy === 'author' ? 'as its author says' : reasonOf(found, score, threshold)
  const lines = [`${name}: ${verdict}, ${reason}`]
  const weighed = evidence.filter(({points}) => Math.abs(points) >= 0.005).sort((a, b) => b.points - a.points)
  if (weighed.length > 0) lines.push('', '  evidence')
  for (const {id, about, value, points, lines: rests} of weighed) {
    const share = id === 'prior' ? '' : ` (${value.toFixed(2)})`
    lines.push(`  ${signed(points).padStart(7)}  ${id.padEnd(10)} ${about}${share}${placesOf(rests)}`)
  }

  if (labels.length > 0) lines.push('', '  labels')
  for (const {label, line, accepted, speakers, evidence: source} of labels.slice(0, LABELS)) {
    const place = line === null ? '' : `line ${String(line)}`
    const who = speakers.map((speaker) => printable(speaker)).join(', ')
    const taken = accepted ? `→ ${who} (${source === null ? 'no name found' : SOURCES[source]})` : 'no turn'
    lines.push(`  ${place.padStart(10)}  ${printable(label)}  ${taken}`)
  }

  if (labels.length > LABELS) lines.push(`  and ${String(labels.length - LABELS)} more`)
  return lines.join('\n') + '\n\n'
}

function reasonOf(found: boolean, score: number | null, threshold: number): string {
  if (score === null) return found ? 'by its questions' : 'it has no labels to weigh'
  return `score ${score.toFixed(2)}, threshold ${threshold.toFixed(2)}`
}

function signed(points: number): string {
  return (points < 0 ? '−' : '+') + Math.abs(points).toFixed(2)
}

/** The first lines on which a piece of evidence rests. */
function placesOf(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, 5).map(String).join(', ')
  return `; lines ${shown}${lines.length > 5 ? ', …' : ''}`
}

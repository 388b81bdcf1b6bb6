/** What was decided, in one sentence. */
import type {Result} from './convert.js'

/**
 * Say what was decided.
 *
 * @param result Result of a text.
 * @returns Sentence, the same that is read aloud.
 */
export function verdictOf({model, report}: Result): string {
  if (!report) return 'This text is marked already.'
  if (model) {
    const speakers = count(model.speakers.length, 'speaker')
    const found = `Interview found: ${speakers}, ${count(model.turns.length, 'turn')}.`
    return report.decidedBy === 'author' ? `${found} Its author says so.` : found
  }

  if (report.decidedBy === 'author') return 'No interview is marked: its author has decided.'
  if (report.score === null) return 'No interview: there are not enough labels of speakers to weigh.'
  const against = report.evidence.filter(({id, points}) => points < 0 && id !== 'prior')
  const worst = against.sort((one, other) => one.points - other.points)[0]
  const score = `its score is ${signed(report.score)}, and ${report.threshold} would do`
  return `No interview: ${score}.${worst ? ` Most against it: ${worst.about}.` : ''}`
}

/** A number of points, with its sign and one decimal, two where one would say nothing. */
export function signed(points: number): string {
  const digits = Math.abs(points) < 0.1 ? 2 : 1
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(digits)}`
}

/** `1 turn`, `2 turns`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The decision on a document, put down for those who ask why. */
import type {Report} from '../types.js'
import {THRESHOLD, type Decision} from './decide.js'
import type {Candidate} from './scan.js'
import type {Member} from './speakers.js'

/**
 * Make the report.
 *
 * @param decision The decision; `null` where there was nothing to weigh.
 * @param candidates Labels of the document, in order.
 * @param membersOf Tells the speakers of a label; none for one that opens no turn.
 * @returns Plain data.
 */
export function reportOf(
  decision: Decision | null,
  candidates: readonly Candidate[],
  membersOf: (one: Candidate) => readonly Member[]
): Report {
  return {
    found: decision?.found ?? false,
    decidedBy: decision?.by ?? 'evidence',
    score: decision?.score ?? null,
    threshold: THRESHOLD,
    evidence: decision?.evidence ?? [],
    labels: candidates.map((one) => {
      const speakers = membersOf(one)
      const start = one.block.node.position?.start.line
      return {
        label: one.speaker,
        line: start === undefined ? null : start + one.line.index,
        accepted: speakers.length > 0,
        speakers: speakers.map((member) => member.name),
        evidence: speakers[0]?.evidence ?? null
      }
    })
  }
}

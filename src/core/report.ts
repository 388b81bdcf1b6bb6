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
    evidence: (decision?.evidence ?? []).map(({rests, ...one}) => ({
      ...one,
      lines: rests().flatMap((label) => lineOf(label) ?? [])
    })),
    labels: candidates.map((one) => {
      const speakers = membersOf(one)
      return {
        label: one.speaker,
        line: lineOf(one),
        accepted: speakers.length > 0,
        speakers: speakers.map((member) => member.name),
        evidence: speakers[0]?.evidence ?? null
      }
    })
  }
}

/** 1-based line in which a label stands; `null` in a tree without positions. */
function lineOf({block, line}: Candidate): number | null {
  const start = block.node.position?.start.line
  return start === undefined ? null : start + line
}

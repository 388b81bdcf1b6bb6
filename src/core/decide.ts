/** Whether a reading holds: the evidence against one threshold, or the author's word. */
import type {Evidence} from '../types.js'
import {weigh} from './evidence.js'
import type {Reading} from './reading.js'

/** Sum of the constant term and all evidence from which on a document is taken for an interview. */
export const THRESHOLD = 0

export interface Decision {
  found: boolean
  by: 'evidence' | 'author'
  score: number
  evidence: Evidence[]
}

/**
 * Decide on a reading.
 *
 * @param reading The best reading of the document.
 * @param insist `true` where the author says that the document is an interview.
 * @returns The decision with its evidence.
 */
export function decide(reading: Reading, insist: boolean): Decision {
  const evidence = weigh(reading)
  const score = evidence.reduce((sum, one) => sum + one.points, 0)
  if (insist) return {found: true, by: 'author', score, evidence}
  return {found: score >= THRESHOLD, by: 'evidence', score, evidence}
}

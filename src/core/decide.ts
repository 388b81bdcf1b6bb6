/** Whether a reading holds: the evidence against one threshold, or the author's word. */
import {weigh, type Weight} from './evidence.js'
import type {Reading} from './reading.js'

/**
 * Sum of the evidence from which on a document is taken for an interview. Left out of the fit, nine in ten interviews lie
 * above 2 and nearly all ordinary pages below 0 (`scripts/fit.js` prints the table); one point above the even odds of 0
 * because an ordinary page touched hurts more than an interview left alone.
 */
export const THRESHOLD = 1

export interface Decision {
  found: boolean
  by: 'evidence' | 'author'
  score: number
  evidence: readonly Weight[]
}

/**
 * Decide on a reading.
 *
 * @param reading The best reading of the document.
 * @param byAuthor `true` where the author says that the document is an interview, or declared two of its labels.
 * @returns The decision with its evidence.
 */
export function decide(reading: Reading, byAuthor: boolean): Decision {
  const evidence = weigh(reading)
  const score = evidence.reduce((sum, one) => sum + one.points, 0)
  if (byAuthor) return {found: true, by: 'author', score, evidence}
  return {found: score >= THRESHOLD, by: 'evidence', score, evidence}
}

import { weigh } from './evidence.js';
/**
 * Sum of the evidence from which on a document is taken for an interview. Left out of the fit, nine in ten interviews lie
 * above 2 and nearly all ordinary pages below 0 (`scripts/fit.js` prints the table); one point above the even odds of 0
 * because an ordinary page touched hurts more than an interview left alone.
 */
export const THRESHOLD = 1;
/**
 * Decide on a reading.
 *
 * @param reading The best reading of the document.
 * @param byAuthor `true` where the author says that the document is an interview, or declared two of its labels.
 * @returns The decision with its evidence.
 */
export function decide(reading, byAuthor) {
    const evidence = weigh(reading);
    const score = evidence.reduce((sum, one) => sum + one.points, 0);
    if (byAuthor)
        return { found: true, by: 'author', score, evidence };
    return { found: score >= THRESHOLD, by: 'evidence', score, evidence };
}

/** How often promises are tried: few times and always the same in the test suite, at random and long by `npm run fuzz`. */

const {FUZZ_SEED, FUZZ_RUNS} = process.env

/** Whether this is a run of `npm run fuzz`. */
export const fuzzing = FUZZ_SEED !== undefined

/**
 * Settings of fast-check.
 *
 * @param runs Documents that are tried in the test suite; a fuzzing run says itself how many.
 */
export function times(runs: number): {seed: number; numRuns: number} {
  return {seed: Number(FUZZ_SEED ?? 1), numRuns: FUZZ_RUNS === undefined ? runs : Number(FUZZ_RUNS)}
}

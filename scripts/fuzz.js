/**
 * Try the promises of `test/properties*.test.ts` on other documents than the test suite does, until the time is over.
 *
 *   npm run fuzz [-- MINUTES [SEED]]
 *
 * MINUTES is 5 where it is left out. Each round has its own seed, which is printed; a round that finds something prints
 * the smallest document that breaks a promise, and ends the run with 1. `npm run fuzz -- 0 SEED` repeats one round.
 */
import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Documents for each promise in a round: less than a minute’s worth. */
const RUNS = 300

const [minutes = '5', first] = process.argv.slice(2)
const end = Date.now() + Number(minutes) * 60_000
if (!(Number(minutes) >= 0) || (first !== undefined && !Number.isInteger(Number(first)))) {
  console.error(`Expected a number of minutes and an integer as seed, not \`${process.argv.slice(2).join(' ')}\``)
  process.exit(2)
}

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
let seed = first === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(first)
do {
  console.log(`Seed ${seed}`)
  const {status} = spawnSync(process.execPath, [vitest, 'run', 'test/properties'], {
    stdio: 'inherit',
    env: {...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(RUNS)}
  })
  if (status !== 0) {
    console.log(`Seed ${seed} breaks a promise: npm run fuzz -- 0 ${seed}`)
    process.exit(1)
  }

  seed = Math.floor(Math.random() * 2 ** 31)
} while (Date.now() < end)

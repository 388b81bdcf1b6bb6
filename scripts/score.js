/**
 * Score detection on collections of real documents, and fail where a figure falls below its floor.
 *
 *   npm run build && node scripts/score.js [FOLDER]
 *
 * FOLDER holds `score/score.mjs`, `corpus`, `ordinary` and `seed`; default `../shared`. Where it is absent nothing is
 * scored. The floors are figures that were reached; they are raised when a figure rises, never lowered.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const FLOORS = {
  'turns.meanF1': 0.9997,
  'turns.precision': 0.9999,
  'turns.recall': 0.9993,
  'turns.exact': 0.98,
  'speakers.share': 0.902,
  'endings.share': 0.945,
  'unlabelled.share': 0.96,
  'apart.f1': 0.93
}

const folder = process.argv[2] ?? '../shared'
const scorer = join(folder, 'score/score.mjs')

if (!existsSync(scorer)) {
  console.log(`score: skipped, ${folder} is not here`)
} else {
  const failures = [...collections(), ...seed()]
  for (const failure of failures) console.error('score: ' + failure)
  process.exitCode = failures.length > 0 ? 1 : 0
}

function collections() {
  const report = score(['--corpus', join(folder, 'corpus'), '--ordinary', join(folder, 'ordinary')])
  const failures = []
  for (const [path, floor] of Object.entries(FLOORS)) {
    const value = path.split('.').reduce((at, key) => at[key], report)
    console.log(`${path.padEnd(18)} ${(value * 100).toFixed(2)} % (floor ${(floor * 100).toFixed(2)} %)`)
    if (value < floor) failures.push(`${path} is ${value}, below its floor of ${floor}`)
  }

  console.log(
    `ordinary           ${report.ordinary.fooled} of ${report.ordinary.documents} taken for an interview (floor 0)`
  )
  if (report.ordinary.fooled > 0) failures.push(`ordinary pages taken: ${report.ordinary.first.join('; ')}`)
  return failures
}

/** The seed in its three writings: plain text, one Markdown paragraph, paragraphs with blank lines between. */
function seed() {
  const work = mkdtempSync(join(tmpdir(), 'seed-'))
  const text = readFileSync(
    join(
      folder,
      'seed',
      readdirSync(join(folder, 'seed')).find((name) => name.endsWith('.txt'))
    ),
    'utf8'
  )
  const gold = JSON.parse(readFileSync(join(folder, 'seed/expected.json'), 'utf8'))
  const spaced = {
    ...gold,
    turns: gold.turns.map((turn) => ({...turn, line: turn.line * 2 - 1})),
    interviewEndLine: gold.interviewEndLine * 2 - 1
  }
  mkdirSync(join(work, 'files'))
  mkdirSync(join(work, 'gold'))
  const writings = [
    ['text.txt', text, gold],
    ['paragraph.md', text, gold],
    ['spaced.md', text.split('\n').join('\n\n'), spaced]
  ]
  for (const [name, source, annotation] of writings) {
    writeFileSync(join(work, 'files', name), source)
    writeFileSync(
      join(work, 'gold', name.replace(/\.\w+$/, '.json')),
      JSON.stringify({...annotation, notes: undefined})
    )
  }

  const {turns, speakers, endings} = score(['--corpus', work])
  rmSync(work, {recursive: true})
  console.log(
    `seed               ${turns.documents} writings, exact ${turns.exact}, speakers ${speakers.share}, endings ${endings.share}`
  )
  const right = turns.documents === 3 && turns.exact === 1 && speakers.share === 1 && endings.share === 1
  return right ? [] : ['the seed does not come out as expected']
}

function score(args) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [scorer, '--json', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

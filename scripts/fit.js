/**
 * Fit the weights of `src/core/evidence.ts`, with cross-validation by repository.
 *
 *   npm run build && node scripts/fit.js [--corpus DIR] [--ordinary DIR] [--write]
 *
 * A reading is proposed for every document; its measures are the features of a logistic regression, whether the
 * document is an interview is the outcome. Each interview counts three times: whole, and cut off behind its sixth and
 * twelfth turn, so that short interviews weigh as much as long ones. Every repository is left out once; what is printed
 * for a document is its score under the weights that were fitted without its repository.
 * The project's own fixtures are samples too: they hold forms and traps of which the collections have few.
 * What the collections hold too little of, `island`, has a weight that is set by hand, and is left out of the fit.
 * `--write` rounds the weights of the fit over all documents to one decimal and puts them into the table.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {readDocument} from '../dist/core/document.js'
import {weigh} from '../dist/core/evidence.js'
import {propose} from '../dist/core/reading.js'
import {scan} from '../dist/core/scan.js'
import {readMatter, textOfMatter} from '../dist/matter.js'

/** Strength of the pull towards 0: the middle of 0.1 to 1, between which the errors left out do not change. */
const RIDGE = 0.3
const STEPS = 1500
const RATE = 1
/** Turns behind which interviews are cut off as further examples. */
const CUTS = [6, 12]
/** A document counts as an interview where so many of its turns are labelled. */
const LABELLED = 3

const {values: flags} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpus'},
    ordinary: {type: 'string', default: '../shared/ordinary'},
    write: {type: 'boolean', default: false}
  }
})

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const samples = [...interviews(), ...ordinaryPages(), ...fixtures(), ...languages()]
const {names} = samples[0]
const errors = crossValidate()
const weights = fit(samples)
report()

function* interviews() {
  for (const name of files(flags.corpus)) {
    const gold = JSON.parse(readFileSync(join(flags.corpus, 'gold', name.replace(/\.[^.]+$/, '.json')), 'utf8'))
    const labelled = gold.turns.filter((turn) => turn.label !== null)
    if (labelled.length < LABELLED || gold.family.startsWith('html')) continue
    const source = readFileSync(join(flags.corpus, 'files', name), 'utf8')
    for (const cut of [Number.POSITIVE_INFINITY, ...CUTS]) {
      const lines = source.split(/\r\n|\n|\r/)
      const next = labelled[cut]
      if (cut !== Number.POSITIVE_INFINITY && !next) continue
      const sample = measure(name, lines.slice(0, next ? next.line - 1 : undefined).join('\n'))
      if (sample) yield {...sample, interview: 1, cut}
    }
  }
}

function* ordinaryPages() {
  for (const name of files(flags.ordinary)) {
    const sample = measure(name, readFileSync(join(flags.ordinary, 'files', name), 'utf8'))
    if (sample) yield {...sample, interview: 0, cut: Number.POSITIVE_INFINITY}
  }
}

/** The project's own interviews and ordinary pages, each a repository of its own. */
function* fixtures() {
  for (const name of readdirSync('test/fixtures').sort()) {
    const folder = join('test/fixtures', name)
    if (!existsSync(join(folder, 'input.md')) || existsSync(join(folder, 'config.json'))) continue
    const {turns} = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8'))
    const source = readFileSync(join(folder, 'input.md'), 'utf8')
    if (/^(?:interview|speakers|interviewee|interviewer):|<!-- interview/m.test(source)) continue
    const sample = measure('fixture: ' + name, source)
    if (sample) yield {...sample, interview: turns.length > 0 ? 1 : 0, cut: Number.POSITIVE_INFINITY}
  }
}

function* languages() {
  for (const tag of readdirSync('test/languages').sort()) {
    for (const [page, interview] of [
      ['interview', 1],
      ['ordinary', 0]
    ]) {
      const sample = measure(
        `language: ${tag} ${page}`,
        readFileSync(join('test/languages', tag, page + '.md'), 'utf8')
      )
      if (sample) yield {...sample, interview, cut: Number.POSITIVE_INFINITY}
    }
  }
}

function measure(name, source) {
  const file = new VFile(source)
  const tree = processor.parse(file)
  const document = readDocument(tree, () => textOfMatter(readMatter(tree, file).fields), source)
  const reading = propose(document, scan(document, null), () => false, false)
  if (!reading) return null
  const evidence = weigh(reading).filter(({id}) => id !== 'island')
  const repository = name.split('__')[0]
  return {name, repository, names: evidence.map(({id}) => id), vector: evidence.map(({value}) => value)}
}

function files(folder) {
  return readdirSync(join(folder, 'files')).sort()
}

function fit(set) {
  const positive = set.filter((one) => one.interview).length
  const balance = [set.length / 2 / (set.length - positive), set.length / 2 / positive]
  const weights = new Float64Array(names.length)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, index) => (names[index] === 'prior' ? 0 : RIDGE * weight))
    for (const one of set) {
      const error = (1 / (1 + Math.exp(-score(one, weights))) - one.interview) * balance[one.interview]
      for (let index = 0; index < names.length; index++) gradient[index] += error * one.vector[index]
    }

    for (let index = 0; index < names.length; index++) weights[index] -= (RATE * gradient[index]) / set.length
  }

  return weights
}

function score(one, weights) {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += one.vector[index] * weights[index]
  return sum
}

function crossValidate() {
  const results = []
  for (const repository of new Set(samples.map((one) => one.repository))) {
    const weights = fit(samples.filter((one) => one.repository !== repository))
    for (const one of samples) {
      if (one.repository === repository) results.push({...one, score: score(one, weights)})
    }
  }

  return results
}

function report() {
  const show = ({name, cut, score}) =>
    `  ${score.toFixed(2).padStart(6)}  ${name}${Number.isFinite(cut) ? ` (first ${cut} turns)` : ''}`
  const interviewScores = errors.filter((one) => one.interview).sort((a, b) => a.score - b.score)
  const ordinaryScores = errors.filter((one) => !one.interview).sort((a, b) => b.score - a.score)
  console.log('weights')
  for (const [index, name] of names.entries()) console.log(`  ${weights[index].toFixed(1).padStart(6)}  ${name}`)
  console.log(
    `\nleft out: ${interviewScores.filter((one) => one.score < 0).length} of ${interviewScores.length} interviews and cuts below 0`
  )
  for (const one of interviewScores.slice(0, 25)) console.log(show(one))
  console.log(
    `\nleft out: ${ordinaryScores.filter((one) => one.score >= 0).length} of ${ordinaryScores.length} ordinary pages with a reading at 0 or above`
  )
  for (const one of ordinaryScores.slice(0, 12)) console.log(show(one))
  console.log('\nthreshold: interviews lost, ordinary pages taken')
  for (let at = -1; at <= 3; at += 0.5) {
    const lost = interviewScores.filter((one) => one.score < at).length
    const taken = ordinaryScores.filter((one) => one.score >= at).length
    console.log(`  ${at.toFixed(1).padStart(4)}  ${lost}, ${taken}`)
  }

  if (flags.write) write()
}

function write() {
  const path = 'src/core/evidence.ts'
  let source = readFileSync(path, 'utf8')
  for (const [index, name] of names.entries()) {
    source = source.replace(new RegExp(`(\\{id: '${name}', weight: )-?[\\d.]+`), `$1${weights[index].toFixed(1)}`)
  }

  writeFileSync(path, source)
}

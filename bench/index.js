/**
 * Measure the plugin, as ratios to what a site pays anyway.
 *
 *   npm run build && npm run bench            print every figure
 *   npm run bench -- --check                  exit 1 where one that is steady enough to gate on is clearly missed
 *   npm run bench -- --only growth            one part: pages, interviews, growth, archive or size; or one series by name
 *   npm run bench -- --files 1000             files of the archive; default 10,000
 *   npm run bench -- --shared FOLDER          collections of real documents; default `../shared`, else generated ones
 *
 * Method: time is CPU time of the process, so what else runs on the machine counts little; that of the threads which collect
 * garbage is in it, and of what grows a figure without them stands beside. Each part, and each series that
 * grows, has a process of its own: what ran before counts for nothing. What is compared runs in turns, round after round, on
 * the same trees, for two seconds at least each time, after each has run for half a minute; what grows does so after its
 * smallest document has. Each figure is a median over the rounds. The archive is converted once by each program.
 */
import {Buffer} from 'node:buffer'
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {GCProfiler} from 'node:v8'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {Bench} from 'tinybench'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import remarkInterview from '../dist/index.js'
import {measureArchive} from './archive.js'
import {interviewsOf, ordinaryPages} from './documents.js'
import {GROWTH} from './growth.js'
import {measureSize} from './size.js'

const {values: flags} = parseArgs({
  options: {
    check: {type: 'boolean', default: false},
    files: {type: 'string', default: '10000'},
    only: {type: 'string'},
    rounds: {type: 'string', default: '5'},
    shared: {type: 'string', default: '../shared'}
  }
})
const ROUNDS = Number(flags.rounds)
/** Milliseconds for which what is measured runs before: engines compile what is used again and again, for that long. */
const WARM_UP = 30_000
/** Milliseconds for which it runs in each round, as often as that takes: short runs are noise. */
const LEAST = 2000
/** Bytes of memory per unit below which what is measured is the engine's own. */
const MEASURABLE = 50
/** Time and memory per unit at the largest size may be so many times those at the smallest. */
const GROWS = 1.3
/** The command line may take so many times what a bare script takes: it finds the interviews, says so, and writes safely. */
const ARCHIVE = 2
/** Memory over an archive may be so many times that over 100 files. */
const ARCHIVE_MEMORY = 2
/** How far a figure may miss its target before `--check` fails: machines and their moods differ. */
const MARGIN = 1.5

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const plugin = unified().use(remarkInterview).freeze()
const toHtml = unified().use(remarkRehype).use(rehypeStringify).freeze()
const missed = []

const parts = [
  {group: 'pages', name: 'pages', run: pages},
  {group: 'interviews', name: 'interviews', run: interviews},
  ...GROWTH.map((series) => ({group: 'growth', name: series.name, run: () => grow(series)})),
  {group: 'archive', name: 'archive', run: archive},
  {group: 'size', name: 'size', run: size}
]
const {only} = flags
const wanted = parts.filter(({group, name}) => only === undefined || only === group || only === name)
if (wanted.length === 0) {
  console.error(`bench: no part is called ${only}`)
  process.exitCode = 2
} else if (wanted.length === 1) {
  await wanted[0].run()
  for (const one of missed) console.error(`bench: ${one}`)
  if (flags.check && missed.length > 0) process.exitCode = 1
} else {
  for (const {name} of wanted) if (!runAlone(name)) process.exitCode = 1
}

/** Run one part in a process of its own; `false` where that says that a figure is missed, or breaks off. */
function runAlone(name) {
  const rest = Object.entries(flags).flatMap(([flag, value]) =>
    typeof value === 'string' && flag !== 'only' ? [`--${flag}`, value] : []
  )
  const script = [...process.execArgv, fileURLToPath(import.meta.url), '--only', name, ...rest]
  const {status} = spawnSync(process.execPath, flags.check ? [...script, '--check'] : script, {stdio: 'inherit'})
  return status === 0
}

async function pages() {
  const ordinary = ordinaryPages(flags.shared)
  const pages = await compare(read(ordinary.texts), ['parse', 'plugin', 'visit'])
  heading(`ordinary pages (${about(ordinary)})`)
  figure('plugin / parse', pages.plugin / pages.parse, 0.02)
  figure('plugin / empty visit', pages.plugin / pages.visit, 1)
}

async function interviews() {
  const talks = interviewsOf(flags.shared)
  const talk = await compare(read(talks.texts), ['parse', 'plugin', 'without', 'with'])
  heading(`interviews (${about(talks)})`)
  figure('plugin / parse', talk.plugin / talk.parse, 0.1)
  figure('to HTML with / without', (talk.parse + talk.with) / (talk.parse + talk.without), 1.1)
}

function read(texts) {
  return texts.map((text) => ({text, tree: parser.parse(text)}))
}

/** Median CPU time of each task over a whole collection, in milliseconds. */
async function compare(documents, names) {
  const tasks = {
    parse: ({text}) => parser.parse(text),
    plugin: ({text, tree}) => plugin.runSync(tree, new VFile(text)),
    visit: ({tree}) => visit(tree, () => {}),
    without: ({text, tree}) => html(tree, text),
    with: ({text, tree}) => html(plugin.runSync(tree, new VFile(text)), text)
  }
  const run = (name) =>
    once(() => {
      for (const document of documents) tasks[name](document)
    })
  // Each gets the same time to be compiled in: one round of parsing takes as long as thirty of the plugin.
  for (const name of names) for (let spent = 0; spent < WARM_UP;) spent += await run(name)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      let spent = 0
      let runs = 0
      while (spent < LEAST) {
        spent += await run(name)
        runs++
      }

      times[name].push(spent / runs)
    }
  }

  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}

function html(tree, text) {
  const file = new VFile(text)
  return toHtml.stringify(toHtml.runSync(tree, file), file)
}

/** CPU time of one call, in milliseconds. */
async function once(task) {
  const bench = new Bench({iterations: 1, time: 0, warmup: false, now: cpuTime})
  bench.add('task', task)
  const [{result}] = await bench.run()
  if (result.error) throw result.error
  return result.latency?.mean ?? result.mean
}

/** Time of one call on the clock without the collection of garbage, in milliseconds. */
function ownTime(task) {
  const profiler = new GCProfiler()
  profiler.start()
  const start = performance.now()
  task()
  const time = performance.now() - start
  const {statistics} = profiler.stop()
  return time - statistics.reduce((sum, {cost}) => sum + cost, 0) / 1000
}

function cpuTime() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** Time and memory per unit over the sizes of a series. */
async function grow({name, unit, sizes, make}) {
  heading(`${name} (${sizes.map((size) => size.toLocaleString('en')).join(', ')} ${unit})`)
  const documents = sizes.map((size) => {
    const text = make(size)
    return {size, text, tree: unified().use(remarkParse).parse(text)}
  })
  // The smaller the document, the more often it is run, so that each size is measured over the same work.
  const repeatsOf = ({size}) => Math.max(1, Math.round(16_000 / size))
  const runAll = (document) => {
    for (let count = 0; count < repeatsOf(document); count++) plugin.runSync(document.tree, new VFile(document.text))
  }

  for (let spent = 0; spent < WARM_UP;) spent += await once(() => runAll(documents[0]))
  const results = []
  for (const document of documents) {
    const {size, text, tree} = document
    const repeats = repeatsOf(document)
    const times = []
    const own = []
    runAll(document)
    for (let round = 0; round < ROUNDS; round++) {
      times.push(await once(() => runAll(document)))
      own.push(ownTime(() => runAll(document)))
    }

    const units = size * repeats
    results.push({
      size,
      time: median(times) / units,
      own: median(own) / units,
      memory: memory(tree, text, repeats) / size
    })
  }

  const [first] = results
  const last = results.at(-1)
  for (const {size, time, own, memory: bytes} of results) {
    const [all, alone] = [time, own].map((one) => (one * 1000).toFixed(1))
    console.log(`    ${size}: ${all} µs, ${alone} µs without the collection of garbage, ${bytes.toFixed(0)} bytes`)
  }

  figure(`time a unit, ${last.size} / ${first.size}`, last.time / first.time, GROWS)
  figure(`without garbage, ${last.size} / ${first.size}`, last.own / first.own, GROWS)
  if (first.memory >= MEASURABLE)
    figure(`memory a unit, ${last.size} / ${first.size}`, last.memory / first.memory, GROWS)
}

/** Bytes of heap that what a run returns takes, the given tree aside, over so many runs; 0 where garbage cannot be collected. */
function memory(tree, text, repeats) {
  if (!globalThis.gc) return 0
  const kept = []
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  for (let count = 0; count < repeats; count++) {
    const file = new VFile(text)
    kept.push(plugin.runSync(tree, file), file)
  }

  globalThis.gc()
  return kept.length > 0 ? (process.memoryUsage().heapUsed - before) / repeats : 0
}

function archive() {
  const count = Number(flags.files)
  const {bytes, script, one, few, all} = measureArchive(count)
  heading(
    `command line over an archive (${count.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB, generated)`
  )
  const rates = (seconds) => `${(count / seconds).toFixed(0)} files/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`
  console.log(`    one core        ${rates(one.cpu)}`)
  console.log(`    the same script without the plugin, one core: ${rates(script.cpu)}`)
  console.log(`    all cores       ${rates(all.wall)}, ${megabytes(all.memory)}`)
  console.log(`    memory of one   ${megabytes(one.memory)}, of 100 files ${megabytes(few.memory)}`)
  figure('time with / without', one.cpu / script.cpu, ARCHIVE)
  figure(`memory, ${count} / 100 files`, one.memory / few.memory, ARCHIVE_MEMORY)
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

async function size() {
  const {own, languages, all} = await measureSize()
  heading('size of the entry, minified and gzipped')
  console.log(
    `    own ${own.gzipped} bytes (${languages.gzipped} of them word lists), with dependencies ${all.gzipped}`
  )
}

function about({from, texts}) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return `${texts.length} documents, ${(bytes / 1e6).toFixed(2)} MB, ${from}`
}

function heading(text) {
  console.log(text)
}

/** Print a ratio beside its target. */
function figure(name, value, target) {
  console.log(`    ${name.padEnd(36)} ${value.toFixed(3)} (target ${target})`)
  if (value > target * MARGIN) missed.push(`${name} is ${value.toFixed(3)}, target ${target}`)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

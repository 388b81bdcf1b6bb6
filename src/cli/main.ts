/** The command line from arguments to exit code. */
import {basename, resolve} from 'node:path'
import {printable} from '../core/printable.js'
import {configFinder, mergeOptions, readSpeakers} from './config.js'
import {decode} from './decode.js'
import {Failure, reasonOf} from './failure.js'
import {helpText} from './flags.js'
import {FORMATS} from './formats.js'
import {EXTENSIONS, findInputs, isNegative, MARKDOWN, rootOf, type Input} from './inputs.js'
import type {Job} from './job.js'
import {summaryOf} from './modes.js'
import {inPlace, isFolder, toFile, toFolder, toStream, type Outlet} from './outputs.js'
import {convertAll, workersFor} from './pool.js'
import {progressOn, SILENT} from './progress.js'
import {readBytes} from './read.js'
import {readUsage, type Usage} from './usage.js'
import type {World} from './world.js'

const FINE = 0
const FINDINGS = 1
const FAILED = 2
/** Where the signal does not say which it is. */
const INTERRUPTED = 130

/**
 * Run the command line.
 *
 * @param world Arguments, streams, machine.
 * @returns Exit code: 0 fine, 1 findings under `--check`, 2 wrong usage or a file that could not be read or written,
 *   130 interrupted, 143 terminated.
 */
export async function main(world: Readonly<World>): Promise<number> {
  try {
    const usage = readUsage(world.args)
    if (usage.print !== null) {
      await world.stdout.write(usage.print === 'help' ? helpText() : world.version + '\n')
      return FINE
    }

    return await prepare(usage, world)
  } catch (error) {
    if (world.signal.aborted) return interruptedBy(world.signal)
    if (!(error instanceof Failure)) throw error
    await complain(error.message, world)
    return FAILED
  }
}

async function prepare(usage: Readonly<Usage>, world: Readonly<World>): Promise<number> {
  const {cwd} = world
  await expectLoadable(usage.job, cwd)
  const declared = usage.speakersFile === null ? {} : await readSpeakers(usage.speakersFile, cwd)
  const options = mergeOptions(usage.job.options, declared)
  const job: Job = {...usage.job, options, cwd, style: world.stylesheet}
  const names = usage.filesFrom === null ? usage.inputs : await namesIn(usage.filesFrom, world)
  const given = names.length === 0 && usage.filesFrom === null ? ['-'] : names
  if (usage.inputs.length === 0 && given.includes('-') && world.stdin.terminal) {
    throw new Failure('Expected files, folders or globs, or a document on standard input; --help shows what there is')
  }

  const extensions = job.mode === 'write' ? MARKDOWN : EXTENSIONS
  const outputs = usage.output !== null && (await isFolder(usage.output, cwd)) ? resolve(cwd, usage.output) : null
  const find = (): Promise<Input[]> => findInputs(given, {cwd, extensions, outputs})
  const inputs = await withStdin(await find(), usage, world)
  const code = await run(inputs, usage, job, world)
  if (!usage.watch || world.signal.aborted) return code
  const {watchFiles} = await import('./watch.js')
  const roots = given.filter((one) => !isNegative(one)).map((one) => rootOf(one, cwd))
  await watchFiles(roots, world.signal, {
    ready: async () => {
      if (!usage.quiet) await complain('Watching for changes', world)
    },
    changed: async (paths) => {
      const again = (await find()).filter(({at}) => at !== null && paths.has(at))
      if (again.length > 0) await tryRun(again, usage, job, world)
    }
  })
  return FINE
}

/** While files are watched, a run that fails is followed by the next. */
async function tryRun(...order: Parameters<typeof run>): Promise<void> {
  try {
    await run(...order)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await complain(error.message, order[3])
  }
}

/** What is wrong for all inputs is said once. */
async function expectLoadable({config, plugins}: Usage['job'], cwd: string): Promise<void> {
  if (typeof config === 'string') await configFinder(config, cwd)(cwd)
  if (plugins.length === 0) return
  const {loadPlugin} = await import('./syntax.js')
  for (const name of plugins) await loadPlugin({name, options: undefined, from: cwd})
}

async function run(
  inputs: readonly Input[],
  usage: Readonly<Usage>,
  job: Readonly<Job>,
  world: Readonly<World>
): Promise<number> {
  const {stdout, stderr, signal} = world
  const summary = await summaryOf(job.mode, {
    usage,
    version: world.version,
    dataColor: usage.output === null && (usage.color ?? stdout.color),
    talkColor: usage.color ?? stderr.color
  })
  const outlet = await outletOf(inputs, usage, job, world)
  const isStreamed = usage.output === null && ['convert', 'explain', 'stats'].includes(job.mode)
  const isShown = stderr.terminal && !usage.quiet && inputs.length > 1 && !(stdout.terminal && isStreamed)
  const progress = isShown ? await progressOn(inputs.length, stderr.stream) : SILENT
  const workers = workersFor(usage.jobs, inputs.length, world.cores)
  const results = convertAll(inputs, job, workers, world.worker)
  const isLost = (): boolean => signal.aborted || (isStreamed && stdout.closed())
  let code = FINE
  let index = 0
  let count = 0
  try {
    for await (const result of results) {
      if (isLost()) break
      const data = await summary.take(result)
      const input = inputs[index++]
      const refusal = data === null || !input ? null : await outlet.put(data, input)
      if (data !== null) count++
      progress.step()
      const fault = result.failure ?? refusal
      if (fault === null) continue
      code = FAILED
      progress.yield()
      await complain(fault, world)
    }

    progress.end()
    if (signal.aborted) {
      await outlet.abandon()
      return interruptedBy(signal)
    }

    const {data, talk, findings} = await summary.end()
    // What was there stays where nothing came of any input.
    if (code === FAILED && count === 0 && data === '') await outlet.abandon()
    else await outlet.close(data)
    if (talk !== '') await stderr.write(talk)
    return code === FINE && findings ? FINDINGS : code
  } catch (error) {
    await outlet.abandon()
    throw error
  } finally {
    progress.end()
  }
}

/** Choose the outlet, and refuse what would mix several documents in one. */
async function outletOf(
  inputs: readonly Input[],
  {output}: Readonly<Usage>,
  {mode, to}: Readonly<Job>,
  {stdout, cwd}: Readonly<World>
): Promise<Outlet> {
  if (mode === 'write') return inPlace
  const takesMany = mode !== 'convert' || to === 'ndjson'
  if (output !== null && (await isFolder(output, cwd))) {
    if (mode === 'convert') return toFolder(resolve(cwd, output), output, FORMATS[to].extension, inputs)
    throw new Failure(`Expected a file for --output with --${mode}, not the folder \`${output}\``)
  }

  if (inputs.length > 1 && !takesMany) {
    const place = output === null ? 'on standard output' : `in \`${output}\``
    const count = String(inputs.length)
    throw new Failure(`Expected one input for --to ${to} ${place}, not ${count}; --output FOLDER/ takes several`)
  }

  return output === null ? toStream(stdout.write) : toFile(resolve(cwd, output), output, inputs)
}

/** `\r\n`, `\n`; not `\r`, which a name may hold. */
const LINE_ENDING = /\r?\n/u

/** Names of inputs, one a line or, as `find -print0` writes them, each ended by NUL. */
async function namesIn(list: string, {stdin, cwd}: Readonly<World>): Promise<string[]> {
  try {
    const bytes = await (list === '-' ? stdin.read(Infinity) : readBytes(resolve(cwd, list), Infinity))
    const {text} = decode(bytes)
    const lines = text.includes('\0') ? text.split('\0') : text.split(LINE_ENDING)
    const names = lines.filter((line) => line !== '')
    if (list === '-' && names.includes('-')) throw new Failure('standard input cannot be in the list that it holds')
    return names
  } catch (error) {
    throw new Failure(`Cannot read ${list === '-' ? 'standard input' : `\`${list}\``}: ${reasonOf(error)}`)
  }
}

/** Read standard input where it is an input. */
async function withStdin(
  inputs: readonly Input[],
  {filePath, job}: Readonly<Usage>,
  {stdin, signal}: Readonly<World>
): Promise<Input[]> {
  if (!inputs.some(({at}) => at === null)) return [...inputs]
  const named = filePath === null ? {} : {path: filePath, under: basename(filePath)}
  const content = await stdin.read(job.maxBytes).then(
    (bytes) => ({bytes}),
    (error: unknown) => ({problem: reasonOf(error)})
  )
  signal.throwIfAborted()
  return inputs.map((input) => (input.at === null ? {...input, ...named, ...content} : input))
}

function interruptedBy({reason}: AbortSignal): number {
  return typeof reason === 'number' ? reason : INTERRUPTED
}

async function complain(text: string, {stderr}: Readonly<World>): Promise<void> {
  await stderr.write(printable(text) + '\n')
}

/** One input from its bytes to its result. */
import {readFile, stat} from 'node:fs/promises'
import {dirname, extname} from 'node:path'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {explainInterview} from '../explain.js'
import {relabel} from '../relabel.js'
import type {InterviewModel} from '../types.js'
import {configFinder, mergeOptions, type Config} from './config.js'
import {decode, encode, type Decoded} from './decode.js'
import {factsOf} from './facts.js'
import {Failure, reasonOf} from './failure.js'
import type {SourceKind} from './flags.js'
import {FORMATS, type Marked} from './formats.js'
import type {Job, Result, Task} from './job.js'
import {messagesOf, recordLine} from './messages.js'
import {syntaxOf, type Syntax} from './syntax.js'

const KINDS: Readonly<Record<string, SourceKind>> = {'.mdx': 'mdx', '.txt': 'text'}
const MEGABYTE = 1_000_000

/**
 * Make a converter.
 *
 * @param job How to convert.
 * @returns Function from an input to what came of it; it does not throw. Configurations and syntaxes are remembered.
 */
export function converterOf(job: Readonly<Job>): (task: Readonly<Task>) => Promise<Result> {
  const find = configFinder(job.config, job.cwd)
  const syntaxes = new Map<string, Promise<Syntax>>()
  const configOf = async (task: Readonly<Task>): Promise<Config> => {
    const found = await find(task.at === null ? job.cwd : dirname(task.at))
    return {
      ...found,
      options: mergeOptions(job.options, found.options),
      plugins: [...found.plugins, ...job.plugins.map((name): [string, unknown] => [name, undefined])]
    }
  }
  const syntaxFor = (kind: SourceKind, config: Config): Promise<Syntax> => {
    const key = `${kind} ${config.path ?? ''}`
    const syntax = syntaxes.get(key) ?? syntaxOf(kind, config, job.cwd)
    syntaxes.set(key, syntax)
    return syntax
  }

  return async (task) => {
    const file = new VFile(task.path === '-' ? {} : {path: task.path})
    let doing = 'read'
    try {
      const decoded = await read(task, job.maxBytes)
      file.value = decoded.text
      doing = 'convert'
      const config = await configOf(task)
      const kind = job.from ?? KINDS[extname(task.path).toLowerCase()] ?? 'markdown'
      return await work({file, kind, decoded, config, syntax: await syntaxFor(kind, config), job, task})
    } catch (error) {
      return failed(task, file, `Cannot ${doing}`, error, job)
    }
  }
}

interface Given {
  file: VFile
  kind: SourceKind
  decoded: Decoded
  config: Config
  syntax: Syntax
  job: Readonly<Job>
  task: Readonly<Task>
}

async function work({file, kind, decoded, config, syntax, job, task}: Given): Promise<Result> {
  const source = await syntax.read(file)
  const result: Result = {path: task.path, failure: null, messages: [], output: null, interview: null, report: null}
  if (job.mode === 'explain') {
    const report = explainInterview(source, config.options, file.data)
    return {...result, report, messages: messagesOf(file)}
  }

  const tree = syntax.mark(source, file)
  const interview = file.data.interview ?? null
  const marked = {...result, interview, messages: messagesOf(file)}
  if (job.mode === 'check' || job.mode === 'stats') return marked
  if (job.mode === 'write') {
    if (kind === 'text') throw new Failure('Expected Markdown with --write, not plain text')
    return {...marked, output: interview ? await rewritten(tree, interview, decoded, syntax, config) : null}
  }

  const document: Marked = {
    path: task.path,
    messages: marked.messages,
    tree,
    interview,
    facts: factsOf(source, file),
    stringify: syntax.write,
    style: job.style
  }
  return {...marked, output: await FORMATS[job.to].write(document)}
}

/** Read an input whole. */
async function read({at, bytes, problem}: Readonly<Task>, maxBytes: number): Promise<Decoded> {
  if (problem !== null) throw new Failure(problem)
  if (at !== null) {
    const {size} = await stat(at)
    expectSize(size, maxBytes)
    return decode(await readFile(at))
  }

  expectSize(bytes?.length ?? 0, maxBytes)
  return decode(bytes ?? new Uint8Array())
}

function expectSize(size: number, maxBytes: number): void {
  if (size <= maxBytes) return
  const [is, most] = [size, maxBytes].map((bytes) => String(Math.ceil(bytes / MEGABYTE)))
  throw new Failure(`it has ${is ?? ''} MB, more than ${most ?? ''} MB; --max-size allows more`)
}

/** The new bytes of a file, in its own encoding; `null` where they are the old ones. */
async function rewritten(
  tree: Root,
  interview: InterviewModel,
  decoded: Decoded,
  syntax: Syntax,
  {options}: Config
): Promise<Uint8Array | null> {
  const text = relabel(tree, decoded.text, options.labels ?? {})
  if (text === decoded.text) return null
  const file = new VFile(text)
  syntax.mark(await syntax.read(file), file)
  if (saidIn(file.data.interview) !== saidIn(interview)) {
    throw new Failure('its labels cannot be rewritten without changing what is said')
  }

  return encode(text, decoded)
}

/** What must not change when labels do: who says what, when. */
function saidIn(interview: InterviewModel | undefined): string {
  const order = new Map(interview?.speakers.map(({id}, index) => [id, index]))
  return JSON.stringify(
    interview?.turns.map(({speakers, kind, time, text}) => [speakers.map((id) => order.get(id)), kind, time, text])
  )
}

function failed(task: Readonly<Task>, file: VFile, what: string, error: unknown, job: Readonly<Job>): Result {
  const name = task.path === '-' ? 'standard input' : `\`${task.path}\``
  const failure = `${what} ${name}: ${reasonOf(error)}`
  const messages = [...messagesOf(file)]
  const result: Result = {path: task.path, failure, messages, output: null, interview: null, report: null}
  if (job.mode !== 'convert' || job.to !== 'ndjson') return result
  const fault = {reason: failure, ruleId: null, source: 'remark-interview', level: 'error' as const}
  const nowhere = {line: null, column: null, place: null, url: null, expected: null, note: null}
  return {...result, output: recordLine(task.path, null, [...messages, {...fault, ...nowhere}])}
}

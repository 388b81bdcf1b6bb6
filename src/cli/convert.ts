/** One input from its bytes to its result. */
import {dirname, extname, resolve} from 'node:path'
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
import {messagesOf, recordLine, type Message} from './messages.js'
import {readBytes} from './read.js'
import {syntaxOf, type Syntax} from './syntax.js'

const KINDS: Readonly<Record<string, SourceKind>> = {'.mdx': 'mdx', '.txt': 'text'}

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
    const found = await find(folderOf(task, job.cwd))
    return {
      ...found,
      options: mergeOptions(job.options, found.options),
      plugins: [...found.plugins, ...job.plugins.map((name) => ({name, options: undefined, from: job.cwd}))]
    }
  }
  const syntaxFor = (kind: SourceKind, config: Config): Promise<Syntax> => {
    const key = `${kind} ${config.path ?? ''}`
    const syntax = syntaxes.get(key) ?? syntaxOf(kind, config)
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
      return failedResult(task, job, `Cannot ${doing}`, error, messagesOf(file))
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
    facts: () => factsOf(source, file),
    stringify: syntax.write,
    style: job.style
  }
  return {...marked, output: await FORMATS[job.to].write(document)}
}

/** Folder in which the search for a configuration starts; a document on standard input may be named as if it had one. */
function folderOf({path, at}: Readonly<Task>, cwd: string): string {
  if (at !== null) return dirname(at)
  return path === '-' ? cwd : dirname(resolve(cwd, path))
}

/** Read an input whole. */
async function read({at, bytes, problem}: Readonly<Task>, maxBytes: number): Promise<Decoded> {
  if (problem !== null) throw new Failure(problem)
  return decode(at === null ? (bytes ?? new Uint8Array()) : await readBytes(at, maxBytes))
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

/**
 * Make the result of an input that failed.
 *
 * @param task The input.
 * @param job How it was to be converted.
 * @param what What cannot be done: `Cannot read`.
 * @param error What was thrown.
 * @param messages Messages of the document so far.
 * @returns Result. NDJSON has a line for it, so that lines go on matching inputs.
 */
export function failedResult(
  {path}: Readonly<Task>,
  job: Readonly<Job>,
  what: string,
  error: unknown,
  messages: Message[]
): Result {
  const failure = `${what} ${path === '-' ? 'standard input' : `\`${path}\``}: ${reasonOf(error)}`
  const result: Result = {path, failure, messages, output: null, interview: null, report: null}
  if (job.mode !== 'convert' || job.to !== 'ndjson') return result
  const fault = {reason: failure, ruleId: null, source: 'remark-interview', level: 'error' as const}
  const nowhere = {line: null, column: null, place: null, url: null, expected: null, note: null}
  return {...result, output: recordLine(path, null, [...messages, {...fault, ...nowhere}])}
}

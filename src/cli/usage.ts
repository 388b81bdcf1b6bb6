/** Arguments as what is to be done, checked. */
import {resolveOptions} from '../options.js'
import type {DeclaredSpeaker, Options} from '../types.js'
import {Failure} from './failure.js'
import {FLAGS, LEVELS, parseFlags, REPORTERS, SOURCES, type Level, type Reporter} from './flags.js'
import {FORMAT_NAMES} from './formats.js'
import type {Job, Mode} from './job.js'

/** A checked command line. */
export interface Usage {
  /** `null` runs; the others print and end. */
  print: 'help' | 'version' | null
  job: Omit<Job, 'cwd' | 'style'>
  /** Files, folders and globs. */
  inputs: string[]
  /** File with names of inputs; `-` is standard input. */
  filesFrom: string | null
  /** Name of the document on standard input. */
  filePath: string | null
  output: string | null
  /** File of declared speakers. */
  speakersFile: string | null
  watch: boolean
  /** Files at a time; `null`: what pays. */
  jobs: number | null
  failOn: Level
  reporter: Reporter
  quiet: boolean
  /** `null`: where the stream is a terminal. */
  color: boolean | null
}

/** Megabytes of an input that is read without being asked: a day's transcript has one. */
const MAX_SIZE = 20
const MEGABYTE = 1_000_000
/** Flags that make something other than a format of each input; at most one of them goes. */
const MODES = ['write', 'check', 'explain', 'stats'] as const satisfies readonly Mode[]

/**
 * Read the arguments.
 *
 * @param args Arguments without program and script.
 * @returns What is to be done.
 * @throws {Failure} For wrong usage.
 */
export function readUsage(args: readonly string[]): Usage {
  const {values, inputs} = parseFlags(args)
  const mode = modeOf(values)
  const to = FORMAT_NAMES.find((name) => name === values['to']) ?? (mode === 'write' ? 'markdown' : 'html')
  const usage: Usage = {
    print: values['help'] === true ? 'help' : values['version'] === true ? 'version' : null,
    job: {
      mode,
      to,
      from: SOURCES.find((kind) => kind === values['from']) ?? null,
      options: optionsOf(values),
      plugins: many(values['plugin']),
      config: values['config'] === false ? false : text(values['config']),
      maxBytes: number(values['maxSize'], '--max-size', MAX_SIZE) * MEGABYTE
    },
    inputs,
    filesFrom: text(values['filesFrom']),
    filePath: text(values['filePath']),
    output: values['output'] === '-' ? null : text(values['output']),
    speakersFile: text(values['speakers']),
    watch: values['watch'] === true,
    jobs: values['jobs'] === undefined ? null : Math.ceil(number(values['jobs'], '--jobs', 1)),
    failOn: LEVELS.find((level) => level === values['failOn']) ?? 'warning',
    reporter: REPORTERS.find((form) => form === values['reporter']) ?? 'text',
    quiet: values['quiet'] === true,
    color: typeof values['color'] === 'boolean' ? values['color'] : null
  }
  expectNames(values, inputs)
  check(usage, values)
  return usage
}

function modeOf(values: Readonly<Record<string, unknown>>): Mode {
  const modes = MODES.filter((mode) => values[mode] === true)
  if (modes.length > 1) throw new Failure(`Expected one of ${modes.map((mode) => '--' + mode).join(', ')}, not several`)
  return modes[0] ?? 'convert'
}

/** An empty name is that of a variable that nobody has set. */
function expectNames(values: Parsed, inputs: readonly string[]): void {
  if (inputs.includes('')) throw new Failure('Expected the name of an input, not ""')
  for (const name of ['config', 'filePath', 'filesFrom', 'output', 'speakers', 'plugin'] as const) {
    const flag = FLAGS[name]?.form.split(/[ ,]+/u).find((part) => part.startsWith('--')) ?? ''
    const isEmpty = values[name] === '' || many(values[name]).includes('')
    if (isEmpty) throw new Failure(`Expected a name for ${flag}, not ""`)
  }
}

/** Flags that do not go together. */
function check({job, output, filesFrom, filePath, inputs, watch, reporter}: Usage, values: Parsed): void {
  const refuse = (reason: string): never => {
    throw new Failure(reason)
  }

  if (job.mode === 'write' && job.to !== 'markdown') refuse(`Expected --to markdown with --write, not ${job.to}`)
  if (job.mode === 'write' && values['output'] !== undefined) refuse('Expected --write or --output, not both')
  if (!['convert', 'write'].includes(job.mode) && values['to'] !== undefined) {
    refuse(`Expected --to or --${job.mode}, not both`)
  }

  if (values['reporter'] !== undefined && job.mode !== 'check' && job.mode !== 'explain') {
    refuse('Expected --check or --explain with --reporter')
  }

  if (job.mode === 'explain' && reporter === 'sarif') refuse('Expected text or json for --reporter with --explain')
  if (values['failOn'] !== undefined && job.mode !== 'check') refuse('Expected --check with --fail-on')
  if (filesFrom !== null && inputs.length > 0) refuse('Expected inputs or --files-from, not both')
  if (filePath !== null && (inputs.length > 0 || filesFrom === '-')) {
    refuse('Expected a document on standard input with --file-path')
  }

  const isDocument = filesFrom === null && (inputs.length === 0 || inputs.includes('-'))
  const readsStdin = filesFrom === '-' || isDocument
  if (job.mode === 'write' && isDocument) refuse('Expected files with --write, not standard input')
  if (watch && readsStdin) refuse('Expected files, folders or globs with --watch, not standard input')
  if (watch && output === null && job.mode === 'convert') refuse('Expected --output or --write with --watch')
}

type Parsed = Readonly<Record<string, unknown>>

/** Options of the plugin that flags give; what is not given is left to the configuration. */
function optionsOf(values: Parsed): Options {
  const own = {
    speakers: speakersOf(many(values['speaker'])),
    interviewer: some(many(values['interviewer'])),
    interviewee: some(many(values['interviewee'])),
    interview: typeof values['interview'] === 'boolean' ? values['interview'] : undefined,
    anchors: orFalse(values['anchors']),
    prefix: values['prefix'],
    names: values['names'],
    link: orFalse(values['link']),
    media: values['media'],
    labels: labelsOf(values),
    mdxExport: values['mdxExport'],
    near: values['near']
  }
  const given: object = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  try {
    resolveOptions(given)
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error))
  }

  return given
}

function labelsOf(values: Parsed): object | undefined {
  const own = {style: values['labelStyle'], text: values['labelText'], separator: values['labelSeparator']}
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** `VD=Vanina Delobelle` by label; a name alone is its own label. */
function speakersOf(given: readonly string[]): Record<string, DeclaredSpeaker> | undefined {
  if (given.length === 0) return undefined
  return Object.fromEntries(
    given.map((one) => {
      const [label = '', ...rest] = one.split('=')
      const name = rest.length === 0 ? label : rest.join('=')
      if (label.trim() === '' || name.trim() === '') {
        throw new Failure(`Expected a label and a name for --speaker, such as "VD=Vanina Delobelle", not "${one}"`)
      }

      return [label.trim(), {name: name.trim()}]
    })
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function orFalse(value: unknown): unknown {
  return value === 'none' ? false : value
}

function number(value: unknown, flag: string, fallback: number): number {
  if (value === undefined) return fallback
  const read = Number(value)
  if (Number.isFinite(read) && read > 0) return read
  throw new Failure(`Expected a positive number for ${flag}, not "${typeof value === 'string' ? value : ''}"`)
}

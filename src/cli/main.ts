/** The command line from arguments to exit code. */
import {parseArgs} from 'node:util'
import {readFile, writeFile} from 'node:fs/promises'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {convert, record} from './convert.js'
import {FLAGS, FORMATS, helpText, SOURCES, type Format, type SourceKind} from './flags.js'

/** What a command works with; `process` is known only to the entry. */
export interface World {
  args: readonly string[]
  version: string
  readStdin: () => Promise<string>
  readStyle: () => Promise<string>
  stdout: (text: string) => void
  stderr: (text: string) => void
}

const FINE = 0
const FAILED = 2

/**
 * Run the command line.
 *
 * @param world Arguments and streams.
 * @returns Exit code: 0 fine, 2 wrong usage or a file that could not be read or written.
 */
export async function main(world: World): Promise<number> {
  const usage = readUsage(world.args)
  if (typeof usage === 'string') return complain(world, usage)
  const {values, positionals} = usage
  if (values.help) return say(world, helpText())
  if (values.version) return say(world, world.version + '\n')
  const to = FORMATS.find((format) => format === (values.to ?? 'html'))
  if (!to) return complain(world, `Expected one of ${FORMATS.join(', ')} for --to, not "${values.to}"`)
  const from = SOURCES.find((kind) => kind === values.from)
  if (values.from !== undefined && !from)
    return complain(world, `Expected ${SOURCES.join(' or ')} for --from, not "${values.from}"`)
  if (positionals.length > 1 && to !== 'ndjson' && to !== 'html') {
    return complain(world, `Expected one file for --to ${to}, not ${positionals.length}; --to ndjson takes several`)
  }

  return run(world, positionals, {to, from, output: values.output})
}

interface Job {
  to: Format
  from: SourceKind | undefined
  output: string | undefined
}

async function run(world: World, paths: readonly string[], job: Job): Promise<number> {
  const style = job.to === 'page' ? await world.readStyle() : ''
  const outputs: string[] = []
  const write = (output: string): void => {
    if (job.output === undefined) world.stdout(output)
    else outputs.push(output)
  }

  let code = FINE
  for (const path of paths.length === 0 ? [undefined] : paths) {
    const file = await open(world, path)
    if (typeof file === 'string') {
      world.stderr(file + '\n')
      code = FAILED
      if (job.to === 'ndjson') write(unreadable(path, file))
      continue
    }

    const {output} = convert(file, job.from ?? kindOf(path), job.to, style)
    if (file.messages.length > 0 && job.to !== 'ndjson') world.stderr(reporter(file) + '\n')
    write(output)
  }

  if (job.output === undefined || outputs.length === 0) return code
  try {
    await writeFile(job.output, outputs.join(''))
    return code
  } catch (error) {
    return complain(world, `Cannot write \`${job.output}\`: ${reasonOf(error)}`)
  }
}

/** The line of NDJSON for an input that could not be read, so that lines and inputs go on matching. */
function unreadable(path: string | undefined, reason: string): string {
  const file = new VFile(path === undefined ? {} : {path})
  file.message(reason, {source: 'remark-interview'})
  return JSON.stringify(record(file, null)) + '\n'
}

/** Read a file, or standard input; a string is what went wrong. */
async function open(world: World, path: string | undefined): Promise<VFile | string> {
  try {
    const value = path === undefined ? await world.readStdin() : await readFile(path, 'utf8')
    return new VFile({value, ...(path === undefined ? {} : {path})})
  } catch (error) {
    return `Cannot read \`${path ?? 'standard input'}\`: ${reasonOf(error)}`
  }
}

function readUsage(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: FLAGS, allowPositionals: true, strict: true})
  } catch (error) {
    return reasonOf(error)
  }
}

function kindOf(path: string | undefined): SourceKind {
  return path !== undefined && /\.txt$/iu.test(path) ? 'text' : 'markdown'
}

function say(world: World, text: string): number {
  world.stdout(text)
  return FINE
}

function complain(world: World, text: string): number {
  world.stderr(text + '\n')
  return FAILED
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device'
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? error.message
}

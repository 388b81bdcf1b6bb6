/** Run a command as a user would, outside this project and its tests. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {delimiter} from 'node:path'

/** Where and how to run. */
export interface RunOptions {
  cwd: string
  /** Set beside what is set already. */
  env?: Readonly<Record<string, string>> | undefined
  /** Milliseconds after which the command and all it started are ended. Default: ten minutes. */
  timeout?: number | undefined
}

const TEN_MINUTES = 600_000

/** Set by the runner of the tests, and read by bundlers. */
const OF_TESTS = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/u

const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  NUXT_TELEMETRY_DISABLED: '1'
} as const

/**
 * Run.
 *
 * @param command Program.
 * @param args Its arguments.
 * @param options Where and how.
 * @returns What it printed, both streams.
 * @throws Error with all that it printed, where it fails or takes too long.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const posix = process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: {...environment(), ...QUIET, ...options.env},
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !posix,
    // A group of its own, so that all of it can be ended.
    detached: posix
  })
  let output = ''
  const collect = (chunk: Buffer): void => {
    output += chunk.toString()
  }

  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const timer = setTimeout(() => {
    output += '\n(took too long)'
    if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  }, options.timeout ?? TEN_MINUTES)
  try {
    const [code] = await once(child, 'close')
    if (code === 0) return output
    throw new Error(`\`${command} ${args.join(' ')}\` ended with ${String(code)} in ${options.cwd}\n${output}`)
  } finally {
    clearTimeout(timer)
  }
}

/** What is set, without what the runner of the tests has set and without the programs of this project. */
function environment(): Record<string, string | undefined> {
  const entries = Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((one) => !/node_modules[\\/]\.bin$/u.test(one))
  return {...Object.fromEntries(entries), PATH: path.join(delimiter)}
}

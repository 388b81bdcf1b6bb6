#!/usr/bin/env node
/** Entry of the command line: the only file that knows `process`. */
import {readFile} from 'node:fs/promises'
import {availableParallelism, constants} from 'node:os'
import {addAbortSignal} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {Failure, reasonOf} from './cli/failure.js'
import {main} from './cli/main.js'
import {readStream} from './cli/read.js'
import type {Stream} from './cli/world.js'

/** Codes of writes to a reader that has gone. */
const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED']

const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

// The first interrupt ends the run with nothing half-written; a second one ends the process.
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // 128 and the number of the signal, as shells have it.
    interrupt.abort(128 + constants.signals[signal])
  })
}

process.exitCode = await main({
  args: process.argv.slice(2),
  version,
  cwd: process.cwd(),
  cores: availableParallelism(),
  stylesheet: fileURLToPath(new URL('style.css', import.meta.url)),
  worker: new URL('cli/worker.js', import.meta.url).href,
  stdin: {
    read: (most) => readStream(addAbortSignal(interrupt.signal, process.stdin), most),
    terminal: process.stdin.isTTY
  },
  stdout: streamOf(process.stdout, 'standard output'),
  stderr: streamOf(process.stderr, null),
  signal: interrupt.signal
})

/** A stream; nobody is told that `null` cannot be written. */
function streamOf(stream: NodeJS.WriteStream, name: string | null): Stream {
  let isClosed = false
  stream.on('error', () => {
    isClosed = true
  })
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  const isForced = (FORCE_COLOR ?? '') !== ''
  const plain = (NO_COLOR ?? '') !== '' || TERM === 'dumb' || FORCE_COLOR === '0' || FORCE_COLOR === 'false'
  return {
    write: (data) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          resolve()
          return
        }

        stream.write(data, (error: NodeJS.ErrnoException | null | undefined) => {
          // A reader that closes early, such as `head`, is no error.
          if (!error || name === null || GONE.includes(error.code ?? '')) resolve()
          else reject(new Failure(`Cannot write ${name}: ${reasonOf(error)}`))
        })
      }),
    closed: () => isClosed,
    terminal: stream.isTTY,
    color: !plain && (stream.isTTY || isForced),
    stream
  }
}

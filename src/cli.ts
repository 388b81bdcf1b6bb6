#!/usr/bin/env node
/** Entry of the command line: the only file that knows `process`. */
import {readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {buffer} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {main} from './cli/main.js'
import type {Stream} from './cli/world.js'

const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

// The first interrupt ends the run with nothing half-written; a second one ends the process.
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupt.abort()
  })
}

process.exitCode = await main({
  args: process.argv.slice(2),
  version,
  cwd: process.cwd(),
  cores: availableParallelism(),
  stylesheet: fileURLToPath(new URL('style.css', import.meta.url)),
  worker: new URL('cli/worker.js', import.meta.url).href,
  stdin: {read: () => buffer(process.stdin), terminal: process.stdin.isTTY},
  stdout: streamOf(process.stdout),
  stderr: streamOf(process.stderr),
  signal: interrupt.signal
})

function streamOf(stream: NodeJS.WriteStream): Stream {
  // A reader that closes early, such as `head`, is no error.
  let isClosed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  const plain = (NO_COLOR ?? '') !== '' || TERM === 'dumb' || FORCE_COLOR === '0'
  return {
    write: (data) =>
      new Promise((resolve) => {
        if (isClosed) resolve()
        else stream.write(data, () => resolve())
      }),
    closed: () => isClosed,
    terminal: stream.isTTY,
    color: !plain && (stream.isTTY || (FORCE_COLOR ?? '') !== ''),
    stream
  }
}

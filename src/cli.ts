#!/usr/bin/env node
/** Entry of the command line: the only file that knows `process`. */
import {readFile} from 'node:fs/promises'
import {text} from 'node:stream/consumers'
import {main} from './cli/main.js'

const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

// A reader that closes early, such as `head`, is no error; the files are still read, and the exit code is theirs.
let open = true
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  open = false
})

process.exitCode = await main({
  args: process.argv.slice(2),
  version,
  readStdin: () => text(process.stdin),
  readStyle: () => readFile(new URL('style.css', import.meta.url), 'utf8'),
  stdout: (output) => {
    if (open) process.stdout.write(output)
  },
  stderr: (output) => void process.stderr.write(output)
})

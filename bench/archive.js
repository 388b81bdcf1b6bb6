/** The command line over an archive, beside a script that converts the same files without the plugin. */
import {Buffer} from 'node:buffer'
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {interview} from './documents.js'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const SCRIPT = fileURLToPath(new URL('pipeline.js', import.meta.url))
const USAGE = fileURLToPath(new URL('usage.js', import.meta.url))

/** Files of the small archive, with which memory is compared. */
const FEW = 100

/**
 * Convert an archive of generated interviews.
 *
 * @param {number} count Files of the archive.
 * @returns What each run took, whole processes with their start: `cpu` and `wall` in seconds, `memory`, the most of it that
 *   was in use, in bytes; and the size of the archive, in bytes.
 */
export function measureArchive(count) {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    const bytes = fill(join(folder, 'many'), count)
    fill(join(folder, 'few'), FEW)
    const run = (script, from, ...rest) => measure(folder, [script, join(folder, from), ...rest])
    const out = ['-o', join(folder, 'out') + '/', '--quiet', '--no-config']
    return {
      bytes,
      script: run(SCRIPT, 'many', join(folder, 'plain')),
      one: run(CLI, 'many', ...out, '--jobs', '1'),
      few: run(CLI, 'few', ...out, '--jobs', '1'),
      all: run(CLI, 'many', ...out)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function fill(folder, count) {
  mkdirSync(folder)
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = interview(index)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${index}.md`), text)
  }

  return bytes
}

function measure(folder, args) {
  const report = join(folder, 'usage.json')
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', pathToFileURL(USAGE).href, ...args], {
    encoding: 'utf8',
    env: {...process.env, USAGE_REPORT: report}
  })
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return {wall, ...JSON.parse(readFileSync(report, 'utf8'))}
}

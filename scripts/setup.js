/**
 * Install and build what is missing or out of date, so that `npm start`, `npm test` and the examples, which install
 * this folder as a package, work on a fresh clone.
 *
 *   node scripts/setup.js
 */
import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'

const INSTALLED = 'node_modules/.package-lock.json'

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync('package-lock.json').mtimeMs) {
  // Without scripts: `prepare` would come back here and build a second time. The settings of an npm that runs `prepare`
  // are those of this one too: under `npm pack --dry-run` nothing would be installed.
  run('npm', ['ci', '--ignore-scripts', '--no-dry-run', '--no-audit', '--no-fund', '--loglevel=error'])
}

run('npm', ['run', 'build', '--silent'])

function run(command, args) {
  const {status, error} = spawnSync(command, args, {stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

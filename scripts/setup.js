/**
 * Install and build what is missing or out of date, so that `npm start` and `npm test` work on a fresh clone.
 *
 *   node scripts/setup.js
 */
import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'

const INSTALLED = 'node_modules/.package-lock.json'

if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync('package-lock.json').mtimeMs) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

run('npm', ['run', 'build', '--silent'])

function run(command, args) {
  const {status, error} = spawnSync(command, args, {stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

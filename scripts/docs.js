/**
 * Build the documentation in `examples/docs`, or build and serve it. What is missing is installed first, a Node.js among
 * it where the one at hand is too old for Astro.
 *
 *   node scripts/docs.js build|dev|serve
 */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = join(ROOT, 'examples/docs')
const COPY = join(SITE, 'node_modules/remark-interview')
const MANIFEST = join(SITE, 'package.json')
const INSTALLED = join(SITE, 'node_modules/.package-lock.json')
const INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
const TASKS = {build: ['build'], dev: ['dev'], serve: ['build', 'preview']}

const tasks = TASKS[process.argv[2] ?? 'serve']
if (!tasks) throw new Error('Expected `build`, `dev` or `serve`')
if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(MANIFEST).mtimeMs) {
  npm([...INSTALL, '--no-save', ...newerNode()])
}

// The site installs this package as users do, as a copy; that is to be the newest.
for (const part of ['dist', 'package.json']) {
  rmSync(join(COPY, part), {recursive: true, force: true})
  cpSync(join(ROOT, part), join(COPY, part), {recursive: true})
}

for (const task of tasks) npm(['run', task, '--silent'])

/** The package that brings Node.js: npm runs the scripts of a folder with it. None where the one at hand will do. */
function newerNode() {
  const {engines} = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const least = engines.node.replace('>=', '')
  if (process.versions.node.localeCompare(least, 'en', {numeric: true}) >= 0) return []
  const system = process.platform === 'win32' ? 'win' : process.platform
  return [`node-${system}-${process.arch}@24`]
}

function npm(args) {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}
  const {status, error} = spawnSync('npm', args, {
    cwd: SITE,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

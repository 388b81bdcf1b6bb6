/** Packages of a folder, this one among them as it is published; kept from run to run. */
import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {inject} from 'vitest'
import {INSTALLED, ROOT} from './paths.js'
import {run} from './run.js'

/** What decides which packages are installed. */
interface Manifest {
  dependencies?: Record<string, string>
  [field: string]: unknown
}

const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'] as const

/** What hosts keep among the packages; a fresh clone has none of it. */
const CACHES = ['.astro', '.cache', '.vite', '.vite-temp'] as const

/**
 * Give a folder its packages, do something there, and take them away again.
 *
 * @param folder Folder with a `package.json` that depends on `remark-interview`.
 * @param work What to do.
 * @returns What it gave back.
 * @throws Error where the packages cannot be installed, twice.
 */
export async function withPackages<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const kept = join(INSTALLED, keyOf(folder), 'node_modules')
  const own = join(folder, 'node_modules')
  if (existsSync(kept)) {
    renameSync(kept, own)
    await replacePackage(own)
  } else {
    await install(folder)
  }

  for (const cache of CACHES) rmSync(join(own, cache), {recursive: true, force: true})
  try {
    return await work()
  } finally {
    mkdirSync(join(kept, '..'), {recursive: true})
    renameSync(own, kept)
  }
}

/** The same for all runs that install the same: other packages, another Node.js or another clone make another key. */
function keyOf(folder: string): string {
  const own = readManifest(ROOT)
  const settings = join(folder, '.npmrc')
  const parts = [
    ROOT,
    process.version,
    process.platform,
    process.arch,
    JSON.stringify(own.dependencies),
    readFileSync(join(folder, 'package.json'), 'utf8'),
    existsSync(settings) ? readFileSync(settings, 'utf8') : ''
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

async function install(folder: string): Promise<void> {
  const manifest = readManifest(folder)
  const dependencies = {...manifest.dependencies, 'remark-interview': 'file:' + inject('tarball')}
  const path = join(folder, 'package.json')
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, JSON.stringify({...manifest, dependencies}, null, 2))
  try {
    await run('npm', INSTALL, {cwd: folder})
  } catch {
    rmSync(join(folder, 'node_modules'), {recursive: true, force: true})
    await run('npm', INSTALL, {cwd: folder})
  }

  writeFileSync(path, before)
}

/** The same packages, but this one may have changed since. */
async function replacePackage(packages: string): Promise<void> {
  const unpacked = join(inject('scratch'), 'unpacked')
  if (!existsSync(unpacked)) {
    mkdirSync(unpacked)
    await run('tar', ['-xzf', inject('tarball'), '-C', unpacked], {cwd: unpacked})
  }

  const own = join(packages, 'remark-interview')
  rmSync(own, {recursive: true, force: true})
  cpSync(join(unpacked, 'package'), own, {recursive: true})
}

function readManifest(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return manifest
}

/** Tables of the package's source: those of the command line are published in a bundle only, the others beside the code. */
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Load a module of the source.
 *
 * @param {string} path Path below `src`.
 * @returns {Promise<Record<string, any>>} Its exports.
 */
export async function load(path) {
  const {outputFiles} = await build({
    entryPoints: [join(ROOT, 'src', path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false
  })
  // Inside the package, so that what it imports is found.
  const parent = join(ROOT, 'node_modules', '.cache')
  mkdirSync(parent, {recursive: true})
  const folder = mkdtempSync(join(parent, 'reference-'))
  const file = join(folder, 'module.mjs')
  try {
    writeFileSync(file, outputFiles[0].text)
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

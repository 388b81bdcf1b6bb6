/**
 * Measure the plugin's own entry as a browser gets it, and hold it against its budget.
 *
 *   npm run size              print, and fail when it has grown by more than 5 %
 *   npm run size -- --update  take the present size as the budget
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const BUDGET = new URL('budget.json', import.meta.url)
/** Growth that goes unnoticed. */
const SLACK = 1.05

/**
 * Bundle the entry.
 *
 * @returns {Promise<Record<'own' | 'languages' | 'all', {minified: number, gzipped: number}>>} Bytes of the plugin's own
 *   modules, of the word lists among them, and of the bundle with its dependencies.
 */
export async function measureSize() {
  const own = await bundle({packages: 'external'})
  const all = await bundle({})
  const lists = await bundle({packages: 'external', entryPoints: [at('../dist/languages/index.js')]})
  return {own, languages: lists, all}
}

async function bundle(options) {
  const {outputFiles} = await build({
    entryPoints: [at('../dist/index.js')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    ...options
  })
  const bytes = outputFiles[0].contents
  return {minified: bytes.length, gzipped: gzipSync(bytes, {level: 9}).length}
}

function at(path) {
  return fileURLToPath(new URL(path, import.meta.url))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measureSize()
  if (process.argv.includes('--update')) writeFileSync(BUDGET, JSON.stringify(sizes.own, null, 2) + '\n')
  const budget = JSON.parse(readFileSync(BUDGET, 'utf8'))
  for (const [name, {minified, gzipped}] of Object.entries(sizes))
    console.log(`${name.padEnd(10)} ${minified} bytes minified, ${gzipped} gzipped`)
  for (const form of ['minified', 'gzipped']) {
    const most = Math.round(budget[form] * SLACK)
    if (sizes.own[form] <= most) continue
    console.error(
      `size: ${form} ${sizes.own[form]} bytes, more than ${most}; if that is meant, npm run size -- --update`
    )
    process.exitCode = 1
  }
}

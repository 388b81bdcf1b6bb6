/**
 * Build `dist` from `src`: modules and types by `tsc`, the stylesheet as it is, the command line as a bundle, which
 * starts in half the time.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {build} from 'esbuild'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

rmSync('dist', {recursive: true, force: true})
const {status} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
if (status !== 0) process.exit(status ?? 1)
copyFileSync('src/style.css', 'dist/style.css')

const {metafile} = await build({
  entryPoints: {cli: 'src/cli.ts', 'cli/worker': 'src/cli/worker.ts'},
  outdir: 'dist',
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  // It starts its own file in workers, and finds it beside itself.
  external: ['tinypool'],
  // Bundled CommonJS asks for Node's modules through `require`.
  banner: {
    js: "import {createRequire as _createRequire} from 'node:module';const require=_createRequire(import.meta.url);"
  }
})
chmodSync('dist/cli.js', 0o755)
writeFileSync('dist/cli/LICENSES.txt', licensesOf(Object.keys(metafile.inputs)))

/** Licences of the packages that a bundle holds, which ask to go with every copy. */
function licensesOf(inputs) {
  const packages = new Set(inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u) ?? []))
  return [...packages]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join('\n' + '-'.repeat(72) + '\n\n')
}

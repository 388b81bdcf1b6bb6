/** Build `dist` from `src`: types and modules by `tsc`, the stylesheet as it is. */
import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

rmSync('dist', {recursive: true, force: true})
const {status} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
if (status !== 0) process.exit(status ?? 1)
copyFileSync('src/style.css', 'dist/style.css')
chmodSync('dist/cli.js', 0o755)

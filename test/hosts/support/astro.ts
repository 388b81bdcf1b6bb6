/** The Astro example on Astro 7: all tests change it the same way, so that its packages are installed once. */
import {join} from 'node:path'
import {replaceIn} from './edit.js'
import {dependOn, nodeFrom} from './node.js'
import {ROOT} from './paths.js'

/**
 * Let the copy build where Node.js is older than Astro 7 allows, and give it what single tests need.
 *
 * @param folder Folder of the copy.
 */
export function withAstro7(folder: string): void {
  dependOn(folder, {...nodeFrom('22.12.0'), '@astrojs/markdown-remark': '^7.3.1'})
  const compile = `"${join(ROOT, 'node_modules/typescript/bin/tsc')}" --noEmit --strict --exactOptionalPropertyTypes`
  const types = `node ${compile} --module nodenext --target es2022 --skipLibCheck types.ts`
  const rename = "require('fs').renameSync('next.config.js', 'astro.config.js')"
  const twice = `astro build && node -e "${rename}" && astro build`
  const scripts = `"types": ${JSON.stringify(types)},\n    "twice": ${JSON.stringify(twice)},\n    "dev"`
  replaceIn(folder, 'package.json', '"dev"', scripts)
}

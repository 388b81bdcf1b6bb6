/** The built Astro example, kept from run to run until anything that goes into it changes. */
import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {withAstro7} from '../../hosts/support/astro.js'
import {buildExample} from '../../hosts/support/example.js'
import {EXAMPLES, ROOT} from '../../hosts/support/paths.js'

/** What the site is made of: its sources, and the package as it is published. */
const PARTS = [
  join(EXAMPLES, 'astro/astro.config.js'),
  join(EXAMPLES, 'astro/package.json'),
  join(EXAMPLES, 'astro/src'),
  join(ROOT, 'dist')
]

/** Folder in which the pages of the site as it now is are kept, or would be. */
export function keptSite(): string {
  const hash = createHash('sha256')
  for (const path of PARTS.flatMap((part) => filesIn(part))) hash.update(path).update(readFileSync(path))
  return join(ROOT, '.cache/browser', 'astro-' + hash.digest('hex').slice(0, 16))
}

/**
 * Build the site where it has changed since it was built last.
 *
 * @returns Folder of its pages.
 * @throws Error with all that was printed, where it cannot be built.
 */
export async function builtSite(): Promise<string> {
  const folder = keptSite()
  if (existsSync(folder)) return folder
  const {output} = await buildExample('astro', {edit: withAstro7})
  mkdirSync(join(folder, '..'), {recursive: true})
  cpSync(output, folder, {recursive: true})
  return folder
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

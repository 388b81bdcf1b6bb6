/** The built site: its files, and what its server says of them. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {join, sep} from 'node:path'

/** Folder of the built site. */
export const SITE = fileURLToPath(new URL('../../../examples/docs/dist/', import.meta.url))

/** Folder of what tests leave to be looked at; git ignores it. */
export const SCREENS = fileURLToPath(new URL('../../../.cache/docs-screens/', import.meta.url))

/** Paths of all files below the site, with slashes. */
export const FILES: readonly string[] = readdirSync(SITE, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length).split(sep).join('/'))
  .sort()

/** Addresses of all pages, from the root. */
export const PAGES: readonly string[] = FILES.filter((path) => path.endsWith('index.html')).map(
  (path) => '/' + path.replace(/index\.html$/u, '')
)

/** Text of a file of the site. */
export function read(path: string): string {
  return readFileSync(join(SITE, path), 'utf8')
}

/** An example as its user gets it: copied, installed, built. */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, sep} from 'node:path'
import {inject} from 'vitest'
import {withPackages} from './install.js'
import {readPage, type Page} from './page.js'
import {EXAMPLES} from './paths.js'
import {run} from './run.js'

/** How to build. */
export interface BuildOptions {
  /** Change the files of the copy before it is installed and built. */
  edit?: ((folder: string) => void) | undefined
  /** Variables to set for the build. */
  env?: Readonly<Record<string, string>> | undefined
  /** Script of the example that builds. Default: `build`. */
  script?: string | undefined
  /** Folder of the pages, below that of the example. Default: `dist`. */
  output?: string | undefined
}

/** A site that was built. */
export interface Site {
  /** Folder of the example's copy. It has no packages any more. */
  folder: string
  /** Folder of the pages. */
  output: string
  /** What the build printed. */
  log: string
  /** Paths of all files below `output`, with slashes, sorted. */
  files: string[]
  /** Text of a file below `output`. */
  read: (path: string) => string
  /** A page below `output`: `talk/index.html`. */
  page: (path: string) => Page
}

/** What builds and installations make; it is not copied. */
const MADE = new Set([
  '.astro',
  '.cache',
  '.docusaurus',
  '.next',
  '_site',
  'build',
  'cache',
  'dist',
  'next-env.d.ts',
  'node_modules',
  'out',
  'package-lock.json'
])

/**
 * Build an example from a fresh copy, with this package installed as it is published.
 *
 * @param name Folder below `examples`.
 * @param options How to build.
 * @returns The site.
 * @throws Error with all that was printed, where it cannot be installed or built.
 */
export async function buildExample(name: string, options: Readonly<BuildOptions> = {}): Promise<Site> {
  const folder = copyExample(name)
  options.edit?.(folder)
  const start = Date.now()
  return withPackages(folder, async () => {
    const installed = Date.now()
    const log = await run('npm', ['run', options.script ?? 'build'], {cwd: folder, env: options.env})
    console.info(`${name}: packages ${seconds(installed - start)}, build ${seconds(Date.now() - installed)}`)
    return readSite(folder, join(folder, options.output ?? 'dist'), log)
  })
}

function copyExample(name: string): string {
  const parent = join(inject('scratch'), name)
  mkdirSync(parent, {recursive: true})
  return copyClean(join(EXAMPLES, name), mkdtempSync(join(parent, 'site-')))
}

/**
 * Copy a folder without what installations and builds have made in it.
 *
 * @param from The folder.
 * @param to Folder that is filled.
 * @returns The same.
 */
export function copyClean(from: string, to: string): string {
  cpSync(from, to, {recursive: true, filter: (source) => source === from || !MADE.has(basename(source))})
  return to
}

function readSite(folder: string, output: string, log: string): Site {
  const files = readdirSync(output, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(output.length + 1)
        .split(sep)
        .join('/')
    )
    .sort()
  const read = (path: string): string => readFileSync(join(output, path), 'utf8')
  return {folder, output, log, files, read, page: (path) => readPage(read(path))}
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

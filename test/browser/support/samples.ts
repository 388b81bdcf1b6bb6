/** The pages of the stylesheet: our own samples, as the command line writes them. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {ROOT} from '../../hosts/support/paths.js'

export const SAMPLES = ['panel', 'arabic', 'hebrew', 'japanese'] as const
export const LAYOUTS = ['', 'columns', 'questions', 'cards', 'questions cards'] as const

export type Sample = (typeof SAMPLES)[number]
export type Layout = (typeof LAYOUTS)[number]

const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url))

/**
 * Convert the samples.
 *
 * @returns Content for a path `/sample/layout`: the page with the layout set on its `main`.
 */
export function samplePages(): (path: string) => string | null {
  const pages = new Map<string, string>()
  for (const name of SAMPLES) {
    const command = [join(ROOT, 'dist/cli.js'), '--to', 'page', join(FOLDER, name + '.md')]
    pages.set(name, execFileSync(process.execPath, command, {encoding: 'utf8'}))
  }

  return (path) => {
    const [, name = '', layout = ''] = path.split('/')
    return pages.get(name)?.replace('<main>', `<main data-layout="${layout}">`) ?? null
  }
}

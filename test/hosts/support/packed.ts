/** The package as it is published, packed once for all tests of a run. */
import {mkdtempSync, readdirSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {ROOT} from './paths.js'
import {run} from './run.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string
    /** Folder for what the run makes; it is removed at the end. */
    scratch: string
  }
}

/**
 * Build and pack the package.
 *
 * @param project Run of the tests, which is told where the package lies.
 * @returns What removes all that the run made. Installations are kept for the next one.
 */
export default async function pack(project: TestProject): Promise<() => void> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'remark-interview-run-')))
  await run('npm', ['pack', '--pack-destination', scratch], {cwd: ROOT})
  const name = readdirSync(scratch).find((one) => one.endsWith('.tgz'))
  if (name === undefined) throw new Error('Expected `npm pack` to write a package')
  project.provide('tarball', join(scratch, name))
  project.provide('scratch', scratch)
  return () => {
    rmSync(scratch, {recursive: true, force: true})
  }
}

/** What all browser tests need, made once: the browser, and the package where a site has to be built. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import type {TestProject} from 'vitest/node'
import pack from '../../hosts/support/packed.js'
import {keptSite} from './site.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser. */
    chromium: string
  }
}

const PACKAGES = ['chromium', 'fonts-liberation'] as const

/**
 * Find the browser, or install it where that is allowed.
 *
 * @param project Run of the tests, which is told where the browser lies.
 * @returns What removes all that the run made; the browser and built sites are kept for the next one.
 * @throws Error where there is no browser and none can be installed.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const chromium = find() ?? install()
  project.provide('chromium', chromium)
  return existsSync(keptSite()) ? () => undefined : pack(project)
}

function find(): string | null {
  const {stdout} = spawnSync('sh', ['-c', 'command -v chromium'], {encoding: 'utf8'})
  return stdout.trim() === '' ? null : stdout.trim()
}

function install(): string {
  const advice = 'Expected Chromium: install it with `apt-get install chromium` and run the tests again'
  if (process.getuid?.() !== 0) throw new Error(advice)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const {status} = spawnSync('apt-get', args, {stdio: ['ignore', 2, 2]})
    if (status !== 0) throw new Error(advice)
  }

  const found = find()
  if (found === null) throw new Error(advice)
  return found
}

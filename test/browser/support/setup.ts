/** What all browser tests need, made once: the browser, and the package where a site has to be built. */
import {existsSync} from 'node:fs'
import type {TestProject} from 'vitest/node'
import pack from '../../hosts/support/packed.js'
import {provideBrowser} from '../../support/chromium.js'
import {keptSite} from './site.js'

/**
 * Provide the browser, and pack the package where no site is kept.
 *
 * @param project Run of the tests.
 * @returns What removes all that the run made; the browser and built sites are kept for the next one.
 * @throws Error where there is no browser and none can be installed.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  provideBrowser()
  return existsSync(keptSite()) ? () => undefined : pack(project)
}

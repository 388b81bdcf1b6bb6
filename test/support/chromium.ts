/** Debian's Chromium, or another one, without network. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium, type Browser} from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const
const PACKAGES = ['chromium', 'fonts-liberation'] as const
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
] as const
const ADVICE =
  'Expected Chromium: install it, as with `apt-get install chromium`, or name it in the variable CHROMIUM, and run the tests again'

/**
 * Install the browser where there is none.
 *
 * @throws Error where there is none and none can be installed.
 */
export function provideBrowser(): void {
  if (find() !== null) return
  if (process.getuid?.() !== 0) throw new Error(ADVICE)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const {status} = spawnSync('apt-get', args, {stdio: ['ignore', 2, 2]})
    if (status !== 0) throw new Error(ADVICE)
  }

  if (find() === null) throw new Error(ADVICE)
}

/**
 * Start the browser.
 *
 * @returns The browser.
 * @throws Error where there is none.
 */
export async function launch(): Promise<Browser> {
  const executablePath = find()
  if (executablePath === null) throw new Error(ADVICE)
  return chromium.launch({executablePath, headless: true, args: [...ARGUMENTS]})
}

/** Path of the browser: the one that is named in `CHROMIUM`, or the first on the path. */
function find(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = [process.env['CHROMIUM'] ?? '', ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))]
  return paths.find((path) => path !== '' && existsSync(path)) ?? null
}

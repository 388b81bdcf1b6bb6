/** Inputs that are converted again when they change. */
import type {FSWatcher} from 'chokidar'
import {sep} from 'node:path'

/** Milliseconds that a file is left alone after its last change: editors write in several steps. */
const SETTLED = 50

interface Handlers {
  ready: () => Promise<void>
  changed: (paths: ReadonlySet<string>) => Promise<void>
}

/**
 * Watch files.
 *
 * @param roots Absolute paths of the files and folders to watch.
 * @param signal Ends the watch.
 * @param handlers What is done when the watch begins, and with the absolute paths that changed, one call after the other.
 * @returns When the watch has ended.
 * @throws What a handler throws.
 */
export async function watchFiles(
  roots: readonly string[],
  signal: AbortSignal,
  {ready, changed}: Readonly<Handlers>
): Promise<void> {
  const {watch} = await import('chokidar')
  const watcher: FSWatcher = watch([...roots], {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: SETTLED, pollInterval: SETTLED / 2},
    ignored: (path) => path.split(sep).includes('node_modules') || path.endsWith('.tmp')
  })
  let waiting = new Set<string>()
  let running = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    const run = (task: () => Promise<void>): void => {
      running = running.then(task)
      running.catch(reject)
    }

    const note = (path: string): void => {
      waiting.add(path)
      run(async () => {
        if (waiting.size === 0) return
        const paths = waiting
        waiting = new Set()
        await changed(paths)
      })
    }

    watcher
      .on('add', note)
      .on('change', note)
      .on('error', reject)
      .on('ready', () => {
        run(ready)
      })
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => {
      resolve()
    })
  }).finally(() => watcher.close())
  await running
}

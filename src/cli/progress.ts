/** A bar with counts, rate and time left, on a terminal. */
import type {Writable} from 'node:stream'
import type {SingleBar} from 'cli-progress'

/** Progress of a run. */
export interface Progress {
  /** One more input is done. */
  step: () => void
  /** Make room for a line of talk; the bar comes back below it. */
  yield: () => void
  /** Take the bar away. */
  end: () => void
}

export const SILENT: Progress = {step: () => undefined, yield: () => undefined, end: () => undefined}

/** To the start of the line, and nothing behind it: ECMA-48 `EL`. */
const CLEAR = '\r\u001B[K'

/** How often the bar is drawn, in times a second. */
const RATE = 10

/**
 * Show progress.
 *
 * @param total Number of inputs.
 * @param stream Terminal.
 * @returns Progress.
 */
export async function progressOn(total: number, stream: Writable): Promise<Progress> {
  const {SingleBar: Bar, Presets} = (await import('cli-progress')).default
  const bar: SingleBar = new Bar(
    {
      stream,
      fps: RATE,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 100,
      format: '{bar} {value}/{total} files  {rate}/s  {eta_formatted} left'
    },
    Presets.shades_classic
  )
  const start = performance.now()
  let done = 0
  let isOver = false
  bar.start(total, 0, {rate: '–'})
  return {
    step: () => {
      done++
      const seconds = (performance.now() - start) / 1000
      bar.update(done, {rate: String(Math.round(done / seconds))})
    },
    yield: () => {
      stream.write(CLEAR)
    },
    end: () => {
      if (!isOver) bar.stop()
      isOver = true
    }
  }
}

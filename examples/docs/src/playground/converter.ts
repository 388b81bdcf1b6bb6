/** The page's side of the worker: the newest text wins, and a text that takes too long is given up. */
import type {Options} from 'remark-interview'
import type {Answer} from './worker.js'

/** Milliseconds after which a text is given up. */
const PATIENCE = 10_000

/** What is called with each answer to the newest text. */
export type Listener = (answer: Answer) => void

/**
 * Start a converter.
 *
 * @param listener Called with each answer.
 * @returns Asks for a text to be converted. While one is being converted, only the newest of those that follow waits.
 */
export function startConverter(listener: Listener): (text: string, options: Options) => void {
  let worker: Worker | null = null
  let busy = false
  let waiting: {text: string; options: Options} | null = null
  let id = 0
  let timer = 0

  function startWorker(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
    started.addEventListener('message', ({data}: MessageEvent<Answer>) => done(data))
    started.addEventListener('error', () => giveUp('The converter could not be loaded. Reload the page to try again.'))
    return started
  }

  /** End the worker; the next text starts another. */
  function giveUp(error: string): void {
    worker?.terminate()
    worker = null
    done({id, error})
  }

  function done(answer: Answer): void {
    if (!busy || answer.id !== id) return
    window.clearTimeout(timer)
    busy = false
    const next = waiting
    waiting = null
    if (next) send(next.text, next.options)
    else listener(answer)
  }

  function send(text: string, options: Options): void {
    busy = true
    id += 1
    worker ??= startWorker()
    worker.postMessage({id, text, options})
    timer = window.setTimeout(() => giveUp('This text takes too long to convert. Try a part of it.'), PATIENCE)
  }

  return (text, options) => {
    if (busy) waiting = {text, options}
    else send(text, options)
  }
}

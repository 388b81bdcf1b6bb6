/** Many inputs at a time, results in their order. */
import type {Tinypool} from 'tinypool'
import {converterOf, failedResult} from './convert.js'
import type {Job, Result, Task} from './job.js'

/** Inputs in hand for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4

/** Inputs from which on starting workers pays. */
const MANY = 40

/**
 * Choose how many files are converted at a time.
 *
 * @param asked What the user asked for; `null`: what pays.
 * @param inputs Number of inputs.
 * @param cores Number of cores.
 * @returns Number of workers; 1 needs none.
 */
export function workersFor(asked: number | null, inputs: number, cores: number): number {
  return Math.min(asked ?? (inputs < MANY ? 1 : cores), Math.max(1, inputs))
}

/**
 * Convert inputs.
 *
 * @param tasks Inputs.
 * @param job How to convert.
 * @param workers Number of workers; with 1 everything is done in this thread.
 * @param worker URL of the file that a worker runs.
 * @returns Results in the order of the inputs. Ending the iteration early ends the workers.
 */
export async function* convertAll(
  tasks: Iterable<Readonly<Task>>,
  job: Readonly<Job>,
  workers: number,
  worker: string
): AsyncGenerator<Result> {
  if (workers === 1) {
    const convert = converterOf(job)
    for (const task of tasks) yield await convert(task)
    return
  }

  const {Tinypool: WorkerPool} = await import('tinypool')
  const pool = new WorkerPool({filename: worker, minThreads: workers, maxThreads: workers})
  const noteExits = exitNoter(pool)
  const started: Array<Promise<Result>> = []
  const rest = tasks[Symbol.iterator]()
  const start = (): void => {
    const next = rest.next()
    noteExits()
    if (next.done !== true) started.push(settle(next.value, job, pool))
  }

  try {
    for (let index = 0; index < workers * AHEAD; index++) start()
    for (let next = started.shift(); next !== undefined; next = started.shift()) {
      const result = await next
      start()
      yield result
    }
  } finally {
    await pool.destroy()
  }
}

/** The pool knows nothing of types: what goes in and comes out is what `worker.ts` says. */
interface Pool {
  run: (order: {task: Readonly<Task>; job: Readonly<Job>}) => Promise<Result>
}

/** The pool waits for ever for a worker that a user's plugin has ended, unless it is told. */
function exitNoter(pool: Tinypool): () => void {
  const known = new WeakSet()
  // A worker that ends between two inputs takes none with it.
  pool.on('error', () => undefined)
  return () => {
    for (const thread of pool.threads) {
      if (known.has(thread)) continue
      known.add(thread)
      thread.on('exit', () => {
        if (pool.threads.includes(thread)) thread.emit('error', new Error('its worker has ended'))
      })
    }
  }
}

/** A worker that dies, say for want of memory, takes one input with it. */
async function settle(task: Readonly<Task>, job: Readonly<Job>, pool: Pool): Promise<Result> {
  try {
    return await pool.run({task, job})
  } catch (error) {
    return failedResult(task, job, 'Cannot convert', error, [])
  }
}

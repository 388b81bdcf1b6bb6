/** The plugin over hostile trees, each in a worker that is ended when it takes too long. */
import {Worker} from 'node:worker_threads'
import type {Options} from '../../src/index.js'
import {path} from './process.js'

/** How a hostile tree is made; the worker knows each way. */
export interface Recipe {
  as:
    | 'markdown'
    | 'nested'
    | 'paragraph'
    | 'word in a turn'
    | 'title'
    | 'short labels'
    | 'bold label'
    | 'bold lines'
    | 'label'
    | 'blocks'
    | 'texts'
  /** What is repeated. */
  text?: string
  times: number
  /** Type of the nested node, and its further fields. */
  type?: string
  fields?: Readonly<Record<string, unknown>>
  /** `talk`: behind an interview, as its last turn's. */
  within?: 'talk'
}

/** What came of it. */
export interface Verdict {
  turns: number
  /** Whether the very tree came back. */
  untouched: boolean
  /** Whether every character is still there, in the given tree too. */
  sameText: boolean
  /** Ids of the messages. */
  messages: string[]
}

/** Megabytes of stack, as a main thread has. */
const STACK = 1

/**
 * Run the plugin over hostile trees.
 *
 * @param recipes How the trees are made; the making does not count.
 * @param limit Milliseconds that each may take before the worker is ended.
 * @param options Options of the plugin.
 * @returns What came of each.
 * @throws {Error} Where one took too long, or threw.
 */
export async function underDeadline(
  recipes: readonly Recipe[],
  limit: number,
  options: Options = {}
): Promise<Verdict[]> {
  const worker = new Worker(path('support/hostile-worker.js'), {
    workerData: {recipes, options},
    resourceLimits: {stackSizeMb: STACK}
  })
  const verdicts: Verdict[] = []
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Verdict[]>((resolve, reject) => {
      const expire = (): void => {
        reject(new Error(`Expected an end within ${limit} ms of ${JSON.stringify(recipes[verdicts.length])}`))
      }

      worker.on('error', reject)
      worker.on('message', ({verdict}: {verdict: Verdict | null}) => {
        clearTimeout(timer)
        if (verdict === null) timer = setTimeout(expire, limit)
        else verdicts.push(verdict)
        if (verdicts.length === recipes.length) resolve(verdicts)
      })
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

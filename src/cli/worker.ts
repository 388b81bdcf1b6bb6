/** What a worker thread runs: a converter for each job, input after input. */
import {converterOf} from './convert.js'
import type {Job, Result, Task} from './job.js'

const converters = new Map<string, (task: Readonly<Task>) => Promise<Result>>()

/**
 * Convert an input.
 *
 * @param order Input, and how to convert it.
 * @returns What came of it.
 */
export default function run({task, job}: Readonly<{task: Task; job: Job}>): Promise<Result> {
  const key = JSON.stringify(job)
  const convert = converters.get(key) ?? converterOf(job)
  converters.set(key, convert)
  return convert(task)
}

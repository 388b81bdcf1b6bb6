/** Loaded into a process that is measured: writes down at its end what it took. */
import {writeFileSync} from 'node:fs'
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'

const MICROSECONDS = 1e6
const KILOBYTE = 1024

if (isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const usage = {cpu: (userCPUTime + systemCPUTime) / MICROSECONDS, memory: maxRSS * KILOBYTE}
    writeFileSync(process.env.USAGE_REPORT, JSON.stringify(usage))
  })
}

/** What is made of results in each mode: data for the outlet as they come, and a summary when all are there. */
import {explanationOf} from './explanation.js'
import type {Mode, Result} from './job.js'
import {toJson} from './json.js'
import {reportOf} from './reports.js'
import type {Usage} from './usage.js'

/** Keeps what a mode needs of the results. */
export interface Summary {
  /** Take a result in; what it returns goes to the outlet now. */
  take: (result: Readonly<Result>) => Promise<string | Uint8Array | null>
  /** When all are there. */
  end: () => Promise<Ending>
}

/** The end of a run. */
export interface Ending {
  /** For the outlet. */
  data: string
  /** For standard error. */
  talk: string
  /** Whether there are findings that fail a check. */
  findings: boolean
}

interface Setting {
  usage: Readonly<Usage>
  version: string
  /** Whether the data goes to a stream with colours. */
  dataColor: boolean
  talkColor: boolean
}

/**
 * Begin the summary of a run.
 *
 * @param mode What is made of each input.
 * @param setting Flags, version, colours.
 * @returns Summary.
 */
export function summaryOf(mode: Mode, setting: Readonly<Setting>): Promise<Summary> | Summary {
  return MODES[mode](setting)
}

const MODES = {
  check: checking,
  convert: converting,
  explain: explaining,
  stats: counting,
  write: converting
} as const satisfies Record<Mode, (setting: Readonly<Setting>) => Promise<Summary> | Summary>

/** Outputs are data, findings are talk. */
function converting({usage, version, talkColor}: Readonly<Setting>): Summary {
  const found: Result[] = []
  const isRecord = usage.job.mode === 'convert' && usage.job.to === 'ndjson'
  return {
    take: (result) => {
      if (result.messages.length > 0 && !isRecord && !usage.quiet) found.push(withoutData(result))
      return Promise.resolve(result.output)
    },
    end: async () => ({data: '', talk: await reportOf(found, 'text', talkColor, version), findings: false})
  }
}

/** Findings are data; programs get what failed, too. */
function checking({usage, version, dataColor}: Readonly<Setting>): Summary {
  const found: Result[] = []
  let findings = false
  return {
    take: (result) => {
      const failing = result.messages.filter(({level}) => usage.failOn === 'info' || level !== 'info')
      if (failing.length > 0) findings = true
      const isForPeople = usage.reporter === 'text'
      if (!isForPeople || result.messages.length > 0) {
        found.push({...withoutData(result), failure: isForPeople ? null : result.failure})
      }

      return Promise.resolve(null)
    },
    end: async () => ({data: await reportOf(found, usage.reporter, dataColor, version), talk: '', findings})
  }
}

function explaining({usage}: Readonly<Setting>): Summary {
  const isJson = usage.reporter === 'json'
  // A list whose entries are written as they come: memory stays flat.
  let before = '[\n'
  return {
    take: ({path, report, failure}) => {
      if (failure !== null) return Promise.resolve(null)
      if (!isJson) return Promise.resolve(explanationOf(path, report))
      const entry = before + toJson({path, report})
      before = ',\n'
      return Promise.resolve(entry)
    },
    end: () => {
      const last = before === ',\n' ? '\n]\n' : '[]\n'
      return Promise.resolve({data: isJson ? last : '', talk: '', findings: false})
    }
  }
}

async function counting(): Promise<Summary> {
  const {addTo, NO_TOTALS, statsOf, totalsOf} = await import('./stats.js')
  let totals = NO_TOTALS
  return {
    take: (result) => {
      if (result.failure !== null) return Promise.resolve(null)
      totals = addTo(totals, result.interview)
      return Promise.resolve(statsOf(result))
    },
    end: () => Promise.resolve({data: totals.documents > 1 ? totalsOf(totals) : '', talk: '', findings: false})
  }
}

/** Of ten thousand results only the messages are kept. */
function withoutData(result: Readonly<Result>): Result {
  return {...result, output: null, interview: null, report: null}
}

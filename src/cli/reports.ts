/** Findings for people, for programs and for code hosts. */
import {VFile} from 'vfile'
import {RULES} from '../core/rules.js'
import {printable} from '../core/printable.js'
import type {Reporter} from './flags.js'
import type {Result} from './job.js'
import {escapeControls, toJson} from './json.js'
import {messagesOf, type Message} from './messages.js'

const SOURCE = 'remark-interview'

/**
 * Report findings.
 *
 * @param results Results, in order.
 * @param reporter Form: text as `vfile-reporter` has it, JSON, or SARIF 2.1.
 * @param color Whether text has colours.
 * @param version Version of the program.
 * @returns Report; text is empty where there is nothing to say.
 */
export async function reportOf(
  results: ReadonlyArray<Readonly<Result>>,
  reporter: Reporter,
  color: boolean,
  version: string
): Promise<string> {
  if (reporter === 'json') {
    return toJson(results.map((result) => ({path: result.path, messages: withFailure(result)}))) + '\n'
  }

  if (reporter === 'sarif') return toSarif(results, version)
  const {reporter: toText} = await import('vfile-reporter')
  const text = toText(
    results.map((result) => fileOf(result)),
    {color, defaultName: 'standard input', quiet: true}
  )
  return text === '' ? '' : text.trimEnd() + '\n'
}

/**
 * Make a file of a result, for reporters.
 *
 * @param result Result.
 * @returns File without content; names and reasons are safe for a terminal. A failure is a fatal message.
 */
export function fileOf(result: Readonly<Result>): VFile {
  const file = new VFile(result.path === '-' ? {} : {path: printable(result.path)})
  for (const {reason, ruleId, source, level, place, url, note} of result.messages) {
    const message = file.message(printable(reason), {place: place ?? undefined, source: source ?? SOURCE})
    message.ruleId = ruleId ?? undefined
    message.fatal = level === 'info' ? undefined : level === 'error'
    message.url = url ?? undefined
    message.note = note ?? undefined
  }

  if (result.failure !== null) file.message(printable(result.failure), {source: SOURCE}).fatal = true
  return file
}

/** Static Analysis Results Interchange Format, which code hosts read. */
async function toSarif(results: ReadonlyArray<Readonly<Result>>, version: string): Promise<string> {
  const {SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder} = (await import('node-sarif-builder'))
    .default
  const run = new SarifRunBuilder().initSimple({
    toolDriverName: SOURCE,
    toolDriverVersion: version,
    url: 'https://github.com/remark-interview/remark-interview'
  })
  for (const [ruleId, {advice}] of Object.entries(RULES)) {
    const helpUri = `https://github.com/remark-interview/remark-interview#${ruleId}`
    run.addRule(new SarifRuleBuilder().initSimple({ruleId, shortDescriptionText: advice, helpUri}))
  }

  for (const result of results) {
    for (const {reason, ruleId, level, place} of withFailure(result)) {
      run.addResult(
        new SarifResultBuilder().initSimple({
          ruleId: ruleId ?? 'unreadable',
          level: level === 'info' ? 'note' : level,
          messageText: reason,
          fileUri: result.path.split('/').map(encodeURIComponent).join('/'),
          ...regionOf(place)
        })
      )
    }
  }

  const builder = new SarifBuilder()
  builder.addRun(run)
  return escapeControls(builder.buildSarifJsonString({indent: true})) + '\n'
}

/** Lines and columns from 1; the end is behind the last character. */
function regionOf(place: Message['place']): object {
  if (place === null) return {}
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** Messages as they are, not as a terminal may show them; a failure is one. */
function withFailure(result: Readonly<Result>): Message[] {
  const {failure, messages} = result
  return failure === null ? messages : [...messages, ...messagesOf(fileOf({...result, messages: []}))]
}

/** Messages of a file as plain data. */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {InterviewModel} from '../types.js'
import {toJson} from './json.js'

/** A message as NDJSON has it. */
export interface Message {
  reason: string
  ruleId: string | null
  source: string | null
  level: 'info' | 'warning' | 'error'
  line: number | null
  column: number | null
  place: Point | Position | null
  url: string | null
  expected: string[] | null
  note: string | null
}

/**
 * Take messages out of a file.
 *
 * @param file File.
 * @returns Plain data.
 */
export function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => ({
    reason: message.reason,
    ruleId: message.ruleId ?? null,
    source: message.source ?? null,
    level: levelOf(message),
    line: message.line ?? null,
    column: message.column ?? null,
    place: message.place ?? null,
    url: message.url ?? null,
    expected: message.expected ?? null,
    note: message.note ?? null
  }))
}

/**
 * One line of NDJSON for an input.
 *
 * @param path Path as given.
 * @param interview The model; `null` where there is none.
 * @param messages Messages.
 * @returns JSON and a line feed.
 */
export function recordLine(path: string, interview: InterviewModel | null, messages: readonly Message[]): string {
  return toJson({path, interview, messages}, 0) + '\n'
}

function levelOf({fatal}: VFileMessage): Message['level'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}

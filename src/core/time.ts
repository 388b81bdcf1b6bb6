/** Times as transcripts write them: `[00:12:34]`, `(12:34)`, `1:04`. */
import {isDigit, kindOf, KIND, unitAt} from './characters.js'
import {skipSpace} from './separator.js'
import {isShare} from './share.js'

/** A time found in text. Offsets are UTF-16, 0-based, `end` exclusive, brackets left out. */
export interface Time {
  start: number
  end: number
  /** Offset behind the time at which it ends, where there is one, and behind the closing bracket. */
  after: number
  seconds: number
}

/** `00:12:34`, `(12:34.5)`, `[1:04]`, `0:12: Yes`, `0:03 --> 0:07`; near miss: `12h30`, `10:7`, `1:02:3`. */
const TIME =
  /^([[(（]?)((?:Time )?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?([.,]\d{1,3})?)(?:\s{0,2}(?:-->|[-–—])\s{0,2}\d{1,3}(?::[0-5]\d){1,2}(?:[.,]\d{1,3})?)?(?:([\])）])|(?!\d|:\d))/u
/** Longest time that is read, in UTF-16 units, the one at which it ends included. */
const LONGEST = 48

/**
 * Read a time.
 *
 * @param text Text of a line.
 * @param at Offset where the time has to start, 0-based.
 * @returns The time, the first of two where it is a stretch; `null` where there is none.
 */
export function readTime(text: string, at: number): Time | null {
  if (!mayBeTime(text, at)) return null
  const match = TIME.exec(text.slice(at, at + LONGEST))
  if (!match) return null
  const [whole, open = '', written = '', first = '', second = '', third, fraction = '', close = ''] = match
  if ((open === '') !== (close === '')) return null
  const parts =
    third === undefined ? [0, Number(first), Number(second)] : [Number(first), Number(second), Number(third)]
  const [hours = 0, minutes = 0, rest = 0] = parts
  const seconds = hours * 3600 + minutes * 60 + rest + Number('0' + fraction.replace(',', '.'))
  const start = at + open.length
  return {start, end: start + written.length, after: at + whole.length, seconds}
}

/** Whether a time may start at an offset: digits and a colon, perhaps behind a bracket and `Time `. */
function mayBeTime(text: string, at: number): boolean {
  const {length} = text
  if (at >= length || (kindOf(unitAt(text, at)) & KIND.time) === 0) return false
  let from = (kindOf(unitAt(text, at)) & KIND.opening) === 0 ? at : at + 1
  if (text.startsWith(WORD, from)) from += WORD.length
  let to = from
  while (to < length && to - from < MOST_DIGITS && isDigit(unitAt(text, to))) to++
  return to > from && to < length && unitAt(text, to) === COLON
}

const WORD = 'Time '
/** Hours have three at most. */
const MOST_DIGITS = 3
const COLON = 0x3a

/**
 * Read the time of a line that holds nothing else: `00:12`, `0:03 --> 0:07`.
 *
 * @param line Text of a line.
 * @returns The time, or `null` where there is none or there are words.
 */
export function timeAlone(line: string): Time | null {
  const at = skipSpace(line, 0)
  const time = readTime(line, at)
  return time && time.after === line.trimEnd().length ? time : null
}

/**
 * Write a time as HTML and schema.org want it.
 *
 * @param seconds Seconds from the start of the recording, 0 or more.
 * @returns ISO 8601 duration, for example `PT12M34S`.
 */
export function toDuration(seconds: number): string {
  const whole = Math.floor(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = Number((seconds - hours * 3600 - minutes * 60).toFixed(3))
  const date = (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '')
  return 'PT' + date + (rest || date === '' ? `${rest}S` : '')
}

/** A time that was found in a stretch, by its offsets in what the stretch is taken from. */
export function shift(time: Time | null | undefined, by: number): Time | null {
  return time ? {...time, start: time.start + by, end: time.end + by, after: time.after + by} : null
}

/** `PT1H2M3.5S`; near miss: `P1D`. */
const DURATION = /^PT(?:(\d{1,6})H)?(?:(\d{1,2})M)?(?:(\d{1,2}(?:\.\d{1,3})?)S)?$/u

/**
 * Read a time that `toDuration` wrote.
 *
 * @param duration ISO 8601 duration of hours, minutes and seconds.
 * @returns Seconds; `null` for anything else.
 */
export function fromDuration(duration: string): number | null {
  const match = DURATION.exec(duration)
  if (!match) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** Appointments are made for full minutes, and these for every fifth; speech starts at any second. */
const APPOINTED = 5

/**
 * Whether times are those of a recording, not of a programme.
 *
 * @param seconds Times in reading order, in seconds.
 * @returns Whether none goes back, and most are no appointments; `false` for no times.
 */
export function isRecorded(seconds: readonly number[]): boolean {
  const rising = seconds.every((at, index) => at >= (seconds[index - 1] ?? 0))
  return rising && isShare(seconds, (at) => at % APPOINTED !== 0, 0.5)
}

/** Turns with times as the cues of captions: when each starts and ends, and who says what in it. */
import {fromDuration} from '../core/time.js'
import type {Turn} from '../types.js'
import {clean, FormatError, voiceOf, type TimedFormat, type Transcript} from './transcript.js'

/** A stretch of the recording. */
export interface Cue {
  /** Anchor of its first turn, `null` where anchors are off. */
  id: string | null
  /** Seconds from the start of the recording; greater than that of the cue before. */
  start: number
  /** Seconds, greater than `start`: the start of the next turn that has a time. */
  end: number
  /** Whether `end` is estimated: nothing follows that has a time. */
  estimated: boolean
  /** What is said, turn by turn; at least one. */
  spans: Span[]
}

/** What one turn adds to a cue. */
export interface Span {
  /** Who speaks, `null` where nobody is named. */
  voice: string | null
  /** Lines without line endings and controls, none blank; at least one. */
  lines: string[]
}

/** Words that a speaker says in a second: 150 a minute. */
const RATE = 2.5

/** Shortest estimate in seconds. */
const SHORTEST = 1

/**
 * Make cues.
 *
 * @param transcript The document.
 * @param format The format that is asked for, for the error.
 * @returns Cues in order. Turns without a time are part of the cue before them, those before the first time of a cue
 *   that starts at 0. Times that go back are not relied on: of all times the most are kept that grow throughout.
 * @throws {FormatError} Where there is no interview, or none of its turns has a time and words.
 */
export function cuesOf({model}: Readonly<Transcript>, format: TimedFormat): Cue[] {
  if (!model) throw new FormatError(format, 'the document holds no interview')
  const {turns, speakers} = model
  const times = turns.map(({time}) => (time === null ? null : fromDuration(time)))
  const kept = growing(times)
  if (kept.size === 0) throw new FormatError(format, 'none of the turns has a time')

  const cues: Cue[] = []
  let words = 0
  for (const [index, turn] of turns.entries()) {
    const start = kept.get(index) ?? (index === 0 ? 0 : null)
    if (start !== null && start !== cues.at(-1)?.start) {
      cues.push({id: turn.id, start, end: start, estimated: false, spans: []})
      words = 0
    }

    words += turn.words
    const lines = linesOf(turn)
    if (lines.length > 0) cues.at(-1)?.spans.push({voice: spoken(voiceOf(turn, speakers)), lines})
  }

  const last = cues.length - 1
  const ended = cues.map((cue, index) => ({
    ...cue,
    end: cues[index + 1]?.start ?? cue.start + Math.max(SHORTEST, Math.round(words / RATE)),
    estimated: index === last
  }))
  const filled = ended.filter(({spans}) => spans.length > 0)
  if (filled.length === 0) throw new FormatError(format, 'none of the turns has words')
  return filled
}

/**
 * Write seconds as captions do.
 *
 * @param seconds Seconds, 0 or more.
 * @param point What parts seconds from milliseconds.
 * @returns Hours of two digits or more, minutes, seconds, milliseconds: `00:12:34.500`.
 */
export function toTimestamp(seconds: number, point: '.' | ','): string {
  const whole = Math.round(seconds * 1000)
  const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0')
  const clock = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map((value) => pad(value, 2))
  return clock.join(':') + point + pad(whole % 1000, 3)
}

/** The longest run of times that grow from turn to turn, by index; where two are as long, the one with the earlier turns. */
function growing(times: ReadonlyArray<number | null>): Map<number, number> {
  const tails: Array<{index: number; time: number}> = []
  const before = new Map<number, number | undefined>()
  for (const [index, time] of times.entries()) {
    if (time === null) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle]?.time ?? 0) < time) low = middle + 1
      else high = middle
    }

    if (tails[low]?.time === time) continue
    tails[low] = {index, time}
    before.set(index, tails[low - 1]?.index)
  }

  const kept: Array<[number, number]> = []
  for (let index = tails.at(-1)?.index; index !== undefined; index = before.get(index)) {
    kept.push([index, times[index] ?? 0])
  }

  return new Map(kept.reverse())
}

function linesOf({text}: Turn): string[] {
  return clean(text)
    .split(/[\n\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A name on one line. */
function spoken(voice: string | null): string | null {
  const name = clean(voice ?? '')
    .split(/\s+/u)
    .join(' ')
    .trim()
  return name === '' ? null : name
}

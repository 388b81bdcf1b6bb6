/** SubRip: captions in which the speaker's name opens the text. */
import {cuesOf, toTimestamp, type Span} from './cues.js'
import type {Transcript} from './transcript.js'

/** Invisible, and no break: SubRip has no escapes, so it parts what players would take for an arrow or a tag. */
const JOINER = '\u2060'

/** `-->`, `<i`, `</i`, `{\an8`: what is parted, behind its first sign or signs. */
const MARKUP = /(--(?=>)|<(?=[a-z/])|\{(?=\\))/iu

/**
 * Write SubRip.
 *
 * @param transcript The document.
 * @returns SubRip file, ending in a line feed: `Name: text` for every turn. The end of the last cue is estimated at 150
 *   words a minute.
 * @throws {FormatError} Where there is no interview or no time in it.
 */
export function toSrt(transcript: Readonly<Transcript>): string {
  const blocks = cuesOf(transcript, 'srt').map(({start, end, spans}, index) => {
    const text = spans.map((span) => write(span)).join('\n')
    return `${index + 1}\n${toTimestamp(start, ',')} --> ${toTimestamp(end, ',')}\n${text}\n`
  })
  return blocks.join('\n')
}

function write({voice, lines}: Span): string {
  const text = voice === null ? lines.join('\n') : `${voice}: ${lines.join('\n')}`
  return text
    .split(MARKUP)
    .map((part, index) => (index % 2 === 1 ? part + JOINER : part))
    .join('')
}

/** WebVTT: captions with a voice span for every turn. */
import {cuesOf, toTimestamp, type Cue, type Span} from './cues.js'
import {clean, type Transcript, type TranscriptFacts} from './transcript.js'

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Write WebVTT.
 *
 * @param transcript The document.
 * @returns WebVTT file, ending in a line feed. Title, language and URL stand in a comment. The end of the last cue is
 *   estimated at 150 words a minute.
 * @throws {FormatError} Where there is no interview or no time in it.
 */
export function toVtt(transcript: Readonly<Transcript>): string {
  const cues = cuesOf(transcript, 'vtt')
  return ['WEBVTT', note(transcript.facts), ...cues.map((cue) => block(cue))].join('\n\n') + '\n'
}

/** What the file is of; nothing in a comment is markup, but an arrow or a blank line would end it. */
function note({title, language, url}: TranscriptFacts): string {
  const fields = [
    ['Title', title],
    ['Language', language],
    ['Source', url ?? '']
  ] as const
  const lines = fields.flatMap(([name, value]) => (value.trim() === '' ? [] : [`${name}: ${oneLine(value)}`]))
  return ['NOTE', ...lines].join('\n')
}

function block({id, start, end, spans}: Cue): string {
  const name = id === null ? '' : oneLine(id) + '\n'
  return `${name}${toTimestamp(start, '.')} --> ${toTimestamp(end, '.')}\n${spans.map((span) => write(span)).join('\n')}`
}

function write({voice, lines}: Span): string {
  const text = lines.map((line) => escape(line)).join('\n')
  return voice === null ? text : `<v ${escape(voice)}>${text}</v>`
}

function oneLine(text: string): string {
  return clean(text).split(/\s+/u).join(' ').trim().replaceAll('-->', '--&gt;')
}

function escape(text: string): string {
  return text
    .split(/([&<>])/u)
    .map((part) => ESCAPES[part] ?? part)
    .join('')
}

/** The JSON transcript of the Podcast Namespace (`podcast:transcript`, `application/json`). */
import {cuesOf} from './cues.js'
import type {Transcript} from './transcript.js'

/** Transcript as the namespace's documentation has it. */
export interface PodcastTranscript {
  version: '1.0.0'
  segments: PodcastSegment[]
}

/** What one turn says. */
export interface PodcastSegment {
  /** Left out where nobody is named. */
  speaker?: string
  /** Seconds from the start of the recording. */
  startTime: number
  /** Seconds; left out in the last segments, whose end no time tells. */
  endTime?: number
  /** Paragraphs are joined by line feeds. */
  body: string
}

/**
 * Make a Podcast Namespace transcript.
 *
 * @param transcript The document.
 * @returns One segment per turn. Turns without a time of their own have that of the stretch they are part of.
 * @throws {FormatError} Where there is no interview or no time in it.
 */
export function toPodcast(transcript: Readonly<Transcript>): PodcastTranscript {
  const segments = cuesOf(transcript, 'podcast').flatMap(({start, end, estimated, spans}) =>
    spans.map(({voice, lines}) => ({
      ...(voice === null ? {} : {speaker: voice}),
      startTime: start,
      ...(estimated ? {} : {endTime: end}),
      body: lines.join('\n')
    }))
  )
  return {version: '1.0.0', segments}
}

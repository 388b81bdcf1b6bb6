/** What formats are made from, and what they say when a document cannot give them. */
import type {Root} from 'mdast'
import type {InterviewModel, Speaker, Turn} from '../types.js'

/** A document that went through the plugin, with what its front matter says of it. */
export interface Transcript {
  /** Marked tree, front matter included. */
  tree: Root
  /** `null` for a document without an interview. */
  model: InterviewModel | null
  facts: TranscriptFacts
}

/** What a document says of itself. */
export interface TranscriptFacts {
  /** Title as plain text. */
  title: string
  /** BCP 47 tag; `und` where the language is not known. */
  language: string
  /** ISO 8601 date: `2024-05-17`, `2024-05`, `2024`; also with a time behind it. */
  date: string | null
  /** Absolute URL of the published document. */
  url: string | null
  /** Names of the authors. */
  authors: readonly string[]
}

/** Formats that not every document can give. */
export type TimedFormat = 'vtt' | 'srt' | 'podcast'

/** A document that cannot give a format. */
export class FormatError extends Error {
  /** The format that was asked for. */
  readonly format: TimedFormat

  /**
   * Make an error.
   *
   * @param format The format that was asked for.
   * @param reason What the document lacks.
   */
  constructor(format: TimedFormat, reason: string) {
    super(`Cannot write \`${format}\`: ${reason}`)
    this.name = 'FormatError'
    this.format = format
  }
}

/**
 * Name who speaks in a turn.
 *
 * @param turn The turn.
 * @param speakers All speakers of the model.
 * @returns Names, joined by commas; `null` where nobody is named.
 */
export function voiceOf(turn: Readonly<Turn>, speakers: readonly Speaker[]): string | null {
  const names = turn.speakers.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id)
  return names.length === 0 ? null : names.join(', ')
}

/** Controls but tab and line feed, and surrogates without their partner: no format may hold them. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/**
 * Clean text for formats that forbid some characters.
 *
 * @param text Any text.
 * @returns The text with line feeds as its only line endings, and U+FFFD in place of every control and lone surrogate.
 */
export function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split(FORBIDDEN).join('\uFFFD')
}

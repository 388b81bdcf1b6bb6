/** The formats: one table, each writer loaded when it is asked for. */
import {readFile} from 'node:fs/promises'
import type {Root} from 'mdast'
import type {InterviewModel} from '../types.js'
import type {Transcript, TranscriptFacts} from '../formats/transcript.js'
import {Failure} from './failure.js'
import {toJson} from './json.js'
import {recordLine, type Message} from './messages.js'

/** A document on its way into a format. */
export interface Marked {
  /** As given; `-` is standard input. */
  path: string
  messages: readonly Message[]
  /** The marked tree; where there is no interview, the tree as it was read. */
  tree: Root
  interview: InterviewModel | null
  /** What the document says of itself. */
  facts: () => TranscriptFacts
  /** Markdown of a tree, with the syntax that the document was read with. */
  stringify: (tree: Root) => string
  /** Path of the stylesheet. */
  style: string
}

interface Format {
  /** Of output files, with the point. */
  extension: string
  /** What it is, for help and README. */
  about: string
  /** @returns Output; text ends in a line feed. */
  write: (marked: Marked) => Promise<string>
}

export const FORMATS = {
  hast: {
    extension: '.hast.json',
    about: 'HTML as a syntax tree',
    write: async ({tree}) => json((await import('./html.js')).toHtmlTree(tree))
  },
  html: {
    extension: '.html',
    about: 'fragment of HTML',
    write: async ({tree}) => (await import('./html.js')).toFragment(tree)
  },
  jats: {
    extension: '.jats.xml',
    about: 'JATS article, for journals and their archives',
    write: async (marked) => (await import('../formats/jats.js')).toJats(transcriptOf(marked))
  },
  json: {
    extension: '.json',
    about: 'the model; `null` where there is no interview',
    write: ({interview}) => Promise.resolve(json(interview))
  },
  jsonld: {
    extension: '.jsonld',
    about: 'schema.org graph',
    write: async ({interview, facts}) => {
      const {interviewToJsonLd} = await import('../json-ld.js')
      const {title, date, language, url} = facts()
      const page = {url: url ?? '', headline: title, datePublished: date, inLanguage: language}
      return json(interviewToJsonLd(required(interview), page))
    }
  },
  markdown: {
    extension: '.md',
    about: 'Markdown in the house style of labels',
    write: ({tree, stringify}) => Promise.resolve(stringify(tree))
  },
  mdast: {extension: '.mdast.json', about: 'Markdown as a syntax tree', write: ({tree}) => Promise.resolve(json(tree))},
  ndjson: {
    extension: '.ndjson',
    about: 'model and messages, a line of JSON for each input',
    write: ({path, interview, messages}) => Promise.resolve(recordLine(path, interview, messages))
  },
  page: {
    extension: '.html',
    about: 'page of HTML with the stylesheet',
    write: async ({tree, facts, style}) => {
      const [{toFragment}, {toPage}] = await Promise.all([import('./html.js'), import('../formats/page.js')])
      return toPage(toFragment(tree), {...facts(), style: await readFile(style, 'utf8')})
    }
  },
  podcast: {
    extension: '.podcast.json',
    about: 'Podcast Namespace transcript, from times',
    write: async (marked) => json((await import('../formats/podcast.js')).toPodcast(transcriptOf(marked)))
  },
  portable: {
    extension: '.md',
    about: 'Markdown with the markup as HTML, for tools without the plugin',
    write: async ({tree, stringify}) => stringify((await import('../portable.js')).interviewToPortable(tree))
  },
  srt: {
    extension: '.srt',
    about: 'SubRip captions, from times',
    write: async (marked) => (await import('../formats/srt.js')).toSrt(transcriptOf(marked))
  },
  tei: {
    extension: '.tei.xml',
    about: 'TEI P5, for archives and editions',
    write: async (marked) => (await import('../formats/tei.js')).toTei(transcriptOf(marked))
  },
  vtt: {
    extension: '.vtt',
    about: 'WebVTT captions with voices, from times',
    write: async (marked) => (await import('../formats/vtt.js')).toVtt(transcriptOf(marked))
  }
} as const satisfies Record<string, Format>

/** Name of a format. */
export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES: readonly FormatName[] = namesOf(FORMATS)

function namesOf<T extends object>(table: T): Array<keyof T> {
  const names: Array<keyof T> = []
  for (const name in table) names.push(name)
  return names
}

function json(value: unknown): string {
  return toJson(value) + '\n'
}

function transcriptOf({tree, interview, facts}: Marked): Transcript {
  return {tree, model: interview, facts: facts()}
}

function required(interview: InterviewModel | null): InterviewModel {
  if (interview) return interview
  throw new Failure('it holds no interview')
}

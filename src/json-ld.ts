/** The model as a schema.org graph. schema.org has no type for interviews; `Conversation` with questions and answers says it. */
import type {InterviewModel, Speaker, Turn} from './types.js'
import {isSafeUrl} from './core/url.js'

/** What a page knows of itself. */
export interface PageFacts {
  /** Absolute URL of the page; empty where it is not known: ids are relative then. */
  url: string
  headline?: string | null | undefined
  /** ISO 8601 date. */
  datePublished?: string | null | undefined
  /** BCP 47 tag. */
  inLanguage?: string | null | undefined
}

/** A JSON-LD document. */
export interface JsonLd {
  '@context': 'https://schema.org'
  '@graph': Array<Record<string, unknown>>
}

/**
 * Make a graph.
 *
 * @param model The model.
 * @param page What the page knows of itself.
 * @returns `Article`, `Conversation`, a `Question`, `Answer` or `Comment` per turn, a `Person` per speaker; an
 *   unresolved speaker keeps the label as name.
 */
export function interviewToJsonLd(model: Readonly<InterviewModel>, page: Readonly<PageFacts>): JsonLd {
  const base = page.url.split('#')[0] ?? page.url
  const at = (id: string): string => `${base}#${encodeURIComponent(id)}`
  const person = (id: string): {'@id': string} => ({'@id': at('speaker-' + id)})
  const ids = model.turns.map((turn, index) => turn.id ?? `turn-${String(index + 1)}`)
  const answers = new Map<string, string>()
  for (const [index, turn] of model.turns.entries()) {
    if (turn.replyTo !== null && !answers.has(turn.replyTo)) answers.set(turn.replyTo, ids[index] ?? '')
  }

  const interviewees = model.speakers.filter((speaker) => speaker.role === 'interviewee').map(({id}) => person(id))
  const contributors = model.speakers.map(({id}) => person(id))
  return {
    '@context': 'https://schema.org',
    '@graph': [
      filled({
        '@type': 'Article',
        '@id': at('interview-article'),
        url: base === '' ? null : base,
        headline: page.headline,
        datePublished: page.datePublished,
        inLanguage: page.inLanguage,
        genre: 'Interview',
        contributor: contributors,
        about: interviewees.length > 0 ? interviewees : null,
        hasPart: {'@id': at('interview-conversation')}
      }),
      filled({
        '@type': 'Conversation',
        '@id': at('interview-conversation'),
        inLanguage: page.inLanguage,
        isPartOf: {'@id': at('interview-article')},
        contributor: contributors,
        hasPart: ids.map((id) => ({'@id': at(id)}))
      }),
      ...model.turns.map((turn, index) => turnNode(turn, index, ids[index] ?? '', answers, at, person)),
      ...model.speakers.map((speaker) => personNode(speaker, person(speaker.id)['@id']))
    ]
  }
}

/**
 * Write JSON-LD for a `script` element.
 *
 * @param data JSON-LD.
 * @returns JSON in which nothing can end the element: `<`, `>` and `&` are escaped.
 */
export function toScript(data: Readonly<JsonLd>): string {
  return JSON.stringify(data)
    .split(/([<>&\u2028\u2029])/u)
    .map((part, index) => (index % 2 === 0 ? part : '\\u' + (part.codePointAt(0) ?? 0).toString(16).padStart(4, '0')))
    .join('')
}

const TYPES = {question: 'Question', answer: 'Answer', statement: 'Comment'} as const

function turnNode(
  turn: Turn,
  index: number,
  id: string,
  answers: ReadonlyMap<string, string>,
  at: (id: string) => string,
  person: (id: string) => {'@id': string}
): Record<string, unknown> {
  const answer = turn.id === null ? undefined : answers.get(turn.id)
  const authors = turn.speakers.map((speaker) => person(speaker))
  return filled({
    '@type': TYPES[turn.kind],
    '@id': at(id),
    url: turn.id === null ? null : at(turn.id),
    position: index + 1,
    author: authors.length > 1 ? authors : authors[0],
    text: turn.text,
    suggestedAnswer: answer === undefined ? null : {'@id': at(answer)},
    parentItem: turn.replyTo === null ? null : {'@id': at(turn.replyTo)}
  })
}

function personNode(speaker: Speaker, id: string): Record<string, unknown> {
  const {url, image} = speaker
  const others = speaker.labels.filter((label) => label !== speaker.name)
  return filled({
    '@type': 'Person',
    '@id': id,
    name: speaker.name,
    alternateName: others.length > 1 ? others : others[0],
    url: typeof url === 'string' && isSafeUrl(url) ? url : null,
    image: typeof image === 'string' && isSafeUrl(image) ? image : null
  })
}

/** A copy without fields that say nothing. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}

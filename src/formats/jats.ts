/** JATS 1.3: an article in the Archiving tag set, the turns as speeches, the speakers as contributors. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {isSafeUrl} from '../core/url.js'
import type {Speaker} from '../types.js'
import {readDate} from './date.js'
import {jatsBlocks, jatsParagraphs, jatsPhrases, type JatsContext} from './jats-text.js'
import {referencesOf, type References} from './references.js'
import {sectionsOf, type Section} from './sections.js'
import type {Transcript, TranscriptFacts} from './transcript.js'
import {languageTag, onLines, textOf, uriOf, writeXml, type Doctype} from './xml.js'

/** The tag set that asks for no data of a journal, which a document does not have. */
const DOCTYPE: Doctype = {
  name: 'article',
  public: '-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN',
  system: 'https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd'
}

/**
 * Write JATS.
 *
 * @param transcript The document; one without an interview is written all the same.
 * @returns JATS 1.3 file, ending in a line feed. Turns are `speech`, and refer to speakers, which are `contrib`; raw HTML
 *   stands in comments.
 */
export function toJats(transcript: Readonly<Transcript>): string {
  const references = referencesOf(transcript)
  const context = {references, speakers: null}
  const {facts, tree, model} = transcript
  const notes = [...references.notes.values()].map(({id, number, definition}) => {
    const label = x('label', [textOf(String(number))])
    return x('fn', {id}, onLines([label, ...jatsParagraphs(definition.children, context)]))
  })
  const back = notes.length === 0 ? [] : [x('back', onLines([x('fn-group', onLines(notes))]))]
  const root = x(
    'article',
    {
      'article-type': model ? 'interview' : 'other',
      'dtd-version': '1.3',
      'xml:lang': languageTag(facts.language),
      'xmlns:xlink': 'http://www.w3.org/1999/xlink'
    },
    onLines([
      x('front', onLines([meta(facts, model?.speakers ?? [], references)])),
      x('body', onLines(content(sectionsOf(tree), context))),
      ...back
    ])
  )
  return writeXml(root, DOCTYPE)
}

function content({heading, blocks, sections}: Section, context: JatsContext): ElementContent[] {
  const title = heading ? [x('title', jatsPhrases(heading.children, context))] : []
  const inner = sections.map((section) =>
    x('sec', {'sec-type': section.interview ? 'interview' : null}, onLines(content(section, context)))
  )
  return [...title, ...jatsBlocks(blocks, context), ...inner]
}

function meta(facts: TranscriptFacts, speakers: readonly Speaker[], references: References): Element {
  const {title, date, url} = facts
  const authors = facts.authors.map((name) =>
    x('contrib', {'contrib-type': 'author'}, onLines([x('string-name', [textOf(name)])]))
  )
  const people = speakers.map((speaker) => contributor(speaker, references))
  return x(
    'article-meta',
    onLines([
      x('title-group', onLines([x('article-title', [textOf(title)])])),
      ...group('authors', authors),
      ...group('speakers', people),
      ...(date === null ? [] : [published(date)]),
      ...(url === null || !isSafeUrl(url) ? [] : [x('self-uri', {'xlink:href': uriOf(url)})])
    ])
  )
}

function group(type: string, contributors: readonly Element[]): Element[] {
  return contributors.length === 0 ? [] : [x('contrib-group', {'content-type': type}, onLines(contributors))]
}

/** Unresolved names are labels, and so are the forms by which a speaker is called beside the name. */
function contributor(speaker: Speaker, references: References): Element {
  const {id, name, resolved, role, labels, url} = speaker
  const own = x('string-name', {'content-type': resolved ? null : 'label'}, [textOf(name)])
  const others = labels
    .filter((label) => label !== name)
    .map((label) => x('string-name', {'content-type': 'label'}, [textOf(label)]))
  return x(
    'contrib',
    {id: references.speakers.get(id), 'contrib-type': role ?? 'speaker'},
    onLines([
      others.length === 0 ? own : x('name-alternatives', onLines([own, ...others])),
      ...(typeof url === 'string' && isSafeUrl(url) ? [x('uri', {'xlink:href': uriOf(url)}, [textOf(url)])] : [])
    ])
  )
}

function published(date: string): Element {
  const read = readDate(date)
  if (!read) return x('pub-date', {'date-type': 'pub'}, onLines([x('string-date', [textOf(date)])]))
  const {day, month, year, iso} = read
  return x(
    'pub-date',
    {'date-type': 'pub', 'iso-8601-date': iso},
    onLines([
      ...(day === null ? [] : [x('day', [textOf(day)])]),
      ...(month === null ? [] : [x('month', [textOf(month)])]),
      x('year', [textOf(year)])
    ])
  )
}

/** TEI P5: the whole document, the turns as speeches, the speakers as persons of the header. */
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {isSafeUrl} from '../core/url.js'
import type {Speaker} from '../types.js'
import {readDate} from './date.js'
import {referencesOf, type References} from './references.js'
import {sectionsOf, type Section} from './sections.js'
import {teiBlocks, teiPhrases} from './tei-text.js'
import type {Transcript, TranscriptFacts} from './transcript.js'
import {languageTag, onLines, textOf, uriOf, writeXml} from './xml.js'

/**
 * Write TEI.
 *
 * @param transcript The document; one without an interview is written all the same.
 * @returns TEI P5 file, ending in a line feed. Turns are `sp`, speakers `person`, times points of a `timeline`; raw HTML
 *   stands in comments.
 */
export function toTei(transcript: Readonly<Transcript>): string {
  const references = referencesOf(transcript)
  const {facts, tree, model} = transcript
  const notes = [...references.notes.values()].map(({id, number, definition}) =>
    x('note', {'xml:id': id, n: String(number), place: 'end'}, onLines(teiBlocks(definition.children, references)))
  )
  const back = notes.length === 0 ? [] : [x('back', onLines([x('div', {type: 'notes'}, onLines(notes))]))]
  const body = x('body', onLines(content(sectionsOf(tree), references)))
  if (body.children.length === 0) body.children.push(x('p'))
  const text = x('text', onLines([...timeline(references), body, ...back]))
  const lang = languageTag(facts.language)
  const root = x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': lang}, [
    ...onLines([header(facts, model?.speakers ?? [], references), text])
  ])
  return writeXml(root, null)
}

function content({heading, blocks, sections}: Section, references: References): ElementContent[] {
  const head = heading ? [x('head', teiPhrases(heading.children, references))] : []
  const inner = sections.map((section) =>
    x('div', {type: section.interview ? 'interview' : null}, onLines(content(section, references)))
  )
  return [...head, ...teiBlocks(blocks, references), ...inner]
}

/** Points in the recording to which speeches are aligned. */
function timeline({moments, start}: References): Element[] {
  if (moments.size === 0) return []
  const whens = [...moments.values()].map(({id, seconds}) =>
    x('when', {'xml:id': id, interval: String(seconds), since: '#' + start})
  )
  return [x('timeline', {unit: 's'}, onLines([x('when', {'xml:id': start}), ...whens]))]
}

function header(facts: TranscriptFacts, speakers: readonly Speaker[], references: References): Element {
  const authors = facts.authors.map((name) => x('author', [textOf(name)]))
  const title = x('title', [textOf(facts.title)])
  const published = publication(facts)
  const language = languageTag(facts.language)
  const languages = language === 'und' ? [] : [x('langUsage', onLines([x('language', {ident: language})]))]
  const persons = speakers.map((speaker) => person(speaker, references))
  const people = persons.length === 0 ? [] : [x('particDesc', onLines([x('listPerson', onLines(persons))]))]
  const profile = [...languages, ...people]
  return x(
    'teiHeader',
    onLines([
      x(
        'fileDesc',
        onLines([
          x('titleStmt', onLines([title, ...authors])),
          x('publicationStmt', onLines([x('p', onLines(published))])),
          x('sourceDesc', onLines([x('bibl', onLines([title, ...authors, ...published]))]))
        ])
      ),
      ...(profile.length === 0 ? [] : [x('profileDesc', onLines(profile))])
    ])
  )
}

function publication({date, url}: TranscriptFacts): Element[] {
  const day = date === null ? null : readDate(date)
  return [
    ...(date === null ? [] : [x('date', {when: day?.iso}, [textOf(date)])]),
    ...(url === null || !isSafeUrl(url) ? [] : [x('ref', {target: uriOf(url)}, [textOf(url)])])
  ]
}

/** Unresolved names are labels; that they are names of persons is not known. */
function person(speaker: Speaker, references: References): Element {
  const {id, name, resolved, labels, role, url} = speaker
  const others = labels.filter((label) => label !== name)
  return x(
    'person',
    {'xml:id': references.speakers.get(id), role},
    onLines([
      x('persName', {cert: resolved ? null : 'unknown'}, [textOf(name)]),
      ...others.map((label) => x('persName', {type: 'label'}, [textOf(label)])),
      ...(typeof url === 'string' && isSafeUrl(url) ? [x('idno', {type: 'URL'}, [textOf(url)])] : [])
    ])
  )
}

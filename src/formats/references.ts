/** What a document refers to by name: speakers, turns, times, definitions and footnotes, each with its id in XML. */
import type {Definition, FootnoteDefinition, Root} from 'mdast'
import {definitions} from 'mdast-util-definitions'
import {visit} from 'unist-util-visit'
import {fromDuration} from '../core/time.js'
import type {Transcript} from './transcript.js'
import {idMaker} from './xml.js'

/** A footnote. */
export interface Note {
  id: string
  /** 1-based place among the footnotes, in the order in which they are referred to; the unused ones come last. */
  number: number
  definition: FootnoteDefinition
}

/** A time at which a turn starts. */
export interface Moment {
  id: string
  /** Seconds from the start of the recording. */
  seconds: number
}

/** Everything with an id. */
export interface References {
  /** By id in the model. */
  speakers: ReadonlyMap<string, string>
  /** By anchor. */
  turns: ReadonlyMap<string, string>
  /** By ISO 8601 duration, in order of first use. */
  moments: ReadonlyMap<string, Moment>
  /** Id of the start of the recording. */
  start: string
  /** By identifier of the definition, in the order of their numbers. */
  notes: ReadonlyMap<string, Note>
  /** Definition of links and images. */
  definition: (identifier: string) => Definition | undefined
}

/**
 * Collect references.
 *
 * @param transcript The document.
 * @returns Ids, unique among all; a speaker's and a turn's is that of the model as far as XML allows.
 */
export function referencesOf({tree, model}: Readonly<Transcript>): References {
  const give = idMaker()
  const turns = model?.turns ?? []
  const anchors = turns.flatMap(({id}) => id ?? [])
  const speakers = new Map((model?.speakers ?? []).map(({id}) => [id, give(id)]))
  const anchored = new Map(anchors.map((id) => [id, give(id)]))
  const start = give('T0')
  const moments = new Map<string, Moment>()
  for (const {time} of turns) {
    const seconds = time === null ? null : fromDuration(time)
    if (time === null || seconds === null || moments.has(time)) continue
    moments.set(time, {id: give(`T${moments.size + 1}`), seconds})
  }

  const notes = new Map<string, Note>()
  for (const definition of footnotesOf(tree)) {
    const number = notes.size + 1
    notes.set(definition.identifier, {id: give(`fn-${number}`), number, definition})
  }

  return {speakers, turns: anchored, moments, start, notes, definition: definitions(tree)}
}

/** Definitions of footnotes, the first of each name, in the order in which the text refers to them. */
function footnotesOf(tree: Root): FootnoteDefinition[] {
  const defined = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node) => {
    if (!defined.has(node.identifier)) defined.set(node.identifier, node)
  })
  const used = new Set<FootnoteDefinition>()
  visit(tree, 'footnoteReference', (node) => {
    const definition = defined.get(node.identifier)
    if (definition) used.add(definition)
  })
  return [...new Set([...used, ...defined.values()])]
}

/** What a document says of itself outside its turns: front matter, title, introduction, closing words. */
import {toString} from 'mdast-util-to-string'
import {isTextBlock, startOf, type Block} from './blocks.js'
import type {Document} from './document.js'
import {Genre} from './genre.js'
import {isNoName} from './lexicon.js'
import {nameRuns, readName} from './capitals.js'
import {wordsOf} from './words.js'
import {Place, type Places} from './place.js'
import type {Candidate} from './scan.js'
import type {Extent} from './turns.js'

/** Blocks looked at before the first turn: titles and introductions; what stands further away says little. */
const BEFORE = 160
/** Characters of a place that are read, those nearest to the turns: names stand at hand, and megabytes take seconds. */
const NEAREST = 40_000
/** Blocks looked at behind the last turn: credits and biographies. */
const AFTER = 12
/** Blocks looked at the very end: who wrote it. */
const LAST = 4
/** Turns in which speakers are still being introduced. */
const OPENING = 4
/** What parts the name that opens a title from the rest. */
const DIVIDER = /\s?[:：|,]\s|\s[-–—·/]\s/u
/** What stands behind the name of a series. */
const SERIES = /^[^:：]{1,60}[:：]\s([^:：]{1,60})$/u
/** What may stand before a name in a title, numbers, pictures, quotation marks; and behind it, brackets and marks. */
const BEFORE_NAME = /^[^\p{L}]{1,12}/u
const BEHIND_NAME = /(?:\s\([^()]{1,60}\)|[^\p{L}.)]{1,4})$/u

/**
 * The words that lead to a block: titles and introduction.
 *
 * @param blocks Blocks of the document.
 * @param block Block in which the first turn starts.
 * @param offset Offset in its text where that turn starts.
 * @returns Text of what stands before.
 */
export function introduction(blocks: readonly Block[], block: Block, offset: number): string {
  return leadingTo(blocks, block, offset, () => true)
}

/** The same without the blocks that do not pass. */
function leadingTo(blocks: readonly Block[], block: Block, offset: number, passes: (one: Block) => boolean): string {
  const before = blocks.slice(0, block.order).slice(-BEFORE).filter(passes)
  const lead = isTextBlock(block) ? block.text.slice(0, offset) : ''
  return [...before.map((one) => textOf(one)), lead].join('\n').slice(-NEAREST)
}

/**
 * The places in which names of speakers are looked for.
 *
 * @param document The document.
 * @param extents Turns of the interview.
 * @returns By one of a speaker's labels: front matter and titles, introduction, first turns, headings from there on, words behind the
 *   interview; most telling first. What others say once somebody has spoken does not introduce him or her.
 */
export function placesOf({blocks, lexicon, matter}: Document, extents: readonly Extent[]): (one: Candidate) => Places {
  const first = extents[0]
  const last = extents.at(-1)
  if (!first || !last) return () => []
  const headings = blocks.filter((block) => block.kind === 'heading')
  const titles = headings.filter(({order}) => order < first.block.order)
  const inside = headings.filter(({order}) => order >= first.block.order)
  // What a title says once is not said twice.
  const intro =
    leadingTo(blocks, first.block, startOf(first), ({kind}) => kind !== 'heading') + between(extents, blocks)
  const behind = blocks.slice(last.last + 1)
  const place = (texts: readonly string[]): Place => new Place(texts.join('\n').slice(0, NEAREST), lexicon)
  const before = [place([matter, ...titles.map((block) => textOf(block))]), place([intro])]
  const around = [
    place(inside.map((block) => textOf(block))),
    place([...behind.slice(0, AFTER), ...behind.slice(AFTER).slice(-LAST)].map((block) => textOf(block)))
  ]
  const opening = extents.slice(0, OPENING).map((extent) => ({key: extent.label?.key, text: wordsOf(extent, blocks)}))
  const all = place(opening.map(({text}) => text))
  return ({key}) => {
    const at = opening.findIndex((turn) => turn.key === key)
    const telling = opening.filter((turn, index) => index < at || turn.key === key)
    return [...before, at === -1 ? all : place(telling.map(({text}) => text)), ...around]
  }
}

/** What stands between the first turns and belongs to none: an introduction behind what was said best. */
function between(extents: readonly Extent[], blocks: readonly Block[]): string {
  return extents
    .slice(0, OPENING)
    .flatMap(({last}, index) => blocks.slice(last + 1, extents[index + 1]?.block.order ?? 0))
    .filter(({kind}) => kind !== 'heading')
    .map((block) => `\n${textOf(block)}`)
    .join('')
}

/**
 * What front matter and headings call a document.
 *
 * @param document The document.
 * @param before Order of the block in which the first turn would start; headings behind it are not read.
 */
export function titleOf(document: Document, before: number): Genre {
  return new Genre(document.lexicon, titles(document, before).join('\n'))
}

/**
 * Whether a title calls a document an interview and names in full who is asked: `Entretien avec Anne Vale, hydrologue`.
 *
 * @param document The document.
 * @param before Order of the block in which the first turn would start; headings behind it are not read.
 */
export function namesWhoIsAsked(document: Document, before: number): boolean {
  if (!titleOf(document, before).certain) return false
  return titles(document, before)
    .flatMap((title) => title.split('\n'))
    .some((line) => {
      const [run = [], ...others] = nameRuns(line)
      const named = others.length === 0 && run.filter((word) => !isNoName(word)).length > 1
      return named && new Genre(document.lexicon, line).interview
    })
}

/**
 * Whether a document is called by a full name: its title is one, or opens with one, `Anna Berg – potter`, or has one behind
 * the colon of a series, `People of the mill: Anna Berg`; near miss: `Learning to turn | Anna Berg`, who wrote it.
 *
 * @param document The document.
 * @param before Order of the block in which the first turn would start; a heading behind it is no title.
 */
export function isCalledByName({blocks, title}: Document, before: number): boolean {
  const heading = blocks.slice(0, before).find(({kind}) => kind === 'heading')
  const line = title || (heading ? textOf(heading) : '')
  const [opening = ''] = line.split(DIVIDER)
  return [opening, SERIES.exec(line)?.[1] ?? ''].some(
    (part) => readName(part.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '')) !== null
  )
}

function titles({blocks, matter}: Document, before: number): string[] {
  const headings = blocks.slice(0, before).filter((block) => block.kind === 'heading')
  return [matter, ...headings.map((block) => textOf(block))]
}

/** Text of a block; tables give one row a line. */
function textOf(block: Block): string {
  if (isTextBlock(block)) return block.text
  if (block.node.type !== 'table') return ''
  return block.node.children.map((row) => row.children.map((cell) => toString(cell)).join(' | ')).join('\n')
}

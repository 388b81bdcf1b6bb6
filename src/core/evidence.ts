/** Evidence for and against a reading: a table of small functions. Weights were fitted, see `scripts/fit.js`. */
import type {Evidence} from '../types.js'
import {isTextBlock, startOf} from './blocks.js'
import {addressed} from './address.js'
import {declaredAliases} from './cast.js'
import {introduction, titleOf} from './context.js'
import {Genre} from './genre.js'
import {MEASURES, type MeasureId} from './measures.js'
import {isInitials} from './initials.js'
import {adjacent, cover, island, isolated} from './layout.js'
import {nameRuns} from './capitals.js'
import {findName, isInflected} from './people.js'
import {Place} from './place.js'
import {prompted, promptedByOthers} from './prompted.js'
import {onlyAsk, personOf, turnsByPerson, type Reading} from './reading.js'
import type {Candidate} from './scan.js'
import {share} from './share.js'
import {bare} from './text.js'
import {isRecorded} from './time.js'
import {isLanguageCode} from './tongues.js'

interface Rule {
  id: MeasureId
  weight: number
  measure: (reading: Reading, proofs: Proofs) => number
  /** Candidates on which the measure rests; left out where it rests on the whole document. */
  rests?: (reading: Reading) => readonly Candidate[]
}

/** A piece of evidence, and what it rests on: nobody asks for that but who explains a decision. */
export interface Weight extends Omit<Evidence, 'lines'> {
  rests: () => readonly Candidate[]
}

/** What several measures need, measured once. */
interface Proofs {
  addressed: number
  asking: number
  genre: number
  initials: number
  prompted: number
  /** How little of that there is, 0 to 1. */
  unproven: number
}

const turnsOf = (reading: Reading): readonly Candidate[] => reading.turns

const RULES: readonly Rule[] = [
  {id: 'prior', weight: -5.6, measure: () => 1},
  {id: 'adjacent', weight: 1.6, measure: adjacent, rests: turnsOf},
  {id: 'cover', weight: 3.0, measure: cover, rests: turnsOf},
  {id: 'closed', weight: 0.7, measure: (reading) => share(reading.turns, isClosed), rests: those(isClosed)},
  {id: 'agree', weight: 2.4, measure: agree, rests: turnsOf},
  {id: 'initials', weight: 0.8, measure: (_, proofs) => proofs.initials, rests: those(hasInitials)},
  {id: 'isolated', weight: -1.0, measure: isolated},
  {id: 'addressed', weight: 0.8, measure: (_, proofs) => proofs.addressed},
  {id: 'asking', weight: 1.8, measure: (_, proofs) => proofs.asking, rests: those(isAsking)},
  {id: 'vetoed', weight: -2.9, measure: vetoed, rests: vetoes},
  {id: 'genre', weight: 1.6, measure: (_, proofs) => proofs.genre},
  {id: 'personal', weight: 3.6, measure: personal, rests: those((one) => one.value.personal)},
  {id: 'quoted', weight: -1.5, measure: (reading) => share(reading.turns, isQuoted), rests: those(isQuoted)},
  // Set, not fitted: no interview of the collections is so short in so long a page.
  {id: 'island', weight: -6, measure: (reading, proofs) => island(reading, proofs.genre)},
  {id: 'unproven', weight: -2.7, measure: (_, proofs) => proofs.unproven},
  {id: 'prompted', weight: 1.9, measure: (_, proofs) => proofs.prompted}
]

/**
 * Measure every rule.
 *
 * @param reading The reading.
 * @returns One piece of evidence per rule, with the candidates on which it rests.
 */
export function weigh(reading: Reading): Weight[] {
  const proofs = proofsOf(reading)
  return RULES.map(({id, weight, measure, rests}) => {
    const value = measure(reading, proofs)
    return {
      id,
      about: MEASURES[id],
      value,
      points: value * weight,
      rests: () => (value === 0 ? [] : (rests?.(reading) ?? []))
    }
  })
}

function proofsOf(reading: Reading): Proofs {
  if (isTranslated(reading)) return {addressed: 0, asking: 0, genre: 0, initials: 0, prompted: 0, unproven: 1}
  const proofs = {
    addressed: addressed(reading),
    asking: asking(reading),
    genre: genre(reading),
    initials: share(reading.turns, hasInitials),
    prompted: prompted(reading)
  }
  const {addressed: named, asking: asked, genre: called, initials: abbreviated} = proofs
  const spoken = Math.min(1, share(reading.turns, isSpoken) / SPOKEN)
  const own =
    named + asked + called + abbreviated * spoken + promptedByOthers(reading) + timed(reading) + introduced(reading)
  return {...proofs, unproven: unproven(reading, own, spoken)}
}

/** Whether most labels are codes of languages, and nobody is named for whom they stand: a text and its translation. */
function isTranslated(reading: Reading): boolean {
  const codes = reading.turns.filter(({key}) => isLanguageCode(key))
  const several = new Set(codes.map(({key}) => key)).size > 1
  return several && codes.length * 2 > reading.turns.length && known(reading) === 0
}

/** Share of the turns with a time in a recording. */
function timed({turns}: Reading): number {
  const seconds = turns.flatMap(({time}) => (time ? [time.seconds] : []))
  return isRecorded(seconds) ? seconds.length / turns.length : 0
}

/** 1 where a label says by which other one its speaker goes from there on, `Anna Berg (AB):`; only conversations do. */
function introduced({turns}: Reading): number {
  const keys = new Set(turns.map(({key}) => key))
  return turns.some(({details}) => declaredAliases(details).some((alias) => keys.has(alias))) ? 1 : 0
}

function those(test: (one: Candidate) => boolean): (reading: Reading) => readonly Candidate[] {
  return (reading) => reading.turns.filter((one) => test(one))
}

function isClosed(one: Candidate): boolean {
  return one.value.closed
}

function isAsking(one: Candidate): boolean {
  return one.value.asks
}

/** Speech asks, or speaks of itself; what a record says of somebody does neither. */
function isSpoken(one: Candidate): boolean {
  return one.value.asks || one.value.personal
}

function isQuoted(one: Candidate): boolean {
  return QUOTED.test(one.value.text)
}

function hasInitials(one: Candidate): boolean {
  return one.kind === 'initials'
}

/** Narrated speech, as novels have it: `Said Walter: “…”`; transcripts put no quotation marks around what is said. */
const QUOTED = /^["“„«‘'「『]/u

/** Questions that make an asker. */
const ASKED = 2
/** Characters of front matter and introduction in which a document calls itself an interview. */
const OPENING = 6000

/** Sum of proofs from which on nothing is lacking. */
const PROVEN = 0.5
/** Share of the turns that have to be speech before labels prove anything by being somebody's. */
const SPOKEN = 0.1
/** Share of the turns that speak of themselves without a word for it, in languages that need none. */
const OMITTED = 0.3

/** Share of the colon labels between first and last turn that belong to the reading. */
function agree(reading: Reading): number {
  const within = between(reading).filter((one) => one.sign === 'colon' && one.clean)
  const turns = new Set(reading.turns)
  return within.length === 0 ? 1 : share(within, (one) => turns.has(one))
}

/** How much more the person who asks most asks than the others do; one question in a page is rhetoric. */
function asking(reading: Reading): number {
  if (reading.turns.filter((one) => one.value.asks).length < ASKED) return 0
  const shares = [...turnsByPerson(reading).values()]
    .map((turns) => share(turns, (one) => one.value.asks))
    .sort((a, b) => b - a)
  // Where one person is labelled, nobody else is known to ask.
  return (shares[0] ?? 0) - (shares.length > 1 ? (shares.at(-1) ?? 0) : 0)
}

/** Labels known to name nobody, per turn, between first and last turn. */
function vetoed(reading: Reading): number {
  return Math.min(1, vetoes(reading).length / reading.turns.length)
}

function vetoes(reading: Reading): Candidate[] {
  return between(reading).filter((one) => one.kind === 'veto' && one.clean)
}

/** Whether title, front matter or opening words call the document an interview. */
function genre(reading: Reading): number {
  const first = reading.turns[0]?.block.order ?? 0
  if (titleOf(reading.document, first).other) return 0
  return new Genre(reading.document.lexicon, before(reading).slice(0, OPENING)).interview ? 1 : 0
}

/** Share of the turns whose label is a person's name, or part of one, in front matter or introduction. */
function known(reading: Reading): number {
  const said = before(reading)
  const folded = ' ' + bare(said) + ' '
  const names = new Set(nameRuns(said).flatMap((run) => run.map((word) => bare(word))))
  const places = [reading.document.matter, said].map((text) => new Place(text, reading.document.lexicon))
  const isKnown = (label: string): boolean => {
    if (isInitials(label)) return findName(label, places).name !== null || isInflected(label, places)
    const plain = bare(label)
    return plain.includes(' ') ? folded.includes(' ' + plain + ' ') : names.has(plain)
  }

  const judged = new Map<string, boolean>()
  return share(reading.turns, (one) => {
    if (one.kind === 'voice') return false
    const label = personOf(reading, one)?.label ?? one.speaker
    const is = judged.get(label) ?? isKnown(label)
    judged.set(label, is)
    return is
  })
}

/**
 * Share of the turns in which somebody speaks of himself; where only questions are labelled, of their answers. It counts
 * as far as something else speaks for an interview: testimonials and diaries are full of `I`.
 */
function personal(reading: Reading, proofs: Proofs): number {
  return selfShare(reading) * (1 - proofs.unproven)
}

function selfShare(reading: Reading): number {
  const {blocks, lexicon} = reading.document
  const least = lexicon.selves.omitted ? OMITTED : 0
  const said = share(reading.turns, (one) => one.value.personal)
  if (turnsByPerson(reading).size > 1) return Math.max(least, said)
  if (!onlyAsk(reading.turns)) return said
  return share(reading.turns, (one) => {
    const answer = blocks[one.block.order + 1]
    return isTextBlock(answer) && lexicon.selves.speakIn(answer.text)
  })
}

/** Nobody asks, is known or has initials, nothing calls itself an interview, and it is short: fields of a record. */
function unproven(reading: Reading, proofs: number, spoken: number): number {
  const length = Math.min(0.25, reading.turns.length / 80)
  // Whose names are known is looked up only where it still counts.
  const proven = proofs + length
  if (proven >= PROVEN) return 0
  return Math.max(0, 1 - (proven + (spoken > 0 ? known(reading) * spoken : 0)) / PROVEN)
}

function before(reading: Reading): string {
  const {matter} = reading.document
  const [first] = reading.turns
  return matter + '\n' + (first ? introduction(reading.document.blocks, first.block, startOf(first)) : '')
}

function between(reading: Reading): Candidate[] {
  const first = reading.turns[0]?.id ?? 0
  const last = reading.turns.at(-1)?.id ?? -1
  return reading.candidates.filter((one) => one.id >= first && one.id <= last)
}

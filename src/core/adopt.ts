/** Once a reading holds, take in the labels that recurrence alone would lose: single ones, misspelt ones, other forms. */
import {formOf, type Candidate} from './scan.js'
import {canSpeak, personOf, recurring, RECURS, type Declaration, type Reading} from './reading.js'
import {nameRuns} from './capitals.js'
import {Genre} from './genre.js'
import {isNonSpeaker, type Lexicon} from './lexicon.js'
import {splitJoint} from './name.js'
import {listsNames} from './roster.js'
import {isShare} from './share.js'
import {sameButOne} from './similar.js'
import {bare} from './text.js'

/** Share of the turns above which a form without separator counts as one of the conversation's own. */
const OWN_FORM = 0.1

/** Share of the sentences that stand in paragraphs, from which on lists and headings without one hold fields. */
const WRITTEN = 0.6

/** The words in which a page that is one says that it is an interview: `An Oral History Interview`. */
const CAPTION = /^\S{1,20}(?:\s\S{1,20}){0,3}/u
/** Characters of a role or affiliation; behind more, `The hills, my home, are, in my books, …: …`, a sentence goes on. */
const LONGEST_DETAILS = 60

/**
 * Complete a reading that holds.
 *
 * @param reading The reading.
 * @param declared Tells labels that were declared.
 * @returns All candidates that open a turn, in reading order.
 */
export function adopt(reading: Reading, declared: Declaration): Candidate[] {
  const {candidates} = reading
  const sentences = reading.turns.filter(({value}) => value.closed)
  const written = isShare(sentences, isInParagraph, WRITTEN)
  const isField = (one: Candidate): boolean => written && isEntry(one) && !declared(one)
  const turns = withoutFields(reading, isField)
  const first = turns[0]
  const last = turns.at(-1)
  if (!first || !last) return []
  const spoken = turns.find((one) => !listsNames(one))?.id ?? first.id
  const core = new Set(turns)
  const known = new Set(turns.map((one) => personOf(reading, one)))
  const keys = new Set(turns.map((one) => one.key))
  const forms = formsOf(turns)
  const headed = turns.some(({block}) => block.kind === 'heading')
  const accepted = candidates.filter((one) => {
    if (one.legend || isField(one) || (!headed && isHeadline(one))) return false
    if (one.id <= first.id && isCaption(one, reading.document.lexicon)) return false
    if (one.id < spoken && listsNames(one)) return false
    if (core.has(one) || declared(one)) return true
    if (one.title) return false
    const person = personOf(reading, one)
    const knownSpeaker = keys.has(one.key) || (person !== undefined && known.has(person))
    if (knownSpeaker) return fitsKnown(one, forms, first, last)
    if (one.id < first.id || one.id > last.id) return false
    return (
      fitsNew(one, forms, keys, known.size, declared)
      && !isTopic(one, keys, reading.document.lexicon)
      && !isNote(one, reading.document.lexicon)
    )
  })
  return extend(accepted, reading, forms, declared)
}

/** Forms of a conversation; voices with a point have others with a colon beside them, `Q. Why?`, `Clerk: I object.` */
function formsOf(turns: readonly Candidate[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const note = (form: number): void => {
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }

  for (const {form, kind, sign, style, place, block} of turns) {
    note(form)
    if (kind === 'voice' && sign === 'dot') note(formOf({style, sign: 'colon', place, block}))
  }

  return new Set([...counts].filter(([, count]) => count >= Math.max(2, turns.length * OWN_FORM)).map(([form]) => form))
}

/** A heading with more than a label: `## Anna Berg: how I paint`. */
function isHeadline({block, place}: Candidate): boolean {
  return block.kind === 'heading' && place === 'run-in'
}

/** The turns that are no fields; of a person who is met once otherwise, none. */
function withoutFields(reading: Reading, isField: (one: Candidate) => boolean): readonly Candidate[] {
  const fields = reading.turns.filter((one) => isField(one))
  if (fields.length === 0) return reading.turns
  const doubtful = new Set(fields.map((one) => personOf(reading, one)))
  const spoken = reading.turns.filter((one) => !isField(one))
  const again = new Set(recurring(spoken, reading.people, RECURS, () => false))
  return spoken.filter((one) => again.has(one) || !doubtful.has(personOf(reading, one)))
}

function isInParagraph({block}: Candidate): boolean {
  return block.kind === 'paragraph' && block.parent.type !== 'listItem'
}

/** `- Interviewer: Anna Berg`, `## Candidate: Tuner`: no sentence stands there, but the value of a field. */
function isEntry(one: Candidate): boolean {
  return (one.block.parent.type === 'listItem' || isHeadline(one)) && one.value.text !== '' && !one.value.closed
}

/** A known speaker in whatever form, as long as it cannot be a mention, a tally or a legend. */
function fitsKnown(one: Candidate, forms: ReadonlySet<number>, first: Candidate, last: Candidate): boolean {
  if (forms.has(one.form)) return one.clean || one.place !== 'alone'
  if (one.id < first.id - 1 || one.id > last.id + 1) return false
  if (one.value.field && one.value.text !== '') return false
  if (one.sign === 'colon') return one.clean
  return one.place === 'alone' && one.style !== 'plain' && one.details === '' && one.block.height === 1
}

/** A speaker met once: in a form of the conversation, and named as speakers are. */
function fitsNew(
  one: Candidate,
  forms: ReadonlySet<number>,
  keys: ReadonlySet<string>,
  persons: number,
  declared: Declaration
): boolean {
  if (!forms.has(one.form) || !one.clean || one.details.length > LONGEST_DETAILS) return false
  if ([...keys].some((key) => sameButOne(key, one.key))) return true
  if (one.style === 'plain' && (one.kind === 'handle' || one.kind === 'word'))
    return canSpeak(one, declared) && (one.time !== null || isSpeech(one, persons))
  if (one.kind === 'phrase')
    return one.style !== 'plain' && one.sign === 'colon' && one.value.prose && /^\p{Lu}/u.test(one.speaker)
  return canSpeak(one, declared)
}

/** Whether a word stands before speech: recorders put times to all that is said, and need no more. */
function isSpeech({value}: Candidate, persons: number): boolean {
  return value.closed && (persons > 2 || value.asks || value.personal)
}

/** Several that are joined, of whom nobody speaks: what a sentence is about, `对中国、日本的评价：`. */
function isTopic({kind, speaker}: Candidate, keys: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (kind !== 'joint') return false
  return !splitJoint(speaker, lexicon).some((part) => [...keys].some((key) => shares(key, bare(part))))
}

/** What a page is called, behind the name of who is asked: `ROSE TULLY: An Interview Conducted by Anna Berg`. */
function isCaption({value}: Candidate, lexicon: Lexicon): boolean {
  const opening = CAPTION.exec(value.text)?.[0]
  return opening !== undefined && !value.asks && !value.personal && new Genre(lexicon, opening).certain
}

/** Initials of nobody who speaks again, that stand for a word: `P.S.:`, `NB:`. */
function isNote({kind, key}: Candidate, lexicon: Lexicon): boolean {
  return kind === 'initials' && [key, Array.from(key).join(' ')].some((word) => isNonSpeaker(lexicon, word))
}

/** Whether two labels have a word in common. */
function shares(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word))
}

/**
 * `Interviewer: Rose Tully (RT).`: a generic voice before a name says who that is, and speaks nothing; nor does any label
 * before no sentence that opens with the label of a speaker: `嘉宾：李山、王红`.
 */
function introduces({kind, value}: Candidate, known: readonly Candidate[]): boolean {
  const [name] = nameRuns(value.text.slice(0, 80))
  if (kind === 'voice' && name !== undefined && value.text.startsWith(name.join(' '))) return true
  return !value.closed && known.some(({speaker}) => value.text.startsWith(speaker))
}

/** Single speakers right before the first and right behind the last turn. */
function extend(
  accepted: readonly Candidate[],
  {candidates, document}: Reading,
  forms: ReadonlySet<number>,
  declared: Declaration
): Candidate[] {
  const taken = [...accepted]
  for (const step of [-1, 1]) {
    for (;;) {
      const edge = step < 0 ? taken[0] : taken.at(-1)
      const next = edge && candidates[edge.id + step]
      if (!next || Math.abs(next.block.order - edge.block.order) > 1 || !forms.has(next.form)) break
      if (!canSpeak(next, declared) || next.kind === 'handle' || !next.value.prose || introduces(next, accepted)) break
      if (isNote(next, document.lexicon)) break
      if (step < 0) taken.unshift(next)
      else taken.push(next)
    }
  }

  return taken
}

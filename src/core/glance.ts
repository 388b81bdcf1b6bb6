/**
 * A first look at a document, by the starts of its blocks alone: can it hold an interview at all? Most documents cannot.
 *
 * The look is wider than the stages behind it, never narrower. Whatever lets them propose a reading, find questions
 * without labels or report anything passes: labels that could be one person's count as one, requests of every language
 * ask, and what stands behind a label is taken for speech.
 */
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {holdsRawTurns} from './findings.js'
import {readLabels, type Label} from './label.js'
import {mayBeAfterword, mayRequest} from './lexicon.js'
import {groupAlike, type Labelled} from './likeness.js'
import {isInitials, kindOf, type NameKind} from './name.js'
import {ALONE_TITLED, questionForm} from './questions.js'
import {FEWEST, RECURS, RECURS_WEAK, SPEAKING} from './reading.js'
import {formOf} from './scan.js'
import {asks, bare} from './text.js'

/**
 * Look at a document of which its author says nothing: no comments bound it, nobody is declared, nothing is insisted on.
 *
 * @param document The document.
 * @returns `false` where the other stages would find nothing and have nothing to report.
 */
export function mayHoldInterview(document: Document): boolean {
  const {blocks} = document
  return (
    blocks.some((block) => block.kind === 'html' && holdsRawTurns(block.node)) || mayTalk(document) || mayAsk(blocks)
  )
}

/** A label as the look sees it. */
interface Heard extends Labelled {
  label: Label
  /** Labels with a colon recur whatever their form, which is empty then; others within one. */
  form: string
}

/** Person by key, wider than in earnest. */
type Persons = ReadonlyMap<string, string>

/** Longest speaker part in UTF-16 units: 44 characters, each of them two. */
const LONGEST = 88
const LETTER = /\p{L}/u

/** Whether labels could recur as those of a conversation do. */
function mayTalk(document: Document): boolean {
  const heard: Heard[] = []
  let enough = FEWEST
  for (const block of document.blocks) {
    if (!isTextBlock(block)) continue
    for (const label of readLabels(block, atAll)) if (!label.tight) heard.push(hear(label))
    if (heard.length < enough) continue
    if (mayConverse(heard, document)) return true
    enough = heard.length * 4
  }

  return heard.length >= FEWEST && mayConverse(heard, document)
}

/** Any short stretch with a letter may be a speaker, as long as nobody asks what it is. */
function atAll(speaker: string): NameKind | null {
  return speaker.length <= LONGEST && LETTER.test(speaker) ? 'word' : null
}

/** Labels compare as in earnest, initials always without points and spaces. */
function hear(label: Label): Heard {
  const {speaker, details, sign} = label
  const folded = bare(speaker)
  const key = folded.includes(' ') && isInitials(speaker) ? folded.split(' ').join('') : folded
  return {label, key, speaker, details, form: sign === 'colon' ? '' : formOf(label)}
}

/** Whether these could be the labels of a conversation; what they say is asked only of those that recur. */
function mayConverse(heard: readonly Heard[], document: Pick<Document, 'lexicon'>): boolean {
  const persons = groupAlike(heard)
  const recurring = whatRecurs(heard, persons)
  if (recurring.length < FEWEST) return false
  const {lexicon} = document
  const speaking = recurring.filter(({label}) => maySpeak(label, kindOf(label.speaker, lexicon)))
  if (speaking.filter(({label}) => label.place === 'whole').length >= FEWEST) return true
  return whatRecurs(speaking, persons).length >= FEWEST && someoneMayReturn(speaking, persons)
}

/** Labels of which somebody could have enough, and those that hold their question. */
function whatRecurs(heard: readonly Heard[], persons: Persons): readonly Heard[] {
  const counts = new Map<string, number>()
  const groupOf = ({key, form}: Heard): string => form + (persons.get(key) ?? key)
  for (const one of heard) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1)
  return heard.filter((one) => {
    const times = one.label.sign === 'colon' ? RECURS : RECURS_WEAK
    return one.label.place === 'whole' || (counts.get(groupOf(one)) ?? 0) >= times
  })
}

/** Whether a label could open a turn, with fitting words behind it. */
function maySpeak({style, sign}: Label, kind: NameKind | null): boolean {
  return kind !== null && (SPEAKING.has(kind) || (kind === 'phrase' && style !== 'plain' && sign === 'colon'))
}

/** Whether somebody could speak again after somebody else; of three labels alike two may be one person's, one another's. */
function someoneMayReturn(heard: readonly Heard[], persons: Persons): boolean {
  const keys = heard.map(({key}) => key)
  const sizes = new Map<string, number>()
  for (const key of new Set(keys)) {
    const person = persons.get(key) ?? key
    const size = (sizes.get(person) ?? 0) + 1
    if (size >= 3) return true
    sizes.set(person, size)
  }

  return returns(keys) || returns(keys.map((key) => persons.get(key) ?? key))
}

/** Whether one comes again after another one: A, B, A. */
function returns(names: readonly string[]): boolean {
  const left = new Set<string>()
  let current: string | undefined
  for (const name of names) {
    if (name === current) continue
    if (left.has(name)) return true
    if (current !== undefined) left.add(current)
    current = name
  }

  return false
}

/** Whether there could be a series of questions without labels. */
function mayAsk(blocks: readonly Block[]): boolean {
  const series = new Map<string, TextBlock[]>()
  for (const block of blocks) {
    const form = isTextBlock(block) ? questionForm(block) : null
    if (form === null || !isTextBlock(block)) continue
    const questions = series.get(form)
    if (questions) questions.push(block)
    else series.set(form, [block])
  }

  return [...series.values()].some((questions) => questions.length >= ALONE_TITLED && mayHalfAsk(questions))
}

/** Whether half of a series could ask; headings that open what follows an interview may be none of it. */
function mayHalfAsk(questions: readonly TextBlock[]): boolean {
  let plain = 0
  let asking = 0
  for (const {inline} of questions) {
    if (asks(inline.text) || mayRequest(inline.text)) asking++
    else if (!mayBeAfterword(inline.text)) plain++
    if (plain * 2 > questions.length) return false
  }

  return asking > 0 && asking >= plain
}

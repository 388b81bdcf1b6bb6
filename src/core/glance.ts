/**
 * A first look at a document, by the starts of its blocks alone: can it hold an interview at all? Most documents cannot.
 *
 * The look is wider than the stages behind it, never narrower. Whatever lets them propose a reading, find questions
 * without labels or report anything passes: labels that could be one person's count as one, requests of every language
 * ask, and what stands behind a label is taken for speech.
 */
import {isTextBlock, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {holdsRawTurns} from './findings.js'
import type {Label} from './label.js'
import {mayBeVoice} from './lexicon.js'
import {groupAlike} from './likeness.js'
import {outline} from './name.js'
import {mayAsk} from './questions.js'
import {FEWEST, isEnumeration, isStrong, plainBelow, RECURS, RECURS_WEAK, REWRITTEN, SPEAKING} from './reading.js'
import {formOf} from './scan.js'
import {setOff} from './set-off.js'
import {interviewAlone} from './starts.js'
import {asks, endsInQuestion} from './text.js'

/**
 * Look at a document of which its author says nothing: no comments bound it, nobody is declared, nothing is insisted on.
 *
 * @param document The document.
 * @returns `false` where the other stages would find nothing and have nothing to report.
 */
export function mayHoldInterview(document: Document): boolean {
  const {blocks} = document
  return (
    blocks.some((block) => block.kind === 'html' && holdsRawTurns(block.node))
    || mayTalk(document)
    || interviewAlone(document, null, {insist: false, announced: false}).length > 0
  )
}

/** So many labels tell most interviews; where they do not, so many times as many are looked at. */
const SOME = 16

/** A way to write a speaker, as the look sees it. */
interface Way {
  speaker: string
  key: string
  /** Whether it could name somebody in a document of some language; else it is only short. */
  named: boolean
}

/** A label as the look sees it. */
interface Heard extends Way {
  label: Label
  details: string
  /** Labels with a colon or a time, and voices with a point, recur whatever their form, which is 0 then; others within one. */
  form: number
}

/** Person by key, wider than in earnest. */
type Persons = ReadonlyMap<string, string>

/** Whether labels could recur as those of a conversation do. */
function mayTalk(document: Document): boolean {
  const {blocks, labelsOf} = document
  const roll = new Roll()
  let enough = SOME
  for (const block of blocks) {
    if (!isTextBlock(block)) continue
    for (const label of labelsOf(block)) if (!label.tight) roll.note(label)
    if (roll.length < enough) continue
    if (mayConverse(roll.heard(), document)) return true
    enough = roll.length * SOME
  }

  return mayConverse(roll.heard(), document)
}

/** The labels of a document so far. */
class Roll {
  readonly #labels: Label[] = []
  /** How often each speaker is written alike without a colon or a time, by form. */
  readonly #written = new Map<number, Map<string, number>>()
  /** Forms in which somebody is, often enough for its labels to count. */
  readonly #live = new Set<number>()
  readonly #ways = new Map<string, Way | null>()

  get length(): number {
    return this.#labels.length
  }

  note(label: Label): void {
    this.#labels.push(label)
    if (isStrong(label)) return
    const form = formOf(label)
    if (this.#live.has(form)) return
    const counts = this.#written.get(form) ?? new Map<string, number>()
    const times = (counts.get(label.speaker) ?? 0) + 1
    if (times >= REWRITTEN) this.#live.add(form)
    else this.#written.set(form, counts.set(label.speaker, times))
  }

  /** Labels with a colon, with a time or of a live form that could name somebody. */
  heard(): readonly Heard[] {
    const heard: Heard[] = []
    for (const label of this.#labels) {
      const strong = isStrong(label)
      const form = strong ? 0 : formOf(label)
      if (!strong && !this.#live.has(form)) continue
      const way = this.#wayOf(label.speaker)
      if (!way || (!way.named && !isBold(label))) continue
      const {speaker, key, named} = way
      const {details} = label
      heard.push({label, speaker, details, key, named, form: label.sign === 'dot' && mayBeVoice(key) ? 0 : form})
    }

    return isEnumeration(heard) ? heard.filter(({key}) => key.length > 1) : heard
  }

  #wayOf(speaker: string): Way | null {
    const known = this.#ways.get(speaker)
    if (known !== undefined) return known
    const outlined = outline(speaker)
    const way = outlined && {speaker, key: outlined.key, named: outlined.kind === 'speaker'}
    this.#ways.set(speaker, way)
    return way
  }
}

/** Whether these could be the labels of a conversation; the document's languages are told only for those that recur. */
function mayConverse(heard: readonly Heard[], document: Document): boolean {
  if (heard.length < FEWEST) return false
  const persons = groupAlike(heard)
  const titled = heard.filter((one) => one.named && isBold(one.label)).length > 1
  const recurring = whatRecurs(titled ? heard : heard.filter((one) => one.named), persons)
  if (!mayAlternate(recurring, persons) && !mayBeOneSided(recurring, document)) return false
  const isNamed = ({label}: Heard): boolean => SPEAKING.has(document.judge(label.speaker)?.kind ?? 'phrase')
  const titles = heard.filter((one) => isBold(one.label) && isNamed(one)).length > 1
  const speaking = recurring.filter((one) => isNamed(one) || (titles && mayBeTitle(one.label, document)))
  const still = whatRecurs(speaking, persons)
  return mayAlternate(still, persons) || mayBeOneSided(still, document)
}

function mayAlternate(heard: readonly Heard[], persons: Persons): boolean {
  if (heard.length < FEWEST) return false
  return heard.filter(({label}) => label.place === 'whole').length >= FEWEST || someoneMayReturn(heard, persons)
}

/** Whether only those who ask are labelled, or only those who answer questions that are set off. */
function mayBeOneSided(heard: readonly Heard[], document: Document): boolean {
  if (heard.length < FEWEST) return false
  if (heard.filter(({key}) => mayBeVoice(key)).length >= FEWEST || mayAsk(document.forms)) return true
  if (mayOnlyAsk(heard, document)) return true
  const prompted = heard.filter(({label}) => {
    const before = document.blocks[label.block.order - 1]
    return before?.kind === 'paragraph' && (endsInQuestion(before.text) || setOff(before) !== null)
  })
  return prompted.length >= PROMPTED
}

/** Whether somebody could do nothing but ask: enough of the same labels have a paragraph for an answer, and of these ask. */
function mayOnlyAsk(heard: readonly Heard[], document: Document): boolean {
  const answered = new Map<string, TextBlock[]>()
  for (const {key, label} of heard) {
    const {block} = label
    if (!plainBelow(block, document)) continue
    const same = answered.get(key)
    if (same) same.push(block)
    else answered.set(key, [block])
  }

  return [...answered.values()].some((same) => same.length >= ANSWERED && same.some(({text}) => asks(text)))
}

/** Three in four of the fewest turns have an answer; half ask with a mark, so one of the three does. */
const ANSWERED = 3

/** Half of three in four of the fewest turns ask, or are set off. */
const PROMPTED = 2

/** Whether a label is set off and ends in a colon, as the titles are under which papers and societies ask. */
function isBold({style, sign}: Label): boolean {
  return style !== 'plain' && sign === 'colon'
}

function mayBeTitle(label: Label, document: Document): boolean {
  return isBold(label) && /^\p{Lu}/u.test(label.speaker) && document.judge(label.speaker)?.kind === 'phrase'
}

/** Labels of which somebody could have enough, and those that hold their question. */
function whatRecurs(heard: readonly Heard[], persons: Persons): readonly Heard[] {
  const counts = new Map<string, number>()
  const groups = heard.map(({key, form}) => {
    const person = persons.get(key) ?? key
    return form === 0 ? person : `${form} ${person}`
  })
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return heard.filter(({label, form}, index) => {
    const times = counts.get(groups[index] ?? '') ?? 0
    return label.place === 'whole' || times >= (form === 0 ? RECURS : RECURS_WEAK)
  })
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

/** Who the labels of an interview are: one speaker per person, under the fullest name that the document proves. */
import type {NameEvidence, Role} from '../types.js'
import {declaredAliases, mergeLabels, partnersOf, shortens} from './cast.js'
import {declaredAs, keysOf, type Declared} from './declared.js'
import {isSuffix, voicePart, type Lexicon, type Part} from './lexicon.js'
import {isInitials, nameWords} from './initials.js'
import {splitJoint} from './name.js'
import {only} from './only.js'
import {findName, withNickname} from './people.js'
import type {Places} from './place.js'
import {listedVoices, type Roster} from './roster.js'
import type {Candidate} from './scan.js'
import {slugOf} from './slug.js'
import {bare} from './text.js'

/** Somebody who speaks. */
export interface Member {
  id: string
  name: string
  resolved: boolean
  evidence: NameEvidence
  labels: string[]
  initials: string | null
  role: Role | null
  fields: Readonly<Record<string, unknown>>
  /** Part of a generic voice; `undefined` for everybody else. */
  part: Part | undefined
  /** Part that the details of a label give: `Anna Berg, host`, `Anna Berg (guest)`; `undefined` where none do. */
  office: Part | undefined
  /** Keys of the labels. */
  keys: Set<string>
}

/** A label that fits two names equally well. */
export interface Ambiguity {
  label: Candidate
  /** The label, or the part of it that does. */
  speaker: string
  names: string[]
}

export interface Cast {
  members: Member[]
  /** Members by candidate; several for a joint label. */
  of: ReadonlyMap<Candidate, readonly Member[]>
  ambiguous: Ambiguity[]
}

/**
 * Make the cast of an interview.
 *
 * @param labels Candidates that open its turns, in order.
 * @param declared Speakers that the author declared.
 * @param placesOf Gives the texts in which the name behind a label is looked for, most telling first.
 * @param roster Who the document says is there.
 * @param lexicon Word lists of the document's languages.
 * @returns Members in order of first speech.
 */
export function castOf(
  labels: readonly Candidate[],
  declared: readonly Declared[],
  placesOf: (one: Candidate) => Places,
  roster: Roster,
  lexicon: Lexicon
): Cast {
  const members: Members = new Map()
  const of = new Map<Candidate, readonly Member[]>()
  const ambiguous: Ambiguity[] = []
  const single = labels.filter((one) => one.kind !== 'joint')
  // What the author says of a label goes before what other labels suggest.
  const told = new Set(declared.filter(({label, name}) => label !== name).flatMap(({label}) => keysOf(label)))
  const people = mergeLabels(single.filter((one) => !told.has(one.key)))
  const partners = partnersOf(labels, people)
  const listedFor = listedVoices(single, people, roster)
  const byKey = new Map<string, readonly [Member]>()
  const byName = new Map<string, Member>()
  for (const one of single) {
    let alone = byKey.get(one.key)
    if (!alone) {
      const label = people.get(one.key)?.label ?? one.speaker
      const setting = {places: placesOf(one), others: partners.get(label), listed: listedFor(one)}
      const fresh = nameOf(one, one, label, declared, setting, ambiguous)
      const member = byName.get(bare(fresh.name)) ?? add(members, fresh)
      byName.set(bare(member.name), member)
      alone = [member]
      for (const key of people.get(one.key)?.keys ?? [one.key]) byKey.set(key, alone)
    }

    const [member] = alone
    note(member, one)
    member.office ??= officeIn(one.details, lexicon)
    of.set(one, alone)
  }

  for (const one of labels) {
    if (one.kind !== 'joint') continue
    of.set(one, jointMembers(one, members, declared, placesOf(one), ambiguous, lexicon))
  }

  shareAliases(labels, of)
  for (const member of members.values()) {
    member.initials = member.labels.find((label) => isInitials(label) && member.part === undefined) ?? null
  }

  const spoken = new Set(labels.flatMap((one) => of.get(one) ?? []))
  return {members: [...spoken], of, ambiguous}
}

/** Who speaks in a turn; nobody named in one without a label. */
export function speakersOf({label}: Readonly<{label: Candidate | null}>, cast: Cast): readonly Member[] {
  return label ? (cast.of.get(label) ?? []) : []
}

/** Initials declared behind a joint label, `Anna Berg and Jo Lund (AJ):`, stand for all it names. */
function shareAliases(labels: readonly Candidate[], of: Map<Candidate, readonly Member[]>): void {
  for (const joint of labels.filter((one) => one.kind === 'joint')) {
    const members = of.get(joint) ?? []
    for (const alias of declaredAliases(joint.details)) {
      for (const one of labels) if (one.key === alias) of.set(one, members)
    }
  }
}

type Fresh = Omit<Member, 'id'>

/** Members by id, in order of first speech. */
type Members = Map<string, Member>

/** What a document says about a label. */
interface Setting {
  places: Places
  /** Keys of the labels of those with whom it talks. */
  others: ReadonlySet<string> | undefined
  /** Name that the document lists for the voice. */
  listed: string | undefined
}

function nameOf(
  one: Pick<Candidate, 'key' | 'kind' | 'part' | 'speaker'>,
  written: Candidate,
  label: string,
  declared: readonly Declared[],
  {places, others, listed}: Setting,
  ambiguous: Ambiguity[]
): Fresh {
  const base = {
    labels: [],
    initials: null,
    role: null,
    fields: {},
    part: one.part,
    office: undefined,
    keys: new Set<string>()
  }
  const known = declaredAs(one, label, declared)
  if (known)
    return {...base, name: known.name, resolved: true, evidence: known.source, role: known.role, fields: known.fields}
  if (listed !== undefined) return {...base, name: listed, resolved: true, evidence: 'text'}
  if (one.kind === 'voice') return {...base, name: label, resolved: false, evidence: null}
  if (nameWords(label).length > 1 && !isInitials(label))
    return {...base, name: withNickname(label, places) ?? withoutSuffix(label), resolved: true, evidence: 'label'}
  const found = findName(label, places, others)
  if (found.name !== null) return {...base, name: found.name, resolved: true, evidence: 'text'}
  if (found.rivals.length > 0) ambiguous.push({label: written, speaker: one.speaker, names: found.rivals})
  const initials = isInitials(label)
  return {...base, name: label, resolved: !initials, evidence: initials ? null : 'label'}
}

/** A name without the degree behind its comma. */
function withoutSuffix(label: string): string {
  const [name = label, ...rest] = label.split(/,\s/u)
  return rest.every((part) => isSuffix(part)) ? name : label
}

/** The members behind `VD & RT` or `M/G/S`; parts that fit nobody known become members of their own. */
function jointMembers(
  one: Candidate,
  all: Members,
  declared: readonly Declared[],
  places: Places,
  ambiguous: Ambiguity[],
  lexicon: Lexicon
): Member[] {
  const found: Member[] = []
  for (const part of splitJoint(one.speaker, lexicon)) {
    const key = bare(part)
    const compact = key.split(' ').join('')
    const members = [...all.values()]
    const member =
      members.find((known) => known.keys.has(key) || known.keys.has(compact) || bare(known.name) === key)
      ?? only(
        members.filter((known) => shortens(part, known.name) || (key.length === 1 && bare(known.name).startsWith(key)))
      )
      ?? add(
        all,
        nameOf(
          {speaker: part, key, kind: isInitials(part) ? 'initials' : 'word', part: undefined},
          one,
          part,
          declared,
          {places, others: undefined, listed: undefined},
          ambiguous
        )
      )
    if (!member.labels.includes(part)) member.labels.push(part)
    member.keys.add(key)
    if (!found.includes(member)) found.push(member)
  }

  return found
}

function add(members: Members, fresh: Fresh): Member {
  const own = fresh.fields['id']
  const base = (typeof own === 'string' && slugOf(own)) || slugOf(fresh.name) || 'speaker'
  let id = base
  for (let count = 1; members.has(id); count++) id = `${base}-${count}`
  const member = {id, ...fresh}
  members.set(id, member)
  return member
}

function note(member: Member, one: Candidate): void {
  if (!member.labels.includes(one.speaker)) member.labels.push(one.speaker)
  member.keys.add(one.key)
}

/** The part that details name in a word; near miss: ` (R)`, a party. */
function officeIn(details: string, lexicon: Lexicon): Part | undefined {
  if (details === '') return undefined
  const words = details.split(/[^\p{L}\p{M}\s-]+/u).map((word) => bare(word))
  return words
    .filter((word) => word.length > 1)
    .map((word) => voicePart(lexicon, word))
    .find((part) => part !== undefined && part !== null)
}

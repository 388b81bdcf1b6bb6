/** Who asks and who answers, from the turns themselves; never against what was declared. */
import type {Role, TurnKind} from '../types.js'
import type {Part} from './lexicon.js'
import {partIn, type Roster} from './roster.js'
import {speakersOf, type Cast, type Member} from './speakers.js'
import type {Extent} from './turns.js'

/** Least share of an interviewer's turns that ask; requests without a mark count. */
const ASKS = 0.34
/** An interviewer asks at least so much oftener than anybody else, as a difference of shares. */
const LEAD = 0.2

/**
 * Give each member a role.
 *
 * @param cast The cast; its members' roles are set, declared ones kept.
 * @param extents Turns in order.
 * @param unlabelled Whether questions without a label were found: then nobody is the interviewer but who is labelled on these alone.
 * @param credited Members whom credits name as interviewers; they decide where the turns do not.
 * @param roster Who the document says is there; where it lists both sides, it decides before the turns do.
 */
export function assignRoles(
  cast: Cast,
  extents: readonly Extent[],
  unlabelled: boolean,
  credited: ReadonlySet<Member>,
  roster: Roster
): void {
  for (const member of cast.members) member.role ??= roleOf(partIn(roster, member.name))
  const open = cast.members.filter((member) => member.role === null)
  if (unlabelled || !areHosts(cast))
    for (const member of open) member.role = roleOf(member.part) ?? byOffice(member, cast)
  if (open.every((member) => member.role !== null) || isCourt(cast)) return
  if (unlabelled) assignBySide(open, cast, extents)
  else assignByAsking(cast, extents, credited)
}

/** Beside questions without a label, who is labelled on questions alone asks, and all others answer. */
function assignBySide(open: readonly Member[], cast: Cast, extents: readonly Extent[]): void {
  const asking = membersOf(cast, extents, 'question')
  const answering = membersOf(cast, extents, null)
  for (const member of open)
    member.role ??= asking.has(member) && !answering.has(member) ? 'interviewer' : 'interviewee'
}

/** One asks: who is known to, whose questions are answered without a label, who asks most, or whom a credit names. */
function assignByAsking(cast: Cast, extents: readonly Extent[], credited: ReadonlySet<Member>): void {
  const {members} = cast
  const alone = members.length === 1 && extents.some(({part}) => part === 'answer')
  const known = members.find((member) => member.role === 'interviewer') ?? (alone ? members[0] : undefined)
  const asker = known ?? findAsker(cast, extents) ?? members.find((one) => one.role === null && credited.has(one))
  if (!asker) return
  asker.role ??= 'interviewer'
  for (const {member, share} of askingShares(cast, extents)) {
    // Whoever speaks with an interviewer alone is interviewed, however much is asked back.
    if (share < ASKS || members.length === 2) member.role ??= 'interviewee'
  }
}

/**
 * Tell what a turn is.
 *
 * @param members Who speaks.
 * @param extent The turn.
 * @param next Who speaks next; empty behind the last turn.
 * @returns `question` for an interviewer who is answered or asks, `answer` for an interviewee, else `statement`.
 */
export function kindOfTurn(members: readonly Member[], extent: Extent, next: readonly Member[]): TurnKind {
  if (extent.part) return extent.part
  const role = commonRole(members)
  if (role === 'interviewee') return 'answer'
  if (role !== 'interviewer') return 'statement'
  return extent.label?.value.asks || commonRole(next) === 'interviewee' ? 'question' : 'statement'
}

/** The role that all members share, `null` where there is none. */
export function commonRole(members: readonly Member[]): Role | null {
  const [first] = members
  return first && members.every((member) => member.role === first.role) ? first.role : null
}

/** Members labelled on questions that are set off, or on other turns. */
function membersOf(cast: Cast, extents: readonly Extent[], part: 'question' | null): ReadonlySet<Member> {
  return new Set(
    extents.filter((extent) => extent.label && extent.part === part).flatMap((extent) => speakersOf(extent, cast))
  )
}

/** Where voices both ask and answer, whoever else speaks does neither: counsel, the court, a child at the door. */
function isCourt({members}: Cast): boolean {
  return members.some(({part}) => part === 'asker') && members.some(({part}) => part === 'answerer')
}

/** Where only hosts speak, nobody is asked. */
function areHosts({members}: Cast): boolean {
  return members.length > 1 && members.every(({role, part, office}) => role === null && (part ?? office) === 'asker')
}

function roleOf(part: Part | undefined): Role | null {
  if (part === 'asker') return 'interviewer'
  return part === 'answerer' ? 'interviewee' : null
}

/** A host opens the conversation; journalists who are asked are called so, too. */
function byOffice(member: Member, {members}: Cast): Role | null {
  if (member.office === 'asker') return member === members[0] ? 'interviewer' : null
  return member.office === 'answerer' ? 'interviewee' : null
}

/** The one member who asks far more than all others. */
function findAsker(cast: Cast, extents: readonly Extent[]): Member | null {
  const shares = askingShares(cast, extents)
  const [first, second] = shares
  if (!first || !second || first.share < ASKS || first.share - second.share < LEAD) return null
  if (first.turns * shares.length < extents.length / 2) return null
  return first.member
}

/** Members with the share of their turns that ask, most first. */
function askingShares(cast: Cast, extents: readonly Extent[]): Array<{member: Member; share: number; turns: number}> {
  const counts = new Map<Member, {asking: number; turns: number}>()
  for (const extent of extents) {
    for (const member of speakersOf(extent, cast)) {
      const count = counts.get(member) ?? {asking: 0, turns: 0}
      count.turns++
      if (extent.label?.value.asks) count.asking++
      counts.set(member, count)
    }
  }

  return cast.members
    .map((member) => {
      const {asking, turns} = counts.get(member) ?? {asking: 0, turns: 0}
      return {member, share: turns === 0 ? 0 : asking / turns, turns}
    })
    .filter((entry) => entry.turns > 0)
    .sort((a, b) => b.share - a.share)
}

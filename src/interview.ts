/**
 * The core, in order: scan the document for labels, weigh whether it is an interview, make the cast, find the turns,
 * give them anchors, mark them up, and say what was found.
 */
import type {Root} from 'mdast'
import type {InterviewModel, Report} from './types.js'
import {adopt} from './core/adopt.js'
import type {AnchorSettings} from './core/anchors.js'
import {placesOf} from './core/context.js'
import {decide, type Decision} from './core/decide.js'
import {declarationOf, type Declared} from './core/declared.js'
import {creditedMembers} from './core/credits.js'
import {isTooDeep} from './core/depth.js'
import type {Document} from './core/document.js'
import {readFences} from './core/fences.js'
import {findingsOf, type Finding} from './core/findings.js'
import {mayHoldInterview} from './core/glance.js'
import {groupTurns} from './core/groups.js'
import {markUp, type MarkedTurn} from './core/markup.js'
import {modelOf} from './core/model.js'
import {present, type Presentation} from './core/presentation.js'
import {propose} from './core/reading.js'
import {reportOf} from './core/report.js'
import {assignRoles} from './core/roles.js'
import {rosterOf} from './core/roster.js'
import {scan, type Candidate} from './core/scan.js'
import {castOf, speakersOf} from './core/speakers.js'
import {startsOf} from './core/starts.js'
import {extentsOf} from './core/turns.js'

/** So many turns of declared speakers are an interview on the author's word. */
const DECLARED = 2

/** What the core is told beside the document. */
export interface Request {
  declared: readonly Declared[]
  /** `true` insists, `false` leaves alone, `null` lets the evidence decide. */
  insist: boolean | null
  anchors: AnchorSettings
  presentation: Presentation
  /** Leave a document that cannot hold an interview at the first look, with an empty report. Default: `false`. */
  glance?: boolean | undefined
}

/** What the core found. */
export interface Outcome {
  /** The document's own tree where there is no interview. */
  tree: Root
  model: InterviewModel | null
  /** Says why; made when somebody asks. */
  report: () => Report
  findings: Finding[]
}

/**
 * Find the interview of a document and mark it up.
 *
 * @param document Document; it is left as it is.
 * @param request Declared speakers, the author's decision, how to make anchors.
 * @returns A marked copy and the model, or the same tree and `null`.
 */
export function markInterview(document: Document, request: Request): Outcome {
  const {blocks, root} = document
  if (request.insist === false) {
    const left = nothing(root, null, [], [])
    return {...left, report: () => ({...left.report(), decidedBy: 'author'})}
  }

  const fences = document.bounded ? readFences(root, blocks) : null
  const insist = request.insist === true || fences !== null
  const silent = !insist && request.declared.length === 0
  if (request.glance === true && silent && !mayHoldInterview(document)) return nothing(root, null, [], [])
  const candidates = scan(document, fences)
  const declared = declarationOf(request.declared)
  const reading = propose(document, candidates, declared, insist)
  const ownWord = insist || (reading?.turns.filter((one) => declared(one)).length ?? 0) >= DECLARED
  const decision = reading ? decide(reading, ownWord) : null
  const adopted = reading && decision?.found ? adopt(reading, declared) : []
  const announced = request.declared.some(({source, role}) => source === 'frontmatter' && role !== null)
  const {starts, labels, breaks, unlabelled} = startsOf({
    inside: fences,
    document,
    labels: adopted,
    candidates,
    insist,
    announced
  })
  const given = {labels, decision, declared: request.declared, insist, document}
  if (starts.length === 0 || isTooDeep(root))
    return nothing(root, decision, candidates, findingsOf({...given, ambiguous: [], extents: []}))

  const extents = extentsOf(starts, document, breaks)
  const roster = rosterOf(candidates, extents)
  const cast = castOf(labels, request.declared, placesOf(document, extents), roster, document.lexicon)
  const groups = groupTurns(extents, cast, blocks)
  const credited = new Set(creditedMembers(cast.members, extents, document))
  for (const group of groups) {
    const speaking = new Set(group.flatMap((turn) => speakersOf(turn, cast)))
    const members = cast.members.filter((member) => speaking.has(member))
    assignRoles({...cast, members}, group, unlabelled, credited, roster)
  }

  const turns = present(extents, document, cast, request.anchors, request.presentation)
  const interviews: MarkedTurn[][] = []
  let first = 0
  for (const {length} of groups) {
    interviews.push(turns.slice(first, first + length))
    first += length
  }

  return {
    tree: markUp(document, interviews, request.presentation.media),
    model: modelOf(cast.members, turns, document),
    report: () => ({
      ...reportOf(decision, candidates, (one) => cast.of.get(one) ?? []),
      found: true,
      decidedBy: insist ? 'author' : (decision?.by ?? 'evidence')
    }),
    findings: findingsOf({...given, ambiguous: cast.ambiguous, extents})
  }
}

function nothing(
  root: Root,
  decision: Decision | null,
  candidates: readonly Candidate[],
  findings: Finding[]
): Outcome {
  return {tree: root, model: null, report: () => reportOf(decision, candidates, () => []), findings}
}

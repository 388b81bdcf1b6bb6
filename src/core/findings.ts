/** What an author should look at. The host makes messages of findings. */
import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'
import {THRESHOLD, type Decision} from './decide.js'
import type {Document} from './document.js'
import {pointIn} from './locate.js'
import {printable} from './printable.js'
import {RULES, type RuleId} from './rules.js'
import type {Candidate} from './scan.js'
import {likeness} from './similar.js'
import {declarationOf, type Declared} from './declared.js'
import type {Ambiguity} from './speakers.js'
import type {Extent} from './turns.js'

/** Something to look at. */
export interface Finding {
  ruleId: RuleId
  reason: string
  /** Where; `undefined` for the whole document or a tree without positions. */
  place: Point | Position | undefined
  actual: string | null
  /** What could stand there instead. */
  expected: string[]
}

interface Given {
  /** Labels that open turns. */
  labels: readonly Candidate[]
  decision: Decision | null
  declared: readonly Declared[]
  /** Whether the author says that the document is an interview. */
  insist: boolean
  ambiguous: readonly Ambiguity[]
  extents: readonly Extent[]
  document: Document
}

/** Points below the threshold within which a document is a near miss: about one strong piece of evidence. */
const NEAR = 2

/**
 * Collect findings.
 *
 * @param given What the stages found.
 * @returns Findings in the order of the document.
 */
export function findingsOf(given: Given): Finding[] {
  if (given.extents.length === 0) return missing(given)
  return [...similar(given), ...ambiguous(given), ...unknown(given), ...empty(given)]
}

function missing({decision, insist, document: {blocks}}: Given): Finding[] {
  const findings: Finding[] = []
  if (insist) findings.push(finding('missing-interview', undefined, null, []))
  else if (decision && decision.score >= THRESHOLD - NEAR) {
    const lacking = decision.evidence.filter((one) => one.id !== 'prior').sort((a, b) => a.points - b.points)[0]
    findings.push(finding('near-interview', undefined, lacking?.id ?? null, []))
  }

  const raw = blocks.find((block) => block.kind === 'html' && holdsRawTurns(block.node))
  if (raw) findings.push(finding('raw-html', raw.node.position, null, []))
  return findings
}

/** A paragraph in raw HTML that opens with a bold label, `<strong>Anna:</strong>`; read behind each `<p`. */
const RAW_LABEL = /^[^>]{0,200}>\s{0,8}<(?:strong|b)>([^<:：]{1,40})[:：]/iu

/** Whether raw HTML holds an interview by all appearance: two labels that recur. */
export function holdsRawTurns(node: Nodes): boolean {
  if (node.type !== 'html' || !node.value.includes('<p')) return false
  const counts = new Map<string, number>()
  for (const part of node.value.split('<p').slice(1)) {
    const label = RAW_LABEL.exec(part)?.[1]
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  }

  return [...counts.values()].filter((count) => count > 1).length > 1
}

/** Labels one typing error away from a commoner one. */
function similar({labels, document: {source}}: Given): Finding[] {
  const counts = new Map<string, Candidate[]>()
  for (const one of labels) {
    const uses = counts.get(one.key)
    if (uses) uses.push(one)
    else counts.set(one.key, [one])
  }

  const most = [...counts.values()].reduce((count, uses) => Math.max(count, uses.length), 0)
  const rarer = [...counts].filter(([, uses]) => uses.length < most)
  if (rarer.length === 0) return []
  const likesOf = likeness([...counts.keys()])
  const findings: Finding[] = []
  for (const [key, uses] of rarer) {
    const likely = likesOf(key).find((other) => (counts.get(other)?.length ?? 0) > uses.length)
    const [first] = uses
    const [right] = counts.get(likely ?? '') ?? []
    if (first && right) findings.push(finding('similar-label', placeOf(first, source), first.speaker, [right.speaker]))
  }

  return findings
}

function ambiguous({ambiguous, document: {source}}: Given): Finding[] {
  return ambiguous.map(({label, speaker, names}) =>
    finding('ambiguous-speaker', placeOf(label, source), speaker, names)
  )
}

/** Labels beside declared ones that nobody declared. */
function unknown({labels, declared, document: {source}}: Given): Finding[] {
  const keyed = declared.filter((one) => one.label !== one.name)
  if (keyed.length === 0) return []
  const known = declarationOf(declared)
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const one of labels) {
    if (known(one) || seen.has(one.key) || one.kind === 'joint') continue
    seen.add(one.key)
    findings.push(
      finding(
        'unknown-speaker',
        placeOf(one, source),
        one.speaker,
        keyed.map((entry) => entry.label)
      )
    )
  }

  return findings
}

function empty({extents, document: {source}}: Given): Finding[] {
  return extents
    .filter(({label, block, last, lastLine}) => {
      if (!label || last > block.order) return false
      const end = lastLine < block.height ? block.lines[lastLine - 1]?.end : undefined
      return block.text.slice(label.body, end).trim() === '' && block.runs.every((run) => !run.opaque)
    })
    .map(({label}) => finding('empty-turn', label ? placeOf(label, source) : undefined, label?.speaker ?? null, []))
}

function placeOf(one: Candidate, source: string | undefined): Position | undefined {
  const start = pointIn(one.block, one.start, source)
  const end = pointIn(one.block, one.end, source)
  return start && end ? {start, end} : undefined
}

function finding(ruleId: RuleId, place: Finding['place'], actual: string | null, expected: string[]): Finding {
  return {ruleId, reason: printable(RULES[ruleId].reason(actual ?? '', expected)), place, actual, expected}
}

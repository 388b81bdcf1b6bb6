/** The model that pages and programs read. */
import type {InterviewModel, Speaker, Turn} from '../types.js'
import {isTextBlock, startOf, type Block} from './blocks.js'
import type {MarkedTurn} from './markup.js'
import type {Member} from './speakers.js'
import type {Document} from './document.js'
import {pointIn} from './locate.js'
import {countWords} from './tokens.js'
import {wordsOf} from './words.js'
import {toDuration} from './time.js'
import type {Extent} from './turns.js'

/**
 * Make the model.
 *
 * @param members The cast.
 * @param turns Turns with their markup.
 * @param document The document.
 * @returns Plain data, fit for JSON.
 */
export function modelOf(
  members: readonly Member[],
  turns: readonly MarkedTurn[],
  {blocks, source}: Document
): InterviewModel {
  const entries: Turn[] = []
  let question: string | null = null
  for (const turn of turns) {
    if (turn.kind === 'question') question = turn.id
    const text = wordsOf(turn.extent, blocks)
    entries.push({
      id: turn.id,
      speakers: turn.speakers,
      label: turn.extent.label?.speaker ?? null,
      kind: turn.kind,
      replyTo: turn.kind === 'answer' ? question : null,
      time: turn.seconds === null ? null : toDuration(turn.seconds),
      text,
      words: countWords(text),
      ...positionOf(turn.extent, blocks, source)
    })
  }

  const spoken = sumsOf(entries)
  return {version: 1, speakers: members.map((member) => toSpeaker(member, spoken.get(member.id))), turns: entries}
}

/** Turns taken and words spoken by each speaker. */
function sumsOf(turns: readonly Turn[]): Map<string, {turns: number; words: number}> {
  const sums = new Map<string, {turns: number; words: number}>()
  for (const turn of turns) {
    for (const id of turn.speakers) {
      const sum = sums.get(id) ?? {turns: 0, words: 0}
      sum.turns++
      sum.words += turn.words
      sums.set(id, sum)
    }
  }

  return sums
}

function toSpeaker(member: Member, spoken: {turns: number; words: number} | undefined): Speaker {
  return {
    ...member.fields,
    id: member.id,
    name: member.name,
    resolved: member.resolved,
    evidence: member.evidence,
    labels: member.labels,
    initials: member.initials,
    role: member.role,
    turns: spoken?.turns ?? 0,
    words: spoken?.words ?? 0
  }
}

/** First character of the label to the end of the last block. */
function positionOf(extent: Extent, blocks: readonly Block[], source: string | undefined): Pick<Turn, 'position'> {
  const {block, line, label} = extent
  const last = blocks[extent.last]
  const start = pointIn(block, label?.start ?? startOf({block, line}), source)
  const partial = isTextBlock(last) && extent.lastLine < last.height
  const end = partial ? pointIn(last, last.lines[extent.lastLine - 1]?.end ?? 0, source) : last?.node.position?.end
  return start && end ? {position: {start, end}} : {}
}

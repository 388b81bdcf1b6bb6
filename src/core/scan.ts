/** Find every line of a document that could open a turn. */
import {isTextBlock, runsOf, type Line, type TextBlock} from './blocks.js'
import type {Document} from './document.js'
import {readLabel, type Label} from './label.js'
import {initialsFit} from './name.js'
import {nameRuns} from './capitals.js'
import {voicePart, type Part} from './lexicon.js'
import {bare, countWords, endsSentence} from './text.js'
import {readValue, type Value} from './value.js'

/** Most words of an entry that says what initials stand for: a name, an affiliation, a handle. */
const LEGEND = 10

/** A label with its surroundings. */
export interface Candidate extends Label {
  /** 0-based place among the document's candidates. */
  id: number
  block: TextBlock
  /** Label folded for comparison. */
  key: string
  /** Typographic form: labels of one conversation mostly share it. */
  form: string
  value: Value
  /** Part of a generic voice; `undefined` for every other label. */
  part: Part | undefined
  /** Says what initials stand for, as lists of participants do: `TJ: Todor Jankov`. */
  legend: boolean
  /** Opens its block, or a line behind one that was brought to its end. */
  clean: boolean
}

/**
 * Collect the candidates of a document.
 *
 * @param document The document.
 * @param inside Orders of the blocks to look at; `null` for all.
 * @returns Candidates in reading order.
 */
export function scan({blocks, lexicon}: Document, inside: ReadonlySet<number> | null): Candidate[] {
  const candidates: Candidate[] = []
  for (const block of blocks) {
    if (!isTextBlock(block) || inside?.has(block.order) === false) continue
    const lines = block.kind === 'heading' ? block.lines.slice(0, 1) : block.lines
    const labels = lines.map((line) => (startsInside(line) ? null : readLabel(line, lexicon)))
    const ends = endsOf(labels, block.inline.text.length)
    for (const [index, label] of labels.entries()) {
      if (!label) continue
      const end = ends[index] ?? block.inline.text.length
      const before = block.lines[index - 1]
      const behind = labels[index - 1]
      const value = readValue(label, end, blocks[block.order + 1], lexicon)
      candidates.push({
        ...label,
        id: candidates.length,
        block,
        key: keyOf(label),
        form: formOf(label),
        value,
        legend:
          label.kind === 'initials'
          && !value.closed
          && countWords(value.text, LEGEND + 1) <= LEGEND
          && initialsFit(label.speaker, nameRuns(value.text)[0]?.join(' ') ?? ''),
        part: label.kind === 'voice' ? voicePart(lexicon, label.speaker) : undefined,
        clean: !before || endsSentence(before.text) || Boolean(behind)
      })
    }
  }

  return candidates
}

/** For each line of a block, where the next label's line starts, or the block's text ends. */
function endsOf(labels: ReadonlyArray<Label | null>, length: number): number[] {
  let end = length
  const ends = labels.map(() => length)
  for (let index = labels.length - 1; index >= 0; index--) {
    ends[index] = end
    end = labels[index]?.line.start ?? end
  }

  return ends
}

/** Whether a line starts inside emphasis or a link of the line before: no turn can start there. */
function startsInside({block, index, start}: Line): boolean {
  if (index === 0) return false
  return runsOf(block, start - 1, start).some((run) => run.strong || run.emphasis || run.link)
}

/** Labels compare by letters and digits; initials without points and spaces. */
function keyOf(label: Label): string {
  const key = bare(label.speaker)
  return label.kind === 'initials' ? key.split(' ').join('') : key
}

function formOf({style, sign, place, line}: Label): string {
  const {block} = line
  const context = block.kind === 'heading' ? 'heading' : block.parent.type === 'listItem' ? 'item' : 'flow'
  const marked = style === 'plain' ? 'plain' : 'marked'
  return [
    marked,
    sign === 'dot' || sign === 'bracket' ? 'point' : sign,
    place === 'whole' ? 'run-in' : place,
    context
  ].join(' ')
}

/** Find every line of a document that could open a turn. */
import {isTextBlock, type TextBlock, type Line} from './blocks.js'
import type {Document} from './document.js'
import {readLabels, type Label} from './label.js'
import {initialsFit, kindOf} from './name.js'
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
  const judge = (speaker: string): ReturnType<typeof kindOf> => kindOf(speaker, lexicon)
  for (const block of blocks) {
    if (!isTextBlock(block) || inside?.has(block.order) === false) continue
    const labels = readLabels(block, judge)
    for (const [place, label] of labels.entries()) {
      const end = labels[place + 1]?.line.start ?? block.inline.text.length
      const before = lineAbove(label)
      const behind = before !== undefined && labels[place - 1]?.line === before
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
        clean: !before || endsSentence(before.text) || behind
      })
    }
  }

  return candidates
}

/** The line before a label's that holds text: `<br>` and a line ending behind it make an empty one. */
function lineAbove({line: {block, index}}: Label): Line | undefined {
  let above = index - 1
  while (above > 0 && block.lines[above]?.text.trim() === '') above--
  return block.lines[above]
}

/** Labels compare by letters and digits; initials without points and spaces. */
export function keyOf(label: Label): string {
  const key = bare(label.speaker)
  return label.kind === 'initials' ? key.split(' ').join('') : key
}

/** Typographic form of a label. */
export function formOf({style, sign, place, line}: Label): string {
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

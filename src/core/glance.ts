/**
 * A first look at a document, by the starts of its blocks alone: can it hold an interview at all? Most documents cannot.
 *
 * The look is wider than the stages behind it, never narrower. Whatever lets them propose a reading, find questions
 * without labels or report anything passes: languages are not told, so every language's voices count, and labels that
 * could be one person's count as one. What it cannot see, such as what stands behind a label, it takes for speech.
 */
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import {holdsRawTurns} from './findings.js'
import {readLabels, type Label} from './label.js'
import {mayBeAfterword, mayRequest, widestLexicon} from './lexicon.js'
import {alikeKeys, type Labelled} from './likeness.js'
import {isInitials, mayBeJoint} from './name.js'
import {ALONE_TITLED, questionForm} from './questions.js'
import {FEWEST, RECURS, RECURS_WEAK, SPEAKING} from './reading.js'
import {formOf} from './scan.js'
import {asks, bare} from './text.js'

/**
 * Look at a document of which its author says nothing: no comments bound it, nobody is declared, nothing is insisted on.
 *
 * @param blocks Its blocks.
 * @returns `false` where the other stages would find nothing and have nothing to report.
 */
export function mayHoldInterview(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'html' && holdsRawTurns(block.node)) || mayTalk(blocks) || mayAsk(blocks)
}

/** Whether labels could recur as those of a conversation do. */
function mayTalk(blocks: readonly Block[]): boolean {
  const lexicon = widestLexicon()
  const labels = blocks.flatMap((block) => (isTextBlock(block) ? readLabels(block, lexicon) : [])).filter(maySpeak)
  if (labels.length < FEWEST) return false
  const heard = labels.map((label) => ({...label, key: keyOf(label.speaker), form: formOf(label)}))
  const coloned = heard.filter(({sign}) => sign === 'colon')
  if (coloned.filter(({place}) => place === 'whole').length >= FEWEST) return true
  const alike = alikeKeys(heard)
  return (
    mayRecur(coloned, RECURS, alike)
    || mayRecur(
      heard.filter(({sign}) => sign !== 'colon'),
      RECURS_WEAK,
      alike
    )
  )
}

/** Whether a label could open a turn, in a document of some language and with fitting words behind it. */
function maySpeak({kind, tight, style, sign, speaker}: Label): boolean {
  if (tight) return false
  return SPEAKING.has(kind) || (kind === 'phrase' && ((style !== 'plain' && sign === 'colon') || mayBeJoint(speaker)))
}

/** Labels compare as in earnest, initials always without points and spaces. */
function keyOf(speaker: string): string {
  const key = bare(speaker)
  return isInitials(speaker) ? key.split(' ').join('') : key
}

/** Whether enough labels recur, one of them behind another. */
function mayRecur(
  labels: ReadonlyArray<Labelled & {form: string; sign: string}>,
  times: number,
  alike: ReadonlySet<string>
): boolean {
  const counts = new Map<string, number>()
  const group = ({key, form, sign}: (typeof labels)[number]): string => (sign === 'colon' ? key : form + key)
  for (const one of labels) counts.set(group(one), (counts.get(group(one)) ?? 0) + 1)
  const kept = labels.filter((one) => alike.has(one.key) || (counts.get(group(one)) ?? 0) >= times)
  if (kept.length < FEWEST) return false
  return kept.some(({key}) => alike.has(key)) || someKeyReturns(kept)
}

/** Whether a key comes again after another one: A, B, A. */
function someKeyReturns(labels: readonly Labelled[]): boolean {
  const left = new Set<string>()
  let current: string | undefined
  for (const {key} of labels) {
    if (key === current) continue
    if (left.has(key)) return true
    if (current !== undefined) left.add(current)
    current = key
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

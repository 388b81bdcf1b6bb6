/** Blocks that are set off as a whole, or in their first lines: in bold or in italics. */
import type {TextBlock} from './blocks.js'

/** The emphasis in which all of a block's text stands, `null` where some does not. */
export function setOff(block: Readonly<TextBlock>): Emphasis | null {
  if (block.node.children.some((child) => child.type === 'text' && child.value.trim() !== '')) return null
  const off = setOffLines(block)
  return off?.lines === 0 ? off.by : null
}

type Emphasis = 'strong' | 'emphasis'

/**
 * The emphasis in which the first lines of a block stand.
 *
 * @param block Paragraph or heading.
 * @returns The emphasis and the number of lines, 0 for all; `null` where the first line is not set off as a whole.
 */
export function setOffLines({text, runs}: Readonly<TextBlock>): {by: Emphasis; lines: number} | null {
  let by: Emphasis | null = null
  let strong = true
  let emphasis = true
  for (const run of runs) {
    const own = text.slice(run.start, run.end)
    if (own.trim() === '' || (by === null && isDash(own))) continue
    strong &&= run.strong
    emphasis &&= run.emphasis
    if (!strong && !emphasis) {
      const rest = own.trimStart()
      const before = text.slice(0, run.end - rest.length)
      // Emphasis that CommonMark leaves as asterisks is the author's all the same.
      if (by === null || rest.startsWith('*') || !OPENS_LINE.test(before)) return null
      return {by, lines: before.split('\n').length - 1}
    }

    by = strong ? 'strong' : 'emphasis'
  }

  return by === null ? null : {by, lines: 0}
}

/** Whether a text is the dash before what somebody says, and that alone: `–**Why?**`. */
export function isDash(text: string): boolean {
  return DASH.test(text)
}

/** A dash, in print or typed; near miss: `– and`. */
const DASH = /^\s{0,3}[‒–—―─-]{1,2}\s{0,3}$/u
/** A text behind which a line opens. */
const OPENS_LINE = /\n[^\S\n]*$/u

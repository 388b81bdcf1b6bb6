/** Where in its line a label starts, behind whatever may stand before one, and how it is set. */
import {runAt} from './inline.js'
import type {Opening} from './opening.js'
import {skipSpace} from './separator.js'
import {isSpaceAt, kindOf, KIND, unitAt} from './characters.js'
import {readTime, type Time} from './time.js'

/** How the label is set; `literal` is emphasis that CommonMark leaves as asterisks. */
export type Style = 'plain' | 'strong' | 'emphasis' | 'literal'

/** A place in a line that may open with a label. */
export interface Cursor {
  opening: Opening
  /** Offsets from here on are in the line's text. */
  at: number
  time: Time | null
  literal: boolean
}

/** Pictures and marks that pages set before a speaker: `🎙️ Anna:`, `🧑‍🔬 Ben:`, `◆ 记者：`, `• Anna:`; near miss: `© Anna`. */
const PICTURES =
  /^(?:[\p{Extended_Pictographic}\u2022\u25A0-\u25FF\u2605\u2606](?:\u{FE0F}|\u{200D}|\p{Emoji_Modifier}){0,3}){1,6}\s{0,3}/u
const MOST_PICTURES = 32
const FIRST_LETTER = 0x41
/** Below it no unit is a picture's. */
export const FIRST_PICTURE = 0x2022
const LAST_PICTURE = 0x3299
const DASHES = '–—―'
const MOST_MARKS = 4

/**
 * Find where a label starts: behind spaces, pictures, asterisks, a time.
 *
 * @param opening Line that may open with one.
 * @returns The place of its first character.
 */
export function cursorAt(opening: Opening): Cursor {
  const {text} = opening
  if (opensWithLetter(text)) return {opening, at: 0, time: null, literal: false}
  let at = skipPictures(text, skipDash(text, skipSpace(text, 0)))
  const literal = literalAt(text, at)
  at = skipPictures(text, skipSpace(text, at + literal))
  const time = readTime(text, at)
  if (!time) return {opening, at, time: null, literal: literal > 0}
  at = skipSpace(text, time.after)
  const divider = /^[-–—|]\s/u.exec(text.slice(at, at + 2))?.[0].length ?? 0
  const inner = literalAt(text, at + divider)
  return {opening, at: at + divider + inner, time, literal: literal + inner > 0}
}

/** Whether nothing can stand before a label: most lines open with a letter. */
function opensWithLetter(text: string): boolean {
  const code = text === '' ? 0 : unitAt(text, 0)
  return code >= FIRST_LETTER && code < FIRST_PICTURE && kindOf(code) === 0
}

/** Offset behind the dash that opens speech in print, `— Anna : Oui.` */
function skipDash(text: string, at: number): number {
  return DASHES.includes(text.charAt(at)) && isSpaceAt(text, at + 1) ? skipSpace(text, at + 1) : at
}

/** Offset behind the pictures that stand at an offset. */
function skipPictures(text: string, at: number): number {
  const code = at < text.length ? unitAt(text, at) : 0
  if (code < FIRST_PICTURE || (code > LAST_PICTURE && !isLead(code))) return at
  return at + (PICTURES.exec(text.slice(at, at + MOST_PICTURES))?.[0].length ?? 0)
}

/** Whether a code unit is the first half of a character. */
function isLead(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

/** Number of asterisks and underscores that stand at an offset. */
function literalAt(text: string, at: number): number {
  const most = Math.min(text.length, at + MOST_MARKS)
  let end = at
  while (end < most && (kindOf(unitAt(text, end)) & KIND.mark) !== 0) end++
  return end - at
}

/** How far strong text or emphasis reaches from here, and which. */
export function emphasisAt({opening: {runs, text}, at}: Cursor): {style: Style; end: number} {
  if (runs.length === 0) return {style: 'plain', end: at}
  let end = at
  let style: Style = 'plain'
  for (let index = runAt(runs, at); index < runs.length; index++) {
    const run = runs[index]
    if (!run || !(run.strong || run.emphasis)) break
    if (style === 'plain') style = run.strong ? 'strong' : 'emphasis'
    end = Math.min(run.end, text.length)
  }

  return {style, end}
}

/** What a UTF-16 unit can be to a label and to its words, told by one look into a table: loops over text rest on it. */

/** Kinds of units, a bit each. Letters and digits are of none. */
export const KIND = {
  /** White space, as `\s` has it. */
  space: 1,
  colon: 2,
  /** A bracket that opens. */
  opening: 4,
  /** A bracket that closes. */
  closing: 8,
  /** What the details of a speaker stand behind: a bracket, a comma, a bar. */
  divider: 16,
  dash: 32,
  point: 64,
  /** What ends a sentence, and so the search for a separator. */
  stop: 128,
  /** Emphasis that CommonMark leaves as text. */
  mark: 256,
  /** What a time may open with: a digit, a bracket, the `T` of `Time`. */
  time: 512,
  /** The second half of a character. */
  trail: 1024
} as const satisfies Record<string, number>

const SIGNS: ReadonlyArray<readonly [kind: number, signs: string]> = [
  [
    KIND.space,
    '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'
  ],
  [KIND.colon, ':：'],
  [KIND.opening, '([（【「'],
  [KIND.closing, ')]）】」'],
  [KIND.divider, ',(（[【|'],
  [KIND.dash, '-–—―'],
  [KIND.point, '.'],
  [KIND.stop, '?!？！。；;'],
  [KIND.mark, '*_'],
  [KIND.time, '0123456789[(（T']
]

const FIRST_LEAD = 0xd800
const FIRST_TRAIL = 0xdc00
const LAST_TRAIL = 0xdfff

/** U+3000, the space of Chinese and Japanese. */
export const WIDE_SPACE = 0x3000
const LAST_HAN = 0x9fff
const FIRST_HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3

const kinds = readKinds()

/**
 * Read a unit of a text. Engines keep strings in many forms, and look a method or the length up anew on each of them: in loops
 * that is most of the time. So the method is borrowed here, and loops take the length first.
 *
 * @param text Any text.
 * @param at Offset, 0-based, below the text's length.
 * @returns The UTF-16 unit.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at)
}

/**
 * Tell what a unit is.
 *
 * @param code UTF-16 unit, 0 to 65,535.
 * @returns Bits of `KIND`; 0 for most units.
 */
export function kindOf(code: number): number {
  return kinds[code] ?? 0
}

/**
 * Tell what stands in a text.
 *
 * @param text Any text.
 * @returns Bits of `KIND` of all its units.
 */
export function kindsIn(text: string): number {
  const {length} = text
  let found = 0
  for (let at = 0; at < length; at++) found |= kindOf(unitAt(text, at))
  return found
}

/** Whether a unit is white space, as `\s` has it. */
export function isSpace(code: number): boolean {
  return (kindOf(code) & KIND.space) !== 0
}

/** Whether white space stands at an offset; `false` outside of the text. */
export function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isSpace(unitAt(text, at))
}

/** Whether a unit is of the scripts or signs of Chinese, Japanese or Korean: from the wide space to the last Han, and Hangul. */
export function isEastAsian(code: number): boolean {
  return (code >= WIDE_SPACE && code <= LAST_HAN) || (code >= FIRST_HANGUL && code <= LAST_HANGUL)
}

/** Whether a unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a unit is the first half of a character. */
function isLead(code: number): boolean {
  return code >= FIRST_LEAD && code < FIRST_TRAIL
}

/** Whether a unit is the second half of a character. */
export function isTrail(code: number): boolean {
  return code >= FIRST_TRAIL && code <= LAST_TRAIL
}

/** Classes of letters, and of what parts words, a bit each. */
export const LETTER = {
  /** A letter of any script. */
  letter: 1,
  /** A mark over or beside a letter. */
  mark: 2,
  number: 4,
  /** A character of a script written without spaces, where each counts as a word. */
  unspaced: 8,
  upper: 16,
  lower: 32,
  /** A letter of a script without case. */
  caseless: 64,
  /** White space, as `\s` has it, which parts words. */
  space: 128,
  /** What joins two words or parts of one without a space, U+200C. */
  joiner: 256
} as const satisfies Record<string, number>

const CLASSES: ReadonlyArray<readonly [bit: number, test: RegExp]> = [
  [LETTER.letter, /\p{L}/u],
  [LETTER.mark, /\p{M}/u],
  [LETTER.number, /\p{N}/u],
  [LETTER.unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
  [LETTER.upper, /\p{Lu}/u],
  [LETTER.lower, /\p{Ll}/u],
  [LETTER.caseless, /\p{Lo}/u],
  [LETTER.space, /\s/u],
  [LETTER.joiner, /\u200C/u]
]
/** Set for units whose class is known. What a unit is follows from Unicode alone, so keeping it is no state. */
const KNOWN = 512
const classes = new Uint16Array(0x1_00_00)

/**
 * Tell what kind of letter a unit is.
 *
 * @param code UTF-16 unit, 0 to 65,535.
 * @param text Text in which it stands; read for halves of characters.
 * @param at Offset at which it stands.
 * @returns Bits of `LETTER`; 0 for what is no letter, mark, number or white space. Both halves of a character are what it is.
 */
export function letterOf(code: number, text: string, at: number): number {
  const known = classes[code] ?? 0
  return known === 0 ? classify(code, text, at) : known & ~KNOWN
}

/** Whether a capital stands at an offset; `false` outside of the text. */
export function isCapitalAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (letterOf(unitAt(text, at), text, at) & LETTER.upper) !== 0
}

function classify(code: number, text: string, at: number): number {
  if (code >= FIRST_LEAD && code <= LAST_TRAIL) {
    const second = isTrail(code) && at > 0 && isLead(unitAt(text, at - 1))
    return classOf(String.fromCodePoint(text.codePointAt(second ? at - 1 : at) ?? code))
  }

  const found = classOf(String.fromCharCode(code))
  classes[code] = found | KNOWN
  return found
}

function classOf(character: string): number {
  let bits = 0
  for (const [bit, test] of CLASSES) if (test.test(character)) bits |= bit
  return bits
}

function readKinds(): Uint16Array {
  const table = new Uint16Array(0x1_00_00)
  const note = (code: number, kind: number): void => {
    table[code] = (table[code] ?? 0) | kind
  }

  for (const [kind, signs] of SIGNS) for (let at = 0; at < signs.length; at++) note(unitAt(signs, at), kind)
  for (let code = FIRST_TRAIL; code <= LAST_TRAIL; code++) note(code, KIND.trail)
  return table
}

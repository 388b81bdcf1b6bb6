/** Text of strangers in messages, which terminals print. */

/**
 * Signs that a terminal obeys or that change how others are shown: controls (escape sequences, line feeds), directions,
 * line separators; near miss: joiners, which names are written with.
 */
export const UNPRINTABLE = /([\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF])/u

/**
 * Make what is not to be printed visible.
 *
 * @param text Any text.
 * @returns The text with `\u{1B}` and its kind in place of controls.
 */
export function printable(text: string): string {
  if (!UNPRINTABLE.test(text)) return text
  return text
    .split(UNPRINTABLE)
    .map((part, index) => (index % 2 === 0 ? part : `\\u{${(part.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`))
    .join('')
}

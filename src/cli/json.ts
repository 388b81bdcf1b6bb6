/** JSON that is safe on a terminal. */
import {UNPRINTABLE} from '../core/printable.js'

/**
 * Write a value as JSON.
 *
 * @param value Value.
 * @param indent Spaces a level; 0 gives one line. Default: 2.
 * @returns JSON without a line feed at its end. Characters that a terminal would obey are escaped, also those that JSON
 *   allows, such as U+009B: a parser reads the same value.
 */
export function toJson(value: unknown, indent = 2): string {
  return escapeControls(JSON.stringify(value, null, indent))
}

/**
 * Escape what a terminal would obey.
 *
 * @param json JSON.
 * @returns JSON of the same value.
 */
export function escapeControls(json: string): string {
  return json
    .split(UNPRINTABLE)
    .map((part, index) => (index % 2 === 0 || part === '\n' ? part : escape(part)))
    .join('')
}

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

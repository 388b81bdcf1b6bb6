/** Colours for code: HTML, JSON and Markdown's labels need no more than this. */
import {element} from './element.js'

/** Longer code is shown without colours, which would take longer than they are worth. */
const LONGEST = 60_000

/** Kinds of code, each with its tokens: first group names, second strings, third what is quiet. */
const TOKENS = {
  // `<b class="x">` gives `<b`, ` class`, `"x"`, `>`; text between tags gives nothing.
  html: /(<\/?[a-z][\w-]*|\/?>)|("[^"]*")|(\s[a-z-]+(?==))/gu,
  // `"id": "da-1"` gives `"id"` as a name and `"da-1"` as a string; `12`, `true` and `null` are quiet.
  json: /("(?:[^"\\]|\\.)*"(?=:))|("(?:[^"\\]|\\.)*")|\b(true|false|null|-?\d+(?:\.\d+)?)\b/gu
} as const

const CLASSES = ['pg-name', 'pg-string', 'pg-quiet'] as const

/** Kinds of code that have colours. */
export type Kind = keyof typeof TOKENS

/**
 * Colour code.
 *
 * @param code Code.
 * @param kind What it is; `null` for no colours.
 * @returns Texts and `span` elements, which together hold the code.
 */
export function paint(code: string, kind: Kind | null): Array<Node | string> {
  if (kind === null || code.length > LONGEST) return [code]
  const parts: Array<Node | string> = []
  let end = 0
  for (const match of code.matchAll(TOKENS[kind])) {
    const index = CLASSES.findIndex((_class, group) => match[group + 1] !== undefined)
    parts.push(code.slice(end, match.index), element('span', {class: CLASSES[index] ?? null}, match[0]))
    end = match.index + match[0].length
  }

  return [...parts, code.slice(end)]
}

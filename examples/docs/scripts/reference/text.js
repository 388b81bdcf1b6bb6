/** Markdown of what pages are made of. */

/**
 * A table.
 *
 * @param {readonly string[]} heads Heads of the columns.
 * @param {ReadonlyArray<readonly string[]>} rows Cells, as Markdown.
 * @returns {string} Table.
 */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Code in a line; nothing for nothing. */
export function code(text) {
  return text === '' ? '' : '`' + text + '`'
}

/** Code in lines of its own. */
export function fence(language, text) {
  return '```' + language + '\n' + text.trimEnd() + '\n```'
}

/** A sentence with a capital and a point, as far as it has not. */
export function sentence(text) {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1) + (/[.!?…]$/u.test(trimmed) ? '' : '.')
}

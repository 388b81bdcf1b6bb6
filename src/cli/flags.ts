/** The flags: one table makes the parser and the help. */

export const FORMATS = ['html', 'page', 'json', 'ndjson'] as const
export const SOURCES = ['markdown', 'text'] as const

export type Format = (typeof FORMATS)[number]
export type SourceKind = (typeof SOURCES)[number]

interface Flag {
  type: 'string' | 'boolean'
  short?: string
  /** Placeholder of the value in the help. */
  value?: string
  /** What it does, default included. */
  help: string
}

export const FLAGS = {
  from: {
    type: 'string',
    value: 'KIND',
    help: `how to read: ${SOURCES.join(' or ')} (default: by extension, .txt is text; standard input is markdown)`
  },
  help: {type: 'boolean', short: 'h', help: 'show this help'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'write to FILE (default: standard output)'},
  to: {type: 'string', value: 'FORMAT', help: `what to write: ${FORMATS.join(', ')} (default: html)`},
  version: {type: 'boolean', help: 'show the version'}
} as const satisfies Record<string, Flag>

/** Text of `--help`. */
export function helpText(): string {
  const rows = Object.entries(FLAGS).map(([name, flag]: [string, Flag]) => {
    const short = flag.short ? `-${flag.short}, ` : '    '
    return [`  ${short}--${name}${flag.value ? ' ' + flag.value : ''}`, flag.help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return [
    'Usage: remark-interview [options] [file …]',
    '',
    'Find the speaker-labelled turns of interviews and write them as semantic markup or data.',
    'Without files, standard input is read.',
    '',
    'Options:',
    ...rows.map(([left, right]) => left.padEnd(width) + right),
    '',
    'Examples:',
    '  remark-interview talk.md                     HTML on standard output',
    '  remark-interview --to page talk.txt -o talk.html',
    '  remark-interview --to ndjson *.md            one line of JSON per file',
    '',
    'Exit codes: 0 fine, 2 wrong usage or a file that could not be read or written.',
    ''
  ].join('\n')
}

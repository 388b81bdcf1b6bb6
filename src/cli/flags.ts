/** The flags: one table makes the parser and the help. */
import {Command, CommanderError, Option} from 'commander'
import {FORMATS} from './formats.js'
import {Failure} from './failure.js'

export const SOURCES = ['markdown', 'mdx', 'text'] as const
export const REPORTERS = ['text', 'json', 'sarif'] as const
export const LEVELS = ['info', 'warning'] as const

export type SourceKind = (typeof SOURCES)[number]
export type Reporter = (typeof REPORTERS)[number]
export type Level = (typeof LEVELS)[number]

interface Flag {
  /** As commander writes it: `-o, --output <path>`. */
  form: string
  group: 'Input' | 'Output' | 'Speakers' | 'Markup' | 'Judging' | 'Other'
  /** What it does, default included. */
  help: string
  choices?: readonly string[]
  /** Whether it may be given several times. */
  many?: true
}

export const FLAGS: Readonly<Record<string, Flag>> = {
  filesFrom: {
    form: '--files-from <list>',
    group: 'Input',
    help: 'read the names of inputs from a file, one a line or ended by NUL; - is standard input'
  },
  from: {
    form: '--from <kind>',
    group: 'Input',
    help: 'how to read (default: by extension; standard input is markdown)',
    choices: SOURCES
  },
  filePath: {form: '--file-path <path>', group: 'Input', help: 'name of the document on standard input'},
  maxSize: {form: '--max-size <MB>', group: 'Input', help: 'largest input in megabytes (default: 20)'},
  plugin: {
    form: '--plugin <name>',
    group: 'Input',
    help: 'use a remark plugin of your own before ours; may be repeated',
    many: true
  },
  config: {
    form: '--config <file>',
    group: 'Input',
    help: 'configuration (default: the nearest .remark-interviewrc.{json,yml} or package.json)'
  },
  noConfig: {form: '--no-config', group: 'Input', help: 'look for no configuration'},

  to: {form: '--to <format>', group: 'Output', help: 'what to write (default: html)', choices: Object.keys(FORMATS)},
  output: {
    form: '-o, --output <path>',
    group: 'Output',
    help: 'write to a file, or with / at the end into a folder that mirrors the inputs'
  },
  write: {
    form: '--write',
    group: 'Output',
    help: 'rewrite labels in place, in the house style; all else stays as it is'
  },
  watch: {form: '--watch', group: 'Output', help: 'convert again what changes'},
  jobs: {form: '--jobs <n>', group: 'Output', help: 'files converted at a time (default: what pays)'},

  speaker: {
    form: '--speaker <label=name>',
    group: 'Speakers',
    help: 'declare a speaker: "VD=Vanina Delobelle"; may be repeated',
    many: true
  },
  speakers: {form: '--speakers <file>', group: 'Speakers', help: 'declare speakers in YAML or JSON'},
  interviewer: {form: '--interviewer <name>', group: 'Speakers', help: 'who asks; may be repeated', many: true},
  interviewee: {form: '--interviewee <name>', group: 'Speakers', help: 'who answers; may be repeated', many: true},

  interview: {form: '--interview', group: 'Markup', help: 'insist that every input is an interview'},
  noInterview: {form: '--no-interview', group: 'Markup', help: 'leave every input alone'},
  anchors: {
    form: '--anchors <from>',
    group: 'Markup',
    help: 'ids of turns (default: speaker)',
    choices: ['speaker', 'text', 'none']
  },
  prefix: {form: '--prefix <text>', group: 'Markup', help: 'put before every id'},
  names: {
    form: '--names <when>',
    group: 'Markup',
    help: 'full names in place of initials (default: as-written)',
    choices: ['as-written', 'first', 'always']
  },
  link: {
    form: '--link <target>',
    group: 'Markup',
    help: 'where a label links to (default: anchor)',
    choices: ['anchor', 'url', 'none']
  },
  media: {form: '--media <url>', group: 'Markup', help: 'recording into which times link'},
  mdxExport: {form: '--mdx-export <name>', group: 'Markup', help: 'constant that MDX documents export with the model'},
  labelStyle: {
    form: '--label-style <style>',
    group: 'Markup',
    help: 'house style of labels in Markdown (default: as-written)',
    choices: ['bold', 'plain', 'as-written']
  },
  labelText: {
    form: '--label-text <text>',
    group: 'Markup',
    help: 'initials or names in Markdown (default: as-written)',
    choices: ['initials', 'name', 'as-written']
  },
  labelSeparator: {
    form: '--label-separator <text>',
    group: 'Markup',
    help: 'separator in Markdown (default: as written)'
  },

  check: {form: '--check', group: 'Judging', help: 'print findings, and exit 1 where there are any'},
  failOn: {
    form: '--fail-on <level>',
    group: 'Judging',
    help: 'from which level on a finding fails the check (default: warning)',
    choices: LEVELS
  },
  reporter: {
    form: '--reporter <form>',
    group: 'Judging',
    help: 'form of findings and explanations (default: text)',
    choices: REPORTERS
  },
  near: {form: '--near', group: 'Judging', help: 'report documents that all but made it as interviews'},
  explain: {form: '--explain', group: 'Judging', help: 'say why each input is or is not an interview'},
  stats: {form: '--stats', group: 'Judging', help: 'print who speaks how much'},

  quiet: {form: '--quiet', group: 'Other', help: 'on standard error, say nothing but what failed'},
  color: {form: '--color', group: 'Other', help: 'colours, also where the output is no terminal'},
  noColor: {form: '--no-color', group: 'Other', help: 'no colours'},
  help: {form: '-h, --help', group: 'Other', help: 'show this help'},
  version: {form: '--version', group: 'Other', help: 'show the version'}
}

const DESCRIPTION = `Find the speaker-labelled turns of interviews and write them as semantic markup or data.
Inputs are files, folders (.md, .markdown, .mdx, .txt) and globs; without any, standard input is read.`

const MORE = `
Examples:
  remark-interview talk.md                              HTML on standard output
  remark-interview --to page talk.txt -o talk.html      a page with its style
  remark-interview talks --to page -o site/             every file of a folder
  remark-interview talk.md --explain                    why it is an interview, or is not
  remark-interview "talks/**/*.md" --check              findings, for CI
  find . -name "*.md" | remark-interview --files-from - --to ndjson

Exit codes: 0 fine, 1 findings under --check, 2 wrong usage or a file that could not be read or written,
130 interrupted.
`

/** Values of flags and the inputs, unchecked but for choices. */
export interface Parsed {
  values: Readonly<Record<string, unknown>>
  inputs: string[]
}

/**
 * Parse arguments.
 *
 * @param args Arguments without program and script.
 * @returns Values by name of the flag, and the inputs.
 * @throws {Failure} For wrong usage; it names the nearest flag.
 */
export function parseFlags(args: readonly string[]): Parsed {
  const command = makeCommand()
  try {
    command.parse([...args], {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) throw new Failure(sentenceOf(error.message))
    throw error
  }

  return {values: command.opts(), inputs: command.args}
}

/** Text of `--help`. */
export function helpText(): string {
  return makeCommand().helpInformation() + MORE
}

function makeCommand(): Command {
  const command = new Command('remark-interview')
    .usage('[options] [file, folder or glob …]')
    .description(DESCRIPTION)
    .argument('[inputs...]')
    .helpOption(false)
    .exitOverride()
    .configureOutput({writeErr: () => undefined})
    .configureHelp({helpWidth: WIDTH, visibleArguments: () => []})
  for (const {form, group, help, choices, many} of Object.values(FLAGS)) {
    const option = new Option(form, help).helpGroup(`${group}:`)
    if (choices) option.choices([...choices])
    if (many) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    command.addOption(option)
  }

  return command
}

/** Columns of the help, whatever the terminal: README shows it as it is. */
const WIDTH = 110

/** Commander's `error: unknown option …`, as a sentence of ours. */
function sentenceOf(message: string): string {
  const text = message.replace(/^error: /u, '').trim()
  return text.charAt(0).toUpperCase() + text.slice(1).split('\n').join(' ')
}

/** The options as a form: one table makes its fields and reads them. */
import type {DeclaredSpeaker, Options} from 'remark-interview'

/** One field of the form. */
export interface Field {
  /** Name in the form and in links; the option's name, with a point before the name of a field in it. */
  name: string
  label: string
  help: string
  /** For a choice: values and their words. The first is the default, with the value `''`. */
  choices?: ReadonlyArray<readonly [value: string, words: string]>
  /** For words: what is shown in an empty field. */
  placeholder?: string
  lines?: number
}

/** Names of fields. `mdxExport` and `cacheKey` are for hosts and change nothing here. */
export const FIELDS: readonly Field[] = [
  {
    name: 'interview',
    label: 'Is it an interview?',
    help: '`interview`: the author’s word goes before the evidence.',
    choices: [
      ['', 'let the evidence decide'],
      ['true', 'yes, insist'],
      ['false', 'no, leave it alone']
    ]
  },
  {
    name: 'names',
    label: 'Names in place of initials',
    help: '`names`: prints full names where they are known.',
    choices: [
      ['', 'as written'],
      ['first', 'at the first turn'],
      ['always', 'always']
    ]
  },
  {
    name: 'anchors',
    label: 'Ids of turns',
    help: '`anchors`: what links to turns are made of.',
    choices: [
      ['', 'speaker and number'],
      ['text', 'first words'],
      ['false', 'none']
    ]
  },
  {
    name: 'link',
    label: 'Labels link to',
    help: '`link`: the turn itself, or a declared page.',
    choices: [
      ['', 'the turn'],
      ['url', 'the speaker’s page'],
      ['false', 'nothing']
    ]
  },
  {name: 'prefix', label: 'Prefix of ids', help: '`prefix`: put before every id.', placeholder: 'talk-'},
  {
    name: 'media',
    label: 'Recording',
    help: '`media`: times link into it.',
    placeholder: 'https://example.com/talk.mp3'
  },
  {
    name: 'speakers',
    label: 'Speakers',
    help: '`speakers`: one a line, as `PN = Philippa Nwosu`; a page may follow, as `| https://example.com/`.',
    placeholder: 'PN = Philippa Nwosu | https://example.com/philippa',
    lines: 3
  },
  {
    name: 'interviewer',
    label: 'Who asks',
    help: '`interviewer`: names, with commas between them.',
    placeholder: 'Desmond Achterberg'
  },
  {
    name: 'interviewee',
    label: 'Who answers',
    help: '`interviewee`: names, with commas between them.',
    placeholder: 'Philippa Nwosu'
  },
  {
    name: 'labels.style',
    label: 'House style: emphasis',
    help: '`labels.style`: in the Markdown written back.',
    choices: [
      ['', 'as written'],
      ['bold', 'bold'],
      ['plain', 'plain']
    ]
  },
  {
    name: 'labels.text',
    label: 'House style: text',
    help: '`labels.text`: in the Markdown written back.',
    choices: [
      ['', 'as written'],
      ['initials', 'initials'],
      ['name', 'full name']
    ]
  },
  {
    name: 'labels.separator',
    label: 'House style: separator',
    help: '`labels.separator`: in the Markdown written back.',
    choices: [
      ['', 'as written'],
      [':', '“:”'],
      [' :', '“ :”, a space before it']
    ]
  },
  {
    name: 'near',
    label: 'Report what all but made it',
    help: '`near`: a note where little was lacking.',
    choices: [
      ['', 'no'],
      ['true', 'yes']
    ]
  }
]

/** Options that the form does not hold, and why. */
export const OUTSIDE = {
  cacheKey: 'makes hosts convert again',
  mdxExport: 'is for MDX, which holds code',
  labels: 'is the three fields of house style'
} as const

/**
 * Read the form.
 *
 * @param values Values of the fields that are not at their default, by name.
 * @returns Options. What a choice does not offer, as a link may say, stands for the default.
 */
export function toOptions(values: Readonly<Record<string, string>>): Options {
  return {
    interview: yesOrNo(values['interview']),
    names: oneOf(values['names'], ['first', 'always']),
    anchors: values['anchors'] === 'false' ? false : oneOf(values['anchors'], ['text']),
    link: values['link'] === 'false' ? false : oneOf(values['link'], ['url']),
    prefix: values['prefix'],
    media: values['media']?.trim() || undefined,
    speakers: toSpeakers(values['speakers'] ?? ''),
    interviewer: toNames(values['interviewer'] ?? ''),
    interviewee: toNames(values['interviewee'] ?? ''),
    labels: {
      style: oneOf(values['labels.style'], ['bold', 'plain']),
      text: oneOf(values['labels.text'], ['initials', 'name']),
      separator: oneOf(values['labels.separator'], [':', ' :'])
    },
    near: yesOrNo(values['near'])
  }
}

function oneOf<const T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value)
}

function yesOrNo(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined
}

function toNames(value: string): string[] {
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** `PN = Philippa Nwosu | https://…`, one a line; a name alone is its own label. */
function toSpeakers(value: string): Record<string, string | DeclaredSpeaker> {
  const lines = value.split('\n').flatMap((line) => {
    const [declared = '', url = ''] = line.split('|').map((part) => part.trim())
    const [label = '', name = label] = declared.split('=').map((part) => part.trim())
    if (name === '') return []
    const speaker: string | DeclaredSpeaker = url === '' ? name : {name, url}
    return [[label === '' ? name : label, speaker] as const]
  })
  return Object.fromEntries(lines)
}

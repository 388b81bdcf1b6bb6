/** Elements and attributes: the sanitising schema knows every one, and an interview shows them. */
import rehypeFormat from 'rehype-format'
import rehypeStringify from 'rehype-stringify'
import remarkInterview from 'remark-interview'
import {interviewSchema} from 'remark-interview/sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {code, fence, table} from './text.js'

const ABOUT = {
  'a href': 'Link to the turn, or to the speaker’s page.',
  'abbr title': 'The full name, where the label abbreviates one that is known.',
  'b className': 'The label.',
  'div className': 'A turn.',
  'div dataSpeaker': 'Ids of the speakers, separated by spaces.',
  'div dataRole': 'Role of the speaker.',
  'div dataKind': 'Kind of the turn.',
  'div dataVoice': 'Place of the one speaker in the list of speakers, from 1.',
  'section className': 'An interview, and the headings, breaks and narration inside it.',
  'section role': 'Role of DPUB-ARIA for questions and answers.',
  'time dateTime': 'A time in or beside the label, as a duration: `PT12M34S`.'
}

const NAMES = {className: 'class', dateTime: 'datetime'}

const SOURCE = `Desmond Achterberg [00:12]: What does a clock tuner do?

Philippa Nwosu [00:15]: I persuade my clocks to agree with one another.

DA: Is there a school for it?

PN: There is, and I did not go to it.
`

export async function markupPage() {
  const {attributes} = interviewSchema({})
  const rows = Object.entries(attributes).flatMap(([element, definitions]) =>
    definitions.map((definition) => rowOf(element, definition))
  )
  const html = await unified()
    .use(remarkParse)
    .use(remarkInterview)
    .use(remarkRehype)
    .use(rehypeFormat)
    .use(rehypeStringify)
    .process(SOURCE)
  return {
    title: 'Markup',
    description: 'Elements and attributes of interviews.',
    body: `
From

${fence('markdown', SOURCE)}

comes, with line breaks added here:

${fence('html', String(html).trim())}

${table(['element', 'attribute', 'values', 'what'], rows)}

Turns have an \`id\` too, unique in the document. Attributes without a value are left out.

## Why these elements

The HTML standard recommends \`p\`, punctuation, and \`b\` or \`span\` for conversations. It calls \`dl\` inappropriate for dialogue
and does not allow \`cite\` for people. \`doc-qna\` is a role of DPUB-ARIA that is allowed on \`section\`.
`
  }
}

function rowOf(element, definition) {
  const [name, ...values] = typeof definition === 'string' ? [definition] : definition
  const about = ABOUT[`${element} ${name}`]
  if (!about) throw new Error(`Expected words about the attribute \`${name}\` of \`${element}\``)
  const attribute = NAMES[name] ?? name.replace(/[A-Z]/gu, (letter) => '-' + letter.toLowerCase())
  const shown = values.map((value) => (value instanceof RegExp ? 'a number' : code(String(value))))
  return [code(element), code(attribute), shown.join(', '), about]
}

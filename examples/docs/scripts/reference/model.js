/** The model and the report, from their types. */
import {code, sentence, table} from './text.js'
import {interfaceOf} from './types.js'

export function modelPage() {
  return {
    title: 'Model and report',
    description: 'What pages and programs read of an interview, field by field.',
    body: `
\`file.data.interview\` holds what is known, as plain data. It is absent where there is no interview. In Astro it is also
\`remarkPluginFrontmatter.interview\`, in MDX on request a [named export](/reference/options/), and
\`remark-interview --to json\` prints it.

${['InterviewModel', 'Speaker', 'Turn'].map((name) => section(name, 2)).join('\n\n')}

## The report

What [\`explainInterview\`](/reference/api/) returns, and \`--explain\` and the [playground](/playground/) show. The ids of
evidence stand in [a table of their own](/reference/evidence/).

${['Report', 'Evidence', 'LabelReport'].map((name) => section(name, 3)).join('\n\n')}
`
  }
}

/**
 * A section about an interface.
 *
 * @param {string} name Name of the interface.
 * @param {2 | 3} level Level of its heading.
 * @returns {string} Heading, sentence, table.
 */
export function section(name, level) {
  const {about, fields} = interfaceOf(name)
  const rows = fields.map(({name: field, type, about: what}) => [
    field === '…' ? '…' : code(field),
    code(type),
    sentence(what)
  ])
  return `${'#'.repeat(level)} \`${name}\`\n\n${sentence(about)}\n\n${table(['field', 'type', 'what'], rows)}`
}

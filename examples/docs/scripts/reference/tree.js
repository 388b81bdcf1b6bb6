/** The nodes, from their types. */
import {section} from './model.js'

export function treePage() {
  return {
    title: 'Syntax tree',
    description: 'The three mdast nodes that the plugin makes.',
    body: `
The plugin makes three [mdast](https://github.com/syntax-tree/mdast) nodes. They carry \`data.hName\` and
\`data.hProperties\`, so they render without handlers, and \`remark-stringify\` writes them back as they were. All have a
\`position\` where the parser gave positions.

${['Interview', 'InterviewTurn', 'InterviewLabel', 'LabelEmphasis'].map((name) => section(name, 2)).join('\n\n')}

TypeScript knows the nodes, and \`file.data.interview\`, from \`import type {} from 'remark-interview'\`.
`
  }
}

/** Formats, from their table. */
import {load} from './tables.js'
import {code, sentence, table} from './text.js'

export async function formatsPage() {
  const {FORMATS} = await load('cli/formats.ts')
  const rows = Object.entries(FORMATS).map(([name, {extension, about}]) => [
    code(name),
    sentence(about),
    code(extension)
  ])
  return {
    title: 'Formats',
    description: 'What the command line writes.',
    body: `
What \`remark-interview --to FORMAT\` writes, and the extension that output files get.

${table(['format', 'what it is', 'extension'], rows)}

\`ndjson\` is \`{"path": …, "interview": …, "messages": […]}\`, a line for each input, in the order of the inputs.
`
  }
}

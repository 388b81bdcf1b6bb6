/** Entries and functions, from their types. */
import {fence, sentence} from './text.js'
import {entries} from './types.js'

export function apiPage() {
  const sections = entries().map(({name, functions}) => {
    const parts = functions.map(functionText)
    return `## \`${name}\`\n\n${parts.join('\n\n')}`
  })
  return {
    title: 'API',
    description: 'Entries of the package and their functions.',
    body: `
ESM only, with types. \`remark-interview/style.css\` is the [stylesheet](/reference/style/). The command line aside, nothing
of Node.js is used.

${sections.join('\n\n')}
`
  }
}

function functionText({name, signature, about, parameters, returns, throws}) {
  const list = parameters.map((parameter) => `- \`${parameter.name}\`: ${sentence(parameter.about)}`)
  const parts = [`### \`${name}\``, sentence(about), fence('ts', signature)]
  if (list.length > 0) parts.push(list.join('\n'))
  if (returns !== '') parts.push(`Returns: ${sentence(returns)}`)
  if (throws !== '') parts.push(`Throws: ${sentence(throws)}`)
  return parts.join('\n\n')
}

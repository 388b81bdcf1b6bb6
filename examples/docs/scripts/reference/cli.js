/** The command line, from its table of flags. */
import {load} from './tables.js'
import {code, fence, sentence, table} from './text.js'

export async function cliPage() {
  const {FLAGS, helpText} = await load('cli/flags.ts')
  const flags = Object.values(FLAGS)
  const groups = [...new Set(flags.map(({group}) => group))]
  const sections = groups.map((group) => `## ${group}\n\n${flagTable(flags.filter((flag) => flag.group === group))}`)
  return {
    title: 'Command line',
    description: 'Every flag of remark-interview.',
    body: `
Data goes to standard output, messages go to standard error. What \`--to\` can write stands under
[formats](/reference/formats/).

${sections.join('\n\n')}

## Help

${fence('txt', helpText())}
`
  }
}

function flagTable(flags) {
  return table(
    ['flag', 'what', 'values'],
    flags.map(({form, help, choices}) => [code(form), sentence(help), choices?.map(code).join(', ') ?? ''])
  )
}

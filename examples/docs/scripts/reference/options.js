/** Options, from their types. */
import {code, fence, sentence, table} from './text.js'
import {interfaceOf} from './types.js'

export function optionsPage() {
  return {
    title: 'Options',
    description: 'Every option of the plugin, with its type and default.',
    body: `
All hosts take the same options, and every one can be written as JSON. \`null\` stands for the default. An option that is
unknown or of a wrong form is an error when the plugin is attached; the error names it.

${fence('json', '{\n  "speakers": {"PN": "Philippa Nwosu"},\n  "names": "first"\n}')}

${optionTable('Options')}

## Declared speakers

Values of \`speakers\` are names, or objects. A declared label is evidence on its own: two turns of declared speakers make
an interview. As soon as one label is declared, labels that are not get the message
[\`unknown-speaker\`](/reference/messages/#unknown-speaker).

${optionTable('DeclaredSpeaker')}

## House style of labels

How \`labels\` writes labels back as Markdown, with \`remark-stringify\`, \`remark-cli\` or \`remark-interview --write\`. Only labels
with words behind them in the same line are rewritten.

${optionTable('LabelStyle')}

## In the front matter

A document decides for itself before the options do.

${fence('yaml', 'interview: true # or false\nspeakers:\n  PN: Philippa Nwosu\ninterviewer: Desmond Achterberg\ninterviewee: Philippa Nwosu')}

Comments bound an interview: only what stands between \`<!-- interview -->\` and \`<!-- /interview -->\` is looked at, and it is
taken for one.
`
  }
}

function optionTable(name) {
  const rows = interfaceOf(name).fields.map(({name: field, type, about, fallback}) => [
    field === '…' ? '…' : code(field.replace(/\?$/u, '')),
    sentence(about),
    code(type),
    fallback
  ])
  return table(['option', 'what', 'type', 'default'], rows)
}

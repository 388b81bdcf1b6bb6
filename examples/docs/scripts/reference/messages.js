/** Messages, from their table. */
import {load} from './tables.js'

export async function messagesPage() {
  const {RULES} = await load('core/rules.ts')
  const sections = Object.entries(RULES).map(([id, {info, reason, advice}]) => {
    const kind = info ? 'A note, no fault.' : 'A warning.'
    return `## \`${id}\`\n\n> ${reason('…', ['…'])}\n\n${kind} ${advice}`
  })
  return {
    title: 'Messages',
    description: 'What the plugin says about documents, and what to do about it.',
    body: `
Findings are messages on the file, as of every remark plugin: \`source\` is \`remark-interview\`, \`ruleId\` is the heading below,
\`note\` is the advice, and \`expected\` holds what could stand there instead. \`…\` stands for what was found. Ids are permanent.

${sections.join('\n\n')}
`
  }
}

/** Evidence, from its table. */
import {load} from './tables.js'
import {code, sentence, table} from './text.js'

export async function evidencePage() {
  const [{MEASURES}, {THRESHOLD}] = await Promise.all([load('core/measures.ts'), load('core/decide.ts')])
  return {
    title: 'Evidence',
    description: 'What is weighed before a document is taken for an interview.',
    body: `
What speaks for and against a document being an interview. Each piece adds points or takes some away; from
${THRESHOLD} on, the document is an interview. [How it decides](/guide/decision/) tells the rest, and the tab “Why” of the
[playground](/playground/) shows the points of a text. Ids are permanent, weights are not.

${table(
  ['id', 'what is measured'],
  Object.entries(MEASURES).map(([id, about]) => [code(id), sentence(about)])
)}
`
  }
}

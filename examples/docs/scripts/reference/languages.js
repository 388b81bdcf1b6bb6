/** Languages, from their word lists. */
import {load} from './tables.js'
import {code, table} from './text.js'

/** So many voices are shown of a language. */
const SHOWN = 4

export async function languagesPage() {
  const {languages} = await load('languages/index.ts')
  const english = new Intl.DisplayNames('en', {type: 'language'})
  const rows = [...languages]
    .sort((one, other) => english.of(one.tag).localeCompare(english.of(other.tag), 'en'))
    .map(({tag, askers, answerers, closings}) => [
      english.of(tag),
      new Intl.DisplayNames(tag, {type: 'language'}).of(tag),
      code(tag),
      some(askers),
      some(answerers),
      some(closings, 1)
    ])
  return {
    title: 'Languages',
    description: `Word lists are there for ${languages.length} languages.`,
    body: `
Interviews are found in any language whose labels are names or initials. For the ${languages.length} languages below there are word
lists beside: generic voices (\`Q\`, \`Interviewer\`), words that stand before a colon and name nobody (\`Note\`), closing
formulas, titles of people. The languages of a document are found from its words; nothing has to be set, and a bilingual
interview has both.

${table(['language', 'own name', 'tag', 'who asks', 'who answers', 'closing formula'], rows)}

## Scripts

Labels may end in \`:\` or \`：\`, with or without a space before it, a no-break one too. Right-to-left interviews need nothing
but \`dir="rtl"\` on the page; the [gallery](/gallery/#right-to-left) shows one. In scripts without capitals nothing shows
where a name starts in running text: there, labels become full names only by other labels and by declarations.

## A language that is missing

A language is one file of words. See [Contribute](https://github.com/remark-interview/remark-interview#contribute).
`
  }
}

function some(list, number = SHOWN) {
  return list === '' ? '' : list.split(', ').slice(0, number).map(code).join(', ')
}

/** Documents for the benchmark: those of `../shared` where it is present, else generated ones of a realistic mix. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Generated documents of each kind. */
const COUNT = 120

/**
 * Read or make ordinary pages.
 *
 * @param {string} folder Folder in which collections are looked for.
 * @returns {{from: string, texts: string[]}} Where they come from, and their Markdown.
 */
export function ordinaryPages(folder) {
  return collection(join(folder, 'ordinary/files'), ordinaryPage)
}

/**
 * Read or make interviews.
 *
 * @param {string} folder Folder in which collections are looked for.
 * @returns {{from: string, texts: string[]}} Where they come from, and their Markdown.
 */
export function interviewsOf(folder) {
  return collection(join(folder, 'corpus/files'), interview)
}

function collection(folder, make) {
  if (!existsSync(folder)) return {from: 'generated', texts: Array.from({length: COUNT}, (_, index) => make(index))}
  const names = readdirSync(folder).filter((name) => /\.(?:md|mdx|markdown|txt)$/u.test(name))
  return {from: folder, texts: names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))}
}

const SENTENCES = [
  'The mill by the river was rebuilt twice before anybody thought of measuring the water.',
  'Set `depth` to a number above zero, or leave it out to walk the whole tree.',
  'Most of the bolts can be reached from below, which saves taking the frame apart.',
  'We planted beans, leeks and a row of [late potatoes](https://garden.example/late) behind the shed.',
  'A warm engine starts at once; a cold one wants **two** turns of the key.',
  'Nobody had swept the tower since the bell was taken down.',
  'The parser reads one line at a time and never looks back further than the last heading.',
  'Bring the broth to a boil, then let it simmer until the barley is soft.',
  'It took a year to find a clockmaker who would look at the movement.',
  'Every release since spring has been signed with the same key.'
]

/** Sentences in a fixed order that differs from document to document. */
function sentences(seed, count) {
  return Array.from({length: count}, (_, index) => SENTENCES[(seed * 7 + index * 3) % SENTENCES.length]).join(' ')
}

/** A page as sites have them: headings, paragraphs, lists of fields, code, a table, a note, some with front matter. */
function ordinaryPage(seed) {
  const parts = seed % 3 === 0 ? [`---\ntitle: Notes from workshop ${seed}\ndate: 2021-03-0${1 + (seed % 9)}\n---`] : []
  parts.push(`# Workshop ${seed}`)
  for (let section = 0; section < 4 + (seed % 12); section++) {
    parts.push(`## Part ${section + 1}`, sentences(seed + section, 4), sentences(seed * section + 1, 2 + (section % 5)))
    if (section % 2 === 0) parts.push('- oil the hinges\n- **Size:** 40 cm\n- **Weight:** 2 kg\n- paint the door')
    if (section % 3 === 0) parts.push('```js\nconst depth = walk(tree, {depth: 3})\n```')
    if (section % 4 === 0) parts.push(`Note: ${sentences(seed, 1)}`)
    if (section % 5 === 0) parts.push('| part | price |\n| --- | --- |\n| bolt | 2 |\n| frame | 90 |')
    if (section % 6 === 0)
      parts.push(
        sentences(seed + 2, 6)
          .split('. ')
          .join('.\n')
      )
  }

  return parts.join('\n\n') + '\n'
}

const NAMES = ['Lena Brandt', 'Otis Field', 'Mara Quill', 'Jon Aske', 'Ida Storm']
const ASKED = ['How did you come to this?', 'What was the hardest part?', 'Would you do it again?', 'Who taught you?']
const TOLD = ['I had an aunt who kept bees, and she let me help.', 'We lost a whole winter over it, my brother and I.']

/**
 * Make an interview in one of the forms in use, with an introduction and a credit.
 *
 * @param {number} seed Interviews differ by it; the same one comes of the same seed.
 * @returns {string} Markdown.
 */
export function interview(seed) {
  const asker = NAMES[seed % NAMES.length]
  const guest = NAMES[(seed + 1 + (seed % 3)) % NAMES.length]
  const short = (name) =>
    name
      .split(' ')
      .map((word) => word[0])
      .join('')
  const label = [
    (name) => `**${name}:** `,
    (name) => `${name}: `,
    (name) => `${short(name)}: `,
    (name) => `**${short(name)}** : `
  ][seed % 4]
  const parts = [`# An interview with ${guest}`, `${asker} met ${guest} at home. ${sentences(seed, 3)}`]
  for (let turn = 0; turn < 8 + (seed % 30); turn++) {
    parts.push(label(asker) + ASKED[turn % ASKED.length])
    parts.push(`${label(guest)}${TOLD[turn % TOLD.length]} ${sentences(seed + turn, 2 + (turn % 6))}`)
    if (turn % 4 === 0) parts.push(sentences(turn, 3))
  }

  parts.push(`Interview by ${asker}`)
  return parts.join('\n\n') + '\n'
}

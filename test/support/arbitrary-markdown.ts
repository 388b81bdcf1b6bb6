/** Made-up Markdown: interviews of many forms and scripts among blocks of every kind. */
import fc from 'fast-check'
import {VOICES} from './arbitrary-trees.js'

// ---------------------------------------------------------------- words

const WORDS = [
  'the',
  'sea',
  'and',
  'I',
  'we',
  'think',
  'numbers',
  'Anna Berg',
  'Nora Whitfield',
  'maison',
  'où',
  'écrire',
  'мы',
  'говорим',
  '你好',
  '世界',
  'מים',
  '*salt*',
  '**tide**',
  '`code`',
  '[link](https://example.org/a_b)',
  'https://example.org/x',
  '![image](a.png)',
  'a &amp; b',
  '&nbsp;',
  String.raw`\[00:01\]`,
  '12:34',
  'note: this',
  '<br>',
  '<span id="ab-1">x</span>',
  '[^1]',
  '~~no~~'
]
const word = fc.constantFrom(...WORDS)
const end = fc.constantFrom('.', '?', '!', '。', '？', '…', '', ':')
const sentence = fc
  .tuple(fc.array(word, {minLength: 1, maxLength: 8}), end)
  .map(([words, sign]) => words.join(' ') + sign)
const sentences = fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join(' '))
const wrapped = fc.array(sentences, {minLength: 1, maxLength: 3}).map((all) => all.join('\n'))
const question = fc.array(word, {minLength: 2, maxLength: 6}).map((words) => words.join(' ') + ' ?')

// ---------------------------------------------------------------- blocks

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? rest.trimEnd() : (index === 0 ? first : rest) + line))
    .join('\n')
const quote = (text: string): string => indent(text, '> ', '> ')
const item = (text: string): string => indent(text, '- ', '  ')

const block = fc.oneof(
  {weight: 4, arbitrary: wrapped},
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({min: 1, max: 4}), sentence).map(([depth, text]) => '#'.repeat(depth) + ' ' + text)
  },
  {
    weight: 1,
    arbitrary: fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.map((text) => item(text)).join('\n'))
  },
  {weight: 1, arbitrary: wrapped.map((text) => quote(text))},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```js\nAB: 1\nNW: 2\n```',
      '    indented: code',
      '| Name | Key |\n| --- | --- |\n| Anna Berg | AB |',
      '<div id="nw-1">\n\nText.\n\n</div>',
      '<p><strong>Anna:</strong> Hello.</p>',
      '<!-- a comment -->',
      '---',
      '***',
      '[^1]: A note.',
      '![image](a.png "title")',
      '**Is this all?**',
      '*Music*',
      'Note: this is one.',
      'Date: 2020-01-01\nPlace: Oslo',
      '[gallery]'
    )
  }
)
const blocks = fc.array(block, {maxLength: 4})

// ---------------------------------------------------------------- interviews

const CASTS: ReadonlyArray<readonly string[]> = [
  ...VOICES,
  ['AB', 'NW'],
  ['A. B.', 'N. W.'],
  ['Anna Berg', 'Nora Whitfield'],
  ['Anna', 'Nora'],
  ['J.-L. M.', 'Simone de Beauvoir'],
  ["Dr. O'Keefe", 'Elisha Stone, PhD'],
  ['Q', 'A'],
  ['Question', 'Réponse'],
  ['Speaker 1', 'Speaker 2'],
  ['记者', '小明'],
  ['Анна Берг', 'Нора Уитт'],
  ['דנה', 'נועה'],
  ['進行', '笹田'],
  ['AB', 'NW & AB'],
  ['John Smith (CEO)', 'Jo Lund'],
  ['[00:12:34] Anna', 'Nora (12:34)'],
  ['Anna-Lena', 'Jean_Luc'],
  ['Anna [AB]', 'Nora *W*']
]
const SEPARATORS = [':', ' :', '\u00A0:', '\u202F:', '：', ':', ' —']
const STYLES: ReadonlyArray<(label: string, separator: string, words: string) => string> = [
  (label, separator, words) => `${label}${separator} ${words}`,
  (label, separator, words) => `**${label}**${separator} ${words}`,
  (label, separator, words) => `**${label}${separator}** ${words}`,
  (label, separator, words) => `*${label}${separator}* ${words}`,
  (label, separator, words) => `***${label}***${separator} ${words}`,
  (label, separator, words) => `**${label}${separator}**${words}`,
  (label, separator, words) => `**${label}${separator} ${words}**`,
  (label, separator, words) => `### ${label}${separator} ${words.split('\n').join(' ')}`,
  (label, separator, words) => `**${label}${separator}**\n\n${words}`,
  (label, _, words) => `### ${label}\n\n${words}`,
  (label, _, words) => `**${label}** ${words}`
]

interface Shape {
  cast: readonly string[]
  separator: string
  style: (label: string, separator: string, words: string) => string
  join: string
  frame: (text: string) => string
}

const same = (text: string): string => text
const shape: fc.Arbitrary<Shape> = fc.record({
  cast: fc.constantFrom(...CASTS),
  separator: fc.constantFrom(...SEPARATORS),
  style: fc.constantFrom(...STYLES),
  join: fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '  \n', '\\\n'),
  frame: fc.constantFrom(
    same,
    same,
    same,
    quote,
    item,
    (text: string) => quote(quote(text)),
    (text: string) => item(quote(text))
  )
})
const turn = fc.tuple(
  fc.oneof({weight: 3, arbitrary: sentences}, {weight: 1, arbitrary: wrapped}),
  fc.option(block, {freq: 6})
)
const interview = fc
  .tuple(shape, fc.array(fc.tuple(question, turn), {minLength: 2, maxLength: 4}))
  .map(([{cast, separator, style, join, frame}, pairs]) => {
    const [asker = '', answerer = ''] = cast
    const turns = pairs.flatMap(([asked, [answered, more]]) => [
      style(asker, separator, asked),
      style(answerer, separator, answered) + (more === null ? '' : '\n\n' + more + (join === '\n\n' ? '' : '\n'))
    ])
    return frame(turns.join(join))
  })
const listed = fc
  .tuple(
    fc.constantFrom(...CASTS),
    fc.constantFrom(...SEPARATORS),
    fc.array(fc.tuple(question, sentences), {minLength: 2, maxLength: 3})
  )
  .map(([[asker = '', answerer = ''], separator, pairs]) =>
    pairs
      .flatMap(([asked, answered]) => [`${asker}${separator} ${asked}`, `${answerer}${separator} ${answered}`])
      .map((text) => item(text))
      .join('\n')
  )
const matter = fc.constantFrom(
  '',
  '',
  '',
  '---\ntitle: An interview with Nora Whitfield\n---\n\n',
  '---\ninterview: true\n---\n\n',
  '---\nspeakers:\n  AB: Anna Berg\n  NW: {name: Nora Whitfield, url: https://example.org}\n---\n\n',
  '---\ninterviewer: Anna Berg\ninterviewee: [Nora Whitfield]\n---\n\n',
  '---\na: [\n---\n\n'
)
const closing = fc.constantFrom(
  '',
  '',
  '*This interview has been edited for length and clarity.*',
  'Propos recueillis par Anna Berg.',
  '---',
  '## About the author',
  '■'
)
/** Documents with an interview in them, by all appearance. */
export const page = fc
  .tuple(matter, blocks, fc.oneof({weight: 4, arbitrary: interview}, {weight: 1, arbitrary: listed}), closing, blocks)
  .map(
    ([head, before, talk, last, after]) => head + [...before, talk, last, ...after].filter(Boolean).join('\n\n') + '\n'
  )
const ordinary = fc.tuple(matter, blocks, blocks).map(([head, ...all]) => head + all.flat().join('\n\n') + '\n')
/** Documents, most of them with an interview. */
export const document = fc.oneof({weight: 4, arbitrary: page}, {weight: 1, arbitrary: ordinary})

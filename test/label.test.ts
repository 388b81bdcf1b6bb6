/** The label of a line, to the character: who, how it is set, what parts it from the words, and what is no label at all. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {isTextBlock} from '../src/core/blocks.js'
import {readContents} from '../src/core/contents.js'
import type {Label} from '../src/core/label.js'
import {readLabels} from '../src/core/labels.js'

const NBSP = '\u00A0'
const NNBSP = '\u202F'
const parser = unified().use(remarkParse).use(remarkGfm).freeze()

type Told = Pick<Label, 'speaker' | 'details' | 'separator' | 'sign' | 'style' | 'place' | 'tight'> & {
  /** What stands behind the label. */
  words: string
  /** Seconds. */
  time: number | null
}

/** As most labels are. */
const USUAL: Omit<Told, 'speaker'> = {
  details: '',
  separator: ':',
  sign: 'colon',
  style: 'plain',
  place: 'run-in',
  tight: false,
  words: 'Yes.',
  time: null
}

/** Labels of the first paragraph or heading. */
function labelsOf(source: string): Told[] {
  const block = readContents(parser.parse(source), source).blocks.find(isTextBlock)
  if (!block) return []
  return readLabels(block).map((label) => {
    const {speaker, details, separator, sign, style, place, tight, time} = label
    expect(block.text.slice(label.start, label.end)).toBe(speaker)
    expect(block.text.slice(label.end).startsWith(details)).toBe(true)
    if (time) expect(block.text.slice(time.start, time.end)).toMatch(/^\d+:\d\d(?::\d\d)?$/u)
    const words = block.text.slice(label.body)
    return {speaker, details, separator, sign, style, place, tight, words, time: time?.seconds ?? null}
  })
}

describe('a label', () => {
  it.each<[string, string, Partial<Told> & Pick<Told, 'speaker'>]>([
    ['initials', 'VD: Yes.', {speaker: 'VD'}],
    ['initials with points', 'V.D.: Yes.', {speaker: 'V.D.'}],
    ['initials with points and spaces', 'V. D.: Yes.', {speaker: 'V. D.'}],
    ['initials with a hyphen', 'J.-L. M.: Yes.', {speaker: 'J.-L. M.'}],
    ['a name with a particle', 'Simone de Beauvoir: Yes.', {speaker: 'Simone de Beauvoir'}],
    ['a title and an apostrophe', "Dr. O'Keefe: Yes.", {speaker: "Dr. O'Keefe"}],
    ['a saint', 'St. John: Yes.', {speaker: 'St. John'}],
    ['a long title with a point', 'Prof. Sen. Berg: Yes.', {speaker: 'Prof. Sen. Berg'}],
    ['a suffix', 'Elisha Goldstein, PhD: Yes.', {speaker: 'Elisha Goldstein, PhD'}],
    ['a hyphen', 'Jean-Luc Marin: Yes.', {speaker: 'Jean-Luc Marin'}],
    ['a letter', 'Q: Yes.', {speaker: 'Q'}],
    ['a number', 'Speaker 2: Yes.', {speaker: 'Speaker 2'}],
    ['two with an ampersand', 'VD & RT: Yes.', {speaker: 'VD & RT'}],
    ['two with a word', 'VD and RT: Yes.', {speaker: 'VD and RT'}],
    ['as long as may be', `${'𝒜'.repeat(44)}: Yes.`, {speaker: '𝒜'.repeat(44)}],

    ['a role in brackets', 'John Smith (CEO): Yes.', {speaker: 'John Smith', details: ' (CEO)'}],
    ['a role in square brackets', 'John Smith [CEO]: Yes.', {speaker: 'John Smith', details: ' [CEO]'}],
    ['a role behind a bar', 'John Smith | CEO: Yes.', {speaker: 'John Smith', details: ' | CEO'}],
    ['an affiliation', 'John Smith, Acme: Yes.', {speaker: 'John Smith', details: ', Acme'}],
    ['brackets all around', String.raw`\[Anna Berg\]: Yes.`, {speaker: 'Anna Berg', details: ']'}],
    ['wide brackets all around', '【安娜】：Yes.', {speaker: '安娜', details: '】', separator: '：'}],

    ['a time before', '[00:12:34] Anna: Yes.', {speaker: 'Anna', time: 754}],
    ['a time and a dash before', '00:12 – Anna: Yes.', {speaker: 'Anna', time: 12}],
    ['a time and a bar before', '(00:12) | Anna: Yes.', {speaker: 'Anna', time: 12}],
    ['a time before bold', '[00:12] **Anna:** Yes.', {speaker: 'Anna', style: 'strong', time: 12}],
    ['a time in escaped brackets', String.raw`\[01:15\] Anna: Yes.`, {speaker: 'Anna', time: 75}],
    ['a time and asterisks', String.raw`00:12 \*\*Anna:\*\* Yes.`, {speaker: 'Anna', style: 'literal', time: 12}],
    ['asterisks and a time', String.raw`\*\*00:12 Anna:\*\* Yes.`, {speaker: 'Anna', style: 'literal', time: 12}],
    ['a time behind the name', 'Anna (12:34): Yes.', {speaker: 'Anna', details: ' (12:34)', time: 754}],
    ['a time behind the colon', 'Anna: [01:15] Yes.', {speaker: 'Anna', time: 75}],
    ['a bare time behind the colon', 'Anna: 01:15 Yes.', {speaker: 'Anna', words: '01:15 Yes.', time: 75}],
    ['a time and nothing behind', 'Anna: 01:15', {speaker: 'Anna', place: 'alone', words: '', time: 75}],
    ['the first of two times', '[00:10] Anna: [00:20] Yes.', {speaker: 'Anna', time: 10}],
    [
      'a time for a separator',
      'Anna Berg 00:12',
      {speaker: 'Anna Berg', sign: 'time', separator: '', place: 'alone', words: '', time: 12}
    ],
    [
      'a time in brackets for one',
      'Anna Berg [00:12] ',
      {speaker: 'Anna Berg', sign: 'time', separator: '', place: 'alone', words: '', time: 12}
    ],

    [
      'a time in brackets before the words',
      'Anna Berg [00:12] Yes.',
      {speaker: 'Anna Berg', sign: 'time', separator: '', time: 12}
    ],
    [
      'a time and a gap before the words',
      'Anna Berg 00:12  Yes.',
      {speaker: 'Anna Berg', sign: 'time', separator: '', time: 12}
    ],
    [
      'a time behind a dash',
      '### Anna Berg – 00:12',
      {speaker: 'Anna Berg', sign: 'time', separator: '', place: 'alone', words: '', time: 12}
    ],
    ['a stretch of time before', '[0:03 - 0:09] Anna: Yes.', {speaker: 'Anna', time: 3}],
    ['a stretch of time behind', 'Anna (0:03 --> 0:09): Yes.', {speaker: 'Anna', details: ' (0:03 --> 0:09)', time: 3}],

    ['a picture before', '🎙️ Anna: Yes.', {speaker: 'Anna'}],
    ['a picture of several before', '🧑‍🔬 **Anna:** Yes.', {speaker: 'Anna', style: 'strong'}],
    ['a dash before', '— Anna : Yes.', {speaker: 'Anna', separator: ' :'}],

    ['a space before the colon', 'VD : Yes.', {speaker: 'VD', separator: ' :'}],
    ['a no-break space', `VD${NBSP}: Yes.`, {speaker: 'VD', separator: `${NBSP}:`}],
    ['a narrow one', `VD${NNBSP}: Yes.`, {speaker: 'VD', separator: `${NNBSP}:`}],
    ['a full-width colon', '记者：你好。', {speaker: '记者', separator: '：', words: '你好。'}],
    ['two colons, as fields of notes have', 'Anna:: Yes.', {speaker: 'Anna', tight: true}],
    ['no space behind the colon', 'Anna:Yes.', {speaker: 'Anna', tight: true}],
    ['no space behind a full-width one', 'Anna：Yes.', {speaker: 'Anna', separator: '：'}],
    ['a colon and emphasis', 'Anna:*Yes.*', {speaker: 'Anna', tight: true}],
    ['a point behind a letter', 'Q. Yes.', {speaker: 'Q', sign: 'dot', separator: '.'}],
    ['a point and a dash', 'P.-Yes.', {speaker: 'P', separator: '.-', sign: 'dot'}],
    ['a point, a dash and a space', 'P.- Yes.', {speaker: 'P', separator: '.-', sign: 'dot'}],
    ['a point behind three', 'ABC. Yes.', {speaker: 'ABC', sign: 'dot', separator: '.'}],
    ['a point behind a voice in full', 'PREGUNTA. Yes.', {speaker: 'PREGUNTA', sign: 'dot', separator: '.'}],
    ['a point and a dash behind one', 'Frage.– Yes.', {speaker: 'Frage', sign: 'dot', separator: '.–'}],
    [
      'a point before a colon',
      'RESPUESTA. So: Yes.',
      {speaker: 'RESPUESTA', sign: 'dot', separator: '.', words: 'So: Yes.'}
    ],
    [
      'a point behind a form of address and a name',
      'Mr. Berg. Yes.',
      {speaker: 'Mr. Berg', sign: 'dot', separator: '.'}
    ],
    [
      'a point behind one with particles',
      "Ms. J. de la O'Keefe. Yes.",
      {speaker: "Ms. J. de la O'Keefe", sign: 'dot', separator: '.'}
    ],
    ['a bracket behind', 'AM) Yes.', {speaker: 'AM', sign: 'bracket', separator: ')'}],
    ['brackets around', '(Anna) Yes.', {speaker: 'Anna', sign: 'bracket', separator: ')'}],
    ['square brackets around', '[Anna] Yes.', {speaker: 'Anna', sign: 'bracket', separator: ']'}],
    ['wide brackets around', '【安娜】Yes.', {speaker: '安娜', sign: 'bracket', separator: '】'}],
    [
      'wide round brackets around',
      '（田中）はい。',
      {speaker: '田中', sign: 'bracket', separator: '）', words: 'はい。'}
    ],
    [
      'square brackets around, no space behind',
      '[田中]はい。',
      {speaker: '田中', sign: 'bracket', separator: ']', words: 'はい。'}
    ],
    [
      'a colon in a script without spaces',
      '记者:您好。',
      {speaker: '记者', separator: ':', tight: false, words: '您好。'}
    ],
    ['a point in a script without spaces', 'Q.您好。', {speaker: 'Q', sign: 'dot', separator: '.', words: '您好。'}],
    ['a point, a space and a dash', 'P. – Yes.', {speaker: 'P', sign: 'dot', separator: '. –'}],
    ['a point behind a voice without capitals', 'प्र. Yes.', {speaker: 'प्र', sign: 'dot', separator: '.'}],
    ['a letter and a space before Hangul', 'Q 왜요?', {speaker: 'Q', sign: 'dot', separator: '', words: '왜요?'}],
    ['a wide letter and a wide space', 'Ｑ\u3000なぜ？', {speaker: 'Ｑ', sign: 'dot', separator: '', words: 'なぜ？'}],
    [
      'a space in a script without spaces',
      '田中 はい。',
      {speaker: '田中', sign: 'bracket', separator: '', words: 'はい。'}
    ],
    ['a wide space', '田中\u3000Yes.', {speaker: '田中', sign: 'bracket', separator: ''}],
    ['a quotation', '田中「Yes.」', {speaker: '田中', sign: 'bracket', separator: '', words: '「Yes.」'}],
    ['a gap behind a letter', `Q${NBSP} ${NBSP}Yes.`, {speaker: 'Q', sign: 'dot', separator: ''}],
    ['a tab behind a letter', 'Q\tYes.', {speaker: 'Q', sign: 'dot', separator: ''}],
    ['a dash', 'Jane Roe — Yes.', {speaker: 'Jane Roe', sign: 'dash', separator: ' —'}],
    ['two hyphens', 'Jane Roe -- Yes.', {speaker: 'Jane Roe', sign: 'dash', separator: ' --'}],

    ['bold, colon outside', '**Anna**: Yes.', {speaker: 'Anna', style: 'strong'}],
    ['bold, no space behind the colon', '**Anna**:Yes.', {speaker: 'Anna', style: 'strong'}],
    ['bold, colon inside', '**Anna:** Yes.', {speaker: 'Anna', style: 'strong'}],
    ['bold, space and colon inside', '**Anna :** Yes.', {speaker: 'Anna', style: 'strong', separator: ' :'}],
    [
      'bold, a bar and the question',
      '**C | Why so?**',
      {speaker: 'C', style: 'strong', sign: 'dash', separator: ' |', place: 'whole', words: 'Why so?'}
    ],
    [
      'bold, a bar and an affiliation',
      '**Anna Berg | Acme**',
      {
        speaker: 'Anna Berg',
        style: 'strong',
        sign: 'none',
        details: ' | Acme',
        separator: '',
        place: 'alone',
        words: ''
      }
    ],
    ['bold, a point', '**Q**. Yes.', {speaker: 'Q', style: 'strong', sign: 'dot', separator: '.'}],
    ['bold, a point and a dash', '**P**.-Yes.', {speaker: 'P', style: 'strong', sign: 'dot', separator: '.-'}],
    [
      'bold, a point inside behind a letter',
      '**P.** Yes.',
      {speaker: 'P', style: 'strong', sign: 'dot', separator: '.'}
    ],
    ['bold, a point and a dash inside', '**P.-** Yes.', {speaker: 'P', style: 'strong', sign: 'dot', separator: '.-'}],
    [
      'bold capitals, a point inside',
      '**ANNA.** Yes.',
      {speaker: 'ANNA', style: 'strong', sign: 'dot', separator: '.'}
    ],
    [
      'bold, a point inside and a dash behind',
      '**P.** – Yes.',
      {speaker: 'P', style: 'strong', sign: 'dash', separator: '. –'}
    ],
    [
      'bold, a role',
      '**Anna** (CEO) Yes.',
      {speaker: 'Anna', details: ' (CEO)', style: 'strong', sign: 'none', separator: ''}
    ],
    [
      'bold, an affiliation',
      '**Anna** (Mill of Linz) Yes.',
      {speaker: 'Anna', details: ' (Mill of Linz)', style: 'strong', sign: 'none', separator: ''}
    ],
    [
      'bold, pronouns',
      '**Anna** (she/her) Yes.',
      {speaker: 'Anna', details: ' (she/her)', style: 'strong', sign: 'none', separator: ''}
    ],
    [
      'bold, a part',
      '**Anna** (host) Yes.',
      {speaker: 'Anna', details: ' (host)', style: 'strong', sign: 'none', separator: ''}
    ],
    [
      'bold, a remark',
      '**Anna** (laughs) Yes.',
      {speaker: 'Anna', style: 'strong', sign: 'none', separator: '', words: '(laughs) Yes.'}
    ],
    [
      'bold, a remark alone',
      '**Anna** [Laughs]',
      {speaker: 'Anna', style: 'strong', sign: 'none', separator: '', words: '[Laughs]'}
    ],
    [
      'bold, a remark without case',
      '**安娜** （笑）是的。',
      {speaker: '安娜', style: 'strong', sign: 'none', separator: '', words: '（笑）是的。'}
    ],
    ['bold, a remark and a colon', '**Anna** (laughs): Yes.', {speaker: 'Anna', details: ' (laughs)', style: 'strong'}],
    ['a mark before', '◆ 记者：Yes.', {speaker: '记者', separator: '：'}],
    ['a bullet before', '• Anna: Yes.', {speaker: 'Anna'}],
    ['a mark before, inside bold', '**● Anna Low:** Yes.', {speaker: 'Anna Low', style: 'strong'}],
    ['a mark before bold', '▶ **Anna Low:** Yes.', {speaker: 'Anna Low', style: 'strong'}],
    ['a square before', '■Anna: Yes.', {speaker: 'Anna'}],
    ['two, each of them bold', '**Anna** & **Ben**: Yes.', {speaker: 'Anna & Ben', style: 'strong'}],
    ['two, joined by a word', '__Ana Vela__ y __Eva Ros__: Yes.', {speaker: 'Ana Vela y Eva Ros', style: 'strong'}],
    ['two in italics', '*Anna* and *Ben* : Yes.', {speaker: 'Anna and Ben', style: 'emphasis', separator: ' :'}],
    ['bold initials', '**J. R.** Yes.', {speaker: 'J. R.', style: 'strong', sign: 'none', separator: ''}],
    ['bold, a point inside', '**Mr. Roe.** Yes.', {speaker: 'Mr. Roe', style: 'strong', sign: 'dot', separator: '.'}],
    ['bold, initials', '**J. R.** Yes.', {speaker: 'J. R.', style: 'strong', sign: 'none', separator: ''}],
    ['bold, a dash', '**Jane Roe** — Yes.', {speaker: 'Jane Roe', style: 'strong', sign: 'dash', separator: ' —'}],
    ['bold, a role outside', '**Jane Roe** (CEO): Yes.', {speaker: 'Jane Roe', style: 'strong', details: ' (CEO)'}],
    ['bold, a role inside', '**Jane Roe (CEO)**: Yes.', {speaker: 'Jane Roe', style: 'strong', details: ' (CEO)'}],
    ['bold, a time', '**Daniel** (00:09): Yes.', {speaker: 'Daniel', style: 'strong', details: ' (00:09)', time: 9}],
    [
      'bold, a role and a time',
      '**Daniel** (host) [00:09]: Yes.',
      {speaker: 'Daniel', style: 'strong', details: ' (host) [00:09]', time: 9}
    ],
    ['bold, nothing', '**Anna** Yes.', {speaker: 'Anna', style: 'strong', sign: 'none', separator: ''}],
    ['bold and italic', '***Anna:*** Yes.', {speaker: 'Anna', style: 'strong'}],
    ['italic, colon outside', '*Anna*: Yes.', {speaker: 'Anna', style: 'emphasis'}],
    ['italic, colon inside', '*Anna:* Yes.', {speaker: 'Anna', style: 'emphasis'}],
    ['asterisks that are text', '**Anna:**Yes.', {speaker: 'Anna', style: 'literal'}],
    [
      'asterisks before a full-width colon',
      '**记者：**你好。',
      {speaker: '记者', style: 'literal', separator: '：', words: '你好。'}
    ],
    [
      'a question set off as a whole',
      '**VD : Why?**',
      {speaker: 'VD', style: 'strong', place: 'whole', separator: ' :', words: 'Why?'}
    ],
    ['a link', '[Anna](https://example.org): Yes.', {speaker: 'Anna'}],

    ['alone', 'Anna Berg:', {speaker: 'Anna Berg', place: 'alone', words: ''}],
    [
      'alone, bold',
      '**Anna**',
      {speaker: 'Anna', style: 'strong', sign: 'none', separator: '', place: 'alone', words: ''}
    ],
    ['alone in a heading', '### Anna', {speaker: 'Anna', sign: 'none', separator: '', place: 'alone', words: ''}],
    ['alone, unmarked', 'Anna Berg', {speaker: 'Anna Berg', sign: 'none', separator: '', place: 'alone', words: ''}],
    ['in a heading', '### VD : Why?', {speaker: 'VD', separator: ' :', words: 'Why?'}],
    ['in a list', '- VD: Yes.', {speaker: 'VD'}],
    ['in a block quote', '> VD: Yes.', {speaker: 'VD'}]
  ])('%s', (_, source, told) => {
    expect(labelsOf(source)).toEqual([{...USUAL, ...told}])
  })

  it('of each line of a paragraph', () => {
    const labels = labelsOf('VD: One.\n[00:20] RT: Two.\\\n(Anna) Three.')
    expect(labels.map(({speaker, time, sign}) => [speaker, time, sign])).toEqual([
      ['VD', null, 'colon'],
      ['RT', 20, 'colon'],
      ['Anna', null, 'bracket']
    ])
  })
})

describe('a time in a line of its own', () => {
  const told = (source: string): unknown[] =>
    labelsOf(source).map(({speaker, sign, place, words, time}) => [speaker, sign, place, words.trim(), time])

  it.each<[string, string, unknown[]]>([
    ['above a label', '00:12\nAnna: Yes.', ['Anna', 'colon', 'run-in', 'Yes.', 12]],
    ['of a stretch above a label', '0:03 --> 0:09\nAnna: Yes.', ['Anna', 'colon', 'run-in', 'Yes.', 3]],
    ['above a name', '00:12\nAnna Berg\nYes.', ['Anna Berg', 'none', 'alone', 'Yes.', 12]],
    ['below a name', 'Anna Berg\n[00:12]\nYes.', ['Anna Berg', 'none', 'alone', 'Yes.', 12]],
    ['before a name', '00:12 Anna Berg\nYes.', ['Anna Berg', 'none', 'alone', 'Yes.', 12]],
    ['below a bold name', '**Anna**\n00:12\nYes.', ['Anna', 'none', 'alone', 'Yes.', 12]]
  ])('%s', (_, source, label) => {
    expect(told(source)).toEqual([label])
  })

  it.each([
    ['below a sentence', 'We rowed home.\n00:12\nYes, we did.'],
    ['above a sentence', '00:12\nWe rowed home.\nYes.'],
    ['below a link', '[Anna Berg](#anna) and\n00:12\nYes.'],
    ['not alone', 'Anna Berg\n00:12 was the time.\nYes.']
  ])('makes no label %s', (_, source) => {
    expect(told(source)).toEqual([])
  })
})

describe('no label', () => {
  it.each([
    ['a name in a program', 'std::vector holds them all.'],
    ['initials with a hyphen', 'J.-P. Berg said so, in so many words.'],
    ['a sentence before the colon', 'Is it? Yes: it is.'],
    ['a full stop before the colon', 'Words. Anna: yes, they were said, all of them.'],
    ['a word and a point', 'Yes. I do, and so does everybody at home.'],
    ['a URL', 'All of https://example.org tells it, and so does the rest.'],
    ['code', '`Anna`: Yes.'],
    ['code in a name', 'Anna `x`: Yes.'],
    ['a part of a link', '[Anna: Yes.](https://example.org)'],
    ['an image', '![Anna](a.png): Yes.'],
    ['a number', '12: Yes.'],
    ['signs alone', '+-+: Yes.'],
    ['a colon far away', `${'word '.repeat(30)}: Yes.`],
    ['a speaker too long', `${'𝒜'.repeat(45)}: Yes.`],
    ['bold letters inside a word', '**Anna**lise went home.'],
    ['bold before a comma', '**Anna**, who went home.'],
    ['bold that ends inside', 'Anna **Berg: Yes.** No.'],
    ['four capitals and a point', 'ABCD. Yes, that is so.'],
    ['a point inside an abbreviation', 'U.S. law says so, in so many words.'],
    ['a bracket inside a word', 'foo(bar) was called, and called again.'],
    ['a word of one letter and one space', 'I rowed home, and nobody came to see us.'],
    ['a time inside the words', 'Anna Berg 00:12 was when we began to talk.'],
    [
      'a wide space far from the start',
      `${'灯台守'.repeat(3)}\u3000そうです、そうです、と言った人がいて、それから誰も何も言いませんでした。`
    ],
    [
      'a quotation without a name',
      '「春」と言った人がいて、それから誰も何も言いませんでした。冬が来て、また春が来ました。'
    ],
    [
      'a time or a name in wide brackets behind a word',
      '灯台守（田中）が言ったのは、冬が来る前に油を買っておくということで、ほかには何も言いませんでした。'
    ],
    ['a letter and a space before Latin', 'Q is a letter, and nobody has ever been called by it at sea.'],
    ['a form of address inside a sentence', 'Mr. Berg went home. We all did, and nobody said a word.'],
    ['a short word and a name', 'Yes. Berg. He went home, and nobody said a word about it.'],
    ['a hyphen without spaces', 'Anna-Lise went home, and so did we all.'],
    ['prose', 'It was a cold day, and nobody came to see us at all.']
  ])('%s', (_, source) => {
    expect(labelsOf(source)).toEqual([])
  })
})

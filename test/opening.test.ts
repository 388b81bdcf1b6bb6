/** Which lines may open with a label: as far as a label reaches and no further, behind whatever breaks a line. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {isTextBlock} from '../src/core/blocks.js'
import {readContents} from '../src/core/contents.js'
import {readForms} from '../src/core/forms.js'
import {openingsOf, type Opening} from '../src/core/opening.js'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

function openings(source: string): readonly Opening[] {
  const block = readContents(parser.parse(source), source).blocks.find(isTextBlock)
  return block ? openingsOf(block) : []
}

/** Lines of the first block that may open, by index. */
function lines(source: string): number[] {
  return openings(source).map(({line}) => line)
}

const NBSP = '\u00A0'
const word = (length: number): string => 'w'.repeat(length)
/** Too long to stand alone, and a sentence. */
const REST = ' and then nobody said anything for a long while, which was odd.'

describe('a line may open with a label', () => {
  it.each([
    ['a colon as far as a speaker reaches', `${word(56)}:${REST}`, `${word(57)}:${REST}`],
    ['a wide colon', `${word(56)}：${REST}`, `${word(57)}：${REST}`],
    ['a bracket', `${word(34)})${REST}`, `${word(35)})${REST}`],
    ['a dash behind a space', `${word(47)} –${REST}`, `${word(48)} –${REST}`],
    ['a hyphen behind a space', `Anna -${REST}`, `Anna-${REST}`],
    ['a point', `ABC DE.${REST}`, `ABC DEF.${REST}`],
    ['a point behind one word', `${word(24)}.${REST}`, `${word(25)}.${REST}`],
    ['a colon behind details in brackets', `Anna (${word(88)}):${REST}`, `Anna (${word(90)}):${REST}`],
    ['a colon behind an affiliation', `Anna, ${word(90)}:${REST}`, `Anna, ${word(91)}:${REST}`],
    ['a colon behind a comma of Chinese', `安娜，${word(40)}：${REST}`, `安娜，${word(60)}：${REST}`],
    ['a colon behind two spaces', `&#32;Anna &#32;${word(80)}:${REST}`, `Anna ${word(80)}:${REST}`],
    ['a wide space', `${'岸'.repeat(8)}\u3000So${REST}`, `${'岸'.repeat(9)}\u3000So${REST}`],
    ['a wide quotation', `${'岸'.repeat(8)}「So${REST}`, `${'岸'.repeat(9)}「So${REST}`],
    ['a space in a script without spaces', `${'岸'.repeat(8)} 岸${REST}`, `${'岸'.repeat(9)} 岸${REST}`],
    ['a space before Hangul', `Q 왜${REST}`, `Q why${REST}`],
    ['a wide bracket', `【${'岸'.repeat(33)}】So${REST}`, `【${'岸'.repeat(34)}】So${REST}`],
    ['a gap behind a letter', `Q${NBSP} ${NBSP}So${REST}`, `Qu${NBSP} ${NBSP}So${REST}`],
    ['a tab behind a letter', `Q\tSo${REST}`, `Qu\tSo${REST}`],
    ['characters of two code units', `${'𝒜'.repeat(56)}:${REST}`, `${'𝒜'.repeat(57)}:${REST}`],
    ['a time', `00:12 Anna${REST}`, `0012 Anna${REST}`],
    ['asterisks that are text', `\\*\\*Anna\\*\\*${REST}`, `Anna\\*\\*${REST}`],
    ['an underscore that is text', `\\_Anna\\_${REST}`, `Anna\\_${REST}`],
    ['emphasis', `*Anna*${REST}`, `Anna *said*${REST}`],
    ['strong text', `**Anna**${REST}`, `~~Anna~~${REST}`],
    ['a time in code', `\`00:12\` Anna:${REST}`, `\`depth\`:${REST}`],
    ['a label behind an image', `![](anna.png) Anna:${REST}`, `![](anna.png) Anna${REST}`],
    ['a label in a link', `[Anna](#anna): one${REST}`, `[Anna](#anna) one${REST}`],
    ['strong text in a link', `[**Anna**](#anna)${REST}`, `[~~Anna~~](#anna)${REST}`],
    ['emphasis behind an image', `![](anna.png) *Anna*${REST}`, `![](anna.png) ~~Anna~~${REST}`],
    ['a colon behind an image', `![](anna.png) ${word(56)}:${REST}`, `![](anna.png) ${word(57)}:${REST}`],
    ['a time in code behind an image', `![](a.png) \`00:12\` Anna:${REST}`, `![](a.png) \`depth\` Anna:${REST}`],
    ['a colon inside a link', `[Anna: one](#anna)${REST}`, `[Anna\nCyr: one](#anna)${REST}`],
    ['a colon in a node of its own', `${word(56)}[:](#colon)${REST}`, `${word(57)}[:](#colon)${REST}`],
    ['a colon behind a bracket that opens the line', `(${word(94)}):${REST}`, `(${word(95)}):${REST}`],
    ['a colon behind a hyphen', `Anna-${word(51)}:${REST}`, `Anna-${word(52)}:${REST}`],
    ['a bracket behind a comma', `Anna, CEO) so${REST}`, `Anna (CEO) so${REST}`],
    ['a dash behind a comma and a space', `Anna, –${REST}`, `Anna,–${REST}`],
    ['a dash behind a letter and a space', `Q –${REST}`, `Q–${REST}`],
    ['signs in several nodes', `An*na* Cy~~r~~ –${REST}`, `An*na* Cy~~r~~${REST}`]
  ])('%s', (_, opening, none) => {
    expect(lines(opening)).toEqual([0])
    expect(lines(none)).toEqual([])
  })

  it('not by a bracket that was opened', () => {
    expect(lines(`Anna (of the mill) rowed home${REST}`)).toEqual([])
    expect(lines(`(Anna) We rowed home${REST}`)).toEqual([0])
  })

  it('not by what stands in the next line', () => {
    expect(lines(`[Anna](#anna)\nwent *home*:${REST}`)).toEqual([1])
    expect(lines(`Anna\nwent *home*:${REST}`)).toEqual([1])
  })

  it.each([
    ['soft', '\n'],
    ['hard, of a backslash', '\\\n'],
    ['hard, of spaces', '  \n'],
    ['of HTML', '<br>'],
    ['of HTML as XML has it', '<br />']
  ])('behind a break: %s', (_, joint) => {
    const prose = 'It was **late** and [we](#we) went on to where the river turns'
    const [opening, ...others] = openings(`${prose}${joint}VD: Why?${joint}${prose}`)
    expect(others).toEqual([])
    expect(opening).toMatchObject({line: 1, start: 52, text: 'VD: Why?', lone: false})
  })

  it.each(['*It was\nVD: late*', '[It was\nVD: late](#late)', '**It *was\nVD: late***'])(
    'but not where it starts inside something: %s',
    (source) => {
      expect(lines(source)).not.toContain(1)
    }
  )

  it('and keeps the parts of its text, its line ending with the last', () => {
    const [opening] = openings('It was late and nobody came\n**VD** (at sea): *Why*\nOr so')
    expect(opening).toMatchObject({line: 1, start: 28, text: 'VD (at sea): Why'})
    expect(opening?.runs.map(({start, end, strong, emphasis}) => [start, end, strong, emphasis])).toEqual([
      [0, 2, true, false],
      [2, 13, false, false],
      [13, 16, false, true],
      [16, 17, false, false]
    ])
  })

  it('and is read as far as a label reaches, up to the end of a word', () => {
    const long = `**VD:** ${'We rowed home and slept. '.repeat(12)}`
    const [opening] = openings(`${long}Then *we* slept on ${word(2000)}`)
    expect(opening?.text.length).toBeLessThan(350)
    expect(opening?.text.endsWith('Then ')).toBe(true)
    expect(openings(`${long}Then *we* slept\non ${word(2000)}`)[0]?.text.endsWith('Then ')).toBe(true)
  })
})

describe('what stands alone may be a label', () => {
  it.each([
    ['# Anna Cyr of the mill that the river took in the spring of the flood', true],
    ['Anna Cyr', true],
    ['*Anna* Cyr', true],
    [word(40), true],
    [word(41), false],
    ['Anna rowed.', false],
    ['- Anna Cyr', false],
    ['`Anna`', false],
    ['Anna Cyr\nOtis Field', false]
  ])('%s: %s', (source, lone) => {
    expect(openings(source).some((one) => one.lone)).toBe(lone)
  })
})

describe('what is set off may be a question without a label', () => {
  const forms = (source: string): Array<[string, string[]]> =>
    [...readForms(readContents(parser.parse(source), source).blocks)].map(([form, blocks]) => [
      form,
      blocks.map(({text}) => text.trim())
    ])

  it.each([
    ['# Of boats', []],
    ['### Why boats?', [['heading 3', ['Why boats?']]]],
    ['**Why boats?**', [['strong', ['Why boats?']]]],
    ['*Why boats?*', [['emphasis', ['Why boats?']]]],
    ['***Why boats?***', [['strong', ['Why boats?']]]],
    ['**Why** **boats?**', [['strong', ['Why boats?']]]],
    ['[**Why boats?**](#why)', [['strong', ['Why boats?']]]],
    ['\\*\\*Why boats?\\*\\*', [['strong', ['**Why boats?**']]]],
    ['**Why boats?** he said', []],
    ['So: **why boats?**', []],
    ['**Why?**', [['strong', ['Why?']]]],
    ['Why boats?', []],
    ['\\*Why boats?\\*', []],
    ['`why` **boats?**', []]
  ])('%s', (source, expected) => {
    expect(forms(source)).toEqual(expected)
  })
})

/** The small pure files of the core, each by tables. */
import type {Paragraph, Text} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {anchorsOf, type AnchorSettings, type AnchorSource} from '../src/core/anchors.js'
import {isTextBlock, type TextBlock} from '../src/core/blocks.js'
import {readContents} from '../src/core/contents.js'
import {Genre} from '../src/core/genre.js'
import {
  isAfterword,
  isClosing,
  isHonorific,
  isNonSpeaker,
  isParticle,
  isRequest,
  isSound,
  isSuffix,
  isTitle,
  lexiconOf,
  voicePart,
  withoutAlias,
  type Lexicon
} from '../src/core/lexicon.js'
import {pointAt, pointIn} from '../src/core/locate.js'
import {initialsFit, isInitials, nameWords} from '../src/core/initials.js'
import {judge, splitJoint, type NameKind} from '../src/core/name.js'
import {nameRuns} from '../src/core/capitals.js'
import {findName, withNickname} from '../src/core/people.js'
import {Place} from '../src/core/place.js'
import {isSubheading, opensDashed, Question} from '../src/core/question.js'
import {isDash, setOff, setOffLines} from '../src/core/set-off.js'
import {sameButOne} from '../src/core/similar.js'
import {asks, bare, codePoints, endsInQuestion, endsSentence, fold} from '../src/core/text.js'
import {countWords} from '../src/core/tokens.js'
import {isRecorded, readTime, toDuration} from '../src/core/time.js'
import {isLanguageCode} from '../src/core/tongues.js'
import {languages} from '../src/languages/index.js'
import {read} from './support/process.js'

const NBSP = '\u00A0'
const NNBSP = '\u202F'
const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const english = lexiconOf('the and of')
const french = lexiconOf(read('languages/fr/interview.md') ?? '')
const german = lexiconOf(read('languages/de/interview.md') ?? '')
const chinese = lexiconOf(read('languages/zh/interview.md') ?? '')

describe('text', () => {
  it.each([
    ['Anna  Berg', 'anna berg'],
    [' D’Arcy\n', "d'arcy"],
    [`VD${NBSP}:`, 'vd :'],
    ['ＶＤ', 'vd'],
    ['Ａ\u3000Ｂ', 'a b'],
    ['', '']
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['Agnès C.', 'agnes c'],
    ['J.-L. M.', 'j l m'],
    ["O'Keefe", 'o keefe'],
    ['O’Keefe', 'o keefe'],
    ['Ёлка Й.', 'елка и'],
    ['Άννα', 'αννα'],
    ['記者', '記者'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['𝒜nna 𠮷田', 'anna 𠮷田'],
    ['Anna\uDC00Berg\uD800', 'anna berg'],
    ['با\u200Cهم', 'با هم'],
    ['[] *', ''],
    ['', '']
  ])('bares %j', (text, bared) => {
    expect(bare(text)).toBe(bared)
  })

  it.each([
    ['', 0],
    ['   \n', 0],
    ['one', 1],
    ['one two\nthree', 3],
    [`où${NBSP}? là${NNBSP}!`, 2],
    ["don’t we’re O'Keefe", 3],
    ['well-known', 1],
    ['— … ?', 0],
    ['1 200', 2],
    ['你好，世界', 4],
    ['我用 Git 和 Rust', 5],
    ['我用Git和Rust写', 6],
    ['カタカナ', 4],
    ['한국어 단어', 2],
    ['สวัสดี', 6],
    ['привет, мир', 2],
    ['𠮷野家 is full', 5],
    ['one \uDC00 \uD800', 1]
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('stops counting words where it has enough', () => {
    expect(countWords('one two three four', 2)).toBe(2)
    expect(countWords('one', 2)).toBe(1)
  })

  it.each([
    ['She said.', true],
    ['She said.”', true],
    ['She said?)', true],
    ['Elle dit !', true],
    ['**Yes.**', true],
    ['说。', true],
    ['说？」', true],
    ['قالت؟', true],
    ['कहा।', true],
    ['She said:', true],
    ['and so on…', true],
    ['She said,', false],
    ['She said', false],
    ['3.14', false],
    ['', false]
  ])('tells whether %j ends as a sentence', (text, ends) => {
    expect(endsSentence(text)).toBe(ends)
  })

  it.each([
    ['Why?', true],
    ['Pourquoi ?', true],
    ['Why?!', true],
    ['“Why?”', true],
    ['**Why?**', true],
    ['为什么？', true],
    ['لماذا؟', true],
    ['Γιατί;', true],
    ['Why? Because.', false],
    ['Why', false],
    ['', false]
  ])('tells whether %j ends in a question', (text, ends) => {
    expect(endsInQuestion(text)).toBe(ends)
  })

  it.each([
    ['Why? Because.', true],
    ['为什么？因为。', true],
    ['لماذا؟ نعم', true],
    ['Because.', false]
  ])('tells whether %j asks anywhere', (text, asking) => {
    expect(asks(text)).toBe(asking)
  })

  it.each([
    ['', 0],
    ['ab', 2],
    ['𠮷野', 2],
    ['👩‍💻', 3]
  ])('counts the code points of %j', (text, count) => {
    expect(codePoints(text)).toBe(count)
  })
})

describe('time', () => {
  it.each([
    ['[00:12:34] Anna', 0, {start: 1, end: 9, after: 10, seconds: 754}],
    ['(12:34) yes', 0, {start: 1, end: 6, after: 7, seconds: 754}],
    ['（1:04）', 0, {start: 1, end: 5, after: 6, seconds: 64}],
    ['1:04 Anna', 0, {start: 0, end: 4, after: 4, seconds: 64}],
    ['Anna 12:34', 5, {start: 5, end: 10, after: 10, seconds: 754}],
    ['[12:34.5]', 0, {start: 1, end: 8, after: 9, seconds: 754.5}],
    ['[00:00:01,250]', 0, {start: 1, end: 13, after: 14, seconds: 1.25}],
    ['100:00', 0, {start: 0, end: 6, after: 6, seconds: 6000}],
    ['1:00:00', 0, {start: 0, end: 7, after: 7, seconds: 3600}]
  ])('reads %j at %i', (text, at, time) => {
    expect(readTime(text, at)).toEqual(time)
  })

  it.each([
    ['12h30', 0],
    ['10:7', 0],
    ['10:75', 0],
    ['10:071', 0],
    ['1:2:3:4', 0],
    ['00:12:34:56', 0],
    ['[12:34', 0],
    ['12:34]', 0],
    ['Anna 12:34', 0],
    ['Anna 12:34', 4],
    ['', 0]
  ])('finds no time in %j at %i', (text, at) => {
    expect(readTime(text, at)).toBeNull()
  })

  it.each<[string, number[], boolean]>([
    ['times that rise', [3, 11, 22], true],
    ['times of which few are full', [0, 3, 11, 30], true],
    ['the same time again', [3, 3, 11], true],
    ['no times that go back', [11, 3, 22], false],
    ['no appointments', [3600, 3900, 4500], false],
    ['no times at all', [], false]
  ])('takes for those of a recording: %s', (_, seconds, recorded) => {
    expect(isRecorded(seconds)).toBe(recorded)
  })

  it.each([
    ['en', true],
    ['jp', true],
    ['swe', true],
    ['vd', false],
    ['anna', false]
  ])('takes %s for a code of a language or country: %s', (key, code) => {
    expect(isLanguageCode(key)).toBe(code)
  })

  it.each([
    [0, 'PT0S'],
    [1.25, 'PT1.25S'],
    [59, 'PT59S'],
    [60, 'PT1M'],
    [754, 'PT12M34S'],
    [754.5, 'PT12M34.5S'],
    [3600, 'PT1H'],
    [3661, 'PT1H1M1S'],
    [90_000, 'PT25H'],
    [0.1 + 0.2, 'PT0.3S']
  ])('writes %d seconds', (seconds, duration) => {
    expect(toDuration(seconds)).toBe(duration)
  })
})

describe('name', () => {
  const kinds: Array<[string, NameKind | null]> = [
    ['VD', 'initials'],
    ['V.D.', 'initials'],
    ['V. D.', 'initials'],
    ['J.-L. M.', 'initials'],
    ['JHD', 'initials'],
    ['AvW', 'initials'],
    ['ÉB', 'initials'],
    ['ВД', 'initials'],
    ['Anna Berg', 'name'],
    ['Simone de Beauvoir', 'name'],
    ['Ludwig van der Rohe', 'name'],
    ["Dr. O'Keefe", 'name'],
    ['Elisha Goldstein, PhD', 'name'],
    ['Jean-Luc Picard', 'name'],
    ['Bác sĩ Nguyễn Văn An', 'name'],
    ['Dr hab. Anna Berg', 'name'],
    ['Иван Петров', 'name'],
    ['홍 길동', 'name'],
    ['Anna', 'word'],
    ['Zoë', 'word'],
    ['记者', 'word'],
    ['Анна', 'word'],
    ['דנה', 'word'],
    ['nikomatsakis', 'handle'],
    ['Q', 'voice'],
    ['A', 'voice'],
    ['Question', 'voice'],
    ['Interviewer', 'voice'],
    ['Facilitator', 'voice'],
    ['Speaker 2', 'voice'],
    ['Audience member', 'voice'],
    ['VD & RT', 'joint'],
    ['VD / RT', 'joint'],
    ['Anna and Jo', 'joint'],
    ['Anna Berg and Jo Lund', 'joint'],
    ['Note', 'veto'],
    ['Example', 'veto'],
    ['Step 2', 'veto'],
    ['Author', 'veto'],
    ['Bác Nguyễn sĩ An', 'phrase'],
    ['To be honest', 'phrase'],
    ['Here is what I think', 'phrase'],
    ['', null],
    ['   ', null],
    ['12', null],
    ['-- x', null],
    ['foo()', 'phrase'],
    ['a=b', null],
    ['https://x.org', null],
    ['Is it?', null],
    ['$VAR', null],
    ['One two three four five six seven', null],
    ['A'.repeat(45), null]
  ]

  it.each(kinds)('takes %j for %s', (speaker, kind) => {
    expect(judge(speaker, english)?.kind ?? null).toBe(kind)
  })

  it.each([
    ['Question', french, 'voice'],
    ['Réponse', french, 'voice'],
    ['Remarque', french, 'veto'],
    ['VD et RT', french, 'joint'],
    ['问', chinese, 'voice'],
    ['主持人', chinese, 'voice']
  ])('takes %j by the lists of its language', (speaker, lexicon, kind) => {
    expect(judge(speaker, lexicon)?.kind).toBe(kind)
  })

  it.each([
    ['VD', true],
    ['V. D.', true],
    ['V.D.', true],
    ['J.-L. M.', true],
    ['AvW', true],
    ['eP', true],
    ['WCh', true],
    ['SzCs', true],
    ['LjN', true],
    ['AnB', true],
    ['DJs', false],
    ['Ch', false],
    ['ŻWDź', true],
    ['A', true],
    ['ABCD', true],
    ['ABCDE', false],
    ['Ann', false],
    ['vd', false],
    ['OK2', false],
    ['A/B', false],
    ['', false],
    ['记者', false]
  ])('tells whether %j is made of initials', (text, expected) => {
    expect(isInitials(text)).toBe(expected)
  })

  it.each([
    ['VD', 'Vanina Delobelle', true],
    ['V. D.', 'Vanina Delobelle', true],
    ['vd', 'Vanina Delobelle', true],
    ['JLM', 'Jean-Luc Marin', true],
    ['JM', 'Jean-Luc Marin', true],
    ['J.-L. M.', 'Jean-Luc Marin', true],
    ['AvW', 'Anna von Weber', true],
    ['AW', 'Anna von Weber', true],
    ['AK', 'Dr. Anna Keefe, PhD', true],
    ['EB', 'Élise Brun', true],
    ['RW', 'ReadWrite', true],
    ['SB', 'Simone Marie Berger', true],
    ['WCh', 'Wacław Chmiel', true],
    ['WC', 'Wacław Chmiel', true],
    ['SzCs', 'Szabó Csaba', true],
    ['LjN', 'Ljubo Novak', true],
    ['WCh', 'Wacław Hak', false],
    ['WCh', 'Wacław Cuda', false],
    ['VD', 'Rudy Turinay', false],
    ['DV', 'Vanina Delobelle', false],
    ['VX', 'Vanina Delobelle', false],
    ['V', 'Vanina Delobelle', false],
    ['AN', 'Anna', false],
    ['', 'Anna Berg', false],
    ['AB', '', false]
  ])('tells whether %j fits %j', (initials, name, fits) => {
    expect(initialsFit(initials, name)).toBe(fits)
  })

  it.each([
    ['VD', ['VD']],
    ['VD & RT', ['VD', 'RT']],
    ['VD&RT', ['VD', 'RT']],
    ['M/G/S', ['M', 'G', 'S']],
    ['Anna and Jo', ['Anna', 'Jo']],
    ['Anna AND Jo', ['Anna', 'Jo']],
    ['Anna & Jo and Kim', ['Anna', 'Jo', 'Kim']],
    ['Sandy', ['Sandy']],
    ['小明、小红', ['小明', '小红']],
    ['& Anna', ['Anna']],
    ['', []]
  ])('splits %j', (speaker, parts) => {
    expect(splitJoint(speaker, english)).toEqual(parts)
  })

  it.each([
    ['Simone de Beauvoir', ['Simone', 'de', 'Beauvoir']],
    ['Dr. Anna Keefe, PhD', ['Anna', 'Keefe']],
    ['Jo “Ace” Berg', ['Jo', 'Berg']],
    ['Anna Berg (CEO)', ['Anna', 'Berg']],
    ['Anna Berg | Acme', ['Anna', 'Berg']],
    ['', []]
  ])('keeps the words of %j that carry the name', (name, words) => {
    expect(nameWords(name)).toEqual(words)
  })
})

describe('similar', () => {
  it.each([
    ['nora whitfield', 'nora whitfeld', true],
    ['nora whitfeld', 'nora whitfield', true],
    ['anders', 'andres', true],
    ['anders', 'anderx', true],
    ['xanders', 'anders', true],
    ['anders', 'anders', false],
    ['anders', 'andrex', false],
    ['anders', 'anderson', false],
    ['dan', 'don', false],
    ['speaker 1', 'speaker 2', false],
    ['', 'a', false]
  ])('tells whether %j and %j differ by one slip', (a, b, same) => {
    expect(sameButOne(a, b)).toBe(same)
    expect(sameButOne(b, a)).toBe(same)
  })
})

/** Paragraphs and headings of a document. */
function textBlocks(source: string): TextBlock[] {
  return readContents(parser.parse(source), source).blocks.filter(isTextBlock)
}

describe('set off', () => {
  it.each<[string, string, ReturnType<typeof setOffLines>]>([
    ['bold', '**Why?**', {by: 'strong', lines: 0}],
    ['italics', '*Why?*', {by: 'emphasis', lines: 0}],
    ['bold and italics', '***Why?***', {by: 'strong', lines: 0}],
    ['italics in bold', '**Why *so*?**', {by: 'strong', lines: 0}],
    ['bold in italics', '*Why **so**?*', {by: 'emphasis', lines: 0}],
    ['several bold parts', '**Why** **so?**', {by: 'strong', lines: 0}],
    ['nothing', 'Why?', null],
    ['nothing behind raw HTML that breaks the line', '<br>Why?', null],
    ['bold beside italics', '**Why** *so?*', null],
    ['bold before other words of its line', '**Why?** So.', null],
    ['bold behind other words', 'So: **why?**', null],
    ['bold behind deleted text', '~~So~~ **why?**', null],
    ['bold behind a dash', '–**Why?**', {by: 'strong', lines: 0}],
    ['bold behind a dash and a space', '– **Why?**', {by: 'strong', lines: 0}],
    ['bold behind a dash and a word', '– and **why?**', null],
    ['bold before a dash', '**Why?** –', null],
    ['a dash alone', '–', null],
    ['two dashes apart', '– –', null],
    ['a first line', '**Why?**\nSo.', {by: 'strong', lines: 1}],
    ['a first line in italics', '*Why?*\nSo.', {by: 'emphasis', lines: 1}],
    ['a first line behind a dash', '– **Why?**\n– So.', {by: 'strong', lines: 1}],
    ['a first line before a hard break', '**Why?**\\\nSo.', {by: 'strong', lines: 1}],
    ['a first line before raw HTML that breaks it', '**Why?**<br>So.', {by: 'strong', lines: 1}],
    ['two first lines', '**Why\nso?**\nSo.', {by: 'strong', lines: 2}],
    ['two first lines, each bold', '**Why**\n**so?**\nSo.', {by: 'strong', lines: 2}],
    ['a bold line before one in italics', '**Why?**\n*So.*', {by: 'strong', lines: 1}],
    ['a bold line before one that is bold in part', '**Why?**\nSo **it** is.', {by: 'strong', lines: 1}],
    ['a bold line and words behind it', '**Why\nso?** So.\nThus.', null],
    ['a bold line before asterisks that are text', '**Why?**\n\\*\\*So.', null]
  ])('tells which first lines are: %s', (_, source, expected) => {
    const [block] = textBlocks(source)
    expect(block && setOffLines(block)).toEqual(expected)
  })

  it.each([
    ['**Why?**', 'strong'],
    ['*Why?*', 'emphasis'],
    ['**Why** **so?**', 'strong'],
    ['**Why?**\nSo.', null],
    ['**Why?**<br>*So.*', null],
    ['–**Why?**', null],
    ['Why?', null]
  ])('tells whether all of %j is', (source, expected) => {
    const [block] = textBlocks(source)
    expect(block && setOff(block)).toBe(expected)
  })

  it.each([
    ['–', true],
    ['-', true],
    ['――', true],
    ['   –   ', true],
    ['—\n', true],
    ['    –', false],
    ['–    ', false],
    ['–––', false],
    ['– and', false],
    ['so –', false],
    ['', false]
  ])('tells whether %j is a dash alone', (text, expected) => {
    expect(isDash(text)).toBe(expected)
  })
})

describe('question', () => {
  it.each([
    ['— Why?', true],
    ['–Why?', true],
    ['――なぜ', true],
    ['‒ Why?', true],
    ['─ Why?', true],
    ['- Why?', true],
    ['-- Why?', true],
    ['   – Why?', true],
    [`${NBSP}– Why?`, true],
    ['    – Why?', false],
    ['–', false],
    ['– ', false],
    ['Why – so?', false],
    ['岸 – Why?', false],
    ['', false]
  ])('tells whether %j opens with a dash', (text, expected) => {
    expect(opensDashed(text)).toBe(expected)
  })

  it.each([
    ['By post:', true],
    ['邮寄：', true],
    ['By post:**', true],
    ['By “post:”', true],
    ['(By post: ) ', true],
    ['By post', false],
    ['At 12:30', false],
    ['By post: to him', false]
  ])('tells whether %j announces what follows', (text, expected) => {
    expect(isSubheading(text)).toBe(expected)
  })

  it.each([
    ['Why?', ['Why?']],
    ['Good day. Ann, why?', ['Good day. Ann, why?']],
    ['Tell us why:', ['Tell us why:']],
    ['Good day. Tell us why:', ['Tell us why:']],
    ['“Good day!” Tell us why:', ['Tell us why:']],
    ['Of version 1.2:', ['Of version 1.2:']],
    ['Ann, tell us why:', ['Ann, tell us why:', 'tell us why:']],
    ['Good day. Ann, tell us why:', ['Ann, tell us why:', 'tell us why:']],
    ['安娜，请说：', ['安娜，请说：', '请说：']],
    ['– Ann, tell us why:', ['Ann, tell us why:', 'tell us why:']]
  ])('may open with a request: %j', (text, openings) => {
    const [block] = textBlocks(text)
    expect(block && new Question(block, 0).openings).toEqual(openings)
  })

  it('has the text of all its blocks, up to the lines that answer, and its place among them', () => {
    const [first, second, last] = textBlocks('– Look.\n\nThere.\n\nWhy\nso?\nSo.\n')
    if (!first || !second || !last) throw new Error('Expected three paragraphs')
    const question = new Question(last, 2, [first, second])
    expect(question.text).toBe('Look.\nThere.\nWhy\nso?')
    expect(question.blocks).toEqual([first, second, last])
    expect([question.order, question.behind]).toEqual([0, 2])
    expect(new Question(last, 0, [first, second]).behind).toBe(3)
    expect(new Question(last, 0).text).toBe('Why\nso?\nSo.')
  })
})

describe('people', () => {
  it.each<[string, string, string[], string | null, string[]]>([
    ['a first name', 'Anna', ['We met Anna Berg in May.'], 'Anna Berg', []],
    ['a last name', 'Berg', ['We met Anna Berg in May.'], 'Anna Berg', []],
    ['a last name behind a particle', 'Beauvoir', ['A talk with Simone de Beauvoir.'], 'Simone de Beauvoir', []],
    ['initials', 'VD', ['Rudy Turinay asks Vanina Delobelle.'], 'Vanina Delobelle', []],
    ['initials with points', 'V. D.', ['Here is Vanina Delobelle.'], 'Vanina Delobelle', []],
    ['initials of two letters', 'WCh', ['Oto Wacław Chmiel.'], 'Wacław Chmiel', []],
    ['initials of two letters at the start', 'SzN', ['Oto Szymon Nowak.'], 'Szymon Nowak', []],
    ['initials over a particle', 'SB', ['Here is Simone de Beauvoir.'], 'Simone de Beauvoir', []],
    ['three letters whose outer two fit', 'RMS', ['Here is Richard Stallman.'], 'Richard Stallman', []],
    ['a declaration in brackets', 'NT', ['Nora Whitfield (NT) met Nils Toft.'], 'Nora Whitfield', []],
    ['a declaration in a table', 'NT', ['Nils Toft | NT\nNora Tell | NX'], 'Nils Toft', []],
    ['a declaration in a list', 'TJ', ['TJ: Todor Jankov\nXY: Thea Jung'], 'Todor Jankov', []],
    ['one letter in the title', 'B', ['An interview with Bernard', 'Berta Holm'], null, []],
    ['one letter of a full name in the title', 'B', ['Talking to Bernard Holm'], 'Bernard Holm', []],
    ['the first place that decides', 'AB', ['Here is Anna Berg.', 'Here is Alma Borg.'], 'Anna Berg', []],
    ['the next place where the first is silent', 'AB', ['Nothing here.', 'Here is Alma Borg.'], 'Alma Borg', []],
    ['a nickname left out', 'JB', ['Here is Jo "Ace" Berg.'], 'Jo Berg', []],
    ['a possessive', 'AB', ['This is Anna Berg’s house.'], 'Anna Berg', []],
    ['an elision', 'OB', ['Le livre d’Ombeline Bast.'], 'Ombeline Bast', []],
    ['two that fit equally well', 'NW', ['Nora Whitfield and Nils Wagner.'], null, ['Nora Whitfield', 'Nils Wagner']],
    ['two of one first name', 'Anna', ['Anna Berg and Anna Holm.'], null, ['Anna Berg', 'Anna Holm']],
    ['a first name before a last one', 'Berg', ['We met Anna Berg.'], 'Anna Berg', []],
    ['no word that opens a sentence', 'Anna', ['It rained. After Anna left, we slept.'], null, []],
    ['no thanks', 'Anna', ['Thanks Anna for coming.'], null, []],
    ['no month behind such a word', 'Anna', ['In April Anna moved.'], null, []],
    ['a first name that opens two texts', 'Berg', ['Anna Berg on boats', 'Anna Berg builds boats.'], 'Anna Berg', []],
    ['no particle before a label', 'Mühlenblatt', ['Die Gründerin der Mühlenblatt: Ela Kolb.'], null, []],
    ['no word for interviews before a name', 'H', ['Haastattelussa Lucia Boman'], null, []],
    ['nobody who speaks of himself', 'Anna', ['Hello! I’m Anna, and Anna I’ll remain.'], null, []],
    ['who says who he is', 'Berg', ['Hello! I’m Anna Berg.'], 'Anna Berg', []],
    ['nobody', 'XY', ['Nora Whitfield and Nils Wagner.'], null, []],
    ['no place', 'XY', [], null, []]
  ])('finds %s', (_, label, places, name, rivals) => {
    expect(
      findName(
        label,
        places.map((text) => new Place(text, english))
      )
    ).toEqual({name, rivals})
  })

  it.each<[string, string[][]]>([
    [
      'We met Anna Berg and Jo Lund.',
      [
        ['Anna', 'Berg'],
        ['Jo', 'Lund']
      ]
    ],
    [
      'Anna Berg, Jo Lund',
      [
        ['Anna', 'Berg'],
        ['Jo', 'Lund']
      ]
    ],
    ['Simone de Beauvoir', [['Simone', 'de', 'Beauvoir']]],
    ['Dr. Anna Berg', [['Anna', 'Berg']]],
    ['[Anna Berg](https://example.org/Jo Lund)', [['Anna', 'Berg']]],
    ['采访Anna Berg，记者', [['Anna', 'Berg']]],
    ['Anna\nBerg', []],
    ['nobody here', []],
    ['', []]
  ])('finds the runs of capitalised words in %j', (text, runs) => {
    expect(nameRuns(text)).toEqual(runs)
  })

  it.each([
    ['Jo Berg', ['Here is Jo "Ace" Berg today.'], 'Jo "Ace" Berg'],
    ['Jo Berg', ['Here is Jo Berg today.'], null],
    ['Jo', ['Here is Jo "Ace" Berg today.'], null],
    ['Jo Berg', [], null]
  ])('finds the nickname in %j', (name, places, expected) => {
    expect(
      withNickname(
        name,
        places.map((text) => new Place(text, english))
      )
    ).toBe(expected)
  })
})

describe('locate', () => {
  const firstText = (source: string): Text => {
    const tree = parser.parse(source)
    const block = readContents(tree, source).blocks.find(isTextBlock)
    const node = block?.content[0]
    if (node?.type !== 'text') throw new Error('Expected a text')
    return node
  }

  it.each([
    ['plain text', 'one two', 'two', {line: 1, column: 5, offset: 4}],
    ['an escape', String.raw`\[01\] two`, 'two', {line: 1, column: 8, offset: 7}],
    ['a named reference', 'a&nbsp;two', 'two', {line: 1, column: 8, offset: 7}],
    ['a decimal reference', 'a&#160;two', 'two', {line: 1, column: 8, offset: 7}],
    ['a hexadecimal reference', 'a&#x1F600;two', 'two', {line: 1, column: 11, offset: 10}],
    ['a bare ampersand', 'a & two', 'two', {line: 1, column: 5, offset: 4}],
    ['a soft break', 'one\ntwo', 'two', {line: 2, column: 1, offset: 4}],
    ['a soft break with spaces around', 'one \n  two', 'two', {line: 2, column: 3, offset: 7}],
    ['a soft break of two characters', 'one\r\ntwo', 'two', {line: 2, column: 1, offset: 5}],
    ['lines that end in a carriage return alone', '\r\rone two', 'two', {line: 3, column: 5, offset: 6}],
    ['a soft break in a block quote', '> one\n> two', 'two', {line: 2, column: 3, offset: 8}],
    ['a lazy line of a block quote', '> one\ntwo', 'two', {line: 2, column: 1, offset: 6}],
    ['a soft break in a nested block quote', '> > one\n> > two', 'two', {line: 2, column: 5, offset: 12}],
    ['a soft break in a list', '- one\n  two', 'two', {line: 2, column: 3, offset: 8}],
    ['a place behind a soft break', '> one\n> is two', 'two', {line: 2, column: 6, offset: 11}]
  ])('finds the point behind %s', (_, source, word, point) => {
    const node = firstText(source)
    expect(pointAt(node, node.value.indexOf(word), source)).toEqual(point)
  })

  it('gives the ends of the node for offsets outside it', () => {
    const node = firstText('one')
    expect([-1, 0, 3, 9].map((offset) => pointAt(node, offset, 'one'))).toEqual([
      node.position?.start,
      node.position?.start,
      node.position?.end,
      node.position?.end
    ])
  })

  it('counts in the value without a source, and where the source does not fit', () => {
    const node = firstText('one\ntwo')
    const point = {line: 2, column: 2, offset: 5}
    expect(pointAt(node, 5, undefined)).toEqual(point)
    expect(pointAt(node, 5, 'something else')).toEqual(point)
  })

  it('knows no point without a position', () => {
    expect(pointAt({type: 'text', value: 'one'}, 1, 'one')).toBeUndefined()
    expect(pointIn({content: [], runs: []}, 0, 'one')).toBeUndefined()
  })
})

describe('anchors', () => {
  const make = (sources: AnchorSource[], settings: Partial<AnchorSettings> = {}, taken: string[] = []) =>
    anchorsOf(sources, {from: 'speaker', prefix: '', ...settings}, new Set(taken))
  const said = (text: string, ...labels: string[]): AnchorSource => ({labels, text})

  it.each<[string, AnchorSource[], Partial<AnchorSettings>, string[], Array<string | null>]>([
    [
      'numbers the turns of each speaker',
      [said('', 'VD'), said('', 'RT'), said('', 'VD')],
      {},
      [],
      ['vd-1', 'rt-1', 'vd-2']
    ],
    ['takes the shortest label', [said('', 'Vanina Delobelle', 'VD')], {}, [], ['vd-1']],
    ['counts code points', [said('', '𠮷野', 'abc')], {}, [], ['𠮷野-1']],
    ['names turns without a label', [said(''), said('')], {}, [], ['turn-1', 'turn-2']],
    ['names labels without a slug', [said('', '…')], {}, [], ['turn-1']],
    ['skips ids in use', [said('', 'VD'), said('', 'VD')], {}, ['vd-1'], ['vd-2', 'vd-3']],
    [
      'keeps apart what a label and a number make',
      [said('', 'A'), said('', 'A 1'), said('', 'A')],
      {},
      ['a-2'],
      ['a-1', 'a-1-1', 'a-3']
    ],
    ['puts a prefix before', [said('', 'VD')], {prefix: 'i-'}, [], ['i-vd-1']],
    [
      'takes six words',
      [said('One two, three four five six seven')],
      {from: 'text'},
      [],
      ['one-two-three-four-five-six']
    ],
    ['numbers equal words', [said('Yes.'), said('Yes!')], {from: 'text'}, [], ['yes-1', 'yes-2']],
    ['skips words in use', [said('Yes.')], {from: 'text'}, ['yes-1'], ['yes-2']],
    ['falls back to the label', [said('…', 'VD')], {from: 'text'}, [], ['vd-1']],
    ['numbers what the document has a property of', [said('Location?')], {from: 'text'}, [], ['location-1']],
    ['leaves out halves of characters', [said('One \uD800two')], {from: 'text'}, [], ['one-two']],
    ['takes labels, not words, by default', [said('One two three', 'VD')], {}, [], ['vd-1']],
    ['counts words between any spaces', [said('One  two\n three')], {from: 'text'}, [], ['one-two-three']],
    [
      'takes sixty characters',
      [said('a'.repeat(50) + ' ' + 'b'.repeat(50))],
      {from: 'text'},
      [],
      ['a'.repeat(50) + '-' + 'b'.repeat(9)]
    ],
    [
      'numbers equal phrases from the second on',
      [said('Yes, I do.'), said('Yes, I do!')],
      {from: 'text'},
      [],
      ['yes-i-do', 'yes-i-do-2']
    ],
    ['makes none', [said('Yes.', 'VD')], {from: false}, [], [null]]
  ])('%s', (_, sources, settings, taken, ids) => {
    expect(make(sources, settings, taken)).toEqual(ids)
  })

  it('takes the words of scripts without spaces', () => {
    expect(make([said('你好，世界')], {from: 'text'})).toEqual(['你好世界'])
  })
})

describe('lexicon', () => {
  it.each(languages.map((language) => language.tag))('recognises a paragraph in %s', (tag) => {
    const tree = parser.parse(read(`languages/${tag}/interview.md`) ?? '')
    const paragraph = tree.children.filter((node): node is Paragraph => node.type === 'paragraph').slice(0, 3)
    const text = paragraph
      .map((node) => node.children.map((child) => ('value' in child ? child.value : '')).join(''))
      .join('\n')
    expect(lexiconOf(text).languages.map((entry) => entry.tag)).toContain(tag)
  })

  const calls = (lexicon: Lexicon, text: string): boolean => new Genre(lexicon, text).interview

  it('holds English beside any other language, and everything where nothing is recognised', () => {
    expect(french.languages.map((entry) => entry.tag)).toContain('en')
    expect(chinese.languages.map((entry) => entry.tag)).toContain('en')
    expect(lexiconOf('').languages.length).toBe(languages.length)
    expect(lexiconOf('zzzz 12').languages.length).toBe(languages.length)
  })

  it.each<[string, boolean]>([
    ['voicePart asker', voicePart(english, 'q 2') === 'asker'],
    ['voicePart answerer', voicePart(english, 'a12') === 'answerer'],
    ['voicePart either', voicePart(english, 'speaker 2') === null],
    ['voicePart none', voicePart(english, 'anna') === undefined],
    ['isSound', isSound(english, 'music') && !isSound(english, 'anna')],
    ['isNonSpeaker', isNonSpeaker(english, 'step 2') && !isNonSpeaker(english, 'anna')],
    ['isParticle', isParticle('de') && isParticle('von') && !isParticle('Berg')],
    ['isHonorific', isHonorific('Dr.') && isHonorific('PhD') && !isHonorific('Berg')],
    ['isTitle', isTitle('Dr.') && isTitle('prof') && !isTitle('Berg')],
    ['isSuffix', isSuffix('PhD') && isSuffix('さん') && !isSuffix('Berg')],
    ['isAfterword', isAfterword(english, 'About the author') && !isAfterword(english, 'The sea')],
    [
      'isClosing',
      isClosing(english, '*This interview has been edited for length.*') && !isClosing(english, 'This is it.')
    ],
    ['isRequest', isRequest(english, 'Tell us about it') && !isRequest(english, 'It is told')],
    ['selves', english.selves.speakIn('Well, I’ve been there') && !english.selves.speakIn('They went')],
    ['Genre.interview', calls(english, 'An Interview with Anna') && !calls(english, 'A talk')],
    ['Genre.interview in a compound', calls(german, 'Autoreninterview') && !calls(english, 'Preinterview')],
    ['Genre.other', new Genre(english, 'A job interview').other && !new Genre(english, 'An interview').other],
    ['joiners', english.joiners.includes(' and ')],
    ['withoutAlias', withoutAlias('hereafter NT').trim() === 'NT' && withoutAlias('NT') === 'NT']
  ])('%s', (_, holds) => {
    expect(holds).toBe(true)
  })
})

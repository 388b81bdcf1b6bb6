/** The first look must never leave a document in which the other stages would find or report something. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it, vi} from 'vitest'
import {isTextBlock} from '../src/core/blocks.js'
import {readContents} from '../src/core/contents.js'
import {readDocument} from '../src/core/document.js'
import {mayHoldInterview} from '../src/core/glance.js'
import {runAt, type Run} from '../src/core/inline.js'
import {readLabel} from '../src/core/labels.js'
import {Lexicon} from '../src/core/lexicon.js'
import {groupAlike} from '../src/core/likeness.js'
import {judge, outline} from '../src/core/name.js'
import {openingsOf} from '../src/core/opening.js'
import {propose, SPEAKING} from '../src/core/reading.js'
import {scan} from '../src/core/scan.js'
import {likeness, sameButOne} from '../src/core/similar.js'
import {markInterview, type Outcome} from '../src/interview.js'
import {en} from '../src/languages/en.js'
import {languages} from '../src/languages/index.js'
import {folders, path, read} from './support/process.js'

vi.setConfig({testTimeout: 60_000})

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

function outcome(tree: Root, source: string, glance: boolean): Omit<Outcome, 'report'> {
  const {report: _, ...rest} = markInterview(
    readDocument(tree, () => ({title: '', values: ''}), source),
    {
      declared: [],
      insist: null,
      anchors: {from: 'speaker', prefix: ''},
      presentation: {names: 'as-written', link: 'anchor', media: null},
      glance
    }
  )
  return rest
}

const fixtures = folders('fixtures').map((name) => [name, read(`fixtures/${name}/input.md`) ?? ''] as const)
const collections = ['corpus', 'ordinary']
  .map((name) => path(`../../shared/${name}/files/`))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const))
  .filter(([, source]) => source.length < 12_000)

describe('the outcome with the first look is the outcome without it', () => {
  it.each(fixtures)('%s', (_, source) => {
    const tree = parser.parse(source)
    expect(outcome(tree, source, true)).toEqual(outcome(tree, source, false))
  })

  it('over collections of real documents, where they are present', () => {
    for (const [name, source] of collections) {
      const tree = parser.parse(source)
      const {blocks} = readDocument(tree, () => ({title: '', values: ''}), source)
      expect(blocks.length, name).toBeGreaterThanOrEqual(0)
      if (mayHoldInterview(readDocument(tree, () => ({title: '', values: ''}), source))) continue
      const {model, findings} = outcome(tree, source, false)
      expect({name, model, findings}).toEqual({name, model: null, findings: []})
    }
  })
})

describe('the first look', () => {
  it('leaves a page of prose', () => {
    expect(looksAt('# Mills\n\nThe mill was rebuilt.\n\nNote: It is closed.\n\nIt opens in May.')).toBe(false)
  })

  it('leaves fields that never recur', () => {
    expect(looksAt('Size: It is small.\n\nPrice: It is low.\n\nColour: It is red.\n\nWeight: It is light.')).toBe(false)
  })

  it('takes a second look at labels that recur', () => {
    expect(looksAt('AB: Do you swim?\n\nCD: I do.\n\nAB: Do you sail?\n\nCD: My boat sank.')).toBe(true)
  })

  it('takes a second look at labels that could be one person’s', () => {
    expect(looksAt('Ann Berg: Do you swim?\n\nCy Dow: I do.\n\nAnn: Do you sail?\n\nCy: My boat sank.')).toBe(true)
  })

  it('takes a second look at headings that ask where the page is called an interview, and at no others', () => {
    const questions = '## Do you swim?\n\nI do.\n\n## Do you sail?\n\nI did.\n\n## Do you row?\n\nI will.'
    expect(looksAt('# Interview with Ann Berg\n\n' + questions)).toBe(true)
    expect(looksAt('# Questions about boats\n\n' + questions)).toBe(false)
  })

  it('leaves the options of a quiz', () => {
    const options = (more: string): string => `A: It is ${more}.\n\nB: It is not ${more}.\n\n`
    expect(looksAt(options('cold') + options('wet') + options('deep'))).toBe(false)
  })
})

function looksAt(source: string): boolean {
  return mayHoldInterview(readDocument(parser.parse(source), () => ({title: '', values: ''}), source))
}

// ---------------------------------------------------------------- made-up documents

const LABELS = [
  'Anna Berg',
  'Anna',
  'Berg',
  'AB',
  'A. B.',
  'Dr. Anna Berg',
  'Anna van der Berg (AvB)',
  'AvB',
  'Rep.',
  'Reporter',
  'ReadWrite',
  'RW',
  'Q',
  'A',
  'Question',
  'Note',
  'Speaker 2',
  'nikola',
  'Anna & Berg',
  'Anna et Cy',
  'Le journal',
  '记者',
  'Кира',
  '𐐀𐐁𐐂',
  'the usual long phrase that nobody would take for a name'
]
const FORMS = [
  '_: ',
  '**_:** ',
  '**_**: ',
  '*_* : ',
  '**_** ',
  '## _\n\n',
  '### _: ',
  '_ — ',
  '- _: ',
  '_\n\n',
  '[00:12] _: ',
  '[00:12] _. ',
  '_ (00:12): ',
  '_, of the mill at the end of the long road to the harbour: ',
  '_ (miller) – ',
  '(_) ',
  '_) ',
  '_. '
]
const WORDS = ['I do.', 'Do you swim?', 'My boat sank, and we rowed home.', '42', 'https://example.org', '']
const JOINTS = ['\n\n', '\n', '  \n']

const line = fc
  .tuple(fc.constantFrom(...FORMS), fc.constantFrom(...LABELS), fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS))
  .map(([form, label, words, joint]) => form.replace('_', label) + words + joint)
const pages = fc.array(line, {minLength: 3, maxLength: 14}).map((lines) => lines.join(''))

describe('over made-up documents', () => {
  it('lets through whatever proposes a reading', () => {
    fc.assert(
      fc.property(pages, (source) => {
        const document = readDocument(parser.parse(source), () => ({title: '', values: ''}), source)
        const reading = propose(document, scan(document, null), () => false, false)
        return reading === null || mayHoldInterview(document)
      }),
      {seed: 1, numRuns: 1500}
    )
  })

  it('outlines no label as less than it is in any language', () => {
    const phrases = languages.flatMap(({askers, answerers, joiners, nonSpeakers, voices}) => [
      ...[askers, answerers, voices].flatMap((list) => list.split(', ').slice(0, 6)),
      ...joiners.split(', ').map((word) => `Anna ${word} Cyr`),
      ...nonSpeakers.split(', ').slice(0, 40)
    ])
    const lexicons = [...languages.map((language) => [language, en]), languages].map((lists) => new Lexicon(lists))
    for (const label of [...LABELS, ...phrases]) {
      for (const lexicon of lexicons) {
        const judged = judge(label, lexicon)
        if (!judged) continue
        const {kind, key} = judged
        const could = outline(label)
        if (SPEAKING.has(kind)) expect([label, could?.kind]).toEqual([label, 'speaker'])
        if (SPEAKING.has(kind) || kind === 'phrase')
          expect([label, unspaced(could?.key)]).toEqual([label, unspaced(key)])
      }
    }
  })

  it('finds every line that has a label, and its runs as they are read in earnest', () => {
    fc.assert(
      fc.property(pages, (source) => {
        for (const block of readContents(parser.parse(source), source).blocks) {
          if (!isTextBlock(block)) continue
          const openings = openingsOf(block)
          for (const {line, start, text, runs} of openings) {
            expect({start, text}).toEqual({start: block.lines[line]?.start, text: block.lines[line]?.text})
            if (runs.length > 0)
              expect(strongAt(runs, 0, text.length)).toBe(strongAt(block.runs, start, start + text.length))
          }

          const found = new Set(openings.map(({line}) => line))
          for (const line of block.kind === 'heading' ? block.lines.slice(0, 1) : block.lines) {
            const {index, start, text} = line
            if (readLabel({block, line: index, start, text, runs: [], lone: false})) expect(found).toContain(index)
          }
        }
      }),
      {seed: 1, numRuns: 500}
    )
  })

  it('reads of a long line what tells its label as the whole line does', () => {
    let cut = 0
    fc.assert(
      fc.property(longLines, (source) => {
        const block = readContents(parser.parse(source), source).blocks.find(isTextBlock)
        const [opening] = block ? openingsOf(block) : []
        if (!block || !opening) return
        const {text, runs} = block
        if (opening.text.length < text.length) cut++
        expect(text.startsWith(opening.text)).toBe(true)
        expect(readLabel(opening)).toEqual(readLabel({...opening, text, runs}))
      }),
      {seed: 1, numRuns: 500}
    )
    expect(cut).toBeGreaterThan(50)
  })
})

function unspaced(key: string | undefined): string | undefined {
  return key?.replaceAll(' ', '')
}

/** Lines longer than a label reaches, of whatever may stand in one. */
const longLines = fc
  .array(
    fc.constantFrom(
      'Anna Cyr',
      ' said, ',
      ': ',
      ' — ',
      ' (',
      ') ',
      'a long way off and nobody there to see it ',
      '**Otis Field** ',
      '**Otis Field, who kept the mill until the river took it:** ',
      '*and then* ',
      '`code` ',
      '[a link](https://mill.example) ',
      '[00:12] ',
      '<i>'
    ),
    {minLength: 20, maxLength: 60}
  )
  .map((pieces) => pieces.join(''))

/** One sign for each character between two offsets. */
function strongAt(runs: ReadonlyArray<Pick<Run, 'start' | 'end' | 'strong'>>, from: number, to: number): string {
  let signs = ''
  for (let at = from; at < to; at++) signs += runs[runAt(runs, at)]?.strong === true ? 'b' : '-'
  return signs
}

// ---------------------------------------------------------------- what it rests on

it('groups ways to write one name, and chains of them', () => {
  const label = (speaker: string, key: string, details = ''): Parameters<typeof groupAlike>[0][number] => ({
    speaker,
    key,
    details
  })
  const groups = groupAlike([
    label('Anna Berg', 'anna berg'),
    label('Anna', 'anna'),
    label('AB', 'ab'),
    label('Cy Dow', 'cy dow', ' (Captain)'),
    label('Captain', 'captain'),
    label('Mr. Dow', 'mr dow'),
    label('Question', 'question'),
    label('Q', 'q'),
    label('Eve', 'eve')
  ])
  const of = (key: string): string | undefined => groups.get(key)
  expect(of('anna')).toBe(of('anna berg'))
  expect(of('ab')).toBe(of('anna berg'))
  expect(of('captain')).toBe(of('cy dow'))
  expect(of('mr dow')).toBe(of('cy dow'))
  expect(of('q')).toBe(of('question'))
  expect(new Set(groups.values()).size).toBe(4)
})

it('finds likenesses among many labels as it does between two', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7})
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 30}), (labels) => {
      const likesOf = likeness(labels)
      for (const one of labels) expect(likesOf(one)).toEqual(labels.filter((other) => sameButOne(one, other)))
    }),
    {seed: 1, numRuns: 200}
  )
})

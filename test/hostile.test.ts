/** Documents made to hang, overflow or corrupt: each ends well, within seconds, in a worker that would be ended. */
import {describe, expect, it, vi} from 'vitest'
import {underDeadline, type Recipe, type Verdict} from './support/deadline.js'

/** Milliseconds; the slowest of these take two seconds, most a tenth of one, but machines are shared. */
const LIMIT = 30_000
const MEGABYTE = 1_000_000

vi.setConfig({testTimeout: 4 * LIMIT, maxConcurrency: 3})

/** What has to be true of every document, whatever is in it. */
const kept = {sameText: true, messages: []}
const alone: Verdict = {...kept, turns: 0, untouched: true}
const found = (turns: number): Verdict => ({...kept, turns, untouched: false})

const FLOW = [
  'blockquote',
  'list',
  'listItem',
  'containerDirective',
  'mdxJsxFlowElement',
  'footnoteDefinition',
  'table',
  'unknownFlow'
]
const PHRASING = ['strong', 'emphasis', 'delete', 'link', 'unknownPhrasing']
const nested = (type: string, times: number): Recipe => ({as: 'nested', type, times, within: 'talk'})

describe.concurrent('nodes nested ten thousand deep', () => {
  it('are left alone whole, of whatever type they are', async () => {
    const recipes = [...FLOW, ...PHRASING].map((type) => nested(type, 10_000))
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(() => alone))
  })

  it('are left alone with a message where the author insists', async () => {
    const recipe: Recipe = {as: 'nested', type: 'blockquote', times: 10_000}
    expect(await underDeadline([recipe], LIMIT, {interview: true})).toEqual([
      {...alone, messages: ['missing-interview']}
    ])
  })
})

describe.concurrent('nodes nested two hundred deep', () => {
  it.each(['blockquote', 'containerDirective', 'mdxJsxFlowElement'])('are read: %s', async (type) => {
    expect(await underDeadline([{as: 'nested', type, times: 200}], LIMIT)).toEqual([found(4)])
  })

  it('are words of a turn; emphasis may be a label', async () => {
    const recipes = PHRASING.map((type) => nested(type, 200))
    const turns = PHRASING.map((type) => found(type === 'strong' || type === 'emphasis' ? 5 : 4))
    expect(await underDeadline(recipes, LIMIT)).toEqual(turns)
  })
})

const NBSP = '\u00A0'
/** What texts of a megabyte are made of: letters, signs, controls and marks, names, and openings of what never ends. */
const SIGNS = [
  'a',
  'A',
  '1',
  '’',
  '.',
  ':',
  '：',
  NBSP,
  '\u202E',
  '\u200B',
  '\u200D',
  '\uD800',
  '\0',
  '\u0300',
  'e\u0301\u0300',
  '𝐀',
  '👩‍👩‍👧',
  '漢',
  '[(',
  '*',
  '](',
  '[00:12:34] ',
  '<p',
  'Anna Berg ',
  'Nora Whitfield (NW) '
]

describe.concurrent('a megabyte of one thing', () => {
  const recipesOf = (as: Recipe['as']): Recipe[] =>
    SIGNS.map((text) => ({as, text, times: Math.floor(MEGABYTE / text.length)}))

  it.each(['title', 'short labels'] as const)('changes no interview: %s', async (as) => {
    const recipes = recipesOf(as)
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(() => found(4)))
  })

  it('is the words of a turn, where there are words in it', async () => {
    const recipes = recipesOf('word in a turn')
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(({text}) => (text === NBSP ? alone : found(4))))
  })

  it.each(['label', 'bold label'] as const)('is no %s', async (as) => {
    const recipes = recipesOf(as)
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(() => alone))
  })
})

describe.concurrent('many', () => {
  it('labels in one line of five megabytes are one turn', async () => {
    const recipe: Recipe = {as: 'paragraph', text: 'A: ', times: Math.floor((5 * MEGABYTE) / 3)}
    expect(await underDeadline([recipe], LIMIT)).toEqual([found(5)])
  })

  it('labels without words are left alone, each its own paragraph', async () => {
    expect(await underDeadline([{as: 'markdown', text: 'A:\n\n', times: 10_000}], LIMIT)).toEqual([alone])
  })

  it('labels with a word each are turns, each its own line', async () => {
    expect(await underDeadline([{as: 'paragraph', text: 'Nora: x\n', times: 4000}], LIMIT)).toEqual([found(4004)])
  })

  it('bold labels with a word each are turns, too, where all lines are one paragraph', async () => {
    expect(await underDeadline([{as: 'bold lines', text: ' x\n', times: 40_000}], LIMIT)).toEqual([found(40_004)])
  })

  it('separators and nothing else are left alone', async () => {
    const recipes = [':', ' : ', '—', ' - '].map((text): Recipe => ({as: 'markdown', text, times: 50_000}))
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(() => alone))
  })

  it('questions of every form without a label are left alone where nothing calls them an interview', async () => {
    const forms = [
      '**Why?**\n\n',
      '> Why?\n\n',
      '- Why?\n- I row.\n',
      '— Why?\n\n— I row.\n\n',
      '— Why?\n— I row.\n\n',
      '1- Why?\n\n'
    ]
    const recipes = forms.map((text): Recipe => ({as: 'markdown', text, times: 500}))
    expect(await underDeadline(recipes, LIMIT)).toEqual(recipes.map(() => alone))
  })

  it('asterisks that close nothing are left alone', async () => {
    expect(await underDeadline([{as: 'markdown', text: '**a *b ', times: 1000}], LIMIT)).toEqual([alone])
  })

  it('blocks and texts, more than a call takes arguments, are no hindrance', async () => {
    expect(
      await underDeadline(
        [
          {as: 'blocks', text: 'x', times: 150_000},
          {as: 'texts', text: 'x', times: 150_000}
        ],
        LIMIT
      )
    ).toEqual([found(4), found(5)])
  })
})

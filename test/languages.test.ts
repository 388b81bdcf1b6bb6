/** Every language finds an interview of its own and leaves an ordinary page of its own alone. */
import {describe, expect, it} from 'vitest'
import {Mentions} from '../src/core/mentions.js'
import {languageOf} from '../src/core/tongues.js'
import {phrasesOf, wordsOf, type Field} from '../src/core/vocabulary.js'
import {languages} from '../src/languages/index.js'
import {folders, foundTurns, mark, read, type ExpectedTurn} from './support/process.js'

interface Expectation {
  turns: ExpectedTurn[]
  end: number
}

it('has a folder for each language', () => {
  expect(folders('languages')).toEqual(languages.map((language) => language.tag).sort())
})

it('takes few words for no language, where those of two could be meant', () => {
  expect(
    languageOf('Ann Vale: Hi there, why?\n\nBo Reed: I do it.\n\nAnn Vale: And then?\n\nBo Reed: I slept.')
  ).toBeNull()
  expect(languageOf('Why? I slept.')).toBeNull()
  expect(languageOf('Is it far, and how do we get there? I think that we walk.')).toBe('en')
})

describe.each(languages.map((language) => language.tag))('%s', (tag) => {
  it('finds its interview', () => {
    const {model} = mark(read(`languages/${tag}/interview.md`) ?? '')
    const expected: Expectation = JSON.parse(read(`languages/${tag}/interview.json`) ?? '')
    expect(foundTurns(model, expected.turns)).toEqual(expected.turns)
    expect(model?.turns.at(-1)?.position?.end.line).toBe(expected.end)
  })

  it('is told by its words, or not taken for another one', () => {
    const text = read(`languages/${tag}/interview.md`) ?? ''
    expect(languageOf(text)).toBe(tag)
    // A third of a page tells it in most languages, and no other one in any.
    expect([tag, null]).toContain(languageOf(text.slice(0, 330)))
  })

  it('leaves its ordinary page alone', () => {
    const {before, after, model} = mark(read(`languages/${tag}/ordinary.md`) ?? '')
    expect(model).toBeUndefined()
    expect(after).toBe(before)
  })
})

/** How lists are compared whose entries are looked for at the start of a text: a longer one says no more than a shorter. */
const OPENINGS: ReadonlySet<string> = new Set(['afterwords', 'closings', 'requests'])

describe.each(languages)('the lists of $tag', (language) => {
  it.each(Object.entries(language).filter(([field]) => field !== 'tag'))(
    '%s is sorted and has no entry twice',
    (_, list: string) => {
      const entries = list.split(', ').filter(Boolean)
      expect(entries).toEqual([...new Set(entries)].sort())
      expect(entries.every((entry: string) => entry === entry.trim() && entry !== '')).toBe(true)
    }
  )

  it.each(Object.keys(language).filter((field): field is Field => field !== 'tag'))(
    '%s has no entry that another one covers',
    (field) => {
      const entries = language[field].split(', ').filter(Boolean)
      expect(wordsOf(field, language).size).toBe(entries.length)
      if (!OPENINGS.has(field)) return
      const phrases = phrasesOf(field, language)
      const isCovered = (longer: string): boolean => phrases.some((one) => longer.startsWith(one + ' '))
      expect(phrases.filter((one) => isCovered(one))).toEqual([])
    }
  )

  it.each(['selves', 'addressees'] as const)('%s are found in a text', (list) => {
    const mentions = new Mentions([language], [list])
    expect([...wordsOf(list, language)].filter((word) => !mentions.standIn(`… ${word} …`))).toEqual([])
  })
})

/** What a document says of itself, and MDX as HTML: the parts, inside the process. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {factsOf} from '../../src/cli/facts.js'
import {toFragment} from '../../src/cli/html.js'
import type {TranscriptFacts} from '../../src/formats/transcript.js'

const reader = unified().use(remarkParse).use(remarkFrontmatter)

function facts(yaml: string, body = 'Text.', path?: string): TranscriptFacts {
  const file = new VFile({value: `---\n${yaml}\n---\n\n${body}\n`, ...(path === undefined ? {} : {path})})
  return factsOf(reader.parse(file), file)
}

describe('facts', () => {
  it('are those of the front matter', () => {
    const yaml = 'title: A talk\nlang: pt-BR\ndate: 2024-05-31T10:00Z\nurl: https://example.com/talk\nauthor: Ann Lee'
    expect(facts(yaml)).toEqual({
      title: 'A talk',
      language: 'pt-BR',
      date: '2024-05-31',
      url: 'https://example.com/talk',
      authors: ['Ann Lee']
    })
  })

  it.each([
    ['a heading', '# *Head* words\n\nText.', 'Head words'],
    ['the first line of a paragraph', 'One\ntwo.', 'One'],
    ['the first that has words', '# ![](a.png)\n\nTwo.', 'Two.']
  ])('have the title of %s', (_, body, title) => {
    expect(facts('title: 3', body).title).toBe(title)
  })

  it('have the title of the file where nothing has words, and some title at last', () => {
    expect(facts('a: 1', '', 'talks/on-clocks.md').title).toBe('on-clocks')
    expect(facts('a: 1', '').title).toBe('Interview')
  })

  it.each([
    ['date: 2024-05-31', '2024-05-31'],
    ['pubDate: "2024-05-31 10:00"', '2024-05-31'],
    ['published: 2024-05-31', '2024-05-31'],
    ['date: 31 May 2024', null],
    ['date: 2024', null],
    ['date: [2024-05-31]', null]
  ])('read %s', (yaml, date) => {
    expect(facts(yaml).date).toBe(date)
  })

  it.each([
    ['canonical: https://example.com/a', 'https://example.com/a'],
    ['permalink: /a\nurl: http://example.com/b', 'http://example.com/b'],
    ['url: /talk', null],
    ['url: javascript:alert(1)', null],
    ['url: 3', null]
  ])('read %j', (yaml, url) => {
    expect(facts(yaml).url).toBe(url)
  })

  it.each([
    ['author: Ann Lee', ['Ann Lee']],
    ['authors: [Ann Lee, {name: Bo Dahl}]', ['Ann Lee', 'Bo Dahl']],
    ['author: {name: Ann Lee}', ['Ann Lee']],
    ['author: [3, " ", null, {email: a@b.c}]', []]
  ])('read %s', (yaml, authors) => {
    expect(facts(yaml).authors).toEqual(authors)
  })

  it('take no language that is none', () => {
    expect(facts('lang: en_GB!', 'Zzz.').language).toBe('und')
    expect(facts('language: fr', 'Zzz.').language).toBe('fr')
  })
})

describe('MDX', () => {
  const html = (source: string): string => toFragment(unified().use(remarkParse).use(remarkMdx).parse(source))

  it('has its elements with plain attributes', () => {
    expect(html('<div class="a" hidden onClick={f} {...rest}>\n\nWords\n\n</div>')).toBe(
      '<div class="a" hidden><p>Words</p></div>\n'
    )
  })

  it('has of components what they contain, and nothing of programs', () => {
    expect(html('import A from "a"\n\n<A.b>\n\nOne\n\n</A.b>\n\n<>\n\nTwo <Mark>x</Mark>{f()}\n\n</>\n\n{1 + 1}')).toBe(
      '<p>One</p>\n<p>Two x</p>\n'
    )
  })
})

/** Documents as formats get them: every fixture, and what strangers write. */
import type {Options} from '../../src/index.js'
import type {Transcript, TranscriptFacts} from '../../src/formats/transcript.js'
import {folders, mark, read} from './process.js'

export const FACTS: TranscriptFacts = {
  title: 'On clocks',
  language: 'en',
  date: '2024-05-17',
  url: 'https://example.org/clocks',
  authors: ['Lena Brandt']
}

/** Names and words that mean something in one format or another. */
export const HOSTILE = [
  '</v><v Eve>',
  'a --> b',
  '00:00:01,000 --> 00:00:02,000',
  ']]> & <![CDATA[x]]>',
  '&amp; &lt; &#0; &bogus;',
  '"double" \'single\'',
  '<script>alert(1)</script>',
  '<!-- x -- y --->',
  '{\\an8}{{ 7 * 7 }} {% raw %}',
  '\u0001\u0008\u001B[31m\u007F\u0085',
  '\uD83D lone \uDE00',
  '\uFFFE\uFFFF',
  'שלום \u202E עולם',
  '👩🏽‍🚀 🇫🇷 𝒜',
  '__proto__',
  'constructor',
  '1',
  '#',
  'x'.repeat(2000)
] as const

/** Mark a document and hand it over with facts. */
export function transcriptOf(
  source: string,
  options?: Options | null,
  kind: 'markdown' | 'text' = 'markdown',
  facts: Partial<TranscriptFacts> = {}
): Transcript {
  const {after, model} = mark(source, options, kind)
  return {tree: after, model: model ?? null, facts: {...FACTS, ...facts}}
}

/** Every fixture by name. */
export function fixtures(): Array<[string, Transcript]> {
  return folders('fixtures').map((name) => {
    const text = read(`fixtures/${name}/input.txt`)
    const options: Options = JSON.parse(read(`fixtures/${name}/config.json`) ?? '{}')
    const source = text ?? read(`fixtures/${name}/input.md`) ?? ''
    return [name, transcriptOf(source, options, text === null ? 'markdown' : 'text')]
  })
}

/** Names, words and facts of strangers in one document each. */
export function hostileTranscripts(): Array<[string, Transcript]> {
  return HOSTILE.map((text) => {
    const code = '`'.repeat(3)
    const source = `[00:05] Lena: Why \`${text.replaceAll('`', "'")}\`, [x](<${text.replaceAll(/[<>\n]/gu, '')}>)?

[01:02] Otis: My aunt left me one.

${code}${text.split(/\s/u)[0] ?? ''}
${text}
${code}

<div>${text}</div>
`
    const speakers = {Lena: {name: text, id: 'lena', url: text}, Otis: {name: 'Otis', id: 'otis'}}
    const facts = {title: text, url: text, language: text, date: text, authors: [text]}
    return [JSON.stringify(text.slice(0, 40)), transcriptOf(source, {speakers}, 'markdown', facts)]
  })
}

/** Everything that a document may hold. */
export const RICH = transcriptOf(read('formats/rich.md') ?? '', {
  speakers: {LB: {name: 'Lena Brandt', url: 'https://example.org/lena'}, OF: 'Otis Field'}
})

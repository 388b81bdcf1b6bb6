/** Every format through the built command line. */
import {describe, expect, it, vi} from 'vitest'
import {FORMAT_NAMES, type FormatName} from '../../src/cli/formats.js'
import {BOLD_TALK, places, PROSE, SECTION, TALK} from '../support/cli.js'
import {read} from '../support/process.js'

vi.setConfig({testTimeout: 30_000})

const place = places()

/** The interview with a time before each label. */
const TIMED = TALK.split('\n\n')
  .map((block, index) => (index === 0 ? block : `[00:0${String(index)}:00] ${block}`))
  .join('\n\n')

interface Expectation {
  /** Whether it needs times. */
  timed?: true
  /** What the interview comes to. */
  talk: (out: string) => void
  /** What a document without one comes to; a string is the complaint. */
  prose: string | ((out: string) => void)
}

const json = (out: string): unknown => JSON.parse(out)
const PLAIN = '<h1>The sea</h1>\n<p>Nothing is said <em>here</em>.</p>\n'

const EXPECTED: Readonly<Record<FormatName, Expectation>> = {
  hast: {
    talk: (out) =>
      expect(json(out)).toMatchObject({type: 'root', children: [{tagName: 'h1'}, {}, {tagName: 'section'}]}),
    prose: (out) => expect(json(out)).toMatchObject({children: [{tagName: 'h1'}, {}, {tagName: 'p'}]})
  },
  html: {
    talk: (out) => expect(out).toMatch(/^<h1>Tides<\/h1>\n<section class="interview" role="doc-qna">.+<\/section>\n$/u),
    prose: (out) => expect(out).toBe(PLAIN)
  },
  jats: {
    talk: (out) => expect(out).toMatch(/^<\?xml[^]*<speech id="ab-1" content-type="question">[^]*<\/article>\n$/u),
    prose: (out) => expect(out).toContain('<p>Nothing is said <italic>here</italic>.</p>')
  },
  json: {
    talk: (out) => expect(json(out)).toMatchObject({version: 1, turns: [{label: 'Ada Brook'}, {}, {}, {label: 'NW'}]}),
    prose: (out) => expect(out).toBe('null\n')
  },
  jsonld: {
    talk: (out) =>
      expect(json(out)).toMatchObject({
        '@context': 'https://schema.org',
        '@graph': expect.arrayContaining([expect.objectContaining({headline: 'Tides'})])
      }),
    prose: 'Cannot convert `a.md`: it holds no interview'
  },
  markdown: {talk: (out) => expect(out).toBe(BOLD_TALK), prose: (out) => expect(out).toBe(PROSE)},
  mdast: {
    talk: (out) => expect(json(out)).toMatchObject({children: [{type: 'heading'}, {type: 'interview'}]}),
    prose: (out) => expect(json(out)).toMatchObject({children: [{type: 'heading'}, {type: 'paragraph'}]})
  },
  ndjson: {
    talk: (out) => expect(json(out)).toMatchObject({path: 'a.md', interview: {version: 1}, messages: []}),
    prose: (out) => expect(out).toBe('{"path":"a.md","interview":null,"messages":[]}\n')
  },
  page: {
    talk: (out) => {
      expect(out).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/u)
      expect(out).toContain('<title>Tides</title>')
      expect(out).toContain((read('../src/style.css') ?? '?').trim())
      expect(out).toContain(`<main>\n<h1>Tides</h1>\n${SECTION}`)
    },
    prose: (out) => expect(out).toContain(`<main>\n${PLAIN}</main>`)
  },
  podcast: {
    timed: true,
    talk: (out) =>
      expect(json(out)).toMatchObject({
        version: '1.0.0',
        segments: [{speaker: 'Ada Brook', startTime: 60}, {}, {}, {}]
      }),
    prose: 'Cannot convert `a.md`: Cannot write `podcast`: the document holds no interview'
  },
  portable: {
    talk: (out) => expect(out).toMatch(/^# Tides\n\n<section class="interview" role="doc-qna">\n/u),
    prose: (out) => expect(out).toBe(PROSE)
  },
  srt: {
    timed: true,
    talk: (out) => expect(out).toMatch(/^1\n00:01:00,000 --> 00:02:00,000\nAda Brook: /u),
    prose: 'Cannot convert `a.md`: Cannot write `srt`: the document holds no interview'
  },
  tei: {
    talk: (out) => expect(out).toMatch(/^<\?xml[^]*<sp [^>]*who="#ada-brook"[^>]*>\n<speaker>[^]*<\/TEI>\n$/u),
    prose: (out) => expect(out).toContain('<p>Nothing is said <emph>here</emph>.</p>')
  },
  vtt: {
    timed: true,
    talk: (out) => expect(out).toMatch(/^WEBVTT\n[^]*\n00:01:00\.000 --> 00:02:00\.000\n<v Ada Brook>/u),
    prose: 'Cannot convert `a.md`: Cannot write `vtt`: the document holds no interview'
  }
}

it('captions of an interview without times are refused', async () => {
  const {code, out, err} = await place({'a.md': TALK}).run(['a.md', '--to', 'vtt'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe('Cannot convert `a.md`: Cannot write `vtt`: none of the turns has a time\n')
})

describe.concurrent.each(FORMAT_NAMES)('--to %s', (to) => {
  const {timed, talk, prose} = EXPECTED[to]
  const args = ['a.md', '--to', to, '--label-style', 'bold']

  it('of an interview', async () => {
    const {code, out, err} = await place({'a.md': timed ? TIMED : TALK}).run(args)
    expect([code, err]).toEqual([0, ''])
    talk(out)
  })

  it('of a document without one', async () => {
    const {code, out, err} = await place({'a.md': PROSE}).run(args)
    if (typeof prose === 'string') {
      expect([code, out, err]).toEqual([2, '', prose + '\n'])
      return
    }

    expect([code, err]).toEqual([0, ''])
    prose(out)
  })
})

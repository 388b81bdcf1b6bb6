/** Captions: WebVTT, SubRip and the Podcast Namespace, read back by parsers of others. */
import {parse as parseSrt} from 'subsrt-ts'
import {expect, describe, it} from 'vitest'
import vtt, {type CueNode} from 'webvtt-parser'
import {cuesOf} from '../../src/formats/cues.js'
import {toPodcast} from '../../src/formats/podcast.js'
import {toSrt} from '../../src/formats/srt.js'
import {FormatError, type Transcript} from '../../src/formats/transcript.js'
import {toVtt} from '../../src/formats/vtt.js'
import {fixtures, HOSTILE, transcriptOf} from '../support/transcript.js'

/** The table that `webvtt-parser` has of itself knows references without their semicolon only. */
const validator = new vtt.WebVTTParser({'&amp;': '&', '&lt;': '<', '&gt;': '>'})

const TALK = `[00:00:05] Lena: Why clocks?

[00:01:02] Otis: My aunt left me one & a <key>.

It stands in the hall.

Lena: And then?

[01:00:00] Otis: I was lost.
`

/** A talk whose turns have the given times. */
function timed(times: ReadonlyArray<string | null>): Transcript {
  const turns = times.map((time, index) => {
    return `${time === null ? '' : `[${time}] `}${index % 2 === 0 ? 'Lena' : 'Otis'}: Words of turn ${index}.`
  })
  return transcriptOf(turns.join('\n\n'), {interview: true, speakers: ['Lena', 'Otis']})
}

function spansOf(times: ReadonlyArray<string | null>): unknown {
  return cuesOf(timed(times), 'vtt').map(({start, end, spans}) => [start, end, spans.length])
}

describe('cues', () => {
  it('last until the next time; the last one as long as its words', () => {
    expect(spansOf(['0:10', '0:20', '0:30'])).toEqual([
      [10, 20, 1],
      [20, 30, 1],
      [30, 32, 1]
    ])
    const long = transcriptOf(`${TALK}\n${'word '.repeat(300)}`)
    expect(cuesOf(long, 'vtt').at(-1)).toMatchObject({start: 3600, end: 3721, estimated: true})
  })

  it('take in turns without a time, and start at 0 with those before the first', () => {
    expect(spansOf([null, null, '0:10', null, '0:30'])).toEqual([
      [0, 10, 2],
      [10, 30, 2],
      [30, 32, 1]
    ])
    expect(spansOf([null, '0:00', '0:10'])).toEqual([
      [0, 10, 2],
      [10, 12, 1]
    ])
  })

  it('take in turns of the same time', () => {
    expect(spansOf(['0:10', '0:10', '0:10', '0:20'])).toEqual([
      [10, 20, 3],
      [20, 22, 1]
    ])
  })

  it('rely on the times that grow: on neither a time too late nor one too early', () => {
    expect(spansOf(['0:10', '9:59:00', '0:30', '0:05', '0:50'])).toEqual([
      [10, 30, 2],
      [30, 50, 2],
      [50, 52, 1]
    ])
  })

  it('leave out turns without words', () => {
    const {spans} = cuesOf(
      transcriptOf(TALK.replace('Why clocks?', '![clock](x.png)'), {interview: true}),
      'vtt'
    )[0] ?? {spans: []}
    expect(spans.map(({voice}) => voice)).toEqual(['Otis', 'Lena'])
  })

  it('are refused where there is no interview, no time, no words', () => {
    for (const [write, format] of [
      [toVtt, 'vtt'],
      [toSrt, 'srt'],
      [toPodcast, 'podcast']
    ] as const) {
      const error = (source: string): unknown => {
        try {
          return write(transcriptOf(source))
        } catch (error) {
          return error
        }
      }

      const none = error('Nothing.\n')
      expect(none).toBeInstanceOf(FormatError)
      expect(none).toMatchObject({
        name: 'FormatError',
        format,
        message: `Cannot write \`${format}\`: the document holds no interview`
      })
      expect(error(TALK.replaceAll(/\[.*?\] /gu, ''))).toMatchObject({
        message: `Cannot write \`${format}\`: none of the turns has a time`
      })
    }
  })
})

describe('toVtt', () => {
  it('writes a voice span for every turn', () => {
    expect(toVtt(transcriptOf(TALK))).toBe(`WEBVTT

NOTE
Title: On clocks
Language: en
Source: https://example.org/clocks

lena-1
00:00:05.000 --> 00:01:02.000
<v Lena>Why clocks?</v>

otis-1
00:01:02.000 --> 01:00:00.000
<v Otis>My aunt left me one &amp; a .
It stands in the hall.</v>
<v Lena>And then?</v>

otis-2
01:00:00.000 --> 01:00:01.000
<v Otis>I was lost.</v>
`)
  })

  it('keeps title and URL in their comment', () => {
    const written = toVtt(transcriptOf(TALK, null, 'markdown', {title: 'a --> b\n\nc', url: null, language: 'fr'}))
    expect(written).toContain('NOTE\nTitle: a --&gt; b c\nLanguage: fr\n\nlena-1\n')
    expect(validator.parse(written, 'captions').errors).toEqual([])
  })
})

describe('toSrt', () => {
  it('opens every turn with a name', () => {
    expect(toSrt(transcriptOf(TALK.replace('<key>', '\\<key>')))).toBe(`1
00:00:05,000 --> 00:01:02,000
Lena: Why clocks?

2
00:01:02,000 --> 01:00:00,000
Otis: My aunt left me one & a <\u2060key>.
It stands in the hall.
Lena: And then?

3
01:00:00,000 --> 01:00:01,000
Otis: I was lost.
`)
  })
})

describe('toPodcast', () => {
  it('gives a segment for every turn', () => {
    expect(toPodcast(transcriptOf(TALK))).toEqual({
      version: '1.0.0',
      segments: [
        {speaker: 'Lena', startTime: 5, endTime: 62, body: 'Why clocks?'},
        {speaker: 'Otis', startTime: 62, endTime: 3600, body: 'My aunt left me one & a .\nIt stands in the hall.'},
        {speaker: 'Lena', startTime: 62, endTime: 3600, body: 'And then?'},
        {speaker: 'Otis', startTime: 3600, body: 'I was lost.'}
      ]
    })
  })
})

/** Fixtures as they are, and with a time in front of every turn. */
const cases = fixtures().flatMap(([name, transcript]): Array<[string, Transcript]> => {
  const {model} = transcript
  if (!model) return [[name, transcript]]
  const turns = model.turns.map((turn, index) => ({...turn, time: `PT${index}M${index % 60}.5S`}))
  return [
    [name, transcript],
    [name + ', timed', {...transcript, model: {...model, turns}}]
  ]
})

const hostile = HOSTILE.map((text): [string, Transcript] => {
  const source = TALK.replace('Why clocks?', `Why \`${text.replaceAll('`', "'")}\`?`)
  const speakers = {Lena: {name: text, id: 'lena'}, Otis: {name: 'Otis', id: 'otis'}}
  return [JSON.stringify(text.slice(0, 40)), transcriptOf(source, {speakers}, 'markdown', {title: text, url: text})]
})

describe.each([...cases, ...hostile])('%s', (_, transcript) => {
  const said = (transcript.model?.turns ?? []).map((turn) => turn.text).join('')
  const words = (text: string): string => text.split(/[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF\u2060]+/u).join('')
  if (!transcript.model?.turns.some(({time}) => time !== null)) {
    it('cannot be captions', () => {
      expect(() => toVtt(transcript)).toThrow(FormatError)
      expect(() => toSrt(transcript)).toThrow(FormatError)
      expect(() => toPodcast(transcript)).toThrow(FormatError)
    })
    return
  }

  it('is WebVTT that its validator finds nothing in, with every word', () => {
    const written = toVtt(transcript)
    const {cues, errors} = validator.parse(written, 'captions')
    expect(errors).toEqual([])
    expect(words(cues.map(({tree}) => textOf(tree)).join(''))).toBe(words(said))
    const starts = cues.map(({startTime}) => startTime)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(cues.filter(({startTime, endTime}) => endTime <= startTime)).toEqual([])
  })

  it('is SubRip that a parser reads, with every word', () => {
    const captions = parseSrt(toSrt(transcript), {format: 'srt'})
    const cues = cuesOf(transcript, 'srt')
    expect(captions.map((caption) => ('start' in caption ? caption.start : null))).toEqual(
      cues.map(({start}) => start * 1000)
    )
    const read = captions.map((caption) => ('content' in caption ? caption.content : '')).join('')
    const expected = cues.flatMap(({spans}) =>
      spans.map(({voice, lines}) => `${voice === null ? '' : voice + ':'}${lines.join('')}`)
    )
    expect(words(read)).toBe(words(expected.join('')))
  })

  it('is a Podcast Namespace transcript', () => {
    const {version, segments} = toPodcast(transcript)
    expect(version).toBe('1.0.0')
    expect(words(segments.map(({body}) => body).join(''))).toBe(words(said))
    for (const [index, segment] of segments.entries()) {
      expect(Object.keys(segment).filter((key) => !/^(?:speaker|startTime|endTime|body)$/u.test(key))).toEqual([])
      expect(segment.startTime).toBeGreaterThanOrEqual(segments[index - 1]?.startTime ?? 0)
      if (segment.endTime !== undefined) expect(segment.endTime).toBeGreaterThan(segment.startTime)
      expect(segment.body).not.toBe('')
    }
  })
})

/** Text of a cue; the value of a voice span is its name. */
function textOf(node: CueNode): string {
  return (node.type === 'text' ? (node.value ?? '') : '') + (node.children ?? []).map((child) => textOf(child)).join('')
}

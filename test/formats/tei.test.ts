/** TEI P5: valid, whole, and safe from what strangers write. */
import {describe, expect, it} from 'vitest'
import {toTei} from '../../src/formats/tei.js'
import {fixtures, hostileTranscripts, RICH, transcriptOf} from '../support/transcript.js'
import {attributes, relaxNg, textIn, textOfMarkdown} from '../support/xml.js'
import {read} from '../support/process.js'

const complain = relaxNg('formats/tei.rng')

describe('toTei', () => {
  it('writes turns as speeches, speakers as persons, headings as divisions', () => {
    expect(toTei(RICH)).toBe(read('formats/rich.tei.xml'))
  })

  it('writes a document without an interview', () => {
    const xml = toTei(
      transcriptOf('# Clocks\n\nAll of them.\n', null, 'markdown', {date: null, url: null, authors: []})
    )
    expect(complain(xml)).toEqual([])
    expect(xml).not.toContain('<profileDesc>\n<particDesc>')
    expect(xml).toContain('<body>\n<div>\n<head>Clocks</head>\n<p>All of them.</p>\n</div>\n</body>')
  })

  it('writes an empty document', () => {
    expect(complain(toTei(transcriptOf('')))).toEqual([])
  })

  it('takes dates that are dates, and languages that are tags', () => {
    const dates = ['2024', '2024-05', '2024-05-17', '2024-05-17T08:00:00Z', '2024-02-30', 'May', '0000', '']
    const written = dates.map((date) => toTei(transcriptOf('', null, 'markdown', {date, language: 'a b'})))
    expect(written.map((xml) => [complain(xml), attributes(xml, 'when')[0], attributes(xml, 'xml:lang')])).toEqual(
      ['2024', '2024-05', '2024-05-17', '2024-05-17', undefined, undefined, undefined, undefined].map((when) => [
        [],
        when,
        ['und']
      ])
    )
  })

  it('makes names of ids, each only once', () => {
    const speakers = {LB: {name: 'Lena', id: 'lb-1'}, OF: {name: 'Otis', id: '9 a:é'}}
    const xml = toTei(transcriptOf('LB: Why clocks?\n\nOF: My aunt left me one.\n\nLB: Then?', {speakers}))
    expect(complain(xml)).toEqual([])
    expect(attributes(xml, 'xml:id')).toEqual(['lb-1', '_9-aé', 'lb-1_2', 'of-1', 'lb-2'])
    expect(attributes(xml, 'who')).toEqual(['#lb-1', '#_9-aé', '#lb-1'])
  })

  it('makes no link of a URL that runs', () => {
    const speakers = {LB: {name: 'Lena', url: 'javascript:alert(1)'}, OF: 'Otis'}
    const talk = transcriptOf('LB: Why clocks?\n\nOF: My aunt left me one.', {speakers}, 'markdown', {
      url: 'javascript:alert(1)'
    })
    expect(toTei(talk)).not.toContain('javascript')
  })
})

describe.each([['rich', RICH] as const, ...fixtures(), ...hostileTranscripts()])('%s', (_, transcript) => {
  const xml = toTei(transcript)

  it('is valid', () => {
    expect(complain(xml)).toEqual([])
  })

  it('has every word, in order', () => {
    const {text, notes} = textOfMarkdown(transcript.tree)
    expect(textIn(xml, 'body', ['desc'])).toBe(text)
    expect(textIn(xml, 'back', ['desc'])).toBe(notes)
  })

  it('points to what is there', () => {
    const ids = attributes(xml, 'xml:id')
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = ['who', 'synch', 'since'].flatMap((name) => attributes(xml, name))
    const targets = pointers.flatMap((value) => value.split(' ')).map((value) => value.slice(1))
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('gives every turn its speakers', () => {
    const turns = transcript.model?.turns ?? []
    expect(attributes(xml, 'who')).toHaveLength(turns.filter(({speakers}) => speakers.length > 0).length)
  })
})

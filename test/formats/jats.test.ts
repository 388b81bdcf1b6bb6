/** JATS 1.3: valid against its own DTD, whole, and safe from what strangers write. */
import {describe, expect, it} from 'vitest'
import {toJats} from '../../src/formats/jats.js'
import {read} from '../support/process.js'
import {fixtures, hostileTranscripts, RICH, transcriptOf} from '../support/transcript.js'
import {attributes, jatsDtd, textIn, textOfMarkdown} from '../support/xml.js'

const complain = jatsDtd('JATS-archivearticle1-3.dtd')

describe('toJats', () => {
  it('writes turns as speeches, speakers as contributors, headings as sections', () => {
    expect(toJats(RICH)).toBe(read('formats/rich.jats.xml'))
  })

  it('writes a document without an interview', () => {
    const xml = toJats(
      transcriptOf('# Clocks\n\nAll of them.\n', null, 'markdown', {date: null, url: null, authors: []})
    )
    expect(complain(xml)).toEqual([])
    expect(attributes(xml, 'article-type')).toEqual(['other'])
    expect(xml).toContain('<body>\n<sec>\n<title>Clocks</title>\n<p>All of them.</p>\n</sec>\n</body>')
  })

  it('writes an empty document', () => {
    expect(complain(toJats(transcriptOf('')))).toEqual([])
  })

  it('takes dates apart, and leaves alone what is none', () => {
    const dates = ['2024', '2024-05', '2024-05-17', '2024-02-30', 'May']
    const written = dates.map((date) => toJats(transcriptOf('', null, 'markdown', {date})))
    expect(written.map((xml) => complain(xml))).toEqual(dates.map(() => []))
    expect(written.map((xml) => textIn(xml, 'pub-date', []))).toEqual([
      '2024',
      '052024',
      '17052024',
      '2024-02-30',
      'May'
    ])
  })

  it('makes no link of a URL that runs', () => {
    const speakers = {LB: {name: 'Lena', url: 'javascript:alert(1)'}, OF: 'Otis'}
    const url = 'javascript:alert(1)'
    expect(
      toJats(transcriptOf('LB: Why clocks?\n\nOF: My aunt left me one.', {speakers}, 'markdown', {url}))
    ).not.toContain('javascript')
  })
})

describe.each([['rich', RICH] as const, ...fixtures(), ...hostileTranscripts()])('%s', (_, transcript) => {
  const xml = toJats(transcript)

  it('is valid', () => {
    expect(complain(xml)).toEqual([])
  })

  it('has every word, in order', () => {
    const {text, notes} = textOfMarkdown(transcript.tree)
    expect(textIn(xml, 'body', ['alt-text', 'label'])).toBe(text)
    expect(textIn(xml, 'back', ['alt-text', 'label'])).toBe(notes)
  })

  it('gives every turn its speakers', () => {
    const turns = transcript.model?.turns ?? []
    expect(attributes(xml, 'content-type').filter((type) => /^(?:answer|question|statement)$/u.test(type))).toEqual(
      turns.map(({kind}) => kind)
    )
    const ids = attributes(xml, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(attributes(xml, 'rid').filter((rid) => rid.split(' ').some((id) => !ids.includes(id)))).toEqual([])
  })
})

/** The explanation of a decision: evidence with its lines, labels with what they were taken for. */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/core/document.js'
import {explainInterview} from '../src/explain.js'
import remarkInterview, {type InterviewModel} from '../src/index.js'
import {markInterview} from '../src/interview.js'
import type {Report} from '../src/types.js'

const explain = (source: string): {report: Report; model: InterviewModel | null} => {
  const {report, model} = markInterview(
    readDocument(unified().use(remarkParse).parse(source), () => ({title: '', values: ''}), source),
    {
      declared: [],
      insist: null,
      anchors: {from: 'speaker', prefix: ''},
      presentation: {names: 'as-written', link: 'anchor', media: null}
    }
  )
  return {report: report(), model}
}

describe('a few turns in a long page', () => {
  const prose = (count: number): string =>
    Array.from({length: count}, (_, index) => `Step ${String(index)} oils another wheel of the mill.`).join('\n\n')
  const talk = 'Alma: I have sent you my key.\n\nBrit: I have it, Alma.\n\nAlma: Then we can talk.\n\nBrit: We can.'

  it('are quoted there, and make it no interview', () => {
    expect(explain(talk).report.found).toBe(true)
    expect(explain(`# Keys\n\n${prose(6)}\n\n## By hand\n\n${talk}\n\n## By post\n\n${prose(20)}`).report.found).toBe(
      false
    )
  })

  it('are its interview where the page is called one', () => {
    const page = `# Interview with two millers\n\n${prose(6)}\n\n${talk}\n\n## The mill\n\n${prose(20)}`
    expect(explain(page).report.found).toBe(true)
  })

  it('are an interview where they are many', () => {
    const page = `# The mill\n\n${prose(6)}\n\n${`${talk}\n\n`.repeat(5)}\n\n## The mill\n\n${prose(80)}`
    expect(explain(page).report.found).toBe(true)
  })
})

describe('the report', () => {
  it('says which lines each piece of evidence rests on', () => {
    const {report} = explain('AB: Do you swim?\n\nCD: I do not.\n\nAB: Do you sail?\n\nCD: My boat sank.')
    expect(report.found).toBe(true)
    const lines = Object.fromEntries(report.evidence.map(({id, lines}) => [id, lines]))
    expect(lines).toMatchObject({
      adjacent: [1, 3, 5, 7],
      asking: [1, 5],
      initials: [1, 3, 5, 7],
      personal: [3, 7],
      prior: [],
      vetoed: []
    })
    const sum = report.evidence.reduce((total, {points}) => total + points, 0)
    expect(report.score).toBeCloseTo(sum)
    expect(report.score).toBeGreaterThan(report.threshold)
  })

  it('says what each label was taken for', () => {
    const {report} = explain('Ann Bo: Do you swim?\n\nCD: I do not.\n\nAB: Do you sail?\n\nCD: My boat sank.')
    expect(report.labels).toEqual([
      {label: 'Ann Bo', line: 1, accepted: true, speakers: ['Ann Bo'], evidence: 'label'},
      {label: 'CD', line: 3, accepted: true, speakers: ['CD'], evidence: null},
      {label: 'AB', line: 5, accepted: true, speakers: ['Ann Bo'], evidence: 'label'},
      {label: 'CD', line: 7, accepted: true, speakers: ['CD'], evidence: null}
    ])
  })

  it('explains what was left alone too', () => {
    const {report, model} = explain('Good: It is dry.\n\nBad: It is wet.\n\nGood: It is warm.\n\nBad: It is cold.')
    expect(model).toBeNull()
    expect(report).toMatchObject({found: false, decidedBy: 'evidence'})
    expect(report.labels.map(({accepted}) => accepted)).toEqual([false, false, false, false])
  })
})

describe('explainInterview', () => {
  const tree = unified().use(remarkParse).parse('Ann: It is dry.\n\nBob: It is wet.\n\nAnn: Warm.\n')

  it('explains a document with its options and front matter', () => {
    expect(explainInterview(tree)).toMatchObject({found: false, decidedBy: 'evidence', threshold: 1})
    expect(explainInterview(tree, {speakers: ['Ann', 'Bob']})).toMatchObject({found: true, decidedBy: 'author'})
    expect(explainInterview(tree, null, {matter: {interview: true}})).toMatchObject({found: true, decidedBy: 'author'})
  })

  it('says so where there are no labels and the author insists', () => {
    const source = '## Why clocks?\n\nMy aunt left me one.\n\n## And then?\n\nI was lost.\n'
    const report = explainInterview(unified().use(remarkParse).parse(source), {interview: true})
    expect(report).toMatchObject({found: true, decidedBy: 'author', score: null, labels: []})
  })

  it('has no score where there is nothing to weigh', () => {
    expect(explainInterview(unified().use(remarkParse).parse('A walk.\n'))).toEqual({
      found: false,
      decidedBy: 'evidence',
      score: null,
      threshold: 1,
      evidence: [],
      labels: []
    })
  })

  it('has nothing to say of a document that is marked already', () => {
    const marked = unified().use(remarkInterview, {interview: true}).runSync(tree)
    expect(explainInterview(marked)).toBeNull()
  })

  it('throws for wrong options', () => {
    const wrong: object = {speakers: 1}
    expect(() => explainInterview(tree, {prefix: 'a', ...wrong})).toThrow(TypeError)
  })
})

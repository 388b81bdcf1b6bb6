/** Promises that hold for every document, tried on made-up ones. */
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it, vi} from 'vitest'
import remarkInterview from '../src/index.js'
import {document, page} from './support/arbitrary-markdown.js'
import {bareTree, mark, summary, textContent, walk, write, writePlain, type Processed} from './support/process.js'
import {fuzzing, times} from './support/runs.js'

const RUNS = times(40)
vi.setConfig({testTimeout: fuzzing ? 3_600_000 : 60_000})

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Try a promise on documents; what does not hold is shown with the document that breaks it. */
function holds(promise: (processed: Processed, source: string) => void, sources = document): void {
  fc.assert(
    fc.property(sources, (source) => {
      promise(mark(source), source)
    }),
    RUNS
  )
}

describe('every document', () => {
  it('is made as meant: most of them are interviews', () => {
    const found = fc.sample(page, RUNS).filter((source) => mark(source).model !== undefined).length
    expect(found).toBeGreaterThan(RUNS.numRuns / 3)
    expect(found).toBeLessThan(RUNS.numRuns)
  })

  it('is marked whole or comes back as it was', () => {
    holds(({before, after, model}) => {
      const turns = [...walk(after)].filter(([node]) => node.type === 'interviewTurn').length
      const interviews = [...walk(after)].filter(([node]) => node.type === 'interview').length
      expect(turns).toBe(model?.turns.length ?? 0)
      expect(interviews).toBe(model ? 1 : 0)
      if (!model) expect(after).toBe(before)
    })
  })

  it('keeps every character and its order', () => {
    holds(({before, after}) => {
      expect(textContent(after)).toBe(textContent(before))
    })
  })

  it('leaves the given tree as it was', () => {
    holds(({before}, source) => {
      expect(before).toEqual(parser.parse(source))
    })
  })

  it('is marked the same twice', () => {
    holds(({after, model}, source) => {
      const again = mark(source)
      expect(again.after).toEqual(after)
      expect(again.model).toEqual(model)
    })
  })

  it('is not changed by a second run over its tree', () => {
    holds(({after, file}) => {
      expect(bareTree(unified().use(remarkInterview).runSync(after, file))).toEqual(bareTree(after))
    })
  })

  it('is written as it would be without the plugin', () => {
    holds(({before, after}) => {
      expect(write(after)).toBe(writePlain(before))
    })
  })

  it('has unique ids and positions inside their parents', () => {
    holds(({after, model}) => {
      const ids = (model?.turns ?? []).flatMap((one) => one.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const speakers = (model?.speakers ?? []).map((one) => one.id)
      expect(new Set(speakers).size).toBe(speakers.length)
      if (!model) return
      for (const [node, parent] of walk(after)) {
        expect(node.position, node.type).toBeDefined()
        const {start, end: last} = node.position ?? {}
        expect(start?.offset).toBeLessThanOrEqual(last?.offset ?? -1)
        if (!parent?.position) continue
        expect(start?.offset).toBeGreaterThanOrEqual(parent.position.start.offset ?? 0)
        expect(last?.offset).toBeLessThanOrEqual(parent.position.end.offset ?? -1)
      }
    })
  })

  it('has siblings in the order of the source', () => {
    holds(({after}) => {
      for (const [node] of walk(after)) {
        if (!('children' in node)) continue
        let behind = 0
        for (const child of node.children) {
          expect(child.position?.start.offset, child.type).toBeGreaterThanOrEqual(behind)
          behind = child.position?.start.offset ?? behind
        }
      }
    })
  })

  it('has a model that agrees with its tree and is plain data', () => {
    holds(({after, model}) => {
      const nodes = [...walk(after)].flatMap(([node]) => (node.type === 'interviewTurn' ? [node] : []))
      expect(nodes.map(({id, kind, speakers, time}) => ({id, kind, speakers, time}))).toEqual(
        (model?.turns ?? []).map(({id, kind, speakers, time}) => ({id, kind, speakers, time}))
      )
      expect(JSON.parse(JSON.stringify(model ?? null))).toEqual(model ?? null)
      const known = new Set(model?.speakers.map((one) => one.id))
      const spoken = (model?.turns ?? []).flatMap((one) => one.speakers)
      expect(spoken.filter((id) => !known.has(id))).toEqual([])
      for (const one of model?.speakers ?? []) expect(spoken.filter((id) => id === one.id).length).toBe(one.turns)
    })
  })
})

describe('every interview', () => {
  it('is the same interview when its Markdown is read again', () => {
    holds(({after, model}) => {
      if (model) expect(summary(mark(write(after)).model)).toEqual(summary(model))
    }, page)
  })
})

describe('any text', () => {
  const characters = fc.string({
    unit: fc.constantFrom(
      'A',
      'b',
      ':',
      '：',
      '*',
      '_',
      '\n',
      ' ',
      '>',
      '-',
      '#',
      '[',
      ']',
      '(',
      ')',
      '.',
      '?',
      '`',
      '<',
      '&',
      '\\',
      '|',
      '\u00A0',
      '记',
      '1',
      '\t'
    ),
    maxLength: 80
  })

  it('throws nothing and loses nothing, as Markdown and as plain text', () => {
    fc.assert(
      fc.property(characters, (source) => {
        for (const kind of ['markdown', 'text'] as const) {
          for (const options of [null, {interview: true}]) {
            const {before, after} = mark(source, options, kind)
            expect(textContent(after)).toBe(textContent(before))
          }
        }
      }),
      times(150)
    )
  })
})

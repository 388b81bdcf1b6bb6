/** Promises that hold for every tree and every option, tried on made-up ones that are frozen. */
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {toMarkdown, type Handle, type Options as MarkdownOptions} from 'mdast-util-to-markdown'
import {directiveToMarkdown} from 'mdast-util-directive'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {mathToMarkdown} from 'mdast-util-math'
import {mdxToMarkdown} from 'mdast-util-mdx'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it, vi} from 'vitest'
import remarkInterview, {type InterviewModel, type Options, type Role} from '../src/index.js'
import {interviewToMarkdown} from '../src/markdown.js'
import {document} from './support/arbitrary-markdown.js'
import {trees, VOICES} from './support/arbitrary-trees.js'
import {deepFreeze} from './support/freeze.js'
import {bareTree, mark, walk, withoutSeams} from './support/process.js'
import {fuzzing, times} from './support/runs.js'

vi.setConfig({testTimeout: fuzzing ? 3_600_000 : 60_000})

const RUNS = times(150)

// ---------------------------------------------------------------- options

const name = fc.constantFrom('Anna Berg', 'Nora Whitfield', 'constructor', 'Анна Берг', '小明', 'A\uD800', '?')
const speaker = fc.oneof(
  name,
  fc.record(
    {
      name,
      role: fc.constantFrom<Role | null>(null, 'interviewer', 'interviewee'),
      id: fc.constantFrom(null, 'x', '', 'location', 'a b'),
      url: fc.constantFrom(null, 'https://example.org', 'javascript:x')
    },
    {requiredKeys: ['name']}
  )
)
const options: fc.Arbitrary<Options> = fc.record(
  {
    speakers: fc.oneof(
      fc.dictionary(fc.constantFrom(...VOICES.flat()), speaker, {maxKeys: 3}),
      fc.array(speaker, {maxLength: 3})
    ),
    interviewer: fc.oneof(name, fc.array(name, {maxLength: 2})),
    interview: fc.constantFrom(null, null, true),
    anchors: fc.constantFrom<NonNullable<Options['anchors']>>('speaker', 'text', false),
    prefix: fc.constantFrom('', 'talk-'),
    link: fc.constantFrom<NonNullable<Options['link']>>('anchor', 'url', false),
    media: fc.constantFrom(null, '/talk.mp3#t=1'),
    near: fc.boolean()
  },
  {requiredKeys: []}
)

// ---------------------------------------------------------------- running

interface Marked {
  after: Root
  model: InterviewModel | undefined
  file: VFile
}

function run(tree: Root, settings: Options): Marked {
  const file = new VFile()
  const after = unified().use(remarkInterview, settings).runSync(tree, file)
  return {after, model: file.data.interview, file}
}

/** Try a promise on trees and options, all frozen; what does not hold is shown with the tree that breaks it. */
function holds(promise: (marked: Marked, before: Root, settings: Options) => void): void {
  fc.assert(
    fc.property(trees, options, (tree, settings) => {
      const copy: unknown = structuredClone(tree)
      deepFreeze(tree)
      deepFreeze(settings)
      promise(run(tree, settings), tree, settings)
      expect(tree).toEqual(copy)
    }),
    RUNS
  )
}

/** What a tree says, white space aside: values, alternative texts, and the directives that are none. */
function said(tree: Root): string {
  const parts: string[] = []
  for (const [node] of walk(tree)) {
    if ('value' in node) parts.push(node.value)
    if ('alt' in node) parts.push(node.alt ?? '')
    const {type, name: own}: {type: string; name?: unknown} = node
    if (type === 'textDirective') parts.push(':' + String(own))
  }

  return parts.join('').split(/\s+/u).join('')
}

// ---------------------------------------------------------------- Markdown

function holdsJsx(tree: Root): boolean {
  return [...walk(tree)].some(([{type}]: [{type: string}, unknown]) => type === 'mdxJsxFlowElement')
}

/** Raw HTML at the start of a line inside a paragraph: written on the line before, whose break is lost by that. */
function holdsHtmlBehindLine(tree: Root): boolean {
  return [...walk(tree)].some(([node, parent]) => {
    if (node.type !== 'html' || !parent || !('children' in parent)) return false
    const siblings: readonly Nodes[] = parent.children
    const before = siblings[siblings.indexOf(node) - 1]
    return before?.type === 'break' || (before?.type === 'text' && before.value.endsWith('\n'))
  })
}

/** Emphasis right behind emphasis, which writers tell apart by its sign. */
function holdsEmphasisBehindEmphasis(tree: Root): boolean {
  const isEmphasis = (node: Nodes | undefined): boolean => node?.type === 'emphasis' || node?.type === 'strong'
  return [...walk(tree)].some(([node, parent]) => {
    if (!isEmphasis(node) || !parent || !('children' in parent)) return false
    const siblings: readonly Nodes[] = parent.children
    return isEmphasis(siblings[siblings.indexOf(node) - 1])
  })
}

function directivesOf(tree: Root): number {
  return [...walk(tree)].filter(([{type}]) => type === 'textDirective').length
}

/** A directive before text of no length, which hides from writers what it runs into: they end it with brackets. */
function holdsDirectiveBeforeNothing(tree: Root): boolean {
  return [...walk(tree)].some(([node, parent]) => {
    if (node.type !== 'textDirective' || !parent || !('children' in parent)) return false
    const siblings: readonly Nodes[] = parent.children
    const behind = siblings[siblings.indexOf(node) + 1]
    return behind?.type === 'text' && behind.value === ''
  })
}

const asCode: Handle = (node: unknown) => '`' + JSON.stringify(node) + '`'
const own: MarkdownOptions = {
  handlers: Object.fromEntries(
    ['nobodyKnowsInline', 'nobodyKnowsLeaf', 'nobodyKnowsFlow', 'wikiLink', 'toml'].map((type) => [type, asCode])
  )
}

function write(tree: Root, extensions: MarkdownOptions[] = []): string {
  return toMarkdown(tree, {
    extensions: [
      gfmToMarkdown(),
      frontmatterToMarkdown(['yaml']),
      directiveToMarkdown(),
      mathToMarkdown(),
      mdxToMarkdown(),
      own,
      ...extensions
    ]
  })
}

describe('every tree', () => {
  it('is made as meant: many of them are interviews', () => {
    const found = fc.sample(trees, RUNS).filter((tree) => run(tree, {}).model !== undefined).length
    expect(found).toBeGreaterThan(RUNS.numRuns / 4)
    expect(found).toBeLessThan(RUNS.numRuns)
  })

  it('is marked whole, or comes back as it was', () => {
    holds(({after, model}, before) => {
      const nodes = [...walk(after)].flatMap(([node]) => (node.type === 'interviewTurn' ? [node] : []))
      expect(nodes.map((node) => [node.id, node.speakers])).toEqual(
        (model?.turns ?? []).map((turn) => [turn.id, turn.speakers])
      )
      if (!model) expect(after).toBe(before)
    })
  })

  it('says what it said', () => {
    holds(({after}, before) => {
      expect(said(after)).toBe(said(before))
    })
  })

  it('is not changed by a second run', () => {
    holds(({after}, _, settings) => {
      expect(run(deepFreeze(after), settings).after).toBe(after)
    })
  })

  it('is marked the same twice, and the model is plain data', () => {
    holds(({after, model}, before, settings) => {
      const again = run(before, settings)
      expect(again.after).toEqual(after)
      expect(again.model).toEqual(model)
      expect(JSON.parse(JSON.stringify(model ?? null))).toEqual(model ?? null)
    })
  })

  it('has ids that stand for themselves', () => {
    holds(({model}) => {
      const ids = (model?.turns ?? []).flatMap((turn) => turn.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const known = (model?.speakers ?? []).map((one) => one.id)
      expect(new Set(known).size).toBe(known.length)
      for (const id of [...ids, ...known]) expect(id).toMatch(/^[^\s\p{Cc}\p{Cs}]+$/u)
    })
  })

  it('is written as it would be without the plugin', () => {
    holds(({after}, before) => {
      // A directive that is none comes back as text, without the brackets that end its name, and text escapes the colon
      // that would make it one, and underscores in its name; emphasis right behind emphasis has the other sign, or not, by
      // what else stands in the paragraph; JSX counts its indent by itself, and puts a blank line between all that it
      // holds; empty paragraphs, which no Markdown makes, are blank lines.
      const jsx = holdsJsx(before)
      const oneLine = holdsHtmlBehindLine(before)
      const twoSigns = holdsEmphasisBehindEmphasis(before)
      const bracketed = holdsDirectiveBeforeNothing(before) || directivesOf(after) < directivesOf(before)
      const plain = (markdown: string): string => {
        let unescaped = markdown.replaceAll(/\\([:_])/gu, '$1')
        if (twoSigns) unescaped = unescaped.replaceAll('_', '*')
        if (bracketed) unescaped = unescaped.replaceAll(/\[\]|\{\}/gu, '')
        const lines = withoutSeams(unescaped).split('\n')
        const text = (jsx ? lines.map((line) => line.replace(/^[ >]+/u, '')).filter(Boolean) : lines).join('\n')
        return (oneLine ? text.replace(/\\?\s+/gu, ' ') : text).trimEnd()
      }

      expect(plain(write(after, [interviewToMarkdown()]))).toBe(plain(write(before)))
    })
  })
})

describe('a processor', () => {
  it('keeps nothing of a document for the next one', () => {
    fc.assert(
      fc.property(fc.array(document, {minLength: 2, maxLength: 4}), options, (sources, settings) => {
        const processor = unified().use(remarkInterview, deepFreeze(settings)).freeze()
        const both = sources.map((source) => {
          const {before} = mark(source)
          const file = new VFile(source)
          return {before, one: bareTree(processor.runSync(before, file)), model: file.data.interview}
        })
        for (const {before, one, model} of both.toReversed()) {
          const file = new VFile()
          expect(bareTree(processor.runSync(before, file))).toEqual(one)
          expect(bareModel(file.data.interview)).toEqual(bareModel(model))
        }
      }),
      times(25)
    )
  })
})

function bareModel(model: InterviewModel | undefined): unknown {
  return model?.turns.map((turn) => ({...turn, position: null}))
}

/** Trees that other plugins and parsers made: directives, autolinks, no positions, frozen nodes. */
import remarkDirective from 'remark-directive'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import type {Nodes, Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import remarkInterview, {type InterviewModel} from '../src/index.js'
import {deepFreeze} from './support/freeze.js'
import {bareTree, mark, render, summary, textContent, walk, withoutSeams, write, writePlain} from './support/process.js'

const TALK = 'LB: Why clocks?\n\nOF: My aunt left me one.\n\nLB: And then?\n\nOF: I was lost.'

function run(tree: Root, file = new VFile()): {tree: Root; model: InterviewModel | undefined} {
  return {tree: unified().use(remarkInterview).runSync(tree, file), model: file.data.interview}
}

describe('remark-directive before us', () => {
  const parse = (source: string): {tree: Root; file: VFile} => {
    const file = new VFile(source)
    return {tree: unified().use(remarkParse).use(remarkDirective).parse(file), file}
  }

  it('makes directives of labels without a space; they are labels again', () => {
    const {tree, file} = parse(TALK.replaceAll(': ', ':'))
    const {model} = run(tree, file)
    expect(model).toBeUndefined()
    const insisting = unified()
      .use(remarkInterview, {speakers: {LB: 'Lena Brandt', OF: 'Otis Field'}})
      .runSync(tree, file)
    expect(file.data.interview?.turns.map((turn) => [turn.label, turn.text.slice(0, 3)])).toEqual([
      ['LB', 'Why'],
      ['OF', 'My '],
      ['LB', 'And'],
      ['OF', 'I w']
    ])
    expect(textContent(insisting)).toContain('LB:Whyclocks?')
  })

  it('makes directives of times; they are times again', () => {
    const {tree, file} = parse(TALK.replace('OF: I', '[00:12:34] OF: I'))
    const {tree: after, model} = run(tree, file)
    expect(model?.turns.at(-1)).toMatchObject({label: 'OF', time: 'PT12M34S'})
    expect(render(after)).toContain('[<time datetime="PT12M34S">00:12:34</time>] <b')
  })

  it('leaves directives alone that somebody wanted', () => {
    const {tree, file} = parse(
      TALK.replace('a clock', ':abbr[clock]{title="x"}').replace('one.', 'one :abbr[here]{title="x"}.')
    )
    const {tree: after} = run(tree, file)
    expect([...walk(after)].filter(([node]) => node.type === 'textDirective')).toHaveLength(1)
  })
})

describe('text without positions', () => {
  it('gets them: autolinks, and the text around them', () => {
    const source = TALK.replace('And then?', 'And then www.example.org &amp; **see x@example.org now**?').replace(
      /\n\n/gu,
      '\n'
    )
    const {after, model} = mark(source)
    expect(model?.turns.map((turn) => turn.position?.start.line)).toEqual([1, 2, 3, 4])
    for (const [node] of walk(after)) expect(node.position, node.type).toBeDefined()
    const link = [...walk(after)].find(([node]) => node.type === 'link')?.[0]
    expect(link?.position?.start).toEqual({line: 3, column: 14, offset: source.indexOf('www')})
  })

  it('is no hindrance where a whole tree has none', () => {
    const bare = bareTree(mark(TALK).before) as Root
    const {tree, model} = run(bare)
    expect(summary(model)).toEqual(summary(mark(TALK).model))
    expect(model?.turns.every((turn) => turn.position === undefined)).toBe(true)
    expect(render(tree)).toBe(render(mark(TALK).after))
  })

  it('counts columns where there is no source', () => {
    const {before} = mark('Intro.\nLB: Why?\nOF: Because I do.\nLB: And then?\nOF: I was lost.')
    const {model} = run(before)
    expect(model?.turns.map((turn) => turn.position?.start)).toMatchObject([
      {line: 2, column: 1},
      {line: 3, column: 1},
      {line: 4, column: 1},
      {line: 5, column: 1}
    ])
  })
})

describe('frozen trees', () => {
  it('are read and left as they are', () => {
    const {before} = mark(`> ${TALK.replace(/\n/gu, '\n> ')}`)
    expect(run(deepFreeze(before)).model?.turns).toHaveLength(4)
  })

  it('may make their nodes when they are read', () => {
    for (const source of [TALK, TALK.replaceAll('\n\n', '\n'), `> ${TALK.replaceAll('\n\n', '\n> ')}`]) {
      const {before, after} = mark(source)
      const {tree, model} = run(lazy(before))
      expect(model?.turns).toHaveLength(4)
      expect(bareTree(tree)).toEqual(bareTree(after))
    }
  })
})

/** A tree whose children are made when they are asked for, new ones each time, as native parsers give them. */
function lazy<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const copy = structuredClone(node)
  const get = (): unknown => Object.freeze(node.children.map((child) => lazy(child)))
  return Object.freeze(Object.defineProperty(copy, 'children', {enumerable: true, get}))
}

describe('what cannot be cut in two', () => {
  const inside = (words: string): string => TALK + '\n\nOF: I say so.\n' + words

  it.each([
    ['deleted text', '~~LB: One?\nOF: Two.~~'],
    ['a link', '[LB: One?\nOF: Two.](x)'],
    ['code', '`LB: One?\nOF: Two.`']
  ])('belongs to its turn whole, whatever lines it holds: %s', (_, words) => {
    const {before, after, model} = mark(inside(words))
    expect(model?.turns).toHaveLength(5)
    expect(write(after)).toBe(writePlain(before))
  })

  it.each([
    ['~~LB~~: Really?', 5],
    ['~~LB: Really?~~', 4],
    ['[LB](x): Really?', 5],
    ['[LB: Really?](x)', 4],
    ['L*B: Really?*', 4],
    ['L*B*: Really?', 5],
    ['*[00:12] L*B: Really?', 4],
    ['- [x] LB: Really?', 4],
    ['- LB: Really?', 5]
  ])('is a label whole or not at all: %s', (words, turns) => {
    const {before, after, model} = mark(`${TALK}\n\n${words}`)
    expect(model?.turns).toHaveLength(turns)
    expect(write(after)).toBe(writePlain(before))
  })
})

describe('what has no text', () => {
  it.each([
    ['an image', '![clock](a.png)'],
    ['a reference', '![clock][]'],
    ['a footnote', '[^1]'],
    ['raw HTML', '<img src="a.png">']
  ])('stays where it stood, at the end of a line behind which a turn starts, and at the very end: %s', (_, sign) => {
    const lines = TALK.split('\n\n').map((line) => line + sign)
    const {before, after, model} = mark(lines.join('\n') + '\n\n[clock]: b.png\n\n[^1]: Note.')
    expect(model?.turns).toHaveLength(4)
    expect(write(after)).toBe(writePlain(before))
    const opening = [...walk(after)].flatMap(([node]) => (node.type === 'interviewTurn' ? node.children : []))
    expect(opening.map((node) => ('children' in node ? node.children.length : 0))).toEqual([3, 3, 3, 3])
  })

  it('stays in the emphasis around a label', () => {
    const source = TALK.replace(/^(\w+:)/gmu, '**$1![clock](a.png)**') + '\n'
    const {after, model} = mark(source)
    expect(model?.turns.map((turn) => turn.label)).toEqual(['LB', 'OF', 'LB', 'OF'])
    expect(write(after)).toBe(source)
    expect(render(after)).toContain('<strong><b class="interview-speaker"')
  })

  it('is a break where it is `<br>`, and stays', () => {
    const {before, after, model} = mark(TALK.replaceAll('\n\n', '<br>'))
    expect(model?.turns.map((turn) => turn.label)).toEqual(['LB', 'OF', 'LB', 'OF'])
    expect(withoutSeams(write(after))).toBe(withoutSeams(writePlain(before)))
    expect(write(after).split('<br>')).toHaveLength(4)
  })
})

it('writes a list behind an interview that is a list as another list', () => {
  const source = TALK.replaceAll('\n\n', '\n').replaceAll(/^/gmu, '* ') + '\n\n- and that\n- was all\n'
  const {before, after, model} = mark(source)
  expect(model?.turns).toHaveLength(4)
  expect(write(after)).toBe(writePlain(before))
  expect(write(after)).toBe(source)
})

it.each([
  ['a block quote that opens with a list', '> - and that\n> - was all'],
  ['a footnote that is a list', '[^1]: - and that\n    - was all'],
  ['a paragraph before a list', 'Or so.\n\n* and that\n* was all']
])('writes what stands behind an interview that is a list as without turns: %s', (_, behind) => {
  const source = `${TALK.replaceAll('\n\n', '\n').replaceAll(/^/gmu, '* ')}\n\n${behind}\n`
  const {before, after, model} = mark(source)
  expect(model?.turns).toHaveLength(4)
  expect(write(after)).toBe(writePlain(before))
})

it('writes a paragraph behind a list of turns as one, in a tight item that somebody built', () => {
  const {before} = mark('* * ' + TALK.replaceAll('\n\n', '\n  * ') + '\n\n  That was all.')
  for (const node of before.children) if (node.type === 'list') for (const item of node.children) item.spread = false
  const {tree, model} = run(before)
  expect(model?.turns).toHaveLength(4)
  expect(write(tree)).toBe(writePlain(before))
  expect(write(tree)).toMatch(/\n\n {2}That was all\.\n$/u)
})

it('finds a label behind `<br>` and a line ending', () => {
  const lines = ['This was long ago. <br>\nLB: Why?', 'OF: I had to.', TALK].join('\n\n')
  expect(mark(lines).model?.turns.map((turn) => turn.label)).toEqual(['LB', 'OF', 'LB', 'OF', 'LB', 'OF'])
})

it('writes turns in a tight list item tight', () => {
  const source =
    '* '
    + TALK.split('\n\n')
      .map((line) => '### ' + line)
      .join('\n  ')
    + '\n'
  const {after, model} = mark(source)
  expect(model?.turns).toHaveLength(4)
  expect(write(after)).toBe(source)
})

describe('ids that are taken', () => {
  it('are headings’ slugs, ids in raw HTML and in data', () => {
    const {model} = mark(`## LB 1\n\n<a id="of-1"></a><i id='lb-3'>x</i>\n\n${TALK}`)
    expect(model?.turns.map((turn) => turn.id)).toEqual(['lb-2', 'of-2', 'lb-4', 'of-3'])
  })

  it('are ids of JSX elements', () => {
    const file = new VFile(`<Box id="lb-1" title="x">Hi</Box>\n\n${TALK}`)
    unified().use(remarkInterview).runSync(unified().use(remarkParse).use(remarkMdx).parse(file), file)
    expect(file.data.interview?.turns[0]?.id).toBe('lb-2')
  })
})

describe('containers', () => {
  it.each(['<Box>\n\n%\n\n</Box>', ':::note\n%\n:::', '> %', '- intro\n\n  %'])('are read: %s', (frame) => {
    const indent = frame.startsWith('>') ? '> ' : frame.startsWith('-') ? '  ' : ''
    const source = frame.replace('%', TALK.replace(/\n/gu, '\n' + indent))
    const file = new VFile(source)
    const parser = unified().use(remarkParse)
    const tree = frame.startsWith('<') ? parser().use(remarkMdx).parse(file) : parser().use(remarkDirective).parse(file)
    const {tree: after, model} = run(tree, file)
    expect(model?.turns).toHaveLength(4)
    const found = [...walk(after)].find(([node]) => node.type === 'interview')
    expect(found?.[1]?.type).not.toBe('root')
    const written = unified()
      .use(remarkParse)
      .use(remarkDirective)
      .use(remarkMdx)
      .use(remarkInterview)
      .use(remarkStringify)
      .stringify(after)
    expect(written).toContain('LB: Why clocks?')
  })
})

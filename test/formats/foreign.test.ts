/** Trees that other plugins made, in XML: valid, and with their words. */
import remarkDirective from 'remark-directive'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import type {Nodes, Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {foreignOf} from '../../src/formats/foreign.js'
import {toJats} from '../../src/formats/jats.js'
import {toTei} from '../../src/formats/tei.js'
import type {Transcript} from '../../src/formats/transcript.js'
import remarkInterview from '../../src/index.js'
import {FACTS} from '../support/transcript.js'
import {jatsDtd, relaxNg, textIn} from '../support/xml.js'

const complainTei = relaxNg('formats/tei.rng')
const complainJats = jatsDtd('JATS-archivearticle1-3.dtd')

const TALK = 'LB: Why clocks?\n\nOF: My aunt left me one.\n\nLB: And then?\n\nOF: I was lost.'

function transcript(tree: Root, file = new VFile()): Transcript {
  const marked = unified().use(remarkInterview, {interview: true}).runSync(tree, file)
  return {tree: marked, model: file.data.interview ?? null, facts: FACTS}
}

function bodies(document: Transcript): string[] {
  const tei = toTei(document)
  const jats = toJats(document)
  expect([...complainTei(tei), ...complainJats(jats)]).toEqual([])
  return [textIn(tei, 'body', ['desc']), textIn(jats, 'body', ['alt-text'])]
}

describe('trees of other plugins', () => {
  it.each([
    ['directives', `:::note[Label]\n${TALK}\n:::\n\n::leaf[Leaf]{#x}\n\nA :span[word]{.x} more.`, 'LabelLB:Whyclocks?'],
    ['a directive that is a label', `${TALK}\n\nOF: See :abbr[HTML]{title="x"}, :br and :x[y].`, 'LB:Whyclocks?']
  ])('%s', (_, source, start) => {
    const file = new VFile(source)
    const found = bodies(transcript(unified().use(remarkParse).use(remarkDirective).parse(file), file))
    for (const text of found) expect(text.startsWith(start)).toBe(true)
    expect(new Set(found).size).toBe(1)
  })

  it('MDX, whose programs are comments', () => {
    const file = new VFile(
      `import {x} from 'y'\n\n<Box>\n\n${TALK}\n\n</Box>\n\n{1 + 2}\n\nThree <b>*and*</b> {4 - '-->'.length}.`
    )
    const document = transcript(unified().use(remarkParse).use(remarkMdx).parse(file), file)
    for (const text of bodies(document)) {
      expect(text).toBe('LB:Whyclocks?OF:Myauntleftmeone.LB:Andthen?OF:Iwaslost.Threeand.')
    }

    expect(toTei(document)).toContain("<!--import {x} from 'y'-->")
    expect(toTei(document)).toContain('<!--1 + 2-->')
    expect(toJats(document)).toContain("<!--4 &#x2D; '&#x2D;&#x2D;>'.length-->")
  })

  it('formulas, which are code that is read', () => {
    const tree = unified().use(remarkParse).parse(TALK)
    const formulas: unknown[] = [{type: 'math', value: 'a < b'}, {type: 'nothing'}]
    const filled: {children: unknown[]} = tree
    filled.children.push(...formulas)
    for (const text of bodies(transcript(tree))) expect(text.endsWith('Iwaslost.a<b')).toBe(true)
  })

  it('references to what is not defined', () => {
    const text: Nodes = {type: 'text', value: 'words'}
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            {type: 'linkReference', identifier: 'x', referenceType: 'full', children: [text]},
            {type: 'imageReference', identifier: 'x', referenceType: 'full', alt: ' and an image'},
            {type: 'footnoteReference', identifier: 'x'}
          ]
        }
      ]
    }
    expect(bodies({tree, model: null, facts: FACTS})).toEqual(['wordsandanimage', 'wordsandanimage'])
  })
})

describe('foreignOf', () => {
  it('tells blocks, phrases, code and programs', () => {
    const of = (source: string): unknown => {
      const [node] = unified().use(remarkParse).use(remarkMdx).parse(source).children
      return node ? foreignOf(node).kind : null
    }

    expect(['<A>\n\nx\n\n</A>', '<A />', '{x}', 'x', '***'].map((source) => of(source))).toEqual([
      'blocks',
      'phrases',
      'program',
      'phrases',
      'nothing'
    ])
    expect(foreignOf({type: 'inlineCode', value: 'x'})).toEqual({kind: 'code', value: 'x'})
  })
})

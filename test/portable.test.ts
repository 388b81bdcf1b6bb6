/** Portable Markdown: what other tools make of it is what the plugin's own tree gives. */
import type {Nodes, Root as HastRoot} from 'hast'
import {minifyWhitespace} from 'hast-util-minify-whitespace'
import type {Root} from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Options} from '../src/index.js'
import {interviewToPortable} from '../src/portable.js'
import {folders, mark, read, textContent, writePlain} from './support/process.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const toHtml = unified().use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw).freeze()
const sanitizer = unified().use(rehypeSanitize).freeze()
const stringifier = unified().use(rehypeStringify).freeze()

/** Options that change what labels and times show. */
const SHOWN: Options = {names: 'always', media: 'https://example.org/talk.mp3?a=1&b=2', prefix: 'x-'}

const TALK = 'LB: Why clocks, and why now?\n\nOF: My aunt left me one.\n\nLB: And then?\n\nOF: I was lost.'

function portable(tree: Root): string {
  return writePlain(interviewToPortable(tree))
}

function hast(tree: Root): HastRoot {
  return toHtml.runSync(tree)
}

function html(tree: Root): string {
  const whole = hast(tree)
  minifyWhitespace(whole)
  return stringifier.stringify(whole)
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value.split(/\s+/u).join('')
  return 'children' in node ? node.children.map((child) => words(child)).join('') : ''
}

describe.each(folders('fixtures'))('%s', (name) => {
  const folder = `fixtures/${name}/`
  const kind = read(folder + 'input.txt') === null ? 'markdown' : 'text'
  const source = read(folder + (kind === 'text' ? 'input.txt' : 'input.md')) ?? ''
  const options: Options = JSON.parse(read(folder + 'config.json') ?? '{}')
  const {before, after, model} = mark(source, options, kind)

  it('gives the same HTML', () => {
    expect(html(parser.parse(portable(after)))).toBe(html(after))
  })

  it('gives the same HTML where names and times are shown otherwise', () => {
    const {after} = mark(source, {...options, ...SHOWN}, kind)
    expect(html(parser.parse(portable(after)))).toBe(html(after))
  })

  it('reads as the author wrote where a sanitiser knows nothing of interviews', () => {
    const clean = sanitizer.runSync(hast(parser.parse(portable(after))))
    expect(words(clean)).toBe(textContent(before))
  })

  it('is left alone by the plugin, as is a tree without an interview', () => {
    if (!model) {
      expect(interviewToPortable(after)).toBe(after)
      return
    }

    const again = mark(portable(after), {...options, interview: true})
    expect(again.after).toBe(again.before)
    expect(again.model).toBeUndefined()
  })

  it('leaves the tree it is given as it was', () => {
    interviewToPortable(after)
    expect(after).toEqual(mark(source, options, kind).after)
  })
})

describe('interviewToPortable', () => {
  it('puts tags around what stays Markdown', () => {
    const {after} = mark(`# Clocks\n\n${TALK.replace('clocks', '*clocks*')}\n`, {speakers: {LB: 'Lena Brandt'}})
    expect(portable(after)).toBe(`# Clocks

<section class="interview" role="doc-qna">

<div class="interview-turn" id="lb-1" data-speaker="lena-brandt" data-role="interviewer" data-kind="question" data-voice="1">

<b class="interview-speaker"><a href="#lb-1"><abbr title="Lena Brandt">LB</abbr></a></b>: Why *clocks*, and why now?

</div>

<div class="interview-turn" id="of-1" data-speaker="of" data-role="interviewee" data-kind="answer" data-voice="2">

<b class="interview-speaker"><a href="#of-1">OF</a></b>: My aunt left me one.

</div>

<div class="interview-turn" id="lb-2" data-speaker="lena-brandt" data-role="interviewer" data-kind="question" data-voice="1">

<b class="interview-speaker"><a href="#lb-2"><abbr title="Lena Brandt">LB</abbr></a></b>: And then?

</div>

<div class="interview-turn" id="of-2" data-speaker="of" data-role="interviewee" data-kind="answer" data-voice="2">

<b class="interview-speaker"><a href="#of-2">OF</a></b>: I was lost.

</div>

</section>
`)
  })

  it.each([
    'Lena "The Clock" Brandt',
    "O'Brandt & Sons",
    '<script>alert(1)</script>',
    '*L* _B_ `x` [y](z) ~~s~~',
    '{{ 7 * 7 }} {{< x >}} {% raw %}',
    'one\n\ntwo\r\nthree',
    '</b></div></section>',
    '-->',
    'לנה \u202E ברנדט',
    '👩🏽‍🚀 \uD83D'
  ])('lets no name become markup: %j', (name) => {
    const options: Options = {speakers: {LB: {name, id: 'lb', url: 'https://example.org/?a="1"&b={{x}}'}}}
    for (const shown of [options, {...options, names: 'always' as const, link: 'url' as const}]) {
      const {after} = mark(TALK, shown)
      const written = portable(after)
      expect(html(parser.parse(written))).toBe(html(after))
      const attributes = written.split('"').filter((_, index) => index % 2 === 1)
      expect(attributes.filter((value) => /[{\n\r]/u.test(value))).toEqual([])
    }
  })

  it('keeps hard breaks between turns that were lines of one paragraph', () => {
    const {after} = mark(TALK.replaceAll('\n\n', '\\\n'))
    expect(portable(after)).toContain('Why clocks, and why now?<br>\n\n</div>')
    expect(html(parser.parse(portable(after)))).toBe(html(after))
  })

  it('keeps turns that were soft lines apart, also under the plugin’s own writer', () => {
    const {after} = mark(TALK.replaceAll('\n\n', '\n'))
    expect(portable(after)).toContain(
      '<b class="interview-speaker"><a href="#of-1">OF</a></b>: My aunt left me one.\n\n</div>'
    )
    expect(html(parser.parse(portable(after)))).toBe(html(after))
  })

  it('ends HTML of the author that nothing ends', () => {
    for (const open of ['<!-- aside', '<pre>x', '<?php echo', '<SCRIPT>x', '<![CDATA[x', '<!DOCTYPE']) {
      const {after} = mark(`> ${TALK.replaceAll('\n', '\n> ')}\n>\n> ${open}\n\nBehind.`)
      const text = words(hast(parser.parse(portable(after))))
      expect(text, open).toContain('Behind.')
      expect(portable(after), open).toMatch(/\n>\n> <\/div>\n>\n> <\/section>\n\nBehind\.\n$/u)
      const tree = hast(parser.parse(portable(after)))
      expect(tree.children.map((node) => (node.type === 'element' ? node.tagName : node.type))).toEqual([
        'blockquote',
        'text',
        'p'
      ])
    }
  })

  it('leaves lists of tasks alone', () => {
    const {after} = mark('- [x] ' + TALK.replaceAll('\n\n', '\n- [ ] '))
    expect(portable(after)).not.toContain('interview-turn')
  })

  it('reads right in a tight list of turns and notes', () => {
    const {before, after} = mark('- intro here\n- ' + TALK.replaceAll('\n\n', '\n- '))
    expect(portable(after)).toContain('* intro here\n\n* <div class="interview-turn" id="lb-1"')
    expect(words(hast(parser.parse(portable(after))))).toBe(textContent(before))
  })
})

/** Other plugins of remark, each before and after ours: the interview comes out right, and their own work is done. */
import rehypeStringify from 'rehype-stringify'
import remarkBreaks from 'remark-breaks'
import remarkDirective from 'remark-directive'
import remarkGemoji from 'remark-gemoji'
import remarkGfm from 'remark-gfm'
import {remarkAlert} from 'remark-github-blockquote-alert'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import remarkToc from 'remark-toc'
import remarkUnwrapImages from 'remark-unwrap-images'
import remarkWikiLink from 'remark-wiki-link'
import {unified, type PluggableList} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import remarkInterview from '../src/index.js'

/** Label, name and text of a turn. */
type Expected = [string, string, string]

interface Case {
  plugin: string
  use: PluggableList
  source: string
  turns: Expected[]
  /** Turns where the plugin comes after ours: it changes the text behind the model’s back. Default: the same. */
  after?: Expected[]
  /** What the plugin has made of the document. */
  html: string[]
  /** What it can only make where it comes after ours. Default: the same. */
  htmlAfter?: string[]
}

const ASKED = 'How did you come to measure the tide?'
const ANSWERED = 'My uncle was the harbour master, and I got up early.'
const AGAIN = 'Would you do it again?'
const TWICE = 'I would, and I say so.'

const talk = (asked = ASKED, answered = ANSWERED, again = AGAIN, twice = TWICE): string =>
  [`Anna Berg: ${asked}`, `Nora Whitfield: ${answered}`, `AB: ${again}`, `NW: ${twice}`].join('\n\n')
const turns = (asked = ASKED, answered = ANSWERED, again = AGAIN, twice = TWICE): Expected[] => [
  ['Anna Berg', 'Anna Berg', asked],
  ['Nora Whitfield', 'Nora Whitfield', answered],
  ['AB', 'Anna Berg', again],
  ['NW', 'Nora Whitfield', twice]
]

const CASES: Case[] = [
  {
    plugin: 'remark-directive, with spaces before the colon',
    use: [remarkDirective],
    source: talk().replace('AB:', 'AB :').replace('NW:', 'NW :'),
    turns: turns(),
    html: ['>AB</abbr></a></b> : Would']
  },
  {
    plugin: 'remark-directive, with times',
    use: [remarkDirective],
    source: talk().replace('AB:', '[00:12:34] AB:').replace('NW:', '(00:13:01) NW:'),
    turns: turns(),
    html: ['[<time datetime="PT12M34S">00:12:34</time>] <b', '(<time datetime="PT13M1S">00:13:01</time>) <b']
  },
  {
    plugin: 'remark-directive, with no space behind the colon',
    use: [remarkDirective],
    source: `${talk()}\n\nAB :Pour qui ?\n\nNW :Pour tous, je crois.`,
    turns: [...turns(), ['AB', 'Anna Berg', 'Pour qui ?'], ['NW', 'Nora Whitfield', 'Pour tous, je crois.']],
    html: ['>AB</abbr></a></b> :Pour qui']
  },
  {
    plugin: 'remark-directive, in a container',
    use: [remarkDirective],
    source: `:::note\n${talk()}\n:::`,
    turns: turns(),
    html: ['<div><section class="interview" role="doc-qna">']
  },
  {
    plugin: 'remark-smartypants, with quotes and dashes in labels and words',
    use: [remarkSmartypants],
    source: talk('Why "tides" -- and when?', "It's early, isn't it... I was there.").replace('AB:', 'AB (to "Nora"):'),
    turns: turns('Why “tides” — and when?', 'It’s early, isn’t it… I was there.'),
    after: turns('Why "tides" -- and when?', "It's early, isn't it... I was there."),
    html: ['Why “tides” — and when?', '>AB</abbr></a></b> (to “Nora”): Would']
  },
  {
    plugin: 'remark-smartypants, with dashes as separators',
    use: [remarkSmartypants],
    source: (talk() + '\n\nAB: Why?\n\nNW: I had to.').replaceAll(/^([A-Z][A-Za-z ]+): /gmu, '**$1** -- '),
    turns: [...turns(), ['AB', 'Anna Berg', 'Why?'], ['NW', 'Nora Whitfield', 'I had to.']],
    html: ['>AB</abbr></a></b> — Why?']
  },
  {
    plugin: 'remark-breaks',
    use: [remarkBreaks],
    source: talk().split('\n\n').join('\n') + '\nAnd so on.',
    turns: turns(undefined, undefined, undefined, TWICE + '\nAnd so on.'),
    html: ['I say so.<br>\nAnd so on.']
  },
  {
    plugin: 'remark-math',
    use: [remarkMath],
    source: talk(undefined, 'I wrote $a: b$ on the quay, and I meant it.') + '\n\n$$\nNW: x\n$$',
    turns: turns(undefined, 'I wrote a: b on the quay, and I meant it.', undefined, TWICE + '\n\nNW: x'),
    html: ['<code class="language-math math-inline">a: b</code>']
  },
  {
    plugin: 'remark-github-blockquote-alert',
    use: [remarkAlert],
    source: '> [!NOTE]\n> This was long ago.\n\n' + talk(),
    turns: turns(),
    html: ['class="markdown-alert markdown-alert-note"']
  },
  {
    plugin: 'remark-github-blockquote-alert, around the interview',
    use: [remarkAlert],
    source: '> [!NOTE]\n>\n> ' + talk().replaceAll('\n', '\n> '),
    turns: turns(),
    html: ['class="markdown-alert markdown-alert-note"']
  },
  {
    plugin: 'footnotes of remark-gfm',
    use: [],
    source: talk(undefined, ANSWERED + '[^1]').replace('AB:', 'AB[^2]:') + '\n\n[^1]: In Oslo.\n[^2]: Years later.',
    turns: turns(),
    html: ['<li id="user-content-fn-1">']
  },
  {
    plugin: 'remark-wiki-link',
    use: [remarkWikiLink],
    source: talk(undefined, 'My uncle kept [[Tide tables]], and I got up early.').replace('AB:', '[[AB]]:'),
    turns: turns(undefined, 'My uncle kept Tide tables, and I got up early.'),
    html: ['class="internal new"']
  },
  {
    plugin: 'remark-gemoji',
    use: [remarkGemoji],
    source: talk(':wave: How are you?', 'I am well :smile:, I think.'),
    turns: turns('👋 How are you?', 'I am well 😄, I think.'),
    after: turns(':wave: How are you?', 'I am well :smile:, I think.'),
    html: ['👋', '😄']
  },
  {
    plugin: 'remark-toc',
    use: [remarkToc],
    source: `# The sea\n\n## Contents\n\n## Part one\n\n${talk().replace('AB:', '## Part two\n\nAB:')}`,
    turns: turns(),
    html: ['<a href="#part-one">Part one</a>', '<a href="#part-two">Part two</a>'],
    // It lists headings of the document itself, and part two has come to stand inside the interview.
    htmlAfter: ['<a href="#part-one">Part one</a></li>\n</ul>']
  },
  {
    plugin: 'remark-unwrap-images',
    use: [remarkUnwrapImages],
    source: talk().replace('AB:', '![The quay](a.png)\n\nAB:'),
    turns: turns(),
    html: ['<img src="a.png" alt="The quay">']
  }
]

function run(source: string, plugins: PluggableList): {found: unknown; html: string} {
  const file = new VFile(source)
  const processor = unified().use(remarkParse).use(remarkGfm).use(plugins).use(remarkRehype).use(rehypeStringify)
  const html = processor.stringify(processor.runSync(processor.parse(file), file))
  const model = file.data.interview
  const names = new Map(model?.speakers.map((speaker) => [speaker.id, speaker.name]))
  const found = model?.turns.map((turn) => [turn.label, names.get(turn.speakers.join()), turn.text])
  return {found, html}
}

describe.each(CASES)('$plugin', ({use, source, turns, after = turns, html, htmlAfter = html}) => {
  it('before ours', () => {
    const {found, html: made} = run(source, [...use, remarkInterview])
    expect(found).toEqual(turns)
    expect(html.filter((part) => !made.includes(part))).toEqual([])
  })

  it('after ours', () => {
    const {found, html: made} = run(source, [remarkInterview, ...use])
    expect(found).toEqual(after)
    expect(htmlAfter.filter((part) => !made.includes(part))).toEqual([])
  })
})

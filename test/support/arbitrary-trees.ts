/** Made-up trees of every node type: Markdown's, those of extensions, and types that nobody knows. */
import fc from 'fast-check'
import type {Root} from 'mdast'

/** A node of whatever type. */
export interface Loose {
  type: string
  children?: Loose[]
  [field: string]: unknown
}

interface Made {
  phrase: Loose
  phrases: Loose[]
  flow: Loose
  flows: Loose[]
  item: Loose
}

/** Words in several scripts, and what words must never be. */
const VALUES = [
  '',
  ' ',
  'the sea',
  'and I think.',
  'why not?',
  'Anna Berg',
  'AB:',
  'Q: who?',
  'NW : I say',
  'a\nb',
  'AB: one?\nNW: two, I say.',
  '[00:12:34]',
  '\\*',
  '**',
  'мы говорим.',
  'τι;',
  'أنا أقول.',
  'אני אומרת.',
  '我说。',
  'मैं कहता हूँ।',
  'ฉันพูด',
  '\u202Eevil\u202C',
  'a\u200Bb',
  '\uD800',
  '\0',
  'e\u0301',
  '👩‍👩‍👧',
  'https://example.org',
  '</script>',
  '\u2028'
]
const value = fc.constantFrom(...VALUES)
const word = fc.constantFrom('a', 'AB', 'note', 'constructor', '__proto__', 'title')
/** A field that may be left out, `null` or a string: all that mdast allows. */
const optional = fc.option(word, {nil: null})

/** Labels in several scripts, two voices each. */
export const VOICES: ReadonlyArray<readonly [string, string]> = [
  ['AB', 'NW'],
  ['Anna Berg', 'Nora Whitfield'],
  ['Anna', 'Nora'],
  ['Q', 'A'],
  ['Анна Берг', 'Нора Уитт'],
  ['Άννα', 'Νόρα'],
  ['دانة', 'نورة'],
  ['דנה', 'נועה'],
  ['记者', '小明'],
  ['मीरा', 'राधा'],
  ['สมชาย', 'สมหญิง'],
  ['constructor', '__proto__'],
  ['Anna\u0301', 'No\u200Bra']
]
const SEPARATORS = [':', ' :', '\u00A0:', '：', ' —', '']

/** A record with some of its fields left out. */
function some(type: string, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Loose> {
  return fc.record(fields, {requiredKeys: []}).map((kept) => ({type, ...kept}))
}

/** A record with all of its fields, and some of the optional ones. */
function all(
  type: string,
  required: Record<string, fc.Arbitrary<unknown>>,
  rest: Record<string, fc.Arbitrary<unknown>> = {}
): fc.Arbitrary<Loose> {
  return fc.tuple(fc.record(required), some(type, rest)).map(([fields, node]) => ({...node, ...fields}))
}

const data = fc.option(
  fc.constantFrom({hName: 'mark'}, {hProperties: {id: 'ab-1'}}, {hProperties: {className: 'x'}}, {}),
  {nil: undefined, freq: 8}
)
const reference = {identifier: word, referenceType: fc.constantFrom('shortcut', 'collapsed', 'full')}
const attributes = fc.constantFrom({}, {id: 'ab-1'}, {class: 'x'})
const jsxAttributes = fc.constantFrom(
  [],
  [{type: 'mdxJsxAttribute', name: 'id', value: 'ab-1'}],
  [{type: 'mdxJsxExpressionAttribute', value: '...props'}]
)

const made = fc.letrec<Made>((tie: fc.LetrecTypedTie<Made>): fc.LetrecValue<Made> => {
  const phrases = tie('phrases')
  const flows = tie('flows')
  return {
    phrase: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 8, arbitrary: all('text', {value}, {data})},
      fc.constant<Loose>({type: 'break'}),
      all('inlineCode', {value}),
      all('html', {value: fc.constantFrom('<br>', '<i id="ab-1">', '<!-- interview -->', '')}),
      all('image', {url: word}, {alt: optional, title: optional}),
      all('imageReference', reference, {alt: optional, label: optional}),
      all('footnoteReference', {identifier: word}, {label: optional}),
      all('inlineMath', {value}),
      all('mdxTextExpression', {value}),
      all('wikiLink', {value}, {data: fc.constant({alias: 'x', hName: 'a'})}),
      all('strong', {children: phrases}, {data}),
      all('emphasis', {children: phrases}),
      all('delete', {children: phrases}),
      all('link', {url: word, children: phrases}, {title: optional}),
      all('linkReference', {...reference, children: phrases}, {label: optional}),
      all('textDirective', {name: word, children: phrases}, {attributes}),
      all('mdxJsxTextElement', {name: fc.constant('Box'), attributes: jsxAttributes, children: phrases}),
      all('nobodyKnowsInline', {children: phrases}),
      all('nobodyKnowsLeaf', {}, {value})
    ),
    phrases: fc.array(tie('phrase'), {maxLength: 4, depthIdentifier: 'phrases'}),
    flow: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 6, arbitrary: all('paragraph', {children: phrases}, {data})},
      all('heading', {depth: fc.integer({min: 1, max: 6}), children: phrases}),
      fc.constant<Loose>({type: 'thematicBreak'}),
      all('code', {value}, {lang: optional, meta: optional}),
      all('html', {value: fc.constantFrom('<hr>', '<div id="ab-1">', '<!-- /interview -->', '<p><b>Anna:</b>', '')}),
      all('definition', {identifier: word, url: word}, {label: optional, title: optional}),
      all('math', {value}, {meta: optional}),
      all('mdxFlowExpression', {value: fc.constantFrom('1', '/* interview */', '/* /interview */')}),
      all('mdxjsEsm', {value: fc.constantFrom('export const a = 1', '')}),
      all('leafDirective', {name: word, children: phrases}, {attributes}),
      all('table', {children: fc.array(row(phrases), {maxLength: 2})}, {align: fc.constantFrom(null, [], ['left'])}),
      all('blockquote', {children: flows}),
      all(
        'list',
        {children: fc.array(tie('item'), {maxLength: 3})},
        {ordered: fc.boolean(), start: fc.constantFrom(null, 0, 7), spread: fc.boolean()}
      ),
      all('containerDirective', {name: word, children: flows}, {attributes}),
      all('footnoteDefinition', {identifier: word, children: flows}, {label: optional}),
      all('mdxJsxFlowElement', {name: fc.constant('Box'), attributes: jsxAttributes, children: flows}),
      all('nobodyKnowsFlow', {children: flows}),
      all('nobodyKnowsLeaf', {}, {value})
    ),
    flows: fc.array(tie('flow'), {maxLength: 4, depthIdentifier: 'flows'}),
    item: all('listItem', {children: flows}, {checked: fc.constantFrom(null, true, false), spread: fc.boolean()})
  }
})

function row(phrases: fc.Arbitrary<Loose[]>): fc.Arbitrary<Loose> {
  return all('tableRow', {children: fc.array(all('tableCell', {children: phrases}), {maxLength: 3})})
}

// ---------------------------------------------------------------- interviews

/** How the label opens its paragraph. */
const OPENINGS: ReadonlyArray<(label: string, separator: string) => Loose[]> = [
  (label, separator) => [text(label + separator + ' ')],
  (label, separator) => [text(label), text(separator), text(' ')],
  (label, separator) => [strong(text(label + separator)), text(' ')],
  (label, separator) => [strong(text(label)), text(separator + ' ')],
  (label, separator) => [{type: 'emphasis', children: [strong(text(label), text(separator))]}, text(' ')],
  (label, separator) => [{type: 'link', url: 'x', children: [text(label)]}, text(separator + ' ')],
  (label, separator) => [text('[00:01'), directive('02'), text('] ' + label + separator + ' ')],
  (label) => [text(label), directive('words'), text(' ')]
]
const opening = fc.tuple(fc.constantFrom(...VOICES), fc.constantFrom(...SEPARATORS), fc.constantFrom(...OPENINGS))
const exchange = fc.tuple(made.phrases, made.phrases, fc.option(made.flow, {freq: 5}))
const talk = fc
  .tuple(opening, fc.array(exchange, {minLength: 2, maxLength: 4}), fc.constantFrom('paragraphs', 'lines', 'items'))
  .map(([[[asker, answerer], separator, open], exchanges, form]) => {
    const turns = exchanges.flatMap(([asked, answered, more]) => [
      [[...open(asker, separator), ...asked, text(' What do you think?')]],
      [[...open(answerer, separator), ...answered, text(' I think so.')], more]
    ])
    return arranged(turns, form)
  })

/** Turns as paragraphs of their own, as lines of one paragraph, or as items of a list. */
function arranged(turns: ReadonlyArray<ReadonlyArray<Loose[] | Loose | null>>, form: string): Loose[] {
  const flows = turns.map((parts) =>
    parts.flatMap((part) => (part === null ? [] : Array.isArray(part) ? [{type: 'paragraph', children: part}] : [part]))
  )
  if (form === 'items') return [{type: 'list', children: flows.map((children) => ({type: 'listItem', children}))}]
  if (form === 'paragraphs') return flows.flat()
  const lines = flows.map(([first]) => first?.children ?? [])
  return [{type: 'paragraph', children: lines.flatMap((line, index) => (index === 0 ? line : [text('\n'), ...line]))}]
}

const head = fc.constantFrom<Loose[]>(
  [],
  [],
  [{type: 'yaml', value: 'interview: true'}],
  [{type: 'yaml', value: 'speakers: {AB: Anna Berg, NW: {name: Nora Whitfield, url: "javascript:x"}}'}],
  [{type: 'yaml', value: 'a: ['}],
  [{type: 'toml', value: 'a = 1'}]
)
const framed = fc.tuple(talk, fc.constantFrom(null, 'blockquote', 'containerDirective', 'mdxJsxFlowElement'))

/** Trees; most of them hold an interview among everything else. */
export const trees: fc.Arbitrary<Root> = fc
  .tuple(head, made.flows, fc.option(framed, {freq: 5}), made.flows)
  .map(([front, before, interview, after]) => {
    const [turns, frame] = interview ?? [[], null]
    const own: Loose[] = frame === null ? turns : [{type: frame, name: 'x', attributes: [], children: turns}]
    const root: Loose = {type: 'root', children: [...front, ...before, ...own, ...after]}
    if (!isRoot(root)) throw new TypeError(`Expected a root, not ${root.type}`)
    return root
  })

function isRoot(node: Loose): node is Loose & Root {
  return node.type === 'root'
}

function text(value: string): Loose {
  return {type: 'text', value}
}

function strong(...children: Loose[]): Loose {
  return {type: 'strong', children}
}

function directive(name: string): Loose {
  return {type: 'textDirective', name, attributes: {}, children: []}
}

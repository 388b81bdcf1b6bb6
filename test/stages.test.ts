/** The stages between labels and turns, each on its own: what may be a turn, who is one person, which headings ask. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {declaredAliases, mergeLabels, shortens} from '../src/core/cast.js'
import {readDocument, type Document} from '../src/core/document.js'
import {answerTo} from '../src/core/answers.js'
import {readForms} from '../src/core/forms.js'
import type {Question} from '../src/core/question.js'
import {prompting, readSeries, standsAlone} from '../src/core/questions.js'
import {propose} from '../src/core/reading.js'
import {scan, type Candidate} from '../src/core/scan.js'
import {startsOf} from '../src/core/starts.js'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

function documentOf(source: string, values = ''): Document {
  return readDocument(parser.parse(source), () => ({title: '', values}), source)
}

/** Paragraphs, one after another. */
function paragraphs(...lines: readonly string[]): string {
  return lines.join('\n\n') + '\n'
}

describe('cast', () => {
  it.each<[string, string[], string[][]]>([
    ['initials of a name', ['Anna Berg', 'AB'], [['anna berg', 'ab']]],
    ['initials before their name', ['AB', 'Anna Berg'], [['ab', 'anna berg']]],
    ['initials with points', ['Anna Berg', 'A. B.'], [['anna berg', 'ab']]],
    ['first and last names', ['Anna Berg', 'Anna', 'Berg'], [['anna berg', 'anna', 'berg']]],
    [
      'several first words, several last words',
      ['Anna Maria Berg', 'Anna Maria', 'Maria Berg'],
      [['anna maria berg', 'anna maria', 'maria berg']]
    ],
    ['no word from the middle', ['Anna Maria Berg', 'Maria'], [['anna maria berg'], ['maria']]],
    ['no other initials', ['Anna Berg', 'CD'], [['anna berg'], ['cd']]],
    ['no first name of two people', ['Anna Berg', 'Anna Lund', 'Anna'], [['anna berg'], ['anna lund'], ['anna']]],
    ['no initials of two people', ['Anna Berg', 'Adam Boll', 'AB'], [['anna berg'], ['adam boll'], ['ab']]],
    ['a name that goes on by its first letter', ['Xaver', 'X'], [['xaver', 'x']]],
    ['a name of two words that goes on by its first letter', ['B Berg', 'B'], [['b berg', 'b']]],
    ['no letter before the name', ['D', 'Dora'], [['d'], ['dora']]],
    ['no letter that opens two names', ['Dora', 'Dan', 'D'], [['dora'], ['dan'], ['d']]],
    ['no letter that is a voice', ['Anna', 'Q', 'A'], [['anna'], ['q'], ['a']]],
    [
      'letters that are voices, where all stand for names',
      ['Anna', 'Dora', 'A', 'D'],
      [
        ['anna', 'a'],
        ['dora', 'd']
      ]
    ],
    ['a word cut short, with a point', ['Reporter', 'Rep.'], [['reporter', 'rep']]],
    ['a word cut short, before the whole one', ['Rep.', 'Reporter'], [['rep', 'reporter']]],
    ['no word cut short without a point', ['Reporter', 'Rep'], [['reporter'], ['rep']]],
    ['no stem of two letters', ['Reporter', 'Re.'], [['reporter'], ['re']]],
    ['no stem of two words', ['Reporter', 'Repeater', 'Rep.'], [['reporter'], ['repeater'], ['rep']]],
    ['no end of a word', ['Reporter', 'Porter.'], [['reporter'], ['porter']]],
    ['what brackets declare', ['Cy Dow (Captain)', 'Captain'], [['cy dow', 'captain']]],
    ['what brackets declare behind a word for it', ['Cy Dow (hereafter "Nemo")', 'Nemo'], [['cy dow', 'nemo']]],
    ['no words that brackets only hold', ['Cy Dow (captain of it)', 'Captain'], [['cy dow'], ['captain']]],
    ['a name with a form of address', ['Anna Berg', 'Ms. Berg'], [['anna berg', 'ms berg']]],
    [
      'a name with and without a form of address',
      ['Ms. Anna Berg', 'Ms. Berg', 'Anna Berg', 'Berg'],
      [['ms anna berg', 'ms berg', 'anna berg', 'berg']]
    ],
    [
      'no namesakes who are addressed differently',
      ['Anna Berg', 'Mr. Berg', 'Ms. Berg'],
      [['anna berg'], ['mr berg'], ['ms berg']]
    ],
    [
      'first letters of voices',
      ['Question', 'Answer', 'Q', 'A'],
      [
        ['question', 'q'],
        ['answer', 'a']
      ]
    ],
    ['no first letter of a voice that plays another part', ['Interviewee', 'I'], [['interviewee'], ['i']]],
    ['no first letter of two voices', ['Interviewer', 'Interrogator', 'I'], [['interviewer'], ['interrogator'], ['i']]],
    ['nobody where brackets declare what is no label', ['Cy Dow (Captain)', 'Anna'], [['cy dow'], ['anna']]]
  ])('merges %s', (_, labels, groups) => {
    const people = mergeLabels(scan(documentOf(paragraphs(...labels.map((label) => `${label}: Yes.`))), null))
    expect([...new Set(people.values())].map(({keys}) => keys)).toEqual(groups)
  })

  it.each([
    [['AB', 'Anna Berg'], 'Anna Berg'],
    [['J P Mills', 'J.-P. Mills'], 'J.-P. Mills'],
    [['J.-P. Mills', 'J P Mills'], 'J.-P. Mills']
  ])('calls %j by the fullest label', (labels, label) => {
    const people = mergeLabels(scan(documentOf(paragraphs(...labels.map((one) => `${one}: Yes.`))), null))
    expect([...new Set(people.values())].map((person) => person.label)).toEqual([label])
  })

  it.each<[string, string[]]>([
    ['', []],
    [' (AvW)', ['avw']],
    [' (N. O.)', ['no']],
    [' (“Nemo”)', ['nemo']],
    [' (hereafter "Nemo")', ['nemo']],
    ['（以下简称 NT）', ['nt']],
    [' (CEO) [CD]', ['ceo', 'cd']],
    [' (the captain)', []],
    [' (Transcontinental)', ['transcontinental']],
    [' (Transcontinentals)', []]
  ])('reads the abbreviations in %j', (details, aliases) => {
    expect(declaredAliases(details)).toEqual(aliases)
  })

  it.each([
    ['AB', 'Anna Berg', true],
    ['Anna', 'Anna Berg', true],
    ['Berg', 'Anna Berg', true],
    ['Maria', 'Anna Maria Berg', false],
    ['Anna Berg', 'Anna Berg', false],
    ['CD', 'Anna Berg', false]
  ])('tells whether %j is short for %j', (label, name, is) => {
    expect(shortens(label, name)).toBe(is)
  })
})

describe('reading', () => {
  it.each<[string, string[], string[] | null]>([
    ['two who take turns', ['AB: Why?', 'CD: So.', 'AB: How?', 'CD: Thus.'], ['AB', 'CD', 'AB', 'CD']],
    ['no three turns', ['AB: Why?', 'CD: So.', 'AB: How?'], null],
    ['nobody who does not return', ['AB: Why?', 'AB: How?', 'CD: So.', 'CD: Thus.'], null],
    [
      'nobody who speaks once',
      ['AB: Why?', 'CD: So.', 'EF: Or so.', 'AB: How?', 'CD: Thus.'],
      ['AB', 'CD', 'AB', 'CD']
    ],
    [
      'somebody with two labels',
      ['Anna Berg: Why?', 'Cy Dow: So.', 'AB: How?', 'CD: Thus.'],
      ['Anna Berg', 'Cy Dow', 'AB', 'CD']
    ],
    ['no two turns each without a colon', ['AB – Why?', 'CD – So.', 'AB – How?', 'CD – Thus.'], null],
    [
      'three turns each without a colon',
      ['AB – Why?', 'CD – So.', 'AB – How?', 'CD – Thus.', 'AB – When?', 'CD – Then.'],
      ['AB', 'CD', 'AB', 'CD', 'AB', 'CD']
    ],
    [
      'nobody without a colon whose every label is written once',
      ['Anna Berg – Why?', 'Cy Dow – So.', 'Anna – How?', 'Cy – Thus.', 'Berg – When?', 'Dow – Then.'],
      null
    ],
    [
      'a name that stands once without a colon, before its initials',
      ['Anna Berg – Why?', 'Cy Dow – So.', 'AB – How?', 'CD – Thus.', 'AB – When?', 'CD – Then.'],
      ['Anna Berg', 'Cy Dow', 'AB', 'CD', 'AB', 'CD']
    ],
    [
      'without a colon only what is written in one form',
      [
        '**Anna** – Why?',
        'Cy – So.',
        '**Anna** – How?',
        'Cy – Thus.',
        '**Anna** – When?',
        'Cy – Then.',
        'Anna – Well.'
      ],
      ['Anna', 'Cy', 'Anna', 'Cy', 'Anna', 'Cy']
    ],
    [
      'forms without a colon in the order of the document',
      ['Cy – So.', '**Anna** – Why?', 'Cy – Thus.', '**Anna** – How?', 'Cy – Then.', '**Anna** – When?'],
      ['Cy', 'Anna', 'Cy', 'Anna', 'Cy', 'Anna']
    ],
    ['no options of a quiz', ['A: So.', 'B: Thus.', 'A: Yes.', 'B: No.'], null],
    ['options with a question', ['Q: Why?', 'A: So.', 'B: Thus.', 'Q: How?', 'A: Yes.', 'B: No.'], 'QABQAB'.split('')],
    ['other single letters', ['C: So.', 'D: Thus.', 'C: Yes.', 'D: No.'], ['C', 'D', 'C', 'D']],
    [
      'a paper under its title beside somebody named',
      ['**The coast paper:** Why?', '**Anna Berg:** So.', '**The coast paper:** How?', '**Anna Berg:** Thus.'],
      ['The coast paper', 'Anna Berg', 'The coast paper', 'Anna Berg']
    ],
    [
      'no title that is not set off',
      ['The coast paper: Why?', '**Anna Berg:** So.', 'The coast paper: How?', '**Anna Berg:** Thus.'],
      null
    ],
    [
      'no title in lower case',
      ['**the coast paper:** Why?', '**Anna Berg:** So.', '**the coast paper:** How?', '**Anna Berg:** Thus.'],
      null
    ],
    [
      'no title beside somebody who is not set off',
      ['**The coast paper:** Why?', 'Anna Berg: So.', '**The coast paper:** How?', 'Anna Berg: Thus.'],
      null
    ],
    [
      'no titles that outnumber the named',
      [
        '**The coast paper:** Why?',
        '**Anna Berg:** So.',
        '**The coast paper:** How?',
        '**Anna Berg:** Thus.',
        '**The north paper:** When?',
        '**The north paper:** Where?'
      ],
      null
    ],
    [
      'one who asks in lines set off as a whole',
      ['**Ann: Why?**', 'So.', '**Ann: How?**', 'Thus.', '**Ann: When?**', 'Then.', '**Ann: Where?**', 'There.'],
      ['Ann', 'Ann', 'Ann', 'Ann']
    ],
    [
      'nobody who asks three times alone',
      ['**Ann: Why?**', 'So.', '**Ann: How?**', 'Thus.', '**Ann: When?**', 'Then.'],
      null
    ],
    [
      'nobody alone who asks half the time',
      ['**Ann: Why?**', 'So.', '**Ann: How?**', 'Thus.', '**Ann: I see.**', 'Then.', '**Ann: I know.**', 'There.'],
      null
    ],
    [
      'nobody alone whose questions are not set off',
      ['**Ann: Why?**', 'So.', '**Ann: How?**', 'Thus.', '**Ann: When?**', 'Then.', '**Ann:** Where?', 'There.'],
      null
    ],
    [
      'a voice that asks, without a question mark',
      ['**Q: Go on.**', 'So.', '**Q: Well.**', 'Thus.', '**Q: I see.**', 'Then.', '**Q: Good.**', 'There.'],
      ['Q', 'Q', 'Q', 'Q']
    ]
  ])('takes %s', (_, lines, labels) => {
    expect(read(paragraphs(...lines))).toEqual(labels)
  })

  it('takes labels with a colon before others, where they make a talk', () => {
    const talk = ['AB: Why?', 'CD: So.', 'AB: How?', 'CD: Thus.']
    const dashes = ['Eve – One.', 'Finn – Two.', 'Eve – Three.', 'Finn – Four.', 'Eve – Five.', 'Finn – Six.']
    expect(read(paragraphs(...talk, ...dashes))).toEqual(['AB', 'CD', 'AB', 'CD'])
    expect(read(paragraphs(...talk.slice(0, 2), ...dashes))).toEqual(['Eve', 'Finn', 'Eve', 'Finn', 'Eve', 'Finn'])
  })

  it('takes one turn where the author insists, and one of whom the author declares', () => {
    expect(read('AB: Why?', () => false, true)).toEqual(['AB'])
    expect(read(paragraphs('A: So.', 'B: Thus.'), () => false, true)).toEqual(['A', 'B'])
    expect(read('AB: Why?', ({key}) => key === 'ab')).toEqual(['AB'])
    expect(read('AB – Why?', ({key}) => key === 'ab')).toEqual(['AB'])
    expect(read(paragraphs('A: So.', 'B: Thus.', 'A: Yes.', 'B: No.'), ({key}) => key === 'a')).toEqual(['A', 'A'])
  })
})

function read(source: string, declared: (one: Candidate) => boolean = () => false, insist = false): string[] | null {
  const document = documentOf(source)
  return propose(document, scan(document, null), declared, insist)?.turns.map(({speaker}) => speaker) ?? null
}

describe('questions', () => {
  it.each<[string, string[], Array<[string, string[]]>]>([
    ['headings of one depth', ['# A', '## Why so?', '## How so?'], [['heading 2', ['Why so?', 'How so?']]]],
    [
      'headings of each depth, most first',
      ['## Why so?', '### A b', '### C d', '### E f', '## How so?'],
      [
        ['heading 3', ['A b', 'C d', 'E f']],
        ['heading 2', ['Why so?', 'How so?']]
      ]
    ],
    ['headings of the first level', ['# Why so?', '# How so?'], [['heading 1', ['Why so?', 'How so?']]]],
    ['no title', ['# A b', '# Why so?', '# How so?'], [['heading 1', ['Why so?', 'How so?']]]],
    ['no single heading below a title', ['# A b', '# Why so?', 'So.'], []],
    ['no single heading', ['## Why so?', 'So.'], []],
    ['bold paragraphs', ['**Why so?**', 'So.', '**How so?**'], [['strong', ['Why so?', 'How so?']]]],
    ['italic paragraphs', ['*Why so?*', 'So.', '*How so?*'], [['emphasis', ['Why so?', 'How so?']]]],
    [
      'bold paragraphs that stayed asterisks',
      ['\\*\\*Why so?\\*\\*', 'So.', ' **Why so?**'],
      [['strong', ['**Why so?**', 'Why so?']]]
    ],
    ['no paragraphs that are bold in part', ['**Why** so?', 'So.', 'Why **so?**'], []],
    ['no single words', ['**Boats**', 'So.', '**Oars**'], []],
    ['single words that ask', ['**Why?**', 'So.', '**How?**'], [['strong', ['Why?', 'How?']]]],
    ['bold lines', ['**Why so?**\nSo.', '**How so?**\nThus.'], [['strong', ['Why so?', 'How so?']]]],
    ['no bold words at the start of a line', ['**Why** so?\nSo.', '**How** so?\nThus.'], []],
    [
      'no headings that open what follows',
      ['## Why so?', '## How so?', '## About the author'],
      [['heading 2', ['Why so?', 'How so?']]]
    ]
  ])('are %s', (_, lines, series) => {
    const found = readSeries(documentOf(paragraphs(...lines)), new Map())
    expect(found.map(({form, questions}) => [form, texts(questions)])).toEqual(series)
  })

  it('are no labelled turns', () => {
    const document = documentOf(paragraphs('**Why so?**', '**How so?**', '**When so?**'))
    expect(readSeries(document, new Map([[1, 0]])).map(({questions}) => texts(questions))).toEqual([
      ['Why so?', 'When so?']
    ])
  })

  it.each<[string, string[], string[]]>([
    ['the paragraphs behind them', ['## Why so?', 'So.', 'And so.', '## How so?', 'Thus.'], ['So.', 'And so.']],
    ['what a heading does not part from them', ['## Why so?', 'So.', '### Aside', 'And so.', '## How so?'], ['So.']],
    ['what a rule does not part from them', ['## Why so?', 'So.', '***', 'And so.', '## How so?'], ['So.']],
    ['text, whatever stands between', ['## Why so?', '```\nx\n```', 'So.', '## How so?'], ['So.']],
    ['the lines behind them', ['**Why so?**\nSo.\nAnd so.', 'Thus.', '**How so?**'], ['So.\nAnd so.', 'Thus.']],
    ['the lines behind a hard break', ['**Why\nso?**\\\nSo.', '**How so?**'], ['So.']],
    ['nothing', ['## Why so?', '## How so?', 'So.'], []]
  ])('are answered by %s', (_, lines, answer) => {
    const {blocks} = documentOf(paragraphs(...lines))
    const questions = readForms(blocks).get('heading 2') ?? readForms(blocks).get('strong') ?? []
    const [first, second] = questions
    expect(first && texts(answerTo(first, second, blocks))).toEqual(answer)
  })

  const personal = 'I did, and my boat did.'
  const plain = 'The boat did.'
  const asked = (answers: readonly string[], question = 'Why so?'): string[] =>
    answers.flatMap((answer) => [`## ${question}`, answer])
  const four = [personal, personal, personal, personal]

  it.each<[string, string[], boolean]>([
    ['four that are answered by somebody who speaks of himself', asked(four), true],
    ['no three', asked(four.slice(1)), false],
    ['three under a title that says so', ['# Interview with Ann Berg', ...asked(four.slice(1))], true],
    ['no two under a title that says so', ['# Interview with Ann Berg', ...asked(four.slice(2))], false],
    ['no three under a title behind them', [...asked(four.slice(1)), '# Interview with Ann Berg'], false],
    ['four of which two ask', [...asked(four.slice(2)), ...asked(four.slice(2), 'On boats')], true],
    ['no four of which one asks', [...asked(four.slice(3)), ...asked(four.slice(1), 'On boats')], false],
    ['requests', asked(four, 'Tell us about boats.'), true],
    ['none that somebody asks himself', asked(four, 'Why did I leave?'), false],
    ['five of which four are one’s own', [...asked(four, 'Why did I leave?'), ...asked([personal])], true],
    ['four of which one has no answer', [...asked(four.slice(1)), '## Why so?'], true],
    ['no four of which two have no answer', [...asked(four.slice(2)), '## Why so?', '## How so?'], false],
    ['four of which two answers are personal', asked([personal, plain, plain, personal]), true],
    ['no four of which one answer is personal', asked([personal, plain, plain, plain]), false],
    ['answers of which any paragraph is personal', asked(four.map((answer) => `${plain}\n\n${answer}`)), true],
    ['no sample answers in quotation marks', asked(four.map((answer) => `Say “${answer}” and sit down.`)), false],
    ['answers with a word in quotation marks', asked(four.map((answer) => `“Sail”: ${answer} “So.”`)), true]
  ])('make an interview, %s', (_, lines, is) => {
    expect(alone(paragraphs(...lines), false)).toBe(is)
  })

  it('make an interview of two on the author’s word, whatever the answers', () => {
    expect(alone(paragraphs(...asked([plain, plain])), true)).toBe(true)
    expect(alone(paragraphs(...asked([plain, plain], 'On boats')), true)).toBe(false)
  })

  const labelled = ['## Why so?', 'Ann: So.', '## How so?', 'Ann: Thus.']
  it.each<[string, string[], string[]]>([
    ['before each label', labelled, ['Why so?', 'How so?']],
    [
      'with answers further down that have no label',
      [...labelled, '## When so?', 'Then.'],
      ['Why so?', 'How so?', 'When so?']
    ],
    [
      'up to the first that does not ask, behind the last label',
      [...labelled, '## When so?', 'Then.', '## On boats', 'They sail.', '## Where so?', 'There.'],
      ['Why so?', 'How so?', 'When so?']
    ],
    [
      'with earlier ones that have answers without a label',
      ['## Who so?', 'Nobody.', '## What so?', 'Nothing.', ...labelled],
      ['Who so?', 'What so?', 'Why so?', 'How so?']
    ],
    [
      'without earlier ones, where one in between does not ask',
      ['## Who so?', 'Nobody.', '## On boats', 'They sail.', ...labelled],
      ['Why so?', 'How so?']
    ],
    [
      'without earlier ones, where another heading stands in between',
      ['## Who so?', 'Nobody.', '### On boats', 'They sail.', ...labelled],
      ['Why so?', 'How so?']
    ],
    ['without headings before them that do not ask', ['## On boats', ...labelled], ['Why so?', 'How so?']],
    ['not one alone', labelled.slice(0, 2), []],
    ['not where no label follows one', ['## Why so?', 'So:', 'Ann: So.', '## How so?', 'Thus:', 'Ann: Thus.'], []],
    [
      'not where more than half of those behind the first do not ask',
      [
        ...labelled.slice(0, 2),
        '## On boats',
        'Ann: They sail.',
        '## On oars',
        'Ann: They break.',
        ...labelled.slice(2)
      ],
      []
    ]
  ])('prompt labelled answers: %s', (_, lines, questions) => {
    expect(texts(prompts(paragraphs(...lines)))).toEqual(questions)
  })
})

describe('who asks in speech behind dashes', () => {
  it.each<[string, string[], Array<[string, string[]]>]>([
    ['two who take turns', ['– Why?', '– So.', '– How?', '– Thus.'], [['dash', ['Why?', 'How?']]]],
    [
      'one who only listens first',
      ['– Hello.', '– Why?', '– So.', '– How?', '– Thus.', '– Oh.', '– Yes.'],
      [['dash', ['Why?', 'How?', 'Oh.']]]
    ],
    [
      'what is said before the first question, in turn',
      ['– Good day.', '– Hello.', '– Well.', '– Yes.', '– Why?', '– So.', '– How?', '– Thus.'],
      [['dash', ['Good day.', 'Well.', 'Why?', 'How?']]]
    ],
    [
      'what is said before it, up to a rule',
      ['– Good day.', '– Hello.', '***', '– Well.', '– Yes.', '– Why?', '– So.', '– How?', '– Thus.'],
      [['dash', ['Well.', 'Why?', 'How?']]]
    ],
    ['a pause for an answer', ['– Why?', '– …', '– How?', '– Thus.'], [['dash', ['Why?', 'How?']]]],
    [
      'no list inside what is said',
      ['– Why?', '– So:', '– boats;', '– How?', '– 3 of us.'],
      [['dash', ['Why?', 'How?']]]
    ],
    ['nobody where all is such a list', ['– boats;', '– oars.'], []],
    ['nobody where nothing is asked', ['– So.', '– Thus.'], []],

    [
      'one alone who asks several times in a row',
      ['– Why?', '– How?', 'So.', '– When?', 'Then.'],
      [['dash', ['Why?', 'How?', 'When?']]]
    ],
    [
      'one alone who makes a request first',
      ['– Tell us about boats.', '– Why?', '– How?', 'So.', '– When?', 'Then.'],
      [['dash', ['Tell us about boats.', 'Why?', 'How?', 'When?']]]
    ],
    [
      'one alone, without what opens the page',
      ['– Hello.', '– Yes.', '– Why?', '– How?'],
      [['dash', ['Why?', 'How?']]]
    ],

    [
      'one alone, each time before a plain answer, a quarter of them questions',
      ['– Why?', 'So.', '– Go on.', 'Thus.', '– Oh.', 'Then.', '– Good.', 'There.'],
      [['double dash', ['Why?', 'Go on.', 'Oh.', 'Good.']]]
    ],
    ['nobody between paragraphs who asks nothing', ['– Go on.', 'So.', '– Oh.', 'Thus.'], []],
    ['one behind two dashes who asks nothing', ['――Go on', 'So.', '――Oh', 'Thus.'], [['double dash', ['Go on', 'Oh']]]],
    ['nobody who asks nothing and has two dashes once', ['――Go on', 'So.', '―Oh', 'Thus.'], []],

    ['plain questions', ['Why?', '– So.', 'How?', '– Thus.'], [['plain', ['Why?', 'How?']]]],
    ['plain ones of which half ask', ['Why?', '– So.', 'Go on.', '– Thus.'], [['plain', ['Why?', 'Go on.']]]],
    ['no plain ones of which a third ask', ['Why?', '– So.', 'Go on.', '– Thus.', 'Oh.', '– Then.'], []],
    [
      'plain ones before three of four answers',
      ['Why?', '– So.', 'How?', '– Thus.', 'When?', '– Then.', '– And again.'],
      [['plain', ['Why?', 'How?', 'When?']]]
    ],
    ['no plain ones before half of the answers', ['Why?', '– So.', '– Thus.'], []],
    [
      'no plain ones before what asks as much',
      ['Why?', '– So?', 'How?', '– Thus?'],
      [['double dash', ['So?', 'Thus?']]]
    ],
    ['no bold ones as plain', ['**Why so?**', '– So.', '**How so?**', '– Thus.'], [['strong', ['Why so?', 'How so?']]]],

    ['lines of one paragraph each', ['– Why?\n– So.', '– How?\n– Thus.'], [['dash', ['Why?', 'How?']]]],
    [
      'lines of three paragraphs of four',
      ['– Why?\n– So.', '– How?\n– Thus.', '– When?\n– Then.', '– And again.'],
      [['dash', ['Why?', 'How?', 'When?']]]
    ],
    ['no lines without a dash', ['– Why\nso?', '– So\nit is.', '– How?', '– Thus.'], [['dash', ['Why\nso?', 'How?']]]],
    [
      'no lines where several have a dash',
      ['– Why?\n– So.\n– How?', '– When?\n– Then.\n– Where?'],
      [['dash', ['Why?\n– So.\n– How?', 'When?\n– Then.\n– Where?']]]
    ],

    ['items of one list', ['- Why?\n- So.\n- How?\n- Thus.'], [['dash', ['Why?', 'How?']]]],
    ['no items where only one asks', ['- Why?\n- So.\n- Go on.\n- Thus.'], []],
    ['no items beside a dash', ['– Why?', '– So.', '- How?\n- Thus.\n- When?\n- Then.'], [['dash', ['Why?']]]],
    ['one who asks behind hyphens', ['- Why?', 'So.', '- How?', 'Thus.'], [['dash', ['Why?', 'How?']]]],
    ['plain questions before hyphens', ['Why?', '- So.', 'How?', '- Thus.'], [['plain', ['Why?', 'How?']]]],
    [
      'no plain question before a list of several items',
      ['Why?', '- So.', 'How?', '- Thus.', 'When?', '- Then.\n- And again.'],
      [['plain', ['Why?', 'How?']]]
    ],
    ['no second paragraph of an item', ['Go on.', '- So.\n\n  Or not?', '* Thus.'], []]
  ])('%s', (_, lines, forms) => {
    const found = readForms(documentOf(paragraphs(...lines)).blocks)
    expect([...found].map(([form, questions]) => [form, texts(questions)])).toEqual(forms)
  })
})

describe('starts', () => {
  const own = 'I did, and my boat did.'
  const bold = (...questions: readonly string[]): string[] => questions.flatMap((one) => [`**${one}**`, own])
  const four = bold('Why so?', 'How so?', 'When so?', 'Where so?')
  const told = ['? Why so?', `! ${own}`, '? How so?', `! ${own}`, '? When so?', `! ${own}`, '? Where so?', `! ${own}`]
  const title = '# Interview with Ann Berg'
  const rules = (length: number): string[] => Array.from({length}, () => '***')

  it.each<[string, string[], string[]]>([
    ['nowhere where nothing calls them so', four, []],
    ['under a title that says so', [title, ...four], told],
    ['not under a title of something else', ['# How to prepare a job interview', ...four], []],
    ['below a line that says who asks', ['Words by Cy Dow', ...four], told],
    ['above a line that says who asked', [...four, 'Words by Cy Dow'], told],
    ['above closing words', [...four, 'This interview has been edited for length.'], told],
    ['not far above a line that says who asked', [...four, 'Words by Cy Dow', ...rules(6)], []],
    ['below a line that says who asks, behind much else', [...rules(12), 'Words by Cy Dow', ...four], told],
    ['below a line that says who asks, before much else', ['Words by Cy Dow', ...rules(12), ...four], told],
    ['not below such a line in the midst of much else', [...rules(12), 'Words by Cy Dow', ...rules(4), ...four], []],
    ['not where an answer says who asks', four.with(5, 'Words by Cy Dow'), []],
    ['below two lines, the first of which calls them so', ['The interview', 'Of boats', ...four], told],
    [
      'before dashes, whatever the title',
      four.map((one) => one.replace(/^(\**)/u, '$1– ')),
      told.map((one) => one.replace(' ', ' – '))
    ],
    [
      'also at a first one about interviews',
      [title, ...bold('Is this an interview?'), ...four],
      ['? Is this an interview?', `! ${own}`, ...told]
    ],
    [
      'also at a last one that does not ask',
      [title, ...four, ...bold('So it goes.')],
      [...told, '? So it goes.', `! ${own}`]
    ],
    ['without a first one that is the title', ['**An interview with Ann Berg**', ...four], told],
    [
      'where the first says who asks, and initials answer',
      ['**coast: Why so?**', `AB: ${own}`, ...four.slice(2)],
      ['? coast: Why so?', `! AB: ${own}`, ...told.slice(2)]
    ],
    [
      'where the first says who asks, and a name answers',
      ['**coast: Why so?**', `Ann Berg: ${own}`, ...four.slice(2)],
      ['? coast: Why so?', `Ann Berg: ${own}`, ...told.slice(2)]
    ],
    ['not where a single word answers', ['**coast: Why so?**', `Well: ${own}`, ...four.slice(2)], []],
    ['not where a bar parts who asks', ['**Cy Dow | Why so?**', `Ann Berg: ${own}`, ...four.slice(2)], []],
    ['not where who asks answers', ['**Ann Berg: Why so?**', `Ann Berg: ${own}`, ...four.slice(2)], []],
    ['not where nobody says who asks', ['**Why so?**', `Ann Berg: ${own}`, ...four.slice(2)], []]
  ])('at questions where nothing is labelled: %s', (_, lines, starts) => {
    expect(startsIn(lines)).toEqual(starts)
  })

  it('at questions where nothing is labelled, on the author’s word', () => {
    expect(startsIn(four, {insist: true})).toEqual(told)
    expect(startsIn(four, {announced: true})).toEqual(told)
    expect(startsIn(['# How to prepare a job interview', ...four], {insist: true})).toEqual(told)
    expect(startsIn(['# How to prepare a job interview', ...four], {announced: true})).toEqual([])
    expect(startsIn(['**A talk with Ann Berg**', ...four], {insist: true})).toEqual(['? A talk with Ann Berg', ...told])
  })

  it('at questions where nothing is labelled, but not at what front matter calls the page', () => {
    const page = ['**Of boats**', ...four]
    expect(startsIn(page, {insist: true}, 'ferry\nOf Boats')).toEqual(told)
    expect(startsIn(page, {insist: true}, 'ferry\nOf nets')).toEqual(['? Of boats', ...told])
  })

  it('at questions in a part of the document, and nowhere else', () => {
    const inside = new Set([1, 2, 3, 4, 5, 6])
    expect(startsIn([title, ...four], {inside})).toEqual(told.slice(0, 6))
    expect([...startsTold([title, ...four], {inside}).breaks]).toEqual([0, 7, 8])
    expect(startsIn([title, ...four], {inside: new Set([1, 2])})).toEqual([])
    expect([...startsTold([title, ...four], {}).breaks]).toEqual([])
  })

  const asked = ['Why so?', 'How so?', 'When so?', 'Where so?'].flatMap((one) => [`## ${one}`, own])
  it.each<[string, string[], string[]]>([
    ['without sections behind them', [...asked, '## On boats', 'They sail.'], told],
    [
      'with what does not ask among them',
      [...asked, '## On boats', 'They sail.', '## Who so?', own],
      [...told, '? On boats', '! They sail.', '? Who so?', `! ${own}`]
    ],
    [
      'with the last where another does not ask',
      [...asked, '## On boats', 'They sail.', '## Who so?', own, '## On oars', 'They row.'],
      [...told, '? On boats', '! They sail.', '? Who so?', `! ${own}`, '? On oars', '! They row.']
    ]
  ])('at headings that ask: %s', (_, lines, starts) => {
    expect(startsIn([title, ...lines])).toEqual(starts)
  })

  const answered = (...parts: readonly string[]): string[] => [title, '**Why so?**', ...parts, ...four.slice(2)]
  it.each<[string, string[], string[]]>([
    ['at the first paragraph', answered(own, 'And so on.'), told],
    ['behind a caption', answered('Photo: Cy Dow', own), told],
    ['behind brackets', answered('[gallery]', own), told],
    ['at what announces the rest', answered('By post:', own), ['? Why so?', '! By post:', ...told.slice(2)]],
    [
      'in the next line, whatever brackets the question opens with',
      [title, ...['Why', 'How', 'When'].map((one, index) => `**[${index + 1}] ${one} so?**\n${own}`)],
      ['? [1] Why so?', `! ${own}`, '? [2] How so?', `! ${own}`, '? [3] When so?', `! ${own}`]
    ],
    ['nowhere behind a heading', answered('# Boats', own), ['? Why so?', ...told.slice(2)]],
    ['not behind a caption below the last', [title, ...four.slice(0, 7), 'Photo: Cy Dow', own], told.slice(0, 7)]
  ])('of answers without a label: %s', (_, lines, starts) => {
    expect(startsIn(lines)).toEqual(starts)
  })

  const spoken = (...answers: readonly string[]): string[] => [
    title,
    ...['Why so?', 'How so?', 'When so?', 'Where so?'].flatMap((one, index) => [`**${one}**`, answers[index] ?? own])
  ]
  const heard = (...answers: readonly string[]): string[] =>
    told.map((one, index) => (index % 2 === 0 ? one : (answers[(index - 1) / 2] ?? one)))
  it.each<[string, string[], string[]]>([
    [
      'that recur',
      spoken(`Ann: ${own}`, `Ann: ${own}`, `Berg: ${own}`),
      heard(`Ann: ${own}`, `Ann: ${own}`, `! Berg: ${own}`)
    ],
    [
      'in brackets, three times',
      spoken(`(Ann) ${own}`, `(Ann) ${own}`, `(Ann) ${own}`),
      heard(`Ann: ${own}`, `Ann: ${own}`, `Ann: ${own}`)
    ],
    ['not in brackets, twice', spoken(`(Ann) ${own}`, `(Ann) ${own}`), heard(`! (Ann) ${own}`, `! (Ann) ${own}`)],
    [
      'not before a dash',
      spoken(...Array.from({length: 3}, () => `Ann – ${own}`)),
      heard(...Array.from({length: 3}, () => `! Ann – ${own}`))
    ],
    ['not inside answers', spoken(`${own}\n\nAnn: ${own}`, `${own}\n\nAnn: ${own}`), told],
    [
      'not above the first question',
      [title, `Ann: ${own}`, ...spoken(`Ann: ${own}`, `Ann: ${own}`).slice(1)],
      heard(`Ann: ${own}`, `Ann: ${own}`)
    ],
    ['a full name before the first answer', spoken(`Ann Berg: ${own}`), heard(`Ann Berg: ${own}`)],
    ['no full name in brackets before it', spoken(`(Ann Berg) ${own}`), heard(`! (Ann Berg) ${own}`)],
    ['no full name in an answer set off as a whole', spoken(own, `*Ann Berg: ${own}*`), told.toSpliced(3, 1)],
    ['no full name in a first answer set off as a whole', spoken(`*Ann Berg: ${own}*`), told.toSpliced(1, 1)],
    ['no single name before the first answer', spoken(`Ann: ${own}`), heard(`! Ann: ${own}`)],
    ['a bold full name before a later one', spoken(own, `**Ann Berg:** ${own}`), heard(`! ${own}`, `Ann Berg: ${own}`)],
    ['no plain name before a later one', spoken(own, `Ann Berg: ${own}`), heard(`! ${own}`, `! Ann Berg: ${own}`)],
    ['no bold single name', spoken(own, `**Ann:** ${own}`), heard(`! ${own}`, `! Ann: ${own}`)],
    ['no bold name before a few words', spoken(own, '**Ann Berg:** So.'), heard(`! ${own}`, '! Ann Berg: So.')],
    [
      'who asks, in the first question',
      [title, '**Cy Dow: Why did you do so?**', own, ...four.slice(2)],
      ['?Cy Dow: Why did you do so?', ...told.slice(1)]
    ]
  ])('at labels of answers among questions without one: %s', (_, lines, starts) => {
    expect(startsIn(lines)).toEqual(starts)
  })

  it.each<[string, string[], string[]]>([
    [
      'before labelled answers',
      ['**Why so?**', 'Ann: So.', '**How so?**', 'Ann: Thus.', '**When so?**', 'Ann: Then.', '**Who so?**', 'Ann: Me.'],
      ['? Why so?', 'Ann: So.', '? How so?', 'Ann: Thus.', '? When so?', 'Ann: Then.', '? Who so?', 'Ann: Me.']
    ],
    [
      'before answers of several people',
      ['**Why so?**', 'Ann: So.', 'Cy: Or so.', '**How so?**', 'Ann: Thus.', 'Cy: Or thus.'],
      ['? Why so?', 'Ann: So.', 'Cy: Or so.', '? How so?', 'Ann: Thus.', 'Cy: Or thus.']
    ],
    [
      'in the lines before the label',
      ['**Why so?**\nAnn: So.', '**How so?**\nAnn: Thus.', '**When so?**\nAnn: Then.', '**Who so?**\nAnn: Me.'],
      ['? Why so?', 'Ann: So.', '? How so?', 'Ann: Thus.', '? When so?', 'Ann: Then.', '? Who so?', 'Ann: Me.']
    ],
    [
      'with a first remark and without a last one that nobody answers, where one person is labelled',
      [
        '**Of boats.**',
        'Ann: So.\nAnn: And so.',
        '**How so?**',
        'Ann: Thus.',
        '**When so?**',
        'Ann: Then.',
        '**Of oars.**'
      ],
      ['? Of boats.', 'Ann: So.', 'Ann: And so.', '? How so?', 'Ann: Thus.', '? When so?', 'Ann: Then.']
    ],
    [
      'without a first remark, where several are',
      ['**Of boats.**', 'Ann: So.', '**How so?**', 'Ed: Thus.', '**When so?**', 'Ann: Then.', '**Who so?**', 'Ed: Me.'],
      ['Ann: So.', '? How so?', 'Ed: Thus.', '? When so?', 'Ann: Then.', '? Who so?', 'Ed: Me.']
    ],
    [
      'of another form than most of what is set off, which asks nothing',
      [
        '**Of boats.**',
        'Ann: So.',
        '## Why?',
        'Ed: Thus.',
        '**Of oars.**',
        'Ann: Then.',
        '## How?',
        'Ed: Me.',
        '**Of nets.**'
      ],
      ['Ann: So.', '? Why?', 'Ed: Thus.', 'Ann: Then.', '? How?', 'Ed: Me.']
    ],
    [
      'beside somebody labelled who asks back and goes on',
      ['**Why so?**', 'Ann: So.', 'Ed: Really? I see.', '**How so?**', 'Ann: Thus.', 'Ed: Do you? I see.'],
      ['? Why so?', 'Ann: So.', 'Ed: Really? I see.', '? How so?', 'Ann: Thus.', 'Ed: Do you? I see.']
    ],
    [
      'beside somebody labelled who asks one time of four',
      [
        '**Why so?**',
        'Ann: So.',
        'Ed: Oh?',
        'Ann: Yes.',
        'Ed: Ah.',
        '**How so?**',
        'Ann: Thus.',
        'Ed: Ah.',
        'Ann: Yes.',
        'Ed: Oh.'
      ],
      [
        '? Why so?',
        'Ann: So.',
        'Ed: Oh?',
        'Ann: Yes.',
        'Ed: Ah.',
        '? How so?',
        'Ann: Thus.',
        'Ed: Ah.',
        'Ann: Yes.',
        'Ed: Oh.'
      ]
    ],
    [
      'plain, before answers of one person',
      ['Why so?', 'Ann: So.', 'Go on.', 'Ann: Thus.', 'When so?', 'Ann: Then.', 'Who so?', 'Ann: Me.'],
      ['? Why so?', 'Ann: So.', '? Go on.', 'Ann: Thus.', '? When so?', 'Ann: Then.', '? Who so?', 'Ann: Me.']
    ],
    [
      'never plain, before answers of several',
      ['Why so?', 'Ann: So.', 'How so?', 'Cy: Thus.', 'When so?', 'Ann: Then.', 'Who so?', 'Cy: Me.'],
      ['Ann: So.', 'Cy: Thus.', 'Ann: Then.', 'Cy: Me.']
    ],
    [
      'between answers of one person, where somebody else asks',
      ['Cy: Why?', 'Ann: So.', '*How so?*', 'Ann: Thus.', '*When so?*', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.'],
      ['Cy: Why?', 'Ann: So.', '? How so?', 'Ann: Thus.', '? When so?', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between them, once',
      [
        'Cy: Why?',
        'Ann: So.',
        '*How so?*',
        'Ann: Thus.',
        '*And so?*',
        'Cy: When?',
        'Ann: Then.',
        'Cy: Who?',
        'Ann: Me.'
      ],
      ['Cy: Why?', 'Ann: So.', 'Ann: Thus.', 'Cy: When?', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between them, where nothing is asked',
      ['Cy: Why?', 'Ann: So.', '*I see.*', 'Ann: Thus.', '*Oh yes.*', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.'],
      ['Cy: Why?', 'Ann: So.', 'Ann: Thus.', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between them, in headings',
      ['Cy: Why?', 'Ann: So.', '## How so?', 'Ann: Thus.', '## When so?', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.'],
      ['Cy: Why?', 'Ann: So.', 'Ann: Thus.', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between them, before lines of the same paragraph',
      [
        'Cy: Why?',
        'Ann: So.',
        '*How so?*\nOr so.',
        'Ann: Thus.',
        '*When so?*\nOr then.',
        'Ann: Then.',
        'Cy: Who?',
        'Ann: Me.'
      ],
      ['Cy: Why?', 'Ann: So.', 'Ann: Thus.', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between them, before lines without a label',
      [
        'Cy: Why?',
        'Ann: So.',
        '*How so?*',
        'Well.\nAnn: Thus.',
        '*When so?*',
        'Well.\nAnn: Then.',
        'Cy: Who?',
        'Ann: Me.'
      ],
      ['Cy: Why?', 'Ann: So.', 'Ann: Thus.', 'Ann: Then.', 'Cy: Who?', 'Ann: Me.']
    ],
    [
      'not between answers of two people',
      ['Cy: Why?', 'Ann: So.', '*How so?*', 'Ed: Thus.', '*When so?*', 'Ann: Then.', 'Cy: Who?', 'Ed: Me.'],
      ['Cy: Why?', 'Ann: So.', 'Ed: Thus.', 'Ann: Then.', 'Cy: Who?', 'Ed: Me.']
    ],
    [
      'not between questions of who asks',
      ['Cy: Why?', '*How so?*', 'Cy: And when?', '*Who so?*', 'Cy: And where?', 'Ann: So.', 'Cy: Or?', 'Ann: Thus.'],
      ['Cy: Why?', 'Cy: And when?', 'Cy: And where?', 'Ann: So.', 'Cy: Or?', 'Ann: Thus.']
    ],
    [
      'not before what has no label',
      ['Cy: Why?', 'Ann: So.', '*How so?*', 'Thus.', '*When so?*', 'Then.', 'Cy: Where?', 'Ann: There.', 'Cy: Who?'],
      ['Cy: Why?', 'Ann: So.', 'Cy: Where?', 'Ann: There.', 'Cy: Who?']
    ]
  ])('at questions without a label: %s', (_, lines, starts) => {
    expect(startsIn(lines)).toEqual(starts)
  })

  it('at questions without a label, beside somebody labelled who asks less than every sixth time', () => {
    const part = (count: number): string[] =>
      Array.from({length: count}, () => ['**Why so?**', 'Ann: So.', 'Ed: Thus.']).flat()
    const often = ['Cy: Really?', ...part(5), 'Cy: Oh?']
    expect(startsIn(often)).toEqual(often.filter((one) => !one.startsWith('*')))
    const seldom = ['Cy: Really?', ...part(6), 'Cy: Oh?']
    expect(startsIn(seldom)).toEqual(seldom.map((one) => one.replace(/^\*\*(.+)\*\*$/u, '? $1')))
  })

  it('at questions without a label, beside somebody who asks once, on the author’s word', () => {
    const page = ['**Why so?**', 'Ann: So.', 'Ed: Thus?', '**How so?**', 'Ann: Then.', '**When so?**', 'Ann: There.']
    const starts = ['? Why so?', 'Ann: So.', 'Ed: Thus?', '? How so?', 'Ann: Then.', '? When so?', 'Ann: There.']
    expect(startsIn(page, {insist: true})).toEqual(starts)
  })

  it('at plain answers to labelled questions, up to a heading', () => {
    const lines = ['Q: Why?', 'So.', 'Q: How?', 'Thus.', 'And so on.', 'Q: When?', '# Boats', 'Then.', 'Q: Who?', 'Me.']
    expect(startsIn(lines)).toEqual(['Q: Why?', '! So.', 'Q: How?', '! Thus.', 'Q: When?', 'Q: Who?', '! Me.'])
  })
})

function alone(source: string, insist: boolean): boolean {
  const document = documentOf(source)
  const [series] = readSeries(document, new Map())
  return series !== undefined && standsAlone(series, document, insist)
}

/** The questions that prompt what Ann says. */
function prompts(source: string): Question[] {
  const document = documentOf(source)
  const labels = scan(document, null).filter(({speaker}) => speaker === 'Ann')
  const labelled = new Map(labels.map(({block, line}) => [block.order, line]))
  const [series] = readSeries(document, labelled)
  const last = labels.at(-1)?.block.order ?? 0
  return series ? prompting(series, document, labelled, labels[0]?.block.order ?? 0, last) : []
}

type Given = Parameters<typeof startsOf>[0]

function startsTold(lines: readonly string[], told: Partial<Given>, matter = ''): ReturnType<typeof startsOf> {
  const document = documentOf(paragraphs(...lines), matter)
  const candidates = scan(document, null)
  const labels = propose(document, candidates, () => false, told.insist ?? false)?.turns ?? []
  return startsOf({inside: null, document, labels, candidates, insist: false, announced: false, ...told})
}

/** Where turns start: `? …` and `! …` at questions and answers without a label, `Ann: …` at labels, `?Ann: …` at both. */
function startsIn(lines: readonly string[], told: Partial<Given> = {}, matter = ''): string[] {
  return startsTold(lines, told, matter).starts.map(({block, line, label, part}) => {
    const sign = part === null ? '' : part === 'question' ? '?' : '!'
    if (label) return `${sign}${label.speaker}: ${label.value.text}`
    return `${sign} ${block.lines[line]?.text ?? ''}`
  })
}

function texts(parts: ReadonlyArray<{text: string}>): string[] {
  return parts.map(({text}) => text)
}

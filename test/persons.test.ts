/** Who is meant without being labelled so: names in another case, voices of those listed above, pages called by a name. */
import {describe, expect, it} from 'vitest'
import {Lexicon, lexiconOf as lexiconFor} from '../src/core/lexicon.js'
import {findName, isInflected} from '../src/core/people.js'
import {Place} from '../src/core/place.js'
import {languages} from '../src/languages/index.js'
import {mark} from './support/process.js'

const lexiconOf = (tag: string): Lexicon => new Lexicon(languages.filter((language) => language.tag === tag))

describe('a name in another case', () => {
  it.each<[string, string, string, string[], string | null]>([
    ['is not taken behind a preposition', 'pl', 'PR', ['Rozmowa z Pawłem Rakiem'], null],
    ['nor with a word between', 'pl', 'PR', ['Rozmowa z aktorem Pawłem Rakiem'], null],
    ['nor where the preposition opens the line', 'pl', 'PR', ['Z Pawłem Rakiem rozmawiamy o młynie'], null],
    ['nor where it is joined to such a one', 'pl', 'KN', ['Rozmowa z Pawłem Rakiem i Kingą Nowak'], null],
    ['nor in Cyrillic', 'ru', 'ПР', ['Интервью с Павлом Раковым'], null],
    ['nor behind a Greek article', 'el', 'ΓΠ', ['Συνέντευξη του Γιάννη Παπά'], null],
    ['is taken as it is written elsewhere', 'pl', 'PR', ['Rozmowa z Pawłem Rakiem', 'Paweł Rak milczy.'], 'Paweł Rak'],
    ['nor behind a form of address', 'pl', 'JN', ['Rozmowa z prof. Janem Nowakiem'], null],
    ['nor behind two words', 'cs', 'ZS', ['Rozhovor se Zdeňkem Sukem'], null],
    ['is its own behind one of these two', 'cs', 'ZS', ['Představuje se Zdeněk Suk'], 'Zdeněk Suk'],
    ['is its own behind a pronoun', 'ru', 'ПР', ['Сегодня с нами Павел Раков'], 'Павел Раков'],
    [
      'is taken with a name between',
      'ru',
      'ИП',
      ['Интервью с Иваном Сергеевичем Петровым', 'Иван Петров молчит.'],
      'Иван Петров'
    ],
    ['is taken in another order', 'ru', 'ИП', ['Интервью с Иваном Петровым', 'Потом Петров Иван молчит.'], null],
    ['is its own behind a phrase that opens the line', 'cs', 'KN', ['U mikrofonu Karla Nová'], 'Karla Nová'],
    ['is its own in another script', 'ru', 'PR', ['Интервью с Paul Renard'], 'Paul Renard'],
    ['is no other one’s', 'pl', 'PR', ['Rozmowa z Pawłem Rakiem', 'Potem dzwonił Piotr Rybak.'], null],
    ['is its own behind a comma', 'pl', 'PR', ['Pozdrowienia z Krakowa, Paweł Rak'], 'Paweł Rak'],
    ['is its own behind a verb', 'pl', 'PR', ['Odpowiada Paweł Rak'], 'Paweł Rak'],
    ['is its own further behind', 'pl', 'PR', ['Z młyna nad rzeką odpowiada Paweł Rak'], 'Paweł Rak'],
    ['is its own before the preposition', 'pl', 'PR', ['Paweł Rak z Kingą Nowak'], 'Paweł Rak'],
    ['is its own in a language without cases', 'fr', 'PR', ['Entretien avec Paul Renard'], 'Paul Renard']
  ])('%s', (_, tag, label, texts, name) => {
    const lexicon = lexiconOf(tag)
    const places = texts.map((text) => new Place(text, lexicon))
    expect(findName(label, places)).toEqual({name, rivals: []})
  })

  it('proves that initials stand for somebody', () => {
    const places = [new Place('Rozmowa z Pawłem Rakiem', lexiconOf('pl'))]
    expect(isInflected('PR', places)).toBe(true)
    expect(isInflected('KN', places)).toBe(false)
  })
})

describe('who is listed above the first turn', () => {
  const talk = '\n\nQ: Was it ever quiet?\n\nA: On Sundays.\n\nQ: And then?\n\nA: Then it was sold.'

  it.each<[string, string, string[]]>([
    [
      'names both voices',
      'Interviewer: Karl Weissmann\n\nInterviewee: Maja Sorensen',
      ['Karl Weissmann', 'Maja Sorensen']
    ],
    ['in a list', '- Interviewer: Karl Weissmann\n- Guest: Maja Sorensen', ['Karl Weissmann', 'Maja Sorensen']],
    ['in lines', 'Interviewer: Karl Weissmann\nNarrator: Maja Sorensen', ['Karl Weissmann', 'Maja Sorensen']],
    [
      'with a form of address',
      'Interviewer: Dr. Karl Weissmann\n\nGuest: Maja Sorensen',
      ['Karl Weissmann', 'Maja Sorensen']
    ],
    ['with brackets', 'Interviewer: Karl Weissmann (KW)\n\nGuest: Maja Sorensen', ['Karl Weissmann', 'Maja Sorensen']],
    ['nobody where one side alone is listed', 'Presenter: Maja Sorensen', ['Q', 'A']],
    ['of two, neither', 'Interviewers: Karl Weissmann, Tom Adler\n\nGuest: Maja Sorensen', ['Q', 'Maja Sorensen']],
    ['nobody by one word', 'Interviewer: Karl\n\nGuest: Maja Sorensen', ['Q', 'A']],
    ['nobody by what is no name', 'Interviewer: The Editor\n\nGuest: Maja Sorensen', ['Q', 'A']],
    ['nobody behind other words', 'Interviewer: not Karl Weissmann\n\nGuest: Maja Sorensen', ['Q', 'A']]
  ])('%s', (_, list, names) => {
    expect(mark(`# The mill\n\n${list}${talk}`).model?.speakers.map(({name}) => name)).toEqual(names)
  })

  it.each([
    ['in paragraphs', 'Interviewer: Karl Weissmann\n\nInterviewee: Maja Sorensen\n\nDate: 5 May'],
    ['in lines', '**Interviewer:** Karl Weissmann\n**Interviewee:** Maja Sorensen\n**Date:** 5 May']
  ])('says nothing, though the turns have the same labels: %s', (_, list) => {
    const {model} = mark(
      `# The mill\n\n${list}\n\nInterviewer: Was it quiet?\n\nInterviewee: Never.\n\nInterviewer: Why?\n\nInterviewee: The wheel.`
    )
    expect(model?.turns.map(({text}) => text)).toEqual(['Was it quiet?', 'Never.', 'Why?', 'The wheel.'])
    expect(model?.speakers.map(({name}) => name)).toEqual(['Karl Weissmann', 'Maja Sorensen'])
  })

  it('is told from who answers with a name', () => {
    const {model} = mark('Q: Who taught you?\n\nA: Maja Sorensen\n\nQ: And who taught her?\n\nA: Nobody did.')
    expect(model?.turns).toHaveLength(4)
  })

  it('is none of several voices of one side', () => {
    const {model} = mark(
      'Guest: Maja Sorensen\n\nInterviewer: Karl Weissmann\n\nInterviewer 1: Was it quiet?\n\nMaja: Never.\n\nInterviewer 2: Why?\n\nMaja: The wheel.'
        + '\n\nInterviewer 1: And now?\n\nMaja: Now I sleep.\n\nInterviewer 2: Well?\n\nMaja: Not well.'
    )
    expect(model?.speakers.map(({name}) => name)).toEqual(['Interviewer 1', 'Maja Sorensen', 'Interviewer 2'])
  })

  it('says less than the author does', () => {
    const source = `---\ninterviewer: Tom Adler\n---\n\nInterviewer: Karl Weissmann\n\nGuest: Maja Sorensen${talk}`
    expect(mark(source).model?.speakers[0]).toMatchObject({name: 'Tom Adler', evidence: 'frontmatter'})
  })

  it.each([
    ['gives roles', 'Host: Karl Weissmann\n\nGuests: Maja Sorensen', ['interviewer', 'interviewee']],
    ['gives none where only one side is listed', 'Moderator: Karl Weissmann', [null, null]]
  ])('%s', (_, list, roles) => {
    const {model} = mark(
      `# The mill\n\n${list}\n\nKarl Weissmann: It is noisy here.\n\nMaja Sorensen: I never hear it now.`
        + '\n\nKarl Weissmann: That must be a comfort.\n\nMaja Sorensen: It is a loss, rather.'
    )
    expect(model?.speakers.map(({role}) => role)).toEqual(roles)
  })
})

describe('a page that is called by a name', () => {
  interface Page {
    title?: string
    questions?: string[]
    answer?: string
  }

  const QUESTIONS = ['Who are you?', 'What tools do you use?', 'And what else?', 'What is your dream workshop?']

  const isFound = ({
    title = 'Dagny Holm',
    questions = QUESTIONS,
    answer = 'I have one that was made last week.'
  }: Page) =>
    mark(`# ${title}\n\n${questions.map((question) => `## ${question}\n\n${answer}`).join('\n\n')}\n`).model
    !== undefined

  it('is an interview where "you" are asked and "I" answer', () => {
    expect(isFound({})).toBe(true)
  })

  it.each([
    'Dagny Holm',
    'Dagny Holm – clock tuner',
    'Dagny Holm, clock tuner',
    'Dagny Holm (clock tuner)',
    'Dr. Dagny Holm',
    'Dagny van den Berg',
    '12. Dagny Holm',
    '“Dagny Holm”',
    '👋 Dagny Holm!',
    'People of the tower: Dagny Holm'
  ])('may be called %s', (title) => {
    expect(isFound({title})).toBe(true)
  })

  it.each([
    'Dagny',
    'Learning to tune | Dagny Holm',
    'Learning to tune - Dagny Holm',
    'The tower of Dagny Holm',
    'Frequently Asked Questions'
  ])('may not be called %s', (title) => {
    expect(isFound({title})).toBe(false)
  })

  it('leaves the sections around the questions aside', () => {
    const {model} = mark(
      `# Dagny Holm\n\n## Short Biography\n\nA tuner.\n\n${QUESTIONS.map((one) => `## ${one}\n\nI do.`).join('\n\n')}\n\n## Links\n\nNone.`
    )
    expect(model?.turns.map(({text}) => text)).toEqual(QUESTIONS.flatMap((one) => [one, 'I do.']))
  })

  it.each<[string, Page]>([
    ['where nobody is asked who he is', {questions: ['Where do you live?', ...QUESTIONS.slice(1)]}],
    ['where the title says what else it is', {title: 'Dagny Holm: FAQ'}],
    ['where several answer as one', {answer: 'We have one that was made last week.'}],
    ['where nobody speaks of himself', {answer: 'There is one that was made last week.'}],
    [
      'where nobody is asked',
      {questions: ['Who is it?', 'What tools are there?', 'And what else?', 'Which workshop?']}
    ],
    [
      'where the writer asks',
      {questions: ['How do I ask you?', 'May I bring your lamp?', 'Am I late?', 'Do you open?']}
    ],
    ['where half of it does not ask', {questions: ['Who are you?', 'Your tools', 'And what else?', 'Your dream']}],
    ['where three questions are all', {questions: QUESTIONS.slice(0, 3)}]
  ])('is none %s', (_, page) => {
    expect(isFound(page)).toBe(false)
  })
})

describe('words for those who speak', () => {
  it.each([
    ['en', 'We did, and so did I.', true],
    ['en', 'We did, and it was ours.', false],
    ['de', 'Wir kamen, und mir war kalt.', true],
    ['de', 'Wir kamen zu uns.', false],
    ['vi', 'Chúng tôi đến, còn tôi ở lại.', true],
    ['vi', 'Chúng tôi đến.', false],
    ['zh', '我们去了，我没有。', true],
    ['zh', '我们都去了。', false]
  ])('%s, one alone: %s', (tag, text, alone) => {
    const {selves} = lexiconOf(tag)
    expect(selves.speakAloneIn(text)).toBe(alone)
    expect(selves.speakIn(text)).toBe(true)
  })

  it('are those of the language in which a page is written', () => {
    const {selves} = lexiconFor('I gatti della casa dormono, e i libri che non sono qui sono di una donna.')
    expect(selves.speakIn('I libri che non ho letto')).toBe(true)
    expect(selves.speakIn('I libri della casa')).toBe(false)
  })

  it.each([
    ['en', 'Where do you live?', 'Where does she live?'],
    ['fr', 'Que faites-vous ?', 'Que font-ils ?'],
    ['de', 'Was machen Sie?', 'Was machen sie?'],
    ['es', '¿Qué haces?', '¿Qué hace ella?'],
    ['zh', '您在做什么？', '她在做什么？']
  ])('%s, and for whom they ask: %s', (tag, put, other) => {
    const {addressees} = lexiconOf(tag)
    expect([put, other].map((text) => addressees.standIn(text))).toEqual([true, false])
  })
})

/** What a page calls itself: words of every language for an interview, and for what has one in its name and is none. */
import {describe, expect, it} from 'vitest'
import {Genre} from '../src/core/genre.js'
import {isClosing, Lexicon} from '../src/core/lexicon.js'
import {languages} from '../src/languages/index.js'

const lexiconOf = (tag: string): Lexicon => new Lexicon(languages.filter((language) => language.tag === tag))

describe('an interview', () => {
  it.each([
    ['en', 'In this issue we chat with Rosa Lind, who winds clocks.'],
    ['en', 'Rosa Lind was kind enough to answer by letter.'],
    ['en', 'Contributor Spotlight: Rosa Lind'],
    ['ca', 'Xerrada amb Rosa Puig'],
    ['cs', 'Na naše otázky odpovídá Růžena Lipová'],
    ['de', 'Rosa Lind beantwortet unsere Fragen'],
    ['es', 'Esta es la charla que mantuvimos en su taller.'],
    ['fr', 'Entrevue avec Rosa Lind'],
    ['fr', 'L’horlogère a répondu à nos questions.'],
    ['it', 'L’orologiaia ha risposto alle nostre domande.'],
    ['ja', '時計職人の山田さんにお聞きしました'],
    ['ko', '시계 장인을 공방에서 만나봤다'],
    ['pt', 'A relojoeira respondeu às nossas perguntas.'],
    ['ru', 'Часовщица ответила на наши вопросы.'],
    ['tr', 'Rosa ile saatler üzerine sohbet ettik.'],
    ['uk', 'Ми поспілкувалися з майстринею.']
  ])('%s: %s', (tag, text) => {
    expect(new Genre(lexiconOf(tag), text).interview).toBe(true)
  })

  it.each([
    ['en', 'Getting to know your clock in five minutes'],
    ['en', 'Answer a few questions and get a quote.'],
    ['cs', '5 otázek, na které se ptáte nejčastěji'],
    ['es', 'Cinco preguntas para elegir un reloj'],
    ['fr', 'Après une discussion avec mon médecin, j’ai arrêté.'],
    ['it', 'Incontro con i lettori: orari e biglietti']
  ])('not %s: %s', (tag, text) => {
    expect(new Genre(lexiconOf(tag), text).interview).toBe(false)
  })
})

describe('something else with an interview in its name', () => {
  it.each([
    ['en', 'My interview at the embassy'],
    ['en', 'Visa interview: what to bring'],
    ['en', 'Last year I interviewed at four bakeries.'],
    ['de', 'Das Bewerbungsinterview'],
    ['de', 'Nutzerinterviews führen'],
    ['es', 'Mi entrevista en el consulado'],
    ['fr', 'L’entretien de votre chaudière'],
    ['ja', 'ユーザーインタビューの進め方'],
    ['ko', '사용자 인터뷰 준비'],
    ['nl', 'Het sollicitatie-interview'],
    ['pl', 'Wywiad środowiskowy krok po kroku'],
    ['pt', 'Entrevista de JavaScript'],
    ['vi', 'Phỏng vấn Java cho người mới'],
    ['zh', '如何做用户访谈']
  ])('%s: %s', (tag, text) => {
    expect(new Genre(lexiconOf(tag), text).other).toBe(true)
  })

  it.each([
    ['en', 'Rosa Lind, interviewed at the fair'],
    ['en', 'This interview series visits people who wind clocks.'],
    ['fr', 'L’entretien de la semaine'],
    ['pt', 'Entrevista de Rosa Lind ao jornal']
  ])('not %s: %s', (tag, text) => {
    expect(new Genre(lexiconOf(tag), text).other).toBe(false)
  })
})

describe('closing words', () => {
  it.each([
    ['en', 'Thanks for doing the interview, Rosa!'],
    ['en', 'Thank you for being interviewed.'],
    ['en', '(Recording ends.)'],
    ['en', '[End of recording]'],
    ['en', 'You can follow her on the harbour’s page.'],
    ['en', 'Images in this post: the harbour'],
    ['cs', 'Děkuji za rozhovor.'],
    ['de', 'Vielen Dank für das Gespräch!'],
    ['de', 'Quelle: Hafenblatt'],
    ['es', 'Texto y fotos de Ada Marín'],
    ['es', 'Más información en la web del puerto'],
    ['fr', 'Article original publié sur le site du port'],
    ['fr', 'Source : le journal du port'],
    ['it', 'Articolo originale su rivista.example'],
    ['ja', '出典：港の新聞'],
    ['fr', 'Merci d’avoir répondu à nos questions.'],
    ['pl', 'Dziękuję za rozmowę.'],
    ['ru', 'Спасибо за интервью!'],
    ['zh', '感谢您接受采访！']
  ])('%s: %s', (tag, text) => {
    expect(isClosing(lexiconOf(tag), text)).toBe(true)
  })

  it.each([
    ['en', 'Thanks for having me. I liked the clocks.'],
    ['de', 'Danke für die Frage.'],
    ['en', 'The source is a well below the tower.'],
    ['es', 'Gracias por la entrevista.'],
    ['es', 'Muchas gracias a vosotros.'],
    ['fr', 'Merci à toute mon équipe.']
  ])('not %s: %s', (tag, text) => {
    expect(isClosing(lexiconOf(tag), text)).toBe(false)
  })
})

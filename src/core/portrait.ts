/** Pages that are called by a person's name and ask that person, and say nowhere that they do. */
import {answerTo} from './answers.js'
import {isCalledByName} from './context.js'
import type {Document} from './document.js'
import type {Lexicon} from './lexicon.js'
import {isAsking, type Series} from './questions.js'
import {isShare} from './share.js'
import {bare, standsIn} from './text.js'
import {phrasesOf} from './vocabulary.js'

/** Questions at the start, one of which has somebody say who he is. */
const OPENING = 2
/** Least share of the questions that ask. */
const ASKING = 0.75
/** Least share of them that are put to somebody; in lists of questions for readers it is they who say "I". */
const ADDRESSING = 0.5
/** Least share of them in which nobody speaks of himself alone. */
const SELFLESS = 0.75
/** Least share of the answers in which somebody speaks of himself alone: firms say "we". */
const PERSONAL = 0.75

/**
 * Whether a series is put to the person by whose name the page is called: it has him say who he is, and is told by who is
 * meant, "you" in the questions, and "I" in what stands behind them.
 *
 * @param series A series that could stand alone.
 * @param document The document.
 */
export function isPortrait({questions}: Series, document: Document): boolean {
  const {blocks, lexicon} = document
  const {addressees, selves} = lexicon
  return (
    isCalledByName(document, questions[0]?.order ?? 0)
    && questions.slice(0, OPENING).some(({text}) => introduces(text, lexicon))
    && isShare(questions, (one) => isAsking(one, lexicon), ASKING)
    && isShare(questions, ({text}) => addressees.standIn(text), ADDRESSING)
    && isShare(questions, ({text}) => !selves.speakAloneIn(text), SELFLESS)
    && isShare(
      questions,
      (one, index) => answerTo(one, questions[index + 1], blocks).some(({text}) => selves.speakAloneIn(text)),
      PERSONAL
    )
  )
}

/** Whether a question has somebody say who he is: `Who are you, and what do you do?` */
function introduces(question: string, {written}: Lexicon): boolean {
  const plain = ` ${bare(question)} `
  return written.some((language) => phrasesOf('introductions', language).some((phrase) => standsIn(phrase, plain)))
}

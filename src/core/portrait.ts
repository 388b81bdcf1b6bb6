/** Pages that are called by a person's name and ask that person, and say nowhere that they do. */
import {answerTo} from './answers.js'
import {isTextBlock} from './blocks.js'
import {namesInTitle} from './context.js'
import type {Document} from './document.js'
import {isAsking, type Series} from './questions.js'
import {isShare} from './share.js'
import {someWord} from './tokens.js'

/** Least share of the questions that ask. */
const ASKING = 0.75
/** Least share of them that are put to somebody; in lists of questions for readers it is they who say "I". */
const ADDRESSING = 0.5
/** Least share of them in which nobody speaks of himself alone. */
const SELFLESS = 0.75
/** Least share of the answers in which somebody speaks of himself alone: firms say "we". */
const PERSONAL = 0.75

/**
 * Whether a series is put to the person by whose name the page is called, told by who is meant: "you" in the questions, and
 * "I" in what stands behind them.
 *
 * @param series A series that could stand alone.
 * @param document The document.
 */
export function isPortrait({questions}: Series, document: Document): boolean {
  const {blocks, lexicon} = document
  const {addressees, selves} = lexicon
  return (
    isShare(questions, (one) => isAsking(one, lexicon), ASKING)
    && isShare(questions, ({text}) => addressees.standIn(text), ADDRESSING)
    && isShare(questions, ({text}) => !selves.speakAloneIn(text), SELFLESS)
    && isShare(
      questions,
      (one, index) => answerTo(one, questions[index + 1], blocks).some(({text}) => selves.speakAloneIn(text)),
      PERSONAL
    )
    && namesInTitle(document, questions[0]?.order ?? 0).some((name) => isProper(name, document))
  )
}

/** Whether no word of a name stands anywhere as a word like others: `Deep Work`, where somebody has work to do. */
function isProper(name: readonly string[], {blocks}: Document): boolean {
  const words = new Set(name.map((word) => word.toLowerCase()))
  const longest = Math.max(...name.map(({length}) => length))
  return !blocks.some((block) => isTextBlock(block) && someWord(block.text, {longest}, (word) => words.has(word)))
}

/** Documents that grow: what takes longer than in proportion shows here. */

const ANSWER = 'My aunt left me one that ran, and I have kept it running since.'
const QUESTION = 'Why do you repair clocks?'
const TALK = `LB: ${QUESTION}\n\nOF: ${ANSWER}\n\nLB: ${QUESTION}\n\nOF: ${ANSWER}\n\n`

/** A name that no other number has, made of letters. */
function name(index) {
  const letters = [...String(index)].map((digit) => 'abdegiklmo'[Number(digit)])
  return `Anna K${letters.join('')}n Berg`
}

function lines(count, line, joint) {
  return Array.from({length: count}, (_, index) => line(index)).join(joint)
}

const turn = (index) => (index % 2 === 0 ? `LB: ${QUESTION}` : `OF: ${ANSWER}`)

/** Name, unit, sizes from smallest to largest, and how to make a document of a size. */
export const GROWTH = [
  {
    name: 'one interview of many turns',
    unit: 'turns',
    sizes: [1000, 4000, 16000, 64000],
    make: (size) => lines(size, turn, '\n\n')
  },
  {
    name: 'one turn of many paragraphs',
    unit: 'paragraphs',
    sizes: [1000, 4000, 16000, 64000],
    make: (size) => TALK + lines(size, () => ANSWER, '\n\n')
  },
  {
    name: 'labels all similar',
    unit: 'labels',
    sizes: [125, 1000],
    make: (size) => lines(size * 2, (index) => `${name(index % size)}: ${index < size ? QUESTION : ANSWER}`, '\n\n')
  },
  {
    name: 'many candidates and no interview',
    unit: 'candidates',
    sizes: [1000, 16000],
    make: (size) => lines(size, (index) => `Item ${name(index)}: ${ANSWER}`, '\n\n')
  },
  {
    name: 'one paragraph of many lines',
    unit: 'lines',
    sizes: [1000, 100_000],
    make: (size) => lines(size, turn, '\n')
  },
  {
    name: 'one paragraph of many bold labels',
    unit: 'lines',
    sizes: [1000, 16_000],
    make: (size) => lines(size, (index) => turn(index).replace(/^\w+:/u, '**$&**'), '\n')
  },
  {
    name: 'one list of questions and answers',
    unit: 'items',
    sizes: [1000, 16_000],
    make: (size) => '# Interview\n\n' + lines(size, (index) => `- ${index % 2 === 0 ? QUESTION : ANSWER}`, '\n')
  },
  {
    name: 'unclosed asterisks',
    unit: 'asterisks',
    sizes: [1000, 10_000],
    make: (size) => TALK + 'LB: ' + '*a '.repeat(size)
  }
]

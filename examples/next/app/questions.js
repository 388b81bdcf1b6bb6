import Link from 'next/link'

/** The questions of an interview as links to them. */
export function Questions({interview, page}) {
  const questions = interview.turns.filter((turn) => turn.kind === 'question')
  return (
    <ul>
      {questions.map((turn) => (
        <li key={turn.id}>
          <Link href={`${page}#${turn.id}`}>{turn.text}</Link>
        </li>
      ))}
    </ul>
  )
}

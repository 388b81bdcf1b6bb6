import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import {interview as meuniere} from '@site/blog/2026-03-12-meuniere.mdx'
import {interview as hedges} from '@site/docs/hedges.md'

const talks = {'/blog/meuniere': meuniere, '/docs/hedges': hedges}

export default function Page() {
  return (
    <Layout title="Questions">
      <main className="container padding-vert--lg">
        <h1>Questions</h1>
        {Object.entries(talks).map(([page, interview]) => (
          <Questions key={page} interview={interview} page={page} />
        ))}
      </main>
    </Layout>
  )
}

/** The questions of an interview as links to them. */
function Questions({interview, page}) {
  const questions = interview.turns.filter((turn) => turn.kind === 'question')
  return (
    <>
      <h2>With {interview.speakers.map((speaker) => speaker.name).join(' and ')}</h2>
      <ul>
        {questions.map((turn) => (
          <li key={turn.id}>
            <Link to={`${page}#${turn.id}`}>{turn.text}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

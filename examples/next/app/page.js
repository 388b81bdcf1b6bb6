import Link from 'next/link'
import * as hedges from '../content/hedges.mdx'
import * as meuniere from '../content/meuniere.mdx'
import {Questions} from './questions.js'

const talks = {'/hedges': hedges, '/meuniere': meuniere}

export default function Page() {
  return (
    <>
      <h1>Interviews</h1>
      {Object.entries(talks).map(([page, {frontmatter, interview}]) => (
        <section key={page} lang={frontmatter.lang}>
          <h2>
            <Link href={page}>{frontmatter.title}</Link>
          </h2>
          <p lang="en">With {interview.speakers.map((speaker) => speaker.name).join(' and ')}</p>
          <Questions interview={interview} page={page} />
        </section>
      ))}
    </>
  )
}

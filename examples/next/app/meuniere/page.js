import Content, {frontmatter, interview} from '../../content/meuniere.mdx'
import {Questions} from '../questions.js'

export const metadata = {title: frontmatter.title}

export default function Page() {
  return (
    <>
      <details lang={frontmatter.lang}>
        <summary lang="en">{interview.turns.length} turns</summary>
        <Questions interview={interview} page="" />
      </details>
      <article lang={frontmatter.lang}>
        <Content />
      </article>
    </>
  )
}

import {useMemo} from 'react'
import Markdown from 'react-markdown'
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import {interviewSchema} from 'remark-interview/sanitize'
import {readInterview} from './read-interview.js'

// Ids get their prefix from the plugin, which puts it into the links too, and not from the schema.
const remarkPlugins = [remarkFrontmatter, remarkGfm, [remarkInterview, {prefix: 'user-content-'}]]
const rehypePlugins = [[rehypeSanitize, {...interviewSchema(defaultSchema), clobberPrefix: ''}]]

/** The text as a page, and who speaks in it. */
export function Preview({text}) {
  const interview = useMemo(() => readInterview(text), [text])
  return (
    <>
      <article>
        <Markdown remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins}>
          {text}
        </Markdown>
      </article>
      <aside aria-label="Speakers">{interview ? <Speakers interview={interview} /> : <p>No interview</p>}</aside>
    </>
  )
}

function Speakers({interview}) {
  return (
    <ul>
      {interview.speakers.map((speaker) => (
        <li key={speaker.id}>
          {speaker.name}: {speaker.turns} turns, {speaker.words} words
        </li>
      ))}
    </ul>
  )
}

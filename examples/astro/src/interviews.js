import {getCollection, render} from 'astro:content'

/** All interviews, the newest first, each with its component and its model. */
export async function readInterviews() {
  const entries = await getCollection('interviews')
  entries.sort((a, b) => b.data.date - a.data.date)
  return Promise.all(
    entries.map(async (entry) => {
      const {Content, remarkPluginFrontmatter} = await render(entry)
      return {...entry, Content, interview: remarkPluginFrontmatter.interview, path: `/interviews/${entry.id}/`}
    })
  )
}

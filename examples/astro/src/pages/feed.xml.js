import {getContainerRenderer} from '@astrojs/mdx/container-renderer'
import rss from '@astrojs/rss'
import {loadRenderers} from 'astro:container'
import {experimental_AstroContainer as AstroContainer} from 'astro/container'
import {readInterviews} from '../interviews.js'

/** The interviews in full. Readers of feeds bring no stylesheet: names stay bold, colons and spaces are the author's. */
export async function GET({site}) {
  const container = await AstroContainer.create({renderers: await loadRenderers([getContainerRenderer()])})
  const interviews = await readInterviews()
  return rss({
    title: 'Interviews',
    description: 'People and what they do all day',
    site,
    items: await Promise.all(
      interviews.map(async ({Content, data, interview, path}) => {
        const html = await container.renderToString(Content)
        return {
          title: data.title,
          description: 'With ' + interview.speakers.map((speaker) => speaker.name).join(' and '),
          pubDate: data.date,
          link: path,
          categories: data.tags,
          // In a feed a bare `#vr-1` would lead into the feed itself.
          content: html.replaceAll('href="#', `href="${new URL(path, site)}#`)
        }
      })
    )
  })
}

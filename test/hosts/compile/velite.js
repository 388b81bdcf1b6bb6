/** velite: Markdown to HTML, and MDX, whose model is an export of the compiled code. */
import {writeFileSync} from 'node:fs'
import * as runtime from 'react/jsx-runtime'
import {build} from 'velite'

const CONFIG = `
import remarkInterview from 'remark-interview'
import {defineCollection, defineConfig, s} from 'velite'

const schema = s.object({slug: s.path(), html: s.markdown(), code: s.mdx()})
export default defineConfig({
  root: 'content',
  collections: {talks: defineCollection({name: 'Talk', pattern: '*.md', schema})},
  markdown: {remarkPlugins: [remarkInterview]},
  mdx: {remarkPlugins: [[remarkInterview, {mdxExport: 'interview'}]]}
})
`

export async function compile() {
  writeFileSync('velite.config.js', CONFIG)
  const {talks} = await build({config: 'velite.config.js', logLevel: 'warn'})
  const talk = talks.find(({slug}) => slug === 'talk')
  const silent = talks.find(({slug}) => slug === 'silent')
  return {talk: talk.html, silent: silent.html, model: new Function(talk.code)(runtime).interview}
}

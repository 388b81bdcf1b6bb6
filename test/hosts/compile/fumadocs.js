/** fumadocs-mdx, as `source.config.ts` sets it, built by its plugin for Vite. */
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {pageSchema} from 'fumadocs-core/source/schema'
import {defineConfig, defineDocs} from 'fumadocs-mdx/config'
import {fumadocsMdx} from 'fumadocs-mdx/vite'
import remarkInterview from 'remark-interview'
import {build} from 'vite'

const config = {
  // Fields that the schema does not know are taken out of the front matter: `loose` keeps them.
  docs: defineDocs({dir: 'content', docs: {schema: pageSchema.loose(), postprocess: {valueToExport: ['interview']}}}),
  default: defineConfig({mdxOptions: {remarkPlugins: (own) => [...own, remarkInterview]}})
}

export async function compile() {
  const talk = await load('talk')
  const silent = await load('silent')
  return {talk: htmlOf(talk), silent: htmlOf(silent), model: talk.interview}
}

async function load(name) {
  const input = {[name]: `./content/${name}.md?collection=docs`}
  await build({
    logLevel: 'error',
    plugins: fumadocsMdx({forcedConfig: config, index: false}),
    build: {ssr: true, outDir: 'fumadocs-' + name, rolldownOptions: {input}}
  })
  return import(`./fumadocs-${name}/${name}.js`)
}

function htmlOf({default: Content}) {
  return renderToStaticMarkup(createElement(Content))
}

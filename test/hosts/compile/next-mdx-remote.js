/** next-mdx-remote: it strips exports, but leaves the model on the file it is given. */
import {readFileSync} from 'node:fs'
import {MDXRemote} from 'next-mdx-remote'
import {serialize} from 'next-mdx-remote/serialize'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import {VFile} from 'vfile'

const OPTIONS = {parseFrontmatter: true, mdxOptions: {remarkPlugins: [remarkGfm, remarkInterview]}}

export async function compile() {
  const file = new VFile(readFileSync('content/talk.md', 'utf8'))
  const talk = await serialize(file, OPTIONS)
  const silent = await serialize(readFileSync('content/silent.md', 'utf8'), OPTIONS)
  return {talk: htmlOf(talk), silent: htmlOf(silent), model: file.data.interview}
}

function htmlOf(source) {
  return renderToStaticMarkup(createElement(MDXRemote, source))
}

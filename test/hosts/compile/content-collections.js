/** content-collections: Markdown to HTML, and MDX, whose model is an export of the compiled code. */
import {compileMarkdown} from '@content-collections/markdown'
import {compileMDX} from '@content-collections/mdx'
import {readFileSync} from 'node:fs'
import {getMDXExport} from 'mdx-bundler/client/index.js'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'

/** What a collection's `transform` gets beside the document. */
const CONTEXT = {cache: (input, compute) => compute(input)}

export async function compile() {
  const remarkPlugins = [remarkGfm, remarkInterview]
  const talk = await compileMarkdown(CONTEXT, readDocument('talk'), {remarkPlugins})
  const silent = await compileMarkdown(CONTEXT, readDocument('silent'), {remarkPlugins})
  const code = await compileMDX(CONTEXT, readDocument('talk'), {
    remarkPlugins: [[remarkInterview, {mdxExport: 'interview'}]]
  })
  return {talk, silent, model: getMDXExport(code).interview}
}

/** A document as its collection has read it: the front matter is in the fields that its schema names. */
function readDocument(name) {
  const [, , ...content] = readFileSync(`content/${name}.md`, 'utf8').split(/^---$/mu)
  const _meta = {filePath: name + '.md', fileName: name + '.md', directory: '.', path: name, extension: 'md'}
  return {content: content.join('---'), _meta}
}

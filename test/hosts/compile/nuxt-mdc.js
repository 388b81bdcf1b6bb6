/** The parser of Nuxt MDC, as `@nuxtjs/mdc` calls it. */
import {readFileSync} from 'node:fs'
import {parseMarkdown} from '@nuxtjs/mdc/runtime'
import {toHtml} from 'hast-util-to-html'
import remarkInterview from 'remark-interview'

const OPTIONS = {remark: {plugins: {'remark-interview': {instance: remarkInterview, options: {}}}}}

export async function compile() {
  const talk = await parseMarkdown(readFileSync('content/talk.md', 'utf8'), OPTIONS)
  const silent = await parseMarkdown(readFileSync('content/silent.md', 'utf8'), OPTIONS)
  return {talk: htmlOf(talk.body), silent: htmlOf(silent.body), model: talk.data.interview}
}

function htmlOf(body) {
  return toHtml({type: 'root', children: body.children.map(toHast)})
}

/** Its elements are those of hast under other names. */
function toHast(node) {
  if (node.type !== 'element') return node
  return {type: 'element', tagName: node.tag, properties: node.props, children: node.children.map(toHast)}
}

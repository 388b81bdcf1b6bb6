import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import {interviewToPortable} from 'remark-interview/portable'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkInterview)
  .use(() => interviewToPortable)
  .use(remarkStringify)
  .freeze()

/** A page with its interview written as HTML. The model is at `data.interview`; other pages have none. */
export function convert(source) {
  return markdown.processSync(source)
}

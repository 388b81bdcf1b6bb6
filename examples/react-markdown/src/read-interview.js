import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkInterview).freeze()

/** The model of a text; `react-markdown` keeps its own to itself. `undefined` where there is no interview. */
export function readInterview(text) {
  const file = new VFile(text)
  markdown.runSync(markdown.parse(file), file)
  return file.data.interview
}

import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkInterview)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/** Convert Markdown; what its author says of the interview in the front matter goes along. */
function convert(source, {title, interview, interviewer, interviewee, speakers}) {
  const matter = {title, interview, interviewer, interviewee, speakers}
  return markdown.processSync(new VFile({value: source, data: {matter}}))
}

export default function (config) {
  config.setLibrary('md', {disable() {}, set() {}, render: (source, data) => String(convert(source, data))})
  config.addFilter('interview', (entry) => convert(entry.rawInput, entry.data).data.interview)
  config.addPassthroughCopy({'node_modules/remark-interview/dist/style.css': 'interview.css'})
  return {dir: {input: 'content', output: 'dist'}, markdownTemplateEngine: false}
}

/** What people write without the plugin: every file of a folder to HTML. Arguments: folder, output folder. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const [from, to] = process.argv.slice(2)
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()
await mkdir(to)
for (const name of await readdir(from)) {
  const html = await pipeline.process(await readFile(join(from, name), 'utf8'))
  await writeFile(join(to, name.replace(/\.md$/u, '.html')), String(html))
}

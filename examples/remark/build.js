/** Convert `content/*.md` to pages in `dist`; the first page lists the questions of all interviews. */
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {h} from 'hastscript'
import rehypeDocument from 'rehype-document'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInterview from 'remark-interview'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {matter} from 'vfile-matter'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkInterview).use(remarkRehype)

await mkdir('dist', {recursive: true})
await copyFile(fileURLToPath(import.meta.resolve('remark-interview/style.css')), 'dist/style.css')

const index = [h('h1', 'Interviews'), h('p', h('a', {href: 'visit.html'}, 'Planning a visit'))]
for (const name of (await readdir('content')).sort()) {
  const file = new VFile({path: 'content/' + name, value: await readFile('content/' + name)})
  matter(file)
  const body = await markdown.run(markdown.parse(file), file)
  await write(file.stem + '.html', body, file.data.matter)
  if (file.data.interview) index.push(...questions(file))
}

await write('index.html', h(null, index), {title: 'Interviews', lang: 'en'})

/** The questions of an interview, as its model holds them. */
function questions(file) {
  const page = file.stem + '.html'
  const asked = file.data.interview.turns.filter((turn) => turn.kind === 'question')
  return [
    h('h2', {lang: file.data.matter.lang}, h('a', {href: page}, file.data.matter.title)),
    h('p', 'With ' + file.data.interview.speakers.map((speaker) => speaker.name).join(' and ')),
    h(
      'ul',
      {lang: file.data.matter.lang},
      asked.map((turn) => h('li', h('a', {href: `${page}#${turn.id}`}, turn.text)))
    )
  ]
}

async function write(name, body, {title, lang}) {
  const html = unified().use(rehypeDocument, {title, language: lang, css: 'style.css'}).use(rehypeStringify)
  await writeFile('dist/' + name, html.stringify(await html.run(body)))
}

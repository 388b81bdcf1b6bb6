import Content, {frontmatter} from '../../content/visit.mdx'

export const metadata = {title: frontmatter.title}

export default function Page() {
  return (
    <article lang={frontmatter.lang}>
      <Content />
    </article>
  )
}

import createMDX from '@next/mdx'

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-frontmatter',
      'remark-mdx-frontmatter',
      'remark-gfm',
      ['remark-interview', {mdxExport: 'interview'}]
    ]
  }
})

export default withMDX({output: 'export'})

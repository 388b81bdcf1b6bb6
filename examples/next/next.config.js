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

// `root` is for this example alone, which lies in the folder of another package.
export default withMDX({output: 'export', turbopack: {root: import.meta.dirname}})

import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import interview from 'remark-interview/astro'

export default defineConfig({
  site: 'https://talks.example',
  integrations: [mdx(), interview()]
})

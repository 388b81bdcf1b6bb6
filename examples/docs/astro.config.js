import {satteri} from '@astrojs/markdown-satteri'
import starlight from '@astrojs/starlight'
import {defineConfig} from 'astro/config'
import interview from 'remark-interview/astro'
import {reachableTables} from './src/tables.js'

export default defineConfig({
  // The playground's code is loaded by its own page alone, so that every other page works without scripts.
  prefetch: false,
  devToolbar: {enabled: false},
  // The playground converts in a worker, which has no `document`: packages that have a build for workers give that.
  vite: {resolve: {conditions: ['worker', 'module', 'browser', 'development|production']}},
  markdown: {processor: satteri({hastPlugins: [reachableTables]})},
  integrations: [
    starlight({
      title: 'remark-interview',
      description: 'Turn interviews in Markdown into semantic, linkable markup.',
      favicon: '/favicon.svg',
      logo: {src: './src/assets/mark.svg'},
      social: [{icon: 'github', label: 'Source code', href: 'https://github.com/remark-interview/remark-interview'}],
      customCss: ['./src/styles/site.css'],
      expressiveCode: {defaultProps: {wrap: true}},
      lastUpdated: false,
      credits: false,
      sidebar: [
        {label: 'Playground', link: '/playground/'},
        {
          label: 'Guide',
          items: [
            'guide/start',
            'guide/interview',
            'guide/writing',
            'guide/decision',
            'guide/styles',
            'gallery',
            'guide/languages',
            'guide/accessibility',
            'guide/security'
          ]
        },
        {label: 'Recipes', items: [{autogenerate: {directory: 'recipes'}}]},
        {label: 'Coming from', items: [{autogenerate: {directory: 'migration'}}]},
        {label: 'Reference', items: [{autogenerate: {directory: 'reference'}}]}
      ]
    }),
    interview()
  ]
})

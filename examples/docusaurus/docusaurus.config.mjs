import remarkInterview from 'remark-interview'

const remarkPlugins = [[remarkInterview, {mdxExport: 'interview'}]]

export default {
  title: 'Interviews',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenAnchors: 'throw',
  future: {v4: true, faster: true},
  presets: [
    [
      'classic',
      {
        docs: {remarkPlugins},
        blog: {remarkPlugins},
        theme: {customCss: './src/css/site.css'}
      }
    ]
  ],
  themeConfig: {
    navbar: {
      title: 'Interviews',
      items: [
        {to: '/docs/hedges', label: 'Interview'},
        {to: '/docs/visit', label: 'Visit'},
        {to: '/blog', label: 'Blog'}
      ]
    }
  }
}

import {defineConfig} from 'vitepress'
import {convert} from './interview.js'

/** Hand VitePress interviews in the portable form. All other pages go through as they are. */
const interviews = {
  name: 'interviews',
  enforce: 'pre',
  transform(source, id) {
    if (!id.endsWith('.md')) return undefined
    const page = convert(source)
    return page.data.interview ? String(page) : undefined
  }
}

export default defineConfig({
  title: 'Interviews',
  vite: {plugins: [interviews]},
  themeConfig: {
    nav: [
      {text: 'Interviews', link: '/'},
      {text: 'Planning a visit', link: '/visit'}
    ]
  }
})

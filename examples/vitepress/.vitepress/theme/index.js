import DefaultTheme from 'vitepress/theme'
import 'remark-interview/style.css'

export default DefaultTheme

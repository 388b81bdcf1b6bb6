import {createRoot} from 'react-dom/client'
import 'remark-interview/style.css'
import {App} from './app.jsx'
import './site.css'

createRoot(document.querySelector('#root')).render(<App />)

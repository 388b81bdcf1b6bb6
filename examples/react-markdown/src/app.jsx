import {useState} from 'react'
import hedges from '../content/hedges.md?raw'
import meuniere from '../content/meuniere.md?raw'
import visit from '../content/visit.md?raw'
import {Preview} from './preview.jsx'

const DOCUMENTS = {hedges, meuniere, visit}

/** Documents to choose from, and the text that is shown, which can be changed. */
export function App() {
  const [text, setText] = useState(hedges)
  return (
    <main>
      <form>
        <label>
          Document{' '}
          <select onChange={(event) => setText(DOCUMENTS[event.target.value])}>
            {Object.keys(DOCUMENTS).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Markdown
          <textarea rows={24} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </form>
      <Preview text={text} />
    </main>
  )
}

/** Converts beside the page, so that typing is never held up. */
import type {Options} from 'remark-interview'
import {convert, type Result} from './convert.js'

/** What the page asks for. */
export interface Question {
  id: number
  text: string
  options: Options
}

/** What it gets. */
export type Answer = {id: number; result: Result} | {id: number; error: string}

self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  self.postMessage(answer(data))
})

function answer({id, text, options}: Question): Answer {
  try {
    return {id, result: convert(text, options)}
  } catch (error) {
    return {id, error: error instanceof Error ? error.message : String(error)}
  }
}

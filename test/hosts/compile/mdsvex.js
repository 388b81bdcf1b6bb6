/** mdsvex, as `svelte.config.js` sets it: `mdsvex({remarkPlugins: [remarkInterview]})`. */
import {readFileSync} from 'node:fs'
import {compile as compileSvelte} from 'mdsvex'
import remarkInterview from 'remark-interview'

const OPTIONS = {remarkPlugins: [remarkInterview]}

export async function compile() {
  const talk = await compileSvelte(readFileSync('content/talk.md', 'utf8'), OPTIONS)
  const silent = await compileSvelte(readFileSync('content/silent.md', 'utf8'), OPTIONS)
  return {talk: talk.code, silent: silent.code, model: talk.data.interview}
}

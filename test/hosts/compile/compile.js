/**
 * Compile `content/talk.md` and `content/silent.md` as a host does, and write what comes out.
 *
 *   node compile.js HOST
 */
import {writeFileSync} from 'node:fs'

const [host] = process.argv.slice(2)
const {compile} = await import(`./${host}.js`)
const {talk, silent, model} = await compile()
writeFileSync(`${host}.json`, JSON.stringify({talk, silent, model}))

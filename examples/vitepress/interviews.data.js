import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {convert} from './.vitepress/interview.js'

/** Speakers and questions of all interviews, for `index.md`. */
export default {
  watch: ['./*.md'],
  load(files) {
    return files.flatMap((file) => {
      const {interview} = convert(readFileSync(file, 'utf8')).data
      return interview ? [{page: basename(file, '.md'), ...interview}] : []
    })
  }
}

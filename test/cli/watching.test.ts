/** Watching, inside the process. */
import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {watchFiles} from '../../src/cli/watch.js'

const folder = mkdtempSync(join(tmpdir(), 'remark-interview-watching-'))

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe('watchFiles', () => {
  it('tells what changes and what is new, but nothing of packages and temporary files', async () => {
    const abort = new AbortController()
    const told: string[][] = []
    const talk = join(folder, 'talk.md')
    const fresh = join(folder, 'fresh.md')
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(talk, 'One.\n')
    await watchFiles([folder], abort.signal, {
      ready: () => {
        writeFileSync(join(folder, 'node_modules/a.md'), 'Two.\n')
        writeFileSync(join(folder, 'a.tmp'), 'Three.\n')
        appendFileSync(talk, 'Four.\n')
        return Promise.resolve()
      },
      changed: (paths) => {
        told.push([...paths])
        if (told.length === 1) writeFileSync(fresh, 'Five.\n')
        else abort.abort()
        return Promise.resolve()
      }
    })
    expect(told).toEqual([[talk], [fresh]])
  })

  it('ends with what a handler throws', async () => {
    const ready = (): Promise<void> => Promise.reject(new Error('full'))
    const watching = watchFiles([folder], new AbortController().signal, {ready, changed: () => Promise.resolve()})
    await expect(watching).rejects.toThrow('full')
  })

  it('does not begin where it has ended', async () => {
    let begun = false
    const begin = (): Promise<void> => {
      begun = true
      return Promise.resolve()
    }

    await watchFiles([folder], AbortSignal.abort(), {ready: begin, changed: begin})
    expect(begun).toBe(false)
  })
})

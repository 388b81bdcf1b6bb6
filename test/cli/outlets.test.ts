/** Places for outputs, inside the process: what is written, what is refused, what is left behind. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {draft, writeWhole} from '../../src/cli/atomic.js'
import {Failure} from '../../src/cli/failure.js'
import {parseFlags} from '../../src/cli/flags.js'
import type {Input} from '../../src/cli/inputs.js'
import {inPlace, toFile, toFolder, toStream} from '../../src/cli/outputs.js'

const root = mkdtempSync(join(tmpdir(), 'remark-interview-outlets-'))

afterAll(() => {
  rmSync(root, {recursive: true, force: true})
})

function folder(): string {
  return mkdtempSync(join(root, 'place-'))
}

function input(path: string, at: string | null): Input {
  return {path, at, bytes: null, problem: null, under: path}
}

describe('a stream', () => {
  it('takes everything in order, and what comes last', async () => {
    const written: string[] = []
    const outlet = toStream((data) => Promise.resolve(void written.push(String(data))))
    expect(await outlet.put('one', input('a', null))).toBeNull()
    await outlet.close('two')
    await outlet.close('')
    await outlet.abandon()
    expect(written).toEqual(['one', 'two'])
  })
})

describe('a file', () => {
  it('is there when all is in it', async () => {
    const place = folder()
    const outlet = await toFile(join(place, 'out.txt'), 'out.txt', [])
    await outlet.put('one ', input('a', null))
    expect(readdirSync(place)).not.toContain('out.txt')
    await outlet.close('two')
    expect(readFileSync(join(place, 'out.txt'), 'utf8')).toBe('one two')
    expect(readdirSync(place)).toEqual(['out.txt'])
  })

  it('leaves nothing where the run is given up', async () => {
    const place = folder()
    const outlet = await toFile(join(place, 'out.txt'), 'out.txt', [])
    await outlet.put('one', input('a', null))
    await outlet.abandon()
    expect(readdirSync(place)).toEqual([])
  })

  it('fails with its name and the reason', async () => {
    const place = folder()
    writeFileSync(join(place, 'a.md'), 'x')
    const inside = toFile(join(place, 'a.md/out.txt'), 'a.md/out.txt', [])
    await expect(inside).rejects.toThrow(/^Cannot write `a\.md\/out\.txt`: /u)
    const over = toFile(join(place, 'a.md'), 'a.md', [input('a.md', join(place, 'a.md'))])
    await expect(over).rejects.toThrow(new Failure('Cannot write `a.md`: it is an input; --write rewrites inputs'))
  })

  it('fails where its folder goes away before it is there', async () => {
    const place = folder()
    mkdirSync(join(place, 'deep'))
    const outlet = await toFile(join(place, 'deep/out.txt'), 'deep/out.txt', [])
    rmSync(join(place, 'deep'), {recursive: true})
    await expect(outlet.close('')).rejects.toThrow('Cannot write `deep/out.txt`: no such file or folder')
  })

  it.skipIf(process.platform === 'win32')('may be a device, or what a link will lead to', async () => {
    const place = folder()
    const device = await draft('/dev/null')
    await device.write('x')
    await device.commit()
    symlinkSync('later.txt', join(place, 'link.txt'))
    await writeWhole(join(place, 'link.txt'), 'through')
    expect(readFileSync(join(place, 'later.txt'), 'utf8')).toBe('through')
  })
})

describe('a folder', () => {
  it('has an output for each input, two never in one', async () => {
    const place = folder()
    const outlet = await toFolder(join(place, 'out'), 'out/', '.html', [])
    expect(await outlet.put('one', input('a.md', null))).toBeNull()
    expect(await outlet.put('two', input('a.txt', null))).toBe(
      'Cannot write `out/a.html` for `a.txt`: it is there for `a.md` already'
    )
    await outlet.close('')
    await outlet.abandon()
    expect(readFileSync(join(place, 'out/a.html'), 'utf8')).toBe('one')
  })

  it.skipIf(process.platform === 'win32')('has nothing behind links that lead out of it, nor over inputs', async () => {
    const place = folder()
    mkdirSync(join(place, 'out'))
    symlinkSync(root, join(place, 'out/away'))
    writeFileSync(join(place, 'out/b.md'), 'x')
    const own = input('b.md', join(place, 'out/b.md'))
    const outlet = await toFolder(join(place, 'out'), 'out', '.md', [own])
    expect(await outlet.put('x', input('away/a.md', null))).toBe(
      'Cannot write `out/away/a.md` for `away/a.md`: a symbolic link leads out of the folder'
    )
    expect(await outlet.put('y', own)).toBe(
      'Cannot write `out/b.md` for `b.md`: it is the input; --write rewrites inputs'
    )
  })
})

describe('the place of an input', () => {
  it('is written whole, and named where it cannot be', async () => {
    const place = folder()
    const file = join(place, 'a.md')
    writeFileSync(file, 'old')
    expect(await inPlace.put('new', input('a.md', file))).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(await inPlace.put('new', input('.', place))).toBe('Cannot write `.`: it is a folder')
    await inPlace.close('')
    await inPlace.abandon()
  })
})

describe('flags', () => {
  it('that are wrong name the nearest, and those with choices their choices', () => {
    expect(() => parseFlags(['--tp', 'html'])).toThrow(new Failure("Unknown option '--tp' (Did you mean --to?)"))
    expect(() => parseFlags(['--to', 'htm'])).toThrow(/Allowed choices are hast, html/u)
    expect(() => parseFlags(['--to'])).toThrow(Failure)
  })

  it('may be repeated where they say so', () => {
    expect(parseFlags(['--speaker', 'A=B', '--speaker', 'C=D']).values).toMatchObject({speaker: ['A=B', 'C=D']})
  })
})

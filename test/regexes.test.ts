/** Every regular expression of the source against its worst case, so that no document can make one slow. */
import {check} from 'recheck'
import {describe, expect, it, vi} from 'vitest'
import {readRegexes} from './support/regexes.js'

/** Milliseconds for one expression; most take ten, the slowest two thousand. */
const LIMIT = 30_000

vi.setConfig({testTimeout: 2 * LIMIT})

const {literals, hidden} = readRegexes()

it('are found, and all of them: none is made of a string', () => {
  expect(literals.length).toBeGreaterThan(100)
  expect(hidden).toEqual([])
})

it('read Unicode', () => {
  expect(literals.filter(({flags}) => !/[uv]/u.test(flags)).map(({place}) => place)).toEqual([])
})

it('keep no state from one call to the next', () => {
  expect(literals.filter(({flags, kept}) => flags.includes('y') || (kept && flags.includes('g')))).toEqual([])
})

it.each(literals.map((one) => [one.place, one] as const))(
  '%s takes time in proportion to the text',
  async (_, {source, flags}) => {
    expect([source, await verdictOn(source, flags)]).toEqual([source, 'safe'])
  }
)

describe('the check', () => {
  it.each([
    ['^(?:a|a)*$', "exponential: 'a'"],
    [String.raw`\s+$`, "2nd degree polynomial: '\\t'"],
    ['^(?:a?b?)*c', "exponential: 'a"]
  ])('finds out %s', async (source, verdict) => {
    expect((await verdictOn(source, 'u')).slice(0, verdict.length)).toBe(verdict)
  })
})

/** `safe`, or how the time grows, and with which text. */
async function verdictOn(source: string, flags: string): Promise<string> {
  const found = await check(source, flags, {timeout: LIMIT})
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.status
}

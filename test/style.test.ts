/** The stylesheet keeps out of the way of a site's own. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {path} from './support/process.js'

const css = readFileSync(path('../src/style.css'), 'utf8').replace(/\/\*[^]*?\*\//gu, '')

it('has no important rules, no ids and no physical directions', () => {
  expect(css).not.toMatch(/!important|#[a-z]/iu)
  expect(css).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)/u)
})

it('has no specificity but that of one pseudo-element', () => {
  const selectors = css
    .split('{')
    .slice(0, -1)
    .map((part) => part.split(/[;}]/u).at(-1)?.trim() ?? '')
    .filter((selector) => selector !== '' && !selector.startsWith('@') && !/^(?:from|to|\d+%)/u.test(selector))
  const specific = selectors.filter(
    (selector) => selector.replace(/:where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|::after/gu, '').trim() !== ''
  )
  expect(specific).toEqual([])
  expect(selectors.length).toBeGreaterThan(20)
})

/** The page around a document. */
import {expect, it} from 'vitest'
import {toPage} from '../src/formats/page.js'

it.each([
  ['fr', '<html lang="fr">'],
  ['ar', '<html lang="ar" dir="rtl">'],
  ['he-IL', '<html lang="he-IL" dir="rtl">'],
  ['fa', '<html lang="fa" dir="rtl">'],
  ['ar-Latn', '<html lang="ar-Latn">'],
  ['az-Arab', '<html lang="az-Arab" dir="rtl">'],
  ['und', '<html lang="und">'],
  ['no tag', '<html lang="no tag">']
])('runs the way its language does: %s', (language, expected) => {
  expect(toPage('<p>…</p>', {title: 'Talk', language, style: ''})).toContain(`\n${expected}\n`)
})

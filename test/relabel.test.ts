/** Labels rewritten in the source: what changes, and that nothing else does. */
import {describe, expect, it} from 'vitest'
import type {LabelStyle} from '../src/index.js'
import {relabel} from '../src/relabel.js'
import {mark} from './support/process.js'

const rewrite = (source: string, labels: LabelStyle): string => relabel(mark(source).after, source, labels)

const TALK = `---
title:   A talk
---

*  A list\u0020\u0020
   that nobody would write like this

Solène Garrigue : Pourquoi une péniche_bleue ?

Mathis Corbeau : Parce que   j'aime l'eau &amp; le bois.

SG : Et l'hiver ?

MC : Je lis [près du poêle].
`

describe('relabel', () => {
  it('changes nothing where no style is given', () => {
    expect(rewrite(TALK, {})).toBe(TALK)
  })

  it('puts labels and separators in bold and leaves every other byte', () => {
    expect(rewrite(TALK, {style: 'bold'})).toBe(
      TALK.replace('Solène Garrigue :', '**Solène Garrigue :**')
        .replace('Mathis Corbeau :', '**Mathis Corbeau :**')
        .replace('SG :', '**SG :**')
        .replace('MC :', '**MC :**')
    )
  })

  it.each([
    ['bold, separator inside', '**Ann Lee:** ', 'Ann Lee: '],
    ['bold, separator outside', '**Ann Lee**: ', 'Ann Lee: '],
    ['underscores', '__Ann Lee:__ ', 'Ann Lee: '],
    ['italic in bold', '***Ann Lee:*** ', 'Ann Lee: ']
  ])('takes emphasis away: %s', (_, label, plain) => {
    const talk = (own: string): string =>
      [`${own}Do you swim?`, '**Bo Dahl:** I do not.', `${own}Do you sail?`, '**Bo Dahl:** My boat sank.'].join('\n\n')
    expect(rewrite(talk(label), {style: 'plain'})).toBe(talk(plain).replaceAll('**Bo Dahl:**', 'Bo Dahl:'))
  })

  it('writes names in place of initials, with the emphasis and marker that are there', () => {
    const source = '_Ann Lee_: Do you swim?\n\nBo Dahl: I do not.\n\n_AL_: Do you sail?\n\nBD: My boat sank.\n'
    expect(rewrite(source, {text: 'name'})).toBe(source.replace('_AL_', '_Ann Lee_').replace('BD:', 'Bo Dahl:'))
  })

  it('writes initials in place of names, but keeps the first of each', () => {
    const source = 'Ann Lee: Do you swim?\n\nBD: I do not.\n\nAL: Do you sail?\n\nBD: No.\n\nAnn Lee: My boat sank.\n'
    expect(rewrite(source, {text: 'initials'})).toBe(source.replace('Ann Lee: My', 'AL: My'))
  })

  it('keeps line endings, soft breaks, times and quotes', () => {
    const source =
      '> [00:12] Ann Lee: Do you swim?\r\n> Bo Dahl: I do\r\n> not.\r\n>\r\n> Ann Lee : Do you sail?\r\n> Bo Dahl: No.\r\n'
    expect(rewrite(source, {separator: ' –'})).toBe(source.replaceAll(/ ?:(?= )/gu, ' –'))
  })

  it('leaves the emphasis around whole questions alone', () => {
    const source = '**AL: Do you swim?**\n\nBD: I do not.\n\n**AL: Do you sail?**\n\nBD: My boat sank.\n'
    expect(rewrite(source, {style: 'bold', separator: ' :'})).toBe(source.replaceAll('BD:', '**BD :**'))
  })

  it('leaves labels on lines of their own, and documents without interview', () => {
    const source =
      '**Ann Lee**\n\nDo you swim?\n\n**Bo Dahl**\n\nI do not.\n\n**Ann Lee**\n\nWhy?\n\n**Bo Dahl**\n\nIt is cold.\n'
    expect(rewrite(source, {style: 'plain'})).toBe(source)
    expect(rewrite('Note: the sea is cold.\n', {style: 'bold'})).toBe('Note: the sea is cold.\n')
  })
})

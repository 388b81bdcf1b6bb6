/** Cutting phrasing content: nothing is lost or doubled at the edges, what is not cut is the same node. */
import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {around, slice} from '../src/core/slice.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const image: PhrasingContent = {type: 'image', url: 'a.png'}
const END = Number.POSITIVE_INFINITY

describe('what has no text', () => {
  const content = [image, text('ab'), image, text('cd'), image]

  it.each<[string, number, number, PhrasingContent[]]>([
    ['belongs to the stretch that starts with it', 0, 2, [image, text('ab')]],
    ['belongs not to the one that ends before it', 1, 2, [text('b')]],
    ['is in the middle of the one around it', 1, 3, [text('b'), image, text('c')]],
    ['belongs to the one that goes on to the end', 2, END, [image, text('cd'), image]],
    ['belongs not to one that starts behind it', 3, END, [text('d'), image]]
  ])('%s', (_, from, to, expected) => {
    expect(slice(content, from, to, undefined)).toEqual(expected)
  })

  it.each<[string, number, number, PhrasingContent[]]>([
    ['at its end', 1, 2, [text('b'), image]],
    ['at the end of all', 3, 4, [text('d'), image]],
    ['but not behind it', 0, 1, [image, text('a')]]
  ])('belongs to a closed stretch: %s', (_, from, to, expected) => {
    expect(slice(content, from, to, undefined, true)).toEqual(expected)
  })
})

describe('what is cut', () => {
  const directive = {type: 'textDirective' as const, name: 'Pour', children: []}
  const nested: PhrasingContent = {type: 'strong', children: [text('ab'), {type: 'emphasis', children: [text('cd')]}]}

  it('is a copy, what is not cut is the node itself', () => {
    const content = [text('ab'), nested, text('ef')]
    const cut = slice(content, 1, 7, undefined)
    expect(cut).toEqual([text('b'), nested, text('e')])
    expect(cut[1]).toBe(nested)
  })

  it('is cut at every depth', () => {
    expect(slice([nested], 1, 3, undefined)).toEqual([
      {type: 'strong', children: [text('b'), {type: 'emphasis', children: [text('c')]}]}
    ])
  })

  it('is text where it is a directive that is none', () => {
    const position = {start: {line: 1, column: 3}, end: {line: 1, column: 8}}
    expect(slice([text('RT'), {...directive, position}], 0, 4, undefined)).toEqual([
      text('RT'),
      {type: 'text', value: ':P', position}
    ])
    expect(slice([directive], 1, 5, undefined)).toEqual([text('Pour')])
  })

  it('is nothing where the stretch is empty', () => {
    expect(slice([text('ab')], 1, 1, undefined)).toEqual([])
    expect(slice([], 0, END, undefined)).toEqual([])
  })
})

describe('a position around nodes', () => {
  const position = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
  const later = {start: {line: 2, column: 1}, end: {line: 2, column: 2}}

  it('goes from the first to the last', () => {
    expect(around([{position}, {}, {position: later}])).toEqual({start: position.start, end: later.end})
  })

  it.each([[[]], [[{}, {position}]], [[{position}, {}]]])('is none where an end has none: %j', (nodes) => {
    expect(around(nodes)).toBeUndefined()
  })
})

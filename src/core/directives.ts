/** Text directives that are none: `RT:Pour` and `[00:12:34]`, which `remark-directive` reads as such, become text again. */
import type {PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import {directiveSource} from './inline.js'
import {around, lengthOf, placed} from './slice.js'

/**
 * Turn bare directives at the start of phrasing content into text, joined with the text around them.
 *
 * @param children Phrasing content.
 * @param until Offset in the flattened text up to which directives are taken for text.
 * @returns The given array where there is no such directive.
 */
export function withoutDirectives(children: PhrasingContent[], until: number): PhrasingContent[] {
  if (children.every((child) => directiveSource(child) === null)) return children
  let at = 0
  const texts = children.map((child) => {
    const source = at < until ? directiveSource(child) : null
    at += lengthOf(child)
    return source === null ? child : textOf(source, child.position)
  })
  return texts.some((node, index) => node !== children[index]) ? joined(texts) : children
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') {
      result.push(node)
      continue
    }

    result[result.length - 1] = textOf(last.value + node.value, around([last, node]))
  }

  return result
}

function textOf(value: string, position: Position | undefined): Text {
  return placed({type: 'text', value}, position)
}

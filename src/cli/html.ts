/** Trees as HTML. The author's own raw HTML is kept, as in every converter of Markdown; nothing of ours is raw. */
import type {ElementContent, Root as HastRoot, Text} from 'hast'
import type {Root} from 'mdast'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {
  MdxFlowExpression,
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression
} from 'mdast-util-mdx'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const renderer = unified()
  .use(remarkRehype, {allowDangerousHtml: true, handlers: handlersOfMdx()})
  .use(rehypeStringify, {allowDangerousHtml: true})
  .freeze()

/**
 * Render a tree.
 *
 * @param tree Document.
 * @returns Fragment of HTML that ends in a line feed.
 */
export function toFragment(tree: Root): string {
  return renderer.stringify(toHtmlTree(tree)).trimEnd() + '\n'
}

/**
 * Turn Markdown into HTML.
 *
 * @param tree Document.
 * @returns hast.
 */
export function toHtmlTree(tree: Root): HastRoot {
  return renderer.runSync(tree)
}

/**
 * Nothing of MDX is run: elements are rendered with their plain attributes, components as what they contain, expressions
 * that are a text or a number as that; imports, exports and all other expressions are left out.
 */
function handlersOfMdx(): Handlers {
  const nothing = (): undefined => undefined
  return {
    mdxFlowExpression: literal,
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxTextExpression: literal,
    mdxjsEsm: nothing
  }
}

/** `{' '}` and `{"text"}`, not `{name}`. */
function literal(_: State, {data}: MdxFlowExpression | MdxTextExpression): Text | undefined {
  const [statement, ...rest] = data?.estree?.body ?? []
  if (statement?.type !== 'ExpressionStatement' || rest.length > 0) return undefined
  const {expression} = statement
  if (expression.type !== 'Literal') return undefined
  const {value} = expression
  return typeof value === 'string' || typeof value === 'number' ? {type: 'text', value: String(value)} : undefined
}

/** Name of an HTML element, not of a component: `div`, not `Box` or `ui.box`. */
const ELEMENT = /^[a-z][a-z\d-]{0,64}$/u

function element(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent | ElementContent[] {
  const children: ElementContent[] = state.all(node)
  if (node.name === null || !ELEMENT.test(node.name)) return children
  return {type: 'element', tagName: node.name, properties: propertiesOf(node.attributes), children}
}

function propertiesOf(
  attributes: ReadonlyArray<MdxJsxAttribute | MdxJsxExpressionAttribute>
): Record<string, string | true> {
  const properties: Record<string, string | true> = {}
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const {name, value} = attribute
    if (typeof value === 'string') properties[name] = value
    else if (value === null || value === undefined) properties[name] = true
  }

  return properties
}

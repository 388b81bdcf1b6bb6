/** The model as a constant that an MDX document exports. */
import type {Program} from 'estree'
import {valueToEstree} from 'estree-util-value-to-estree'
import type {Nodes, Root} from 'mdast'
import type {InterviewModel} from './types.js'

/** mdast node of `remark-mdx`; declared here because documents without MDX need not install it. */
interface MdxjsEsm {
  type: 'mdxjsEsm'
  value: string
  data: {estree: Program}
}

/**
 * Add the export in front of a document.
 *
 * @param tree Document.
 * @param name Name of the constant.
 * @param model The model.
 * @returns A copy that opens with `export const name = …`, as a program, not as text.
 */
export function withExport(tree: Root, name: string, model: InterviewModel): Root {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ExportNamedDeclaration',
        attributes: [],
        specifiers: [],
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [{type: 'VariableDeclarator', id: {type: 'Identifier', name}, init: valueToEstree(model)}]
        }
      }
    ]
  }
  const node: MdxjsEsm = {type: 'mdxjsEsm', value: '', data: {estree}}
  const copy = {...tree, children: []}
  const filled: {children: unknown[]} = copy
  filled.children.push(node)
  for (const child of tree.children) filled.children.push(child)
  return copy
}

/**
 * Find an author's own export of a name.
 *
 * @param tree Document.
 * @param name Name of the constant.
 * @returns The node that exports it, or `undefined`.
 */
export function exportsName(tree: Root, name: string): Nodes | undefined {
  return tree.children.find((node) => {
    const {type, data}: {type: string; data?: unknown} = node
    return type === 'mdxjsEsm' && isProgramNode(data) && namesOf(data.estree).includes(name)
  })
}

/** Names that a program exports or declares at its top. */
function namesOf(program: Program): string[] {
  return program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    const exported = statement.type === 'ExportNamedDeclaration' ? statement.specifiers : []
    const names = exported.flatMap(({exported}) => (exported.type === 'Identifier' ? [exported.name] : []))
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration') {
      return [...names, declaration.id.name]
    }

    if (declaration?.type === 'ImportDeclaration') return declaration.specifiers.map(({local}) => local.name)
    if (declaration?.type !== 'VariableDeclaration') return names
    return [...names, ...declaration.declarations.flatMap(({id}) => (id.type === 'Identifier' ? [id.name] : []))]
  })
}

function isProgramNode(data: unknown): data is {estree: Program} {
  if (typeof data !== 'object' || data === null || !('estree' in data)) return false
  const {estree} = data
  return typeof estree === 'object' && estree !== null && 'body' in estree && Array.isArray(estree.body)
}

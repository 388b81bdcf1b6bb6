/** The model as a constant that an MDX document exports. */
import type {Program} from 'estree'
import {valueToEstree} from 'estree-util-value-to-estree'
import type {Root} from 'mdast'
import type {Finding} from './core/findings.js'
import {RULES} from './core/rules.js'
import type {InterviewModel} from './types.js'

/** mdast node of `remark-mdx`; declared here because documents without MDX need not install it. */
interface MdxjsEsm {
  type: 'mdxjsEsm'
  value: string
  data: {estree: Program}
}

/** Text before a name that it binds: `const `, `function* `, `a as `; near miss: `a.as `. */
const BINDING = /(?:^|[^.$\p{ID_Continue}])(?:as|class|const|function|import|let|var)[\s*]{1,8}$/u
/** Words that open a list of names in braces. */
const LISTS: readonly string[] = ['const', 'export', 'import', 'let', 'var']
/** Text behind a name that is another, or that gives it another name. */
const OTHER = /^(?:[$\u200C\u200D\p{ID_Continue}]|\s{1,8}as\s)/u

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
 * Write the export as text, for parsers that take no program.
 *
 * @param name Name of the constant.
 * @param model The model.
 * @returns `export const name = …`. The model is parsed, not written out as an object: there a key `__proto__` would set
 *   the prototype.
 */
export function exportText(name: string, model: InterviewModel): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(model))})`
}

/**
 * Find an author's own export of a name.
 *
 * @param tree Document.
 * @param name Name of the constant.
 * @returns Where the name is taken, or `null`.
 */
export function clashOf(tree: Root, name: string): Finding | null {
  const taken = tree.children.find((node) => {
    const {type, data, value}: {type: string; data?: unknown; value?: unknown} = node
    if (type !== 'mdxjsEsm') return false
    if (isProgramNode(data)) return namesOf(data.estree).includes(name)
    return typeof value === 'string' && binds(value, name)
  })
  if (!taken) return null
  const reason = RULES['export-clash'].reason(name)
  return {ruleId: 'export-clash', reason, place: taken.position, actual: name, expected: []}
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

/** Whether the text of a module binds a name. A guess where the parser gives no program; it errs towards leaving alone. */
function binds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(at - 500, 0), at)
    if ((BINDING.test(before) || opensList(before)) && !OTHER.test(text.slice(at + name.length, at + name.length + 20)))
      return true
  }

  return false
}

/** Whether text ends where a list in braces has a name: `import {a, `, `const {`; near misses: `const a = {`, `f({a, `. */
function opensList(before: string): boolean {
  const brace = before.lastIndexOf('{')
  const inside = before.slice(brace + 1)
  if (brace === -1 || /[}=]/u.test(inside) || (inside !== '' && !/[,\s]$/u.test(inside))) return false
  const head =
    before
      .slice(0, brace)
      .split(/[{}=;'"]/u)
      .at(-1) ?? ''
  return head.split(/[^$\p{ID_Continue}]/u).some((word) => LISTS.includes(word))
}

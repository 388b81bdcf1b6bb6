/** Types of the package, with their comments, read by TypeScript from what is published. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const ROOT = new URL('../../../../', import.meta.url)
const {exports: doors} = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** Entries of the package that hold code: name for users, path of the types. */
const ENTRIES = Object.entries(doors).flatMap(([name, {types}]) =>
  types ? [{name: name.replace(/^\./u, 'remark-interview'), path: fileURLToPath(new URL(types, ROOT))}] : []
)

const program = ts.createProgram(
  ENTRIES.map(({path}) => path),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    skipLibCheck: true
  }
)
const checker = program.getTypeChecker()

/**
 * Read an interface.
 *
 * @param {string} name Its name among the exports of the package.
 * @returns {{about: string, fields: Array<{name: string, type: string, about: string, fallback: string}>}}
 */
export function interfaceOf(name) {
  const symbol = exportsOf(ENTRIES.find((entry) => entry.name === 'remark-interview')).find((one) => one.name === name)
  const declaration = symbol?.original.declarations?.find(ts.isInterfaceDeclaration)
  if (!declaration) throw new Error(`Expected an interface \`${name}\` among the exports`)
  return {about: commentOf(symbol.original), fields: declaration.members.map(fieldOf)}
}

/**
 * Read the functions of the package.
 *
 * @returns {Array<{name: string, functions: Array<{name: string, signature: string, about: string,
 *   parameters: Array<{name: string, about: string}>, returns: string, throws: string}>}>} Entries in their order.
 */
export function entries() {
  return ENTRIES.map((entry) => ({name: entry.name, functions: exportsOf(entry).flatMap(functionOf)}))
}

function exportsOf({path}) {
  const file = program.getSourceFile(path)
  const module = checker.getSymbolAtLocation(file)
  return checker.getExportsOfModule(module).map((one) => {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
    return {name: one.name, original: symbol}
  })
}

function functionOf({name, original}) {
  const declaration = original.valueDeclaration
  if (!declaration) return []
  const type = checker.getTypeOfSymbol(original)
  const [signature] = type.getCallSignatures()
  if (!signature) return []
  const tags = original.getJsDocTags(checker)
  return [
    {
      name: name === 'default' ? (declaration.name?.getText() ?? original.name) : name,
      signature: signatureOf(declaration),
      about: commentOf(original),
      parameters: tags
        .filter((tag) => tag.name === 'param')
        .map(({text}) => parameterOf(ts.displayPartsToString(text))),
      returns: tagText(tags, 'returns'),
      throws: tagText(tags, 'throws')
    }
  ]
}

function signatureOf(declaration) {
  const text = declaration
    .getText()
    .replace(/^export (?:default |declare )*/u, '')
    .replace(/^declare /u, '')
  return text
    .replace(/^const /u, '')
    .replace(/;$/u, '')
    .replace(/\s+/gu, ' ')
}

function parameterOf(text) {
  const [name = '', ...about] = text.split(' ')
  return {name, about: about.join(' ').replace(/\s+/gu, ' ')}
}

function tagText(tags, name) {
  const tag = tags.find((one) => one.name === name)
  return tag
    ? ts
        .displayPartsToString(tag.text)
        .replace(/\s+/gu, ' ')
        .replace(/^\{TypeError\} /u, '`TypeError` ')
    : ''
}

function fieldOf(member) {
  const index = ts.isIndexSignatureDeclaration(member)
  const comment = ts.getJSDocCommentsAndTags(member).map(({comment: text}) => ts.getTextOfJSDocComment(text) ?? '')
  const [about = '', fallback = ''] = comment
    .join(' ')
    .replace(/\s+/gu, ' ')
    .split(/ ?Default: /u)
  const name = index ? '…' : member.name.getText()
  if (about + fallback === '') throw new Error(`Expected a comment on \`${name}\` of \`${member.parent.name.text}\``)
  return {
    name,
    type: typeText(member.type),
    about: about.trim(),
    fallback: fallback.trim().replace(/\.$/u, '')
  }
}

/** A type as a reader wants it: without `readonly`, and without what every option may be. */
function typeText(node) {
  const text = node
    .getText()
    .replace(/\s+/gu, ' ')
    .replace(/^\| /u, '')
    .replace(/ \| null \| undefined$/u, '')
    .replace(/ \| undefined$/u, '')
  return withoutReadonly(text)
}

function withoutReadonly(text) {
  const plain = text
    .replace(/\breadonly (?=\w)/gu, '')
    .replace(/\bReadonlyArray</gu, 'Array<')
    .replace(/\bReadonly<([\w.]+)>/gu, '$1')
    .replace(/\bReadonly<(Record<[^<>]*>)>/gu, '$1')
  return plain === text ? text : withoutReadonly(plain)
}

function commentOf(symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/gu, ' ')
}

/** The regular expressions of the source, read from its syntax trees. */
import {readdirSync, readFileSync} from 'node:fs'
import ts from 'typescript'
import {path} from './process.js'

/** A regular expression as it stands in the source. */
export interface SourceRegex {
  /** Path below `src/` and 1-based line. */
  place: string
  source: string
  flags: string
  /** Whether it is a value that outlives one call: a constant of its file. */
  kept: boolean
}

/** All regular expressions of `src/`, and the calls of `RegExp`, which hide theirs. */
export function readRegexes(): {literals: SourceRegex[]; hidden: string[]} {
  const literals: SourceRegex[] = []
  const hidden: string[] = []
  const folder = path('../src/')
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.ts'))) {
    const file = ts.createSourceFile(name, readFileSync(folder + name, 'utf8'), ts.ScriptTarget.Latest, true)
    const placeOf = (node: ts.Node): string =>
      `${name.replaceAll('\\', '/')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const source = node.text.slice(1, end)
        literals.push({place: placeOf(node), source, flags: node.text.slice(end + 1), kept: isKept(node)})
      }

      if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
        hidden.push(placeOf(node))
      ts.forEachChild(node, visit)
    }

    visit(file)
  }

  return {literals, hidden}
}

function isKept(node: ts.Node): boolean {
  const declaration = node.parent
  return ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent)
}

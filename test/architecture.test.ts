/** The house: who may import whom, who may know what, and how large a file may be. */
import {readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {posix} from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {path} from './support/process.js'

interface Source {
  /** Path below `src/`, with slashes. */
  name: string
  text: string
  /** Files below `src/` that it imports or exports from, types included. */
  inner: string[]
  /** Packages and built-ins that it imports. */
  outer: string[]
  /** Free identifiers that it mentions; names of properties left out. */
  identifiers: ReadonlySet<string>
}

/** Files may have so many lines; those of languages are data. */
const LONGEST = 300

const SRC = path('../src/')
const sources = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => readSource(name))

function readSource(name: string): Source {
  const text = readFileSync(SRC + name, 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const imports: string[] = []
  const identifiers = new Set<string>()
  const visit = (node: ts.Node): void => {
    const target =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined
    if (target && ts.isStringLiteral(target)) imports.push(target.text)
    if (ts.isIdentifier(node) && !isPropertyName(node)) identifiers.add(node.text)
    ts.forEachChild(node, visit)
  }

  visit(file)
  const relative = imports.filter((one) => one.startsWith('.'))
  return {
    name,
    text,
    inner: relative.map((one) => posix.join(posix.dirname(name), one).replace(/\.js$/u, '.ts')),
    outer: imports.filter((one) => !one.startsWith('.')),
    identifiers
  }
}

function isPropertyName(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
}

/** The layer of a file: its folder, or `host` and the like for the files at the top. */
function layerOf(name: string): string {
  const [folder = '', ...rest] = name.split('/')
  if (rest.length > 0) return folder
  return TOP[name] ?? 'host'
}

/** Files at the top that are no hosts. */
const TOP: Readonly<Record<string, string>> = {
  'cli.ts': 'entry',
  'index.ts': 'door',
  'interview.ts': 'interview',
  'types.ts': 'types'
}

/** What a layer may import; every arrow points down. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  types: [],
  languages: ['languages'],
  core: ['core', 'languages', 'types'],
  interview: ['core', 'types'],
  formats: ['core', 'formats', 'types'],
  host: ['core', 'formats', 'host', 'interview', 'types'],
  door: ['host', 'types'],
  cli: ['cli', 'core', 'formats', 'host', 'interview', 'types'],
  entry: ['cli']
}

/** Layers that run in a browser. */
const PURE = ['types', 'languages', 'core', 'interview', 'formats', 'host', 'door']

it('finds the sources and their imports', () => {
  expect(sources.length).toBeGreaterThan(60)
  expect(sources.find(({name}) => name === 'interview.ts')?.inner).toContain('core/scan.ts')
  expect(sources.find(({name}) => name === 'core/model.ts')?.inner).toContain('types.ts')
  const names = new Set(sources.map(({name}) => name))
  expect(sources.flatMap(({inner}) => inner).filter((one) => !names.has(one))).toEqual([])
})

describe.each(sources)('src/$name', ({name, text, inner, outer, identifiers}) => {
  const layer = layerOf(name)

  it('imports only what stands below it', () => {
    expect(inner.filter((one) => BELOW[layer]?.includes(layerOf(one)) !== true)).toEqual([])
  })

  it('imports no Node built-in outside the command line', () => {
    if (!PURE.includes(layer)) return
    expect(outer.filter((one) => one.startsWith('node:') || builtinModules.includes(one))).toEqual([])
  })

  it('knows of `process` only as the entry of the command line', () => {
    expect(identifiers.has('process')).toBe(name === 'cli.ts')
  })

  it('is of a readable length', () => {
    if (layer === 'languages') return
    expect(text.split('\n').length - 1).toBeLessThan(LONGEST)
  })

  it('is named by its concept', () => {
    expect(posix.basename(name, '.ts')).not.toMatch(/^(?:utils?|helpers?|common|misc|shared|lib)$/u)
    expect(name).toMatch(/^[a-z-]+(?:\/[a-z-]+)*\.ts$/u)
  })

  it('opens with a comment that says what it is', () => {
    if (layer === 'languages') return
    expect(text.replace(/^#![^\n]*\n/u, '')).toMatch(/^\/\*\*\s/u)
  })
})

/** Packages whose types come from elsewhere. */
const TYPES: Readonly<Record<string, string>> = {hast: '@types/hast', mdast: '@types/mdast', unist: '@types/unist'}

describe('the package', () => {
  const manifest: {exports: Record<string, string | {default: string}>; dependencies: Record<string, string>} =
    JSON.parse(readFileSync(path('../package.json'), 'utf8'))
  const doors = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry.default.replace('./dist/', '').replace(/\.js$/u, '.ts')]
  )
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const next of sources.find((source) => source.name === name)?.inner ?? []) reach(next)
  }

  it('depends on what its doors import, and on the pool of the command line', () => {
    for (const door of doors) reach(door)
    const files = sources.filter(({name}) => reached.has(name))
    const imported = files.flatMap(({text}) =>
      [...text.matchAll(/(?:^import (?!type)[^']*|^export [^']*from )'([^.'][^']*)'/gmu)].map(([, name = '']) => name)
    )
    const typed = files.flatMap(({text}) =>
      [...text.matchAll(/^import type [^']*'([^.'][^']*)'/gmu)].map(([, name = '']) => TYPES[name] ?? name)
    )
    const dependencies = Object.keys(manifest.dependencies)
    expect([...new Set(imported)].filter((name) => !dependencies.includes(name))).toEqual([])
    expect(dependencies.filter((name) => ![...imported, ...typed, 'tinypool'].includes(name))).toEqual([])
  })
})

describe('the layers', () => {
  it('types.ts is a leaf', () => {
    expect(sources.find(({name}) => name === 'types.ts')?.inner).toEqual([])
  })

  it('index.ts only exports', () => {
    const text = sources.find(({name}) => name === 'index.ts')?.text ?? ''
    const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest)
    expect(file.statements.filter((statement) => !ts.isExportDeclaration(statement))).toEqual([])
  })

  it('languages are data: a file holds one literal', () => {
    const files = sources.filter(({name}) => layerOf(name) === 'languages' && !/\/(?:index|language)\.ts$/u.test(name))
    for (const {name, text} of files) {
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
      const kinds = file.statements.filter((statement) => !ts.isImportDeclaration(statement)).map(({kind}) => kind)
      expect(kinds, name).toEqual([ts.SyntaxKind.VariableStatement])
    }
  })

  it('have no cycle', () => {
    const imports = new Map(sources.map(({name, inner}) => [name, inner]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '))
      if (done.has(name) || trail.includes(name)) return
      for (const next of imports.get(name) ?? []) walk(next, [...trail, name])
      done.add(name)
    }

    for (const {name} of sources) walk(name, [])
    expect(cycles).toEqual([])
  })
})

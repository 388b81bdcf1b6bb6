/** A newer Node.js for hosts that need one. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

interface Manifest {
  dependencies?: Record<string, string>
  [field: string]: unknown
}

/**
 * Put packages into the manifest of a copy.
 *
 * @param folder Folder of the copy.
 * @param packages Names and versions; they take the place of what is there.
 */
export function dependOn(folder: string, packages: Readonly<Record<string, string>>): void {
  const path = join(folder, 'package.json')
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const dependencies = {...manifest.dependencies, ...packages}
  writeFileSync(path, JSON.stringify({...manifest, dependencies}, null, 2))
}

/**
 * The package that brings Node.js, for `dependOn`: npm runs the scripts of a folder with it.
 *
 * @param least Oldest version that will do: `22.12.0`.
 * @returns The package; none where the Node.js at hand will do.
 */
export function nodeFrom(least: string): Record<string, string> {
  const own = process.versions.node
  if (own.localeCompare(least, 'en', {numeric: true}) >= 0) return {}
  const system = process.platform === 'win32' ? 'win' : process.platform
  return {[`node-${system}-${process.arch}`]: '24'}
}

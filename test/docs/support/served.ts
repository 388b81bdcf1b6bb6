/** Serve the built site for the tests of a run, compressed as hosts do. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import {extname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {TestProject} from 'vitest/node'
import {provideBrowser} from '../../support/chromium.js'
import {SITE} from './site.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site, without a slash at its end. */
    site: string
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm'
}

/**
 * Provide the browser and start the server.
 *
 * @param project Run of the tests, which is told the address.
 * @returns What ends the server.
 * @throws Error where there is no browser and none can be installed.
 */
export default async function serve(project: TestProject): Promise<() => void> {
  provideBrowser()
  const server = createServer(({url}, response) => {
    answer(decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected a port')
  project.provide('site', `http://127.0.0.1:${String(address.port)}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}

function answer(path: string, response: ServerResponse): void {
  const given = join(SITE, path)
  const file = existsSync(given) && statSync(given).isDirectory() ? join(given, 'index.html') : given
  const found = existsSync(file) && statSync(file).isFile()
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(found ? 200 : 404, {'content-type': found ? type : 'text/plain', 'content-encoding': 'gzip'})
  response.end(gzipSync(found ? readFileSync(file) : 'not found'))
}

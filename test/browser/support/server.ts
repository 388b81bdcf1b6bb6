/** A static server for pages in memory and files in a folder. */
import {once} from 'node:events'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'

/** A server that runs. */
export interface Server {
  /** `http://127.0.0.1:1234`, without a slash at the end. */
  origin: string
  close: () => void
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.xml': 'application/xml'
}

/**
 * Serve pages.
 *
 * @param find Gives the content for a path, `null` where there is none.
 * @returns The server.
 */
export async function serve(find: (path: string) => string | Buffer | null): Promise<Server> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const content = pathname === '/favicon.ico' ? '' : find(decodeURIComponent(pathname))
    response.writeHead(content === null ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/html; charset=utf-8'
    })
    response.end(content ?? 'Not found')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected the server to have a port')
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}

/**
 * Find files as static servers do.
 *
 * @param folder Folder that is served.
 * @returns What `serve` takes.
 */
export function inFolder(folder: string): (path: string) => Buffer | null {
  return (path) => {
    const candidates = [join(folder, path), join(folder, path, 'index.html')]
    const file = candidates.find((one) => existsSync(one) && statSync(one).isFile())
    return file === undefined || path.includes('..') ? null : readFileSync(file)
  }
}

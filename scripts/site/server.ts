import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { findHeaders, parseHeaders, type HeaderRule } from './headers.ts'

const HOST = '127.0.0.1'
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.pdf', 'application/pdf'],
])

/** A site being served on loopback. */
export interface Serving {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serve a folder on loopback: on exactly `port` when given (0: any), else on the first free one from 4321. */
export async function serve(folder: string, port?: number): Promise<Serving> {
  const root = await realpath(folder)
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''))
  const server = createServer((request, response) => {
    answer({ root, rules }, request, response).catch(() => fail(response, 500, 'Internal error'))
  })
  const found = port === undefined ? await listenFrom(server, 4321) : await listen(server, port)
  return { url: `http://${HOST}:${found}/`, stop: () => stop(server) }
}

interface Folder {
  readonly root: string
  readonly rules: readonly HeaderRule[]
}

async function answer(folder: Folder, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return fail(response, 405, 'Method not allowed', { allow: 'GET, HEAD' })
  const path = parsePath(request.url ?? '/')
  if (path === undefined) return fail(response, 400, 'Bad request')
  const found = await findFile(folder.root, path)
  if (found === 'folder') return fail(response, 301, 'Moved', { location: `${encodeURI(path)}/` })
  const file = found ?? (await findFile(folder.root, '/404.html'))
  if (file === undefined || file === 'folder') return fail(response, 404, 'Not found')
  const body = await readFile(file)
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...Object.fromEntries(findHeaders(folder.rules, path)),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Decode the path of a request; undefined when it is malformed or tries to climb. */
export function parsePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    const climbs = path.split(/[/\\]/).some((part) => part === '..' || part === '.')
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') && !climbs ? path : undefined
  } catch {
    return undefined
  }
}

async function findFile(root: string, path: string): Promise<string | 'folder' | undefined> {
  if (path === '/_headers') return undefined
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path)
  const real = await realpath(wanted).catch(() => undefined)
  if (real === undefined || (real !== root && !real.startsWith(root + sep))) return undefined
  const kind = await stat(real)
  if (kind.isFile()) return real
  return kind.isDirectory() && (await findFile(root, `${path}/`)) !== undefined ? 'folder' : undefined
}

function fail(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
  response.end(`${text}\n`)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) {
    try {
      return await listen(server, port)
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause
    }
  }
  throw new Error(`Cannot serve without a free port from ${first} to ${first + 99}`)
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

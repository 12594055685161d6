import { mkdtemp, mkdir, symlink, writeFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePath, serve, type Serving } from '../../scripts/site/server.ts'

let folder: string
let serving: Serving

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headcount-server-'))
  const site = join(folder, 'site')
  await mkdir(join(site, 'ledger'), { recursive: true })
  await mkdir(join(site, 'empty'))
  await writeFile(join(site, 'index.html'), 'home')
  await writeFile(join(site, 'ledger/index.html'), 'ledger')
  await writeFile(join(site, '404.html'), 'lost')
  await writeFile(join(site, 'a b.json'), '{}')
  await writeFile(join(site, '_headers'), '/ledger/*\n  X-Frame-Options: DENY\n')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'))
  serving = await serve(site, 0)
})

afterAll(async () => {
  await serving.stop()
  await rm(folder, { recursive: true })
})

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(serving.url)
    request({ hostname, port, path, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the server', () => {
  test.for([
    ['/', 200, 'home'],
    ['/?q=1#x', 200, 'home'],
    ['/ledger/', 200, 'ledger'],
    ['/ledger', 301, 'Moved\n'],
    ['/a%20b.json', 200, '{}'],
    ['/nothing', 404, 'lost'],
    ['/empty', 404, 'lost'],
    ['/empty/', 404, 'lost'],
    ['/_headers', 404, 'lost'],
    ['/link.txt', 404, 'lost'],
    ['/../secret.txt', 400, 'Bad request\n'],
    ['/%2e%2e/secret.txt', 400, 'Bad request\n'],
    ['/..%5csecret.txt', 400, 'Bad request\n'],
    ['/%00', 400, 'Bad request\n'],
    ['/%zz', 400, 'Bad request\n'],
  ] as const)('answers %s with %i', async ([path, status, body]) => {
    expect(await ask(path)).toMatchObject({ status, body })
  })

  test('listens on loopback only and says where', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  test('names the type of a page and of its data, and lets nobody guess another', async () => {
    expect((await ask('/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    expect((await ask('/a%20b.json')).headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('honours _headers on the paths it names', async () => {
    expect((await ask('/ledger/')).headers['x-frame-options']).toBe('DENY')
    expect((await ask('/')).headers['x-frame-options']).toBeUndefined()
  })

  test('gives a folder’s page its slash, so that links in it hold', async () => {
    expect((await ask('/ledger')).headers['location']).toBe('/ledger/')
  })

  test('sends no body for HEAD and takes no POST', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
  })

  test('says so when the port it was told is taken', async () => {
    await expect(serve(join(folder, 'site'), Number(new URL(serving.url).port))).rejects.toThrow('EADDRINUSE')
  })

  test('a path that is no path is refused before the disk is asked', () => {
    expect(['x', '', '/a/../b', '/a\\b'].map(parsePath)).toEqual([undefined, undefined, undefined, undefined])
  })
})

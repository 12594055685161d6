import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findHeaders, parseHeaders } from '../../scripts/site/headers.ts'
import { writeApache, writeCaddy, writeHeaders, writeNginx } from '../../scripts/site/hosting.ts'
import { builtSite, filesUnder } from './dist.ts'

const project = resolve(import.meta.dirname, '../..')
const guide = resolve(project, 'docs/hosting.md')
const rules = parseHeaders(writeHeaders())
const sent = (path: string): Readonly<Record<string, string>> => Object.fromEntries(findHeaders(rules, path))

describe('what a host sends', () => {
  test('is one table for all: the file in public/ and each block of the guide are written from it', async () => {
    const blocks = { nginx: writeNginx(), apache: writeApache(), caddy: writeCaddy() }
    const written = readFileSync(guide, 'utf8').replaceAll(
      /(?<=^```(nginx|apache|caddy)\n)[^`]*(?=```$)/gm,
      (_, host: keyof typeof blocks) => `${blocks[host]}\n`,
    )
    await expect(written).toMatchFileSnapshot(guide)
    await expect(writeHeaders()).toMatchFileSnapshot(resolve(project, 'public/_headers'))
    for (const block of Object.values(blocks)) expect(written).toContain(block)
  })

  test('lets every embed be framed by anyone, and nothing else by anybody, page or file', async () => {
    const folder = await builtSite()
    const files = filesUnder(folder).map((file) => file.slice(folder.length))
    for (const file of files.filter((each) => each !== '/_headers')) {
      const wanted = file.startsWith('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'"
      for (const path of [file, file.replace(/index\.html$/, '')])
        expect([path, sent(path)['content-security-policy']]).toEqual([path, wanted])
    }
  })

  test('sets no header twice at one path: hosts would join both values', () => {
    for (const path of ['/', '/embed/a/', '/data/ledger.json', '/chart/a/', '/_astro/a.js', '/annotation/m.json']) {
      const names = rules
        .filter((rule) => findHeaders([rule], path).size > 0)
        .flatMap(({ headers }) => headers.map(([name]) => name))
      expect([path, names]).toEqual([path, [...new Set(names)]])
    }
  })

  test.for([
    ['/data/ledger.json', 'access-control-allow-origin', '*'],
    ['/oembed/a.json', 'access-control-allow-origin', '*'],
    ['/annotation/m-0000000000.json', 'access-control-allow-origin', '*'],
    ['/ledger/', 'access-control-allow-origin', undefined],
    ['/_astro/a.css', 'cache-control', 'public, max-age=31536000, immutable'],
    ['/embed.js', 'cache-control', undefined],
    ['/embed/a/', 'x-content-type-options', 'nosniff'],
    ['/embed/a/', 'referrer-policy', 'strict-origin-when-cross-origin'],
  ] as const)('%s: %s is %s', ([path, name, value]) => {
    expect(sent(path)[name]).toBe(value)
  })
})

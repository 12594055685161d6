import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtPages, builtSite, siteAddress } from './dist.ts'

let folder: string
beforeAll(async () => {
  folder = await builtSite()
})

const addressesIn = (name: string): readonly string[] =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

describe('the map of the site', () => {
  test('names every page once, but embeds and “not found”', async () => {
    const pages = [...(await builtPages()).keys()].filter((path) => path !== '404.html' && !path.startsWith('embed/'))
    const wanted = pages.map((path) => `${siteAddress}/${path.replace(/index\.html$/, '')}`)
    const parts = addressesIn('sitemap-index.xml').map((address) => address.slice(siteAddress.length + 1))
    expect(parts.flatMap(addressesIn).toSorted()).toEqual(wanted.toSorted())
  })

  test('is shown to robots, who may go everywhere', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress}/sitemap-index.xml\n`,
    )
  })
})

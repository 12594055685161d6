import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/registry.ts'
import { pictureFiles } from '../../src/views/files.ts'
import { findTags, readText } from '../../scripts/site/html.ts'
import { builtPages, builtSite, siteAddress } from './dist.ts'

let folder: string
beforeAll(async () => {
  folder = await builtSite()
})

describe.for(Object.keys(charts))('the files of the chart %s', (id) => {
  const read = (name: string): Buffer => readFileSync(join(folder, 'chart', id, name))

  test('are all there, light enough and of their size', async () => {
    const plain = await sharp(read('picture.png')).metadata()
    for (const { name, shape, scale } of pictureFiles.filter((each) => each.scale !== null)) {
      const { format, width, height, isPalette } = await sharp(read(name)).metadata()
      const size = { plate: [plain.width, plain.height], card: [1200, 675], share: [1200, 630] }[shape]
      expect([name, format, isPalette, width, height]).toEqual([
        name,
        'png',
        true,
        ...size.map((side) => side * (scale ?? 1)),
      ])
      expect(read(name).length, name).toBeLessThan(scale === 2 ? 100_000 : 60_000)
    }
  })

  test('say where they come from', () => {
    for (const name of ['picture.svg', 'picture-dark.svg'])
      expect(read(name).toString()).toContain(`${new URL(siteAddress).host}/chart/${id}/`)
  })
})

test('every page but “not found” and embeds is shared with a picture of 1200 × 630 of its own, drawn from the ledger', async () => {
  const pages = await builtPages()
  const shared = new Map<string, string>()
  for (const [path, html] of pages) {
    const meta = new Map(
      findTags(html).map(({ attributes }) => [
        attributes.get('property') ?? attributes.get('name') ?? '',
        attributes.get('content') ?? '',
      ]),
    )
    if (/^(404\.html$|embed\/)/.test(path)) expect(meta.has('og:image')).toBe(false)
    else {
      expect([path, meta.get('twitter:card')]).toEqual([path, 'summary_large_image'])
      expect(meta.get('og:image:alt')?.length, path).toBeGreaterThan(20)
      if (/^(changes|charts|data|ledger|method|source)\//.test(path)) {
        const heading = findTags(html).find(({ name }) => name === 'h1')
        expect(meta.get('og:image:alt'), path).toContain(`${heading ? readText(html, heading).trim() : 'no title'}. `) // a picture names its page as the page does
      }
      shared.set(path, meta.get('og:image') ?? '')
    }
  }
  expect([...shared].filter(([, address]) => address.endsWith('/share-plain.png'))).toEqual([]) // only pages of what was withdrawn take it
  expect(shared.size).toBe(new Set(shared.values()).size)
  for (const address of new Set(shared.values())) {
    expect(address).toMatch(new RegExp(`^${siteAddress}/`))
    const png = readFileSync(join(folder, new URL(address).pathname))
    const { format, width, height } = await sharp(png).metadata()
    expect([address, format, width, height]).toEqual([address, 'png', 1200, 630])
    expect(png.length, address).toBeLessThan(60_000)
  }
})

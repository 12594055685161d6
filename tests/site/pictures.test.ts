import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/registry.ts'
import { pictureFiles } from '../../src/views/files.ts'
import { builtSite, siteAddress } from './dist.ts'

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

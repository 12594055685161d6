import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { swap, sweep } from '../../scripts/site/swap.ts'

let folder: string
const put = async (name: string, text: string): Promise<string> => {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'index.html'), text)
  return join(folder, name)
}
const page = (name: string): Promise<string> => readFile(join(folder, name, 'index.html'), 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headcount-swap-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('swapping a site in', () => {
  test('the new site stands where the old one was, and nothing else is left', async () => {
    await put('dist', 'old')
    await swap(await put('staged', 'new'), join(folder, 'dist'))
    expect(await page('dist')).toBe('new')
    expect(await readdir(folder)).toEqual(['dist'])
  })

  test('the first site needs no old one', async () => {
    await swap(await put('staged', 'new'), join(folder, 'sub/dist'))
    expect(await page('sub/dist')).toBe('new')
  })

  test('without a new site the old one stays', async () => {
    await put('dist', 'old')
    await expect(swap(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow('ENOENT')
    expect(await page('dist')).toBe('old')
  })

  test('a build killed between the two renames is mended by the next', async () => {
    await put('dist.old-1', 'old')
    await put('dist.new-1', 'half')
    await sweep(join(folder, 'dist'))
    expect(await page('dist')).toBe('old')
    expect(await readdir(folder)).toEqual(['dist'])
  })

  test('an old site left beside a new one is removed', async () => {
    await put('dist', 'new')
    await put('dist.old-1', 'old')
    await put('distant', 'other')
    await sweep(join(folder, 'dist'))
    expect(await page('dist')).toBe('new')
    expect(await readdir(folder)).toEqual(['dist', 'distant'])
  })
})

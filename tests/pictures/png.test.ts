import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPng } from '../../src/pictures/png.ts'

const square = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#fbf8f2"/><rect x="10" y="10" width="4" height="4" fill="${colour}"/></svg>`

test('a PNG is as large as its drawing, or a whole number of times as large', async () => {
  for (const scale of [1, 2]) {
    const { width, height, format, isPalette } = await sharp(await drawPng(square('#9c4f00'), scale)).metadata()
    expect([width, height, format, isPalette]).toEqual([40 * scale, 30 * scale, 'png', true])
  }
})

test('a PNG is the same bytes drawn or found again, and another for another drawing', async () => {
  const first = await drawPng(square('#9c4f00'))
  expect((await drawPng(square('#9c4f00'))).equals(first)).toBe(true)
  expect((await drawPng(square('#041471'))).equals(first)).toBe(false)
})

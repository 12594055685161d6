import sharp from 'sharp'
import { reduceColours } from './reduce.ts'

/** Draws an SVG as a PNG of few colours, `scale` pixels to each of its units. */
export async function drawPng(svg: string, scale = 1): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * scale })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const colours = svg.match(/#[0-9a-f]{6}(?=")/g) ?? []
  return sharp(reduceColours(data, colours), { raw: { width, height, channels: 3 } })
    .png({ palette: true, quality: 100, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer()
}

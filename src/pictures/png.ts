import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { reduceColours } from './reduce.ts'

const kept = 'node_modules/.cache/headcount-pictures' // may be deleted at any time
const recipe = 1 // another number, other pictures: to be raised with any change to how they are drawn

/** Draws an SVG as a PNG of few colours, `scale` pixels to each of its units. One drawn before is taken from a cache by its content. */
export async function drawPng(svg: string, scale = 1): Promise<Buffer> {
  const hash = createHash('sha256')
    .update(JSON.stringify([recipe, sharp.versions, scale, svg]))
    .digest('hex')
  const file = join(kept, `${hash}.png`)
  const found = await readFile(file).catch(() => undefined)
  if (found) return found
  const png = await draw(svg, scale)
  await keep(file, png).catch(() => undefined) // a folder that cannot be written to costs time and nothing else
  return png
}

async function draw(svg: string, scale: number): Promise<Buffer> {
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

/** Writes whole or not at all: two builds may draw the same picture at once. */
async function keep(file: string, png: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await mkdir(kept, { recursive: true })
  await writeFile(draft, png)
  await rename(draft, file)
}

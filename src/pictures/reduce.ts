const steps = 6 // from one colour to another across the edge of a shape
const most = 256
const channels: readonly number[] = [0, 1, 2]

/**
 * Brings pixels (three bytes each) down to the colours that a drawing names and a few steps from each to the grounds it stands on,
 * so that a small picture keeps the hue of even its smallest mark. A general quantiser spends its colours by area.
 */
export function reduceColours(pixels: Uint8Array, named: readonly string[]): Uint8Array {
  const colours = [...new Set(named)].map((hex) => Number.parseInt(hex.slice(1), 16))
  const palette = listShades(colours, listGrounds(pixels))
  const nearest = new Map<number, number>()
  const reduced = new Uint8Array(pixels.length)
  for (let at = 0; at < pixels.length; at += 3) {
    const pixel = readPixel(pixels, at)
    const colour = nearest.get(pixel) ?? findNearest(palette, pixel)
    nearest.set(pixel, colour)
    for (const channel of channels) reduced[at + channel] = part(colour, channel)
  }
  return reduced
}

/** Lists the two colours that cover most of a picture. */
function listGrounds(pixels: Uint8Array): readonly number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const pixel = readPixel(pixels, at)
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .map(([pixel]) => pixel)
}

function listShades(colours: readonly number[], grounds: readonly number[]): readonly number[] {
  const shades = grounds.flatMap((ground) =>
    colours.flatMap((colour) =>
      Array.from({ length: steps - 1 }, (_, step) => blend(ground, colour, (step + 1) / steps)),
    ),
  )
  return [...new Set([...grounds, ...colours, ...shades])].slice(0, most)
}

function blend(from: number, to: number, share: number): number {
  return channels.reduce((sum, channel) => {
    const value = Math.round(part(from, channel) * (1 - share) + part(to, channel) * share)
    return sum * 256 + value
  }, 0)
}

function findNearest(palette: readonly number[], pixel: number): number {
  let [best, least] = [pixel, Infinity]
  for (const colour of palette) {
    const away = channels.reduce((sum, channel) => sum + (part(colour, channel) - part(pixel, channel)) ** 2, 0)
    if (away < least) [best, least] = [colour, away]
  }
  return best
}

function readPixel(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

function part(colour: number, channel: number): number {
  return (colour >> (16 - 8 * channel)) & 255
}

type Triple = readonly [number, number, number]

const MIX = /^color-mix\(in oklab, (#[0-9a-f]{3,6}) (\d+)%, (#[0-9a-f]{3,6})\)$/i

/** Gives a colour as SVG everywhere understands it: six hex digits, “none”, or as it stands. Mixtures are worked out in Oklab. */
export function plainColour(value: string): string {
  const [, one, share, other] = MIX.exec(value) ?? []
  if (one === undefined || other === undefined) return value.toLowerCase()
  const [a, b] = [toOklab(readHex(one)), toOklab(readHex(other))]
  const part = Number(share) / 100
  const blend = (index: 0 | 1 | 2): number => a[index] * part + b[index] * (1 - part)
  return writeHex(fromOklab([blend(0), blend(1), blend(2)]))
}

function readHex(hex: string): Triple {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((each) => each + each).join('') : hex.slice(1)
  const channel = (at: number): number => linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255)
  return [channel(0), channel(2), channel(4)]
}

function writeHex(rgb: Triple): string {
  const digits = rgb.map((each) => Math.round(Math.min(1, Math.max(0, curved(each))) * 255))
  return `#${digits.map((each) => each.toString(16).padStart(2, '0')).join('')}`
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function curved(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}

// The matrices of Björn Ottosson's definition of Oklab: https://bottosson.github.io/posts/oklab/
function toOklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

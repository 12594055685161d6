import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Triple = readonly [number, number, number]

const tokens = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8')

/** Reads a colour of the light scheme, or of the dark one. */
function readColour(name: string, scheme: 'light' | 'dark'): Triple {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)')
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(scheme === 'light' ? light : dark)?.[1] ?? ''
  const [red = NaN, green = NaN, blue = NaN] = hex.match(/../g)?.map((part) => parseInt(part, 16) / 255) ?? []
  return [red, green, blue]
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function multiply(rows: readonly Triple[], [a, b, c]: Triple): Triple {
  const [x = NaN, y = NaN, z = NaN] = rows.map(([one, two, three]) => one * a + two * b + three * c)
  return [x, y, z]
}

/** How linear red, green and blue are seen: by most people, and by those who lack one kind of cone (Machado, Oliveira and Fernandes 2009). */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const toXyz: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

/** Gives the CIE L*a*b* of a colour as it is seen. */
function seeLab(colour: Triple, sight: readonly Triple[]): Triple {
  const [red, green, blue] = colour
  const seen = multiply(sight, [linear(red), linear(green), linear(blue)]).map((part) => Math.min(1, Math.max(0, part)))
  const [x, y, z] = multiply(toXyz, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0])
  const root = (part: number): number => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116)
  const [fx, fy, fz] = [root(x / 0.95047), root(y), root(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** Gives how far apart two colours are seen: CIEDE2000 (Sharma, Wu and Dalal 2005). */
function measureDistance([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const [radians, chroma] = [Math.PI / 180, (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2]
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const hue = (b: number, a: number): number => (Math.atan2(b, a * stretch) / radians + 360) % 360
  const [h1, h2] = [hue(b1, a1), hue(b2, a2)]
  const turn = ((h2 - h1 + 540) % 360) - 180
  const [lightness, saturation, mean] = [(l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2 + 360) % 360]
  const cosine = (times: number, by: number): number => Math.cos((times * mean + by) * radians)
  const weight = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63)
  const light = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2))
  const saturated = (c2 - c1) / (1 + 0.045 * saturation)
  const tinted = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * saturation * weight)
  const blue = 2 * Math.sqrt(saturation ** 7 / (saturation ** 7 + 25 ** 7))
  const rotation = -Math.sin(60 * Math.exp(-(((mean - 275) / 25) ** 2)) * radians) * blue
  return Math.sqrt(light ** 2 + saturated ** 2 + tinted ** 2 + rotation * saturated * tinted)
}

test('the distance is the one that is published', () => {
  expect(measureDistance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(measureDistance([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
  expect(measureDistance([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4)
})

const names = ['side-1', 'side-2', 'side-3', 'side-4', 'side-5']

/** Finds the two of some colours that are seen nearest to each other. */
function findNearest(colours: readonly Triple[], sight: readonly Triple[]): number {
  const seen = colours.map((colour) => seeLab(colour, sight))
  return Math.min(...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => measureDistance(one, other))))
}

describe.for(['light', 'dark'] as const)('the hues of the sides, %s', (scheme) => {
  const colours = names.map((name) => readColour(name, scheme))

  test.for(Object.entries(sights))('are told apart by eyes of %s sight', ([, sight]) => {
    expect(findNearest(colours, sight)).toBeGreaterThanOrEqual(18)
  })

  test('are seen against their ground without any hue', () => {
    const light = (colour: Triple): number =>
      multiply(toXyz, [linear(colour[0]), linear(colour[1]), linear(colour[2])])[1]
    const ground = light(readColour('ground', scheme)) + 0.05
    const contrasts = colours.map((colour) => light(colour) + 0.05).map((one) => Math.max(one / ground, ground / one))
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
  })
})

test('the usual amber, teal, blue, plum and grey would not be told apart', () => {
  const usual: readonly Triple[] = [
    [0.71, 0.33, 0.04],
    [0.06, 0.46, 0.43],
    [0.15, 0.39, 0.92],
    [0.53, 0.2, 0.46],
    [0.42, 0.45, 0.5],
  ]
  expect(Math.min(...Object.values(sights).map((sight) => findNearest(usual, sight)))).toBeLessThan(12)
})

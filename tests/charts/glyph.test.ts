import { describe, expect, test } from 'vitest'
import { boundGlyph, drawGlyph, fadeAcross } from '../../src/charts/glyph/glyph.ts'
import type { GlyphSpec } from '../../src/charts/picture/picture.ts'
import { Bound } from '../../src/schema/quantity.ts'

const plain: GlyphSpec = {
  stance: 'estimates',
  bound: 'exact',
  slot: 1,
  hedged: false,
  dress: 'sides',
  radius: 6,
  reach: 20,
}

/** Reads the heights at which a glyph's stem begins and ends; negative is up. */
function stemOf(bound: Bound): readonly number[] {
  const stem = drawGlyph({ ...plain, bound }).find(({ paint }) => paint === 'stem')?.d ?? ''
  return [...stem.matchAll(/[,V](-?[\d.]+)/g)].map(([, y]) => Number(y))
}

describe('the grammar of bounds', () => {
  test.for<[Bound, readonly string[]]>([
    ['exact', ['solid']],
    ['about', ['solid', 'dashed']],
    ['at-least', ['solid', 'line', 'stem']],
    ['more-than', ['hollow', 'line', 'stem']],
    ['up-to', ['solid', 'line', 'stem']],
    ['fewer-than', ['hollow', 'line', 'stem']],
    ['range', ['line']],
  ])('draws %s as %j', ([bound, paints]) => {
    expect(drawGlyph({ ...plain, bound }).map(({ paint }) => paint)).toEqual(paints)
  })

  test.for<Bound>(['at-least', 'more-than'])('leaves %s open above and closes it below', (bound) => {
    expect(stemOf(bound).length).toBeGreaterThan(0)
    expect(Math.max(...stemOf(bound))).toBeLessThan(-plain.radius)
  })

  test.for<Bound>(['up-to', 'fewer-than'])('leaves %s open below and closes it above', (bound) => {
    expect(stemOf(bound).length).toBeGreaterThan(0)
    expect(Math.min(...stemOf(bound))).toBeGreaterThan(plain.radius)
  })

  test('lets an open end fade: each dash is shorter than the one before', () => {
    const ends = stemOf('up-to')
    const dashes = ends.flatMap((start, index) => (index % 2 === 0 ? [(ends[index + 1] ?? 0) - start] : []))
    expect(dashes.length).toBeGreaterThan(2)
    expect(dashes).toEqual(dashes.toSorted((a, b) => b - a))
  })

  test('draws the open end of days across and not up', () => {
    expect(fadeAcross(-8, -20)).toMatch(/^(M-[\d.]+,0H-[\d.]+)+$/)
  })

  test('draws a possibility with a dotted outline', () => {
    expect(drawGlyph({ ...plain, hedged: true }).map(({ paint }) => paint)).toEqual(['solid', 'dotted'])
    expect(drawGlyph({ ...plain, bound: 'more-than', hedged: true })[0]?.paint).toBe('dotted')
  })

  test('tells a denial from a refusal by shape alone', () => {
    const [denial, refusal] = (['denies', 'declines'] as const).map((stance) =>
      drawGlyph({ ...plain, stance, bound: null }).map(({ d }) => d),
    )
    expect(denial).not.toEqual(refusal)
  })

  test('gives each side a shape of its own', () => {
    const shapes = ([0, 1, 2, 3, 4, 5] as const).map((slot) => JSON.stringify(drawGlyph({ ...plain, slot })))
    expect(new Set(shapes).size).toBe(6)
  })

  test.for(Bound.options)('keeps %s within its box', (bound) => {
    const box = boundGlyph({ ...plain, bound })
    const ys = drawGlyph({ ...plain, bound })
      .filter(({ paint }) => paint !== 'solid' && paint !== 'hollow')
      .flatMap(({ d }) =>
        [...d.matchAll(/M-?[\d.]+,(-?[\d.]+)|V(-?[\d.]+)/g)].map(([, from, to]) => Number(from ?? to)),
      )
    for (const y of ys) expect(y >= box.y && y <= box.y + box.height).toBe(true)
  })
})

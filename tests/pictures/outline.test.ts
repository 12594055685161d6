import { describe, expect, test } from 'vitest'
import { listMissing, measureLine, outlineLine } from '../../src/pictures/outline.ts'
import { loadType } from '../../src/pictures/type.ts'

const type = await loadType('Łódź Київ')
const sans = type['sans-400']
const at = { x: 100, y: 50, size: 20 }

/** Gives the places at which the pen is set down. */
function starts(d: string): readonly number[] {
  return [...d.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x))
}

describe('a line of text', () => {
  test('stands before, around or after its point', () => {
    const width = measureLine(sans, '12,000', 20)
    expect(width).toBeGreaterThan(50)
    const [start, middle, end] = ['start', 'middle', 'end'].map(
      (anchor) => starts(outlineLine(sans, { ...at, text: '12,000', anchor }))[0] ?? 0,
    )
    expect(start).toBeCloseTo((middle ?? 0) + width / 2, 1)
    expect(start).toBeCloseTo((end ?? 0) + width, 1)
  })

  test('has figures of one width in the label face, whatever they are', () => {
    const widths = [...'0123456789'].map((each) => measureLine(sans, each, 100))
    expect(new Set(widths).size).toBe(1)
  })

  test('is wider and heavier at the heavier weight', () => {
    expect(measureLine(type['sans-600'], 'Headcount', 20)).toBeGreaterThan(measureLine(sans, 'Headcount', 20))
    expect(measureLine(type['serif-600'], 'Headcount', 20)).toBeGreaterThan(
      measureLine(type['serif-400'], 'Headcount', 20),
    )
  })

  test('draws letters of another file of the face as letters', () => {
    for (const name of ['serif-400', 'serif-600'] as const) expect(listMissing(type[name], 'Łódź Київ')).toEqual([])
    const drawn = outlineLine(type['serif-400'], { ...at, text: 'Ł', anchor: 'start' })
    expect(drawn).not.toBe(outlineLine(type['serif-400'], { ...at, text: 'Ї', anchor: 'start' }))
  })

  test('tells which characters no file holds', () => {
    expect(listMissing(sans, 'five 五 5')).toEqual(['五'])
  })

  test('is a path of plain steps, and the same bytes each time', () => {
    const draw = (): string => outlineLine(sans, { ...at, text: 'Many?', anchor: 'start' })
    expect(draw()).toMatch(/^([Mml][-\d. ]+|[qc][-\d. ]+|z)+$/)
    expect(draw()).toBe(draw())
  })
})

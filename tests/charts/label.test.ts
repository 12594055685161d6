import { describe, expect, test } from 'vitest'
import { boundText, overlaps } from '../../src/charts/box.ts'
import { type LabelLine, placeLabels } from '../../src/charts/label.ts'
import { tracePath } from '../../src/charts/picture/trace.ts'

const frame = { x: 0, y: 0, width: 200, height: 60 }
const line = (text: string): LabelLine => ({ text, size: 12, kind: 'label', slot: 1 })
const full = [line('about 7,000'), line('The office of somebody')]
const dot = { x: 20, y: 24, width: 12, height: 12 }

describe('a label beside a line', () => {
  const lines = tracePath('M0,30H200')

  test('is shortened rather than struck through', () => {
    const [placed = []] = placeLabels([{ of: dot, variants: [full, full.slice(0, 1)] }], { frame, taken: [], lines })
    expect(placed.map(({ text }) => text)).toEqual(['about 7,000'])
    expect(placed.filter((text) => lines.some((piece) => overlaps(piece, boundText(text))))).toEqual([])
  })

  test('is struck through rather than lost', () => {
    const room = { frame: { ...frame, y: 22, height: 16 }, taken: [], lines }
    const [placed = []] = placeLabels([{ of: dot, variants: [full, full.slice(0, 1)] }], room)
    expect(placed.map(({ text }) => text)).toEqual(['about 7,000'])
  })
})

test('words of two labels never run together into one line', () => {
  const marks = [dot, { ...dot, x: 75 }, { ...dot, x: 130 }]
  const requests = marks.map((of) => ({ of, variants: [[line('up to 7,000')]] }))
  const boxes = placeLabels(requests, { frame, taken: marks, lines: [] }).flatMap((texts) => texts.map(boundText))
  expect(boxes.length).toBe(3)
  const near = boxes.map((box) => ({ ...box, x: box.x - 4, width: box.width + 8 }))
  expect(near.filter((box, at) => boxes.some((other, index) => index !== at && overlaps(box, other)))).toEqual([])
})

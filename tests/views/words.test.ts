import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Bound, type Quantity } from '../../src/schema/quantity.ts'
import {
  formatCount,
  nameOpenEnd,
  signQuantity,
  speakFigure,
  speakQuantity,
  writeFigure,
  writeQuantity,
} from '../../src/views/words.ts'

function quantity(bound: Bound, low: number | null, high: number | null): Quantity {
  return { low, high, bound, derivation: null, boundAsWritten: null }
}

const table: readonly [Quantity, string, string, string][] = [
  [quantity('exact', 12000, 12000), '12,000', '12,000', '12,000'],
  [quantity('about', 12000, 12000), 'about 12,000', 'about 12,000', '≈12,000'],
  [quantity('at-least', 3000, null), 'at least 3,000', 'at least 3,000, no upper end stated', '≥3,000'],
  [quantity('more-than', 3000, null), 'more than 3,000', 'more than 3,000', '>3,000'],
  [quantity('up-to', null, 12000), 'up to 12,000', 'up to 12,000, no lower end stated', '≤12,000'],
  [quantity('fewer-than', null, 500), 'fewer than 500', 'fewer than 500', '<500'],
  [quantity('range', 1500, 3000), 'between 1,500 and 3,000', 'between 1,500 and 3,000', '1,500–3,000'],
]

describe('a figure', () => {
  test.for(table)('%o is written “%s”', ([given, written]) => {
    expect(writeQuantity(given)).toBe(written)
  })

  test.for(table)('%o, written “%s”, is spoken “%s”', ([given, , spoken]) => {
    expect(speakQuantity(given)).toBe(spoken)
  })

  test.for(table)('%o, written “%s”, is “%s” aloud and “%s” where there is little room', ([given, , , signed]) => {
    expect(signQuantity(given)).toBe(signed)
  })

  test('has words for every bound of the ledger', () => {
    expect(table.map(([{ bound }]) => bound).sort()).toEqual([...Bound.options].sort())
  })

  test.for<[Bound, string | null]>([
    ['at-least', 'no upper end stated'],
    ['more-than', 'no upper end stated'],
    ['up-to', 'no lower end stated'],
    ['fewer-than', 'no lower end stated'],
    ['exact', null],
    ['about', null],
    ['range', null],
  ])('with the bound %s names as its open end: %s', ([bound, end]) => {
    expect(nameOpenEnd(bound)).toBe(end)
  })
})

test.for<[number, string]>([
  [0, '0'],
  [3, '3'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('a count of %d has commas between thousands, whatever the machine’s locale: %s', ([count, written]) => {
  expect(formatCount(count)).toBe(written)
})

test('a count is written as browsers write it, by whom it would have to be loaded', () => {
  const { format } = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
  fc.assert(fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (count) => formatCount(count) === format(count)))
  fc.assert(fc.property(fc.nat(), (count) => formatCount(count) === format(count)))
})

test('who gives no figure denies, or neither confirms nor denies', () => {
  expect(writeFigure({ stance: 'denies', quantity: null })).toBe('denies')
  expect(writeFigure({ stance: 'declines', quantity: null })).toBe('neither confirms nor denies')
  expect(speakFigure({ stance: 'declines', quantity: null })).toBe('neither confirms nor denies')
})

import { describe, expect, test } from 'vitest'
import { toRange } from '../../src/styles/fonts/range.ts'

describe('the range of a font', () => {
  test.for([
    ['abc', 'U+61-63'],
    ['ca', 'U+61, U+63'],
    ['é–—A', 'U+41, U+E9, U+2013-2014'],
    ['', ''],
  ])('%s is %s', ([text = '', range]) => {
    expect(toRange(new Set(text))).toBe(range)
  })
})

import { expect, test } from 'vitest'
import { countLeading, findHolder } from '../../scripts/lib/sorted.ts'

test('the things at the head of a list are counted by looking at a few of them', () => {
  const list = Array.from({ length: 100_000 }, (_, index) => index)
  for (const count of [0, 1, 49_999, 99_999, 100_000]) {
    let looks = 0
    const isBefore = (each: number): boolean => {
      looks += 1
      return each < count
    }
    expect(countLeading(list, isBefore)).toBe(count)
    expect(looks).toBeLessThanOrEqual(17)
  }
})

test.for([
  [{ start: 2, end: 4 }, 2],
  [{ start: 3, end: 3 }, 2],
  [{ start: 3, end: 5 }, undefined],
  [{ start: 5, end: 6 }, undefined],
  [{ start: 9, end: 12 }, 8],
  [{ start: 0, end: 1 }, undefined],
] as const)('%o is held by the span that begins at %s', ([words, start]) => {
  const spans = [{ start: 2, end: 4 }, { start: 8, end: 12 }] // prettier-ignore
  expect(findHolder(spans, words)?.start).toBe(start)
})

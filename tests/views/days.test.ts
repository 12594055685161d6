import { describe, expect, test } from 'vitest'
import { formatDay, formatShortDay, formatSpan, formatWhen, spanYears } from '../../src/views/days.ts'

test.for([
  ['2024-10-17', '17 October 2024', '17 Oct'],
  ['2024-01-01', '1 January 2024', '1 Jan'],
  ['1999-12-31', '31 December 1999', '31 Dec'],
])('the day %s is the same in every zone: %s, short %s', ([day, long, short]) => {
  expect(formatDay(day ?? '')).toBe(long)
  expect(formatShortDay(day ?? '', false)).toBe(short)
  expect(formatShortDay(day ?? '', true)).toBe(`${short ?? ''} ${(day ?? '').slice(0, 4)}`)
})

test.for<[days: (string | null)[], need: boolean]>([
  [['2024-10-17', null, '2024-12-31'], false],
  [['2024-12-31', '2025-01-01'], true],
  [['2019-10-17', '2024-10-17'], true],
  [[null], false],
  [[], false],
])('the days %j need their years: %s', ([days, need]) => {
  expect(spanYears(days)).toBe(need)
})

describe('a span', () => {
  test.for<[string | null, string | null, string]>([
    ['2024-10-17', '2024-10-17', '17 October 2024'],
    ['2024-10-28', '2024-10-30', 'between 28 and 30 October 2024'],
    ['2024-09-30', '2024-10-02', 'between 30 September and 2 October 2024'],
    ['2024-12-31', '2025-01-01', 'between 31 December 2024 and 1 January 2025'],
    [null, '2024-10-23', 'on or before 23 October 2024'],
    ['2024-10-23', null, 'on or after 23 October 2024'],
    [null, null, 'on a day nobody states'],
  ])('from %s to %s is written “%s”', ([earliest, latest, written]) => {
    expect(formatSpan({ earliest, latest })).toBe(written)
  })

  test('of one day takes “on” after a verb, an open one keeps its own words', () => {
    expect(formatWhen({ earliest: '2024-10-17', latest: '2024-10-17' })).toBe('on 17 October 2024')
    expect(formatWhen({ earliest: null, latest: '2024-10-23' })).toBe('on or before 23 October 2024')
    expect(formatWhen({ earliest: '2024-10-28', latest: '2024-10-30' })).toBe('between 28 and 30 October 2024')
  })
})

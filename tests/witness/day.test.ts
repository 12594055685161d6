import { describe, expect, test } from 'vitest'
import { reckon, writesDay } from '../../scripts/witness/day.ts'
import type { DayRule } from '../../src/schema/ledger.ts'

const friday = { earliest: '2031-05-09', latest: '2031-05-09' }
const weekend = { earliest: '2031-05-10', latest: '2031-05-11' }

describe('a day reckoned from an article of Friday, 9 May 2031', () => {
  test.for<readonly [rule: DayRule, expression: string | null, earliest: string | null, latest: string | null]>([
    ['weekday on or before published', 'Thursday', '2031-05-08', '2031-05-08'],
    ['weekday on or before published', 'late Thursday', '2031-05-08', '2031-05-08'],
    ['weekday on or before published', 'Friday', '2031-05-09', '2031-05-09'],
    ['weekday on or before published', 'last Friday', '2031-05-02', '2031-05-02'],
    ['weekday on or before published', 'Saturday', '2031-05-03', '2031-05-03'],
    ['weekday on or before published', 'Tues.', '2031-05-06', '2031-05-06'],
    ['day before published', 'yesterday', '2031-05-08', '2031-05-08'],
    ['published day itself', 'this morning', '2031-05-09', '2031-05-09'],
    ['counted back from published', 'a week ago', '2031-05-02', '2031-05-02'],
    ['counted back from published', 'three days ago', '2031-05-06', '2031-05-06'],
    ['counted back from published', '10 days ago', '2031-04-29', '2031-04-29'],
    ['week before published', 'last week', '2031-04-28', '2031-05-04'],
    ['month on or before published', 'last month', '2031-04-01', '2031-04-30'],
    ['year on or before published', '2019', '2019-01-01', '2019-12-31'],
    ['year on or before published', 'last year', '2030-01-01', '2030-12-31'],
    ['year on or before published', 'this year', '2031-01-01', '2031-05-09'],
    ['year on or before published', 'two years ago', '2029-01-01', '2029-12-31'],
    ['year on or before published', 'a year ago', '2030-01-01', '2030-12-31'],
    ['month on or before published', 'earlier this month', '2031-05-01', '2031-05-09'],
    ['month on or before published', 'August', '2030-08-01', '2030-08-31'],
    ['month on or before published', 'August 2028', '2028-08-01', '2028-08-31'],
    ['month on or before published', 'February 2028', '2028-02-01', '2028-02-29'],
    ['day and month nearest published', 'May 7', '2031-05-07', '2031-05-07'],
    ['day and month nearest published', 'the 28th of Dec', '2030-12-28', '2030-12-28'],
    ['day and month nearest published', 'the 28th of Nov', '2030-11-28', '2030-11-28'],
    ['day stated in full', 'May 7, 2029', '2029-05-07', '2029-05-07'],
    ['day stated in full', '7 May 2029', '2029-05-07', '2029-05-07'],
    ['day stated in full', '2029-05-07', '2029-05-07', '2029-05-07'],
    ['dateline of the article', 'HARBOUR, May 8', '2031-05-08', '2031-05-08'],
    ['on or before published', null, null, '2031-05-09'],
    ['nothing to date it by', null, null, null],
    ['transcript: said on its published day', null, '2031-05-09', '2031-05-09'],
  ])('%s, “%s”: %s to %s', ([rule, expression, earliest, latest]) => {
    expect(reckon(rule, expression, friday)).toEqual({ earliest, latest })
  })

  test.for<readonly [rule: DayRule, expression: string | null]>([
    ['weekday on or before published', 'hursday'],
    ['weekday on or before published', null],
    ['day before published', 'today'],
    ['counted back from published', 'a fortnight ago'],
    ['day stated in full', '31 April 2029'],
    ['editor', 'Thursday'],
  ])('%s cannot read “%s”', ([rule, expression]) => {
    expect(reckon(rule, expression, friday)).toBeUndefined()
  })
})

test('a span of published days gives a span', () => {
  expect(reckon('day before published', 'yesterday', weekend)).toEqual({ earliest: '2031-05-09', latest: '2031-05-10' })
  expect(reckon('weekday on or before published', 'Sunday', weekend)).toEqual({
    earliest: '2031-05-04',
    latest: '2031-05-11',
  })
})

test('without a published day only a full date can be reckoned', () => {
  expect(reckon('weekday on or before published', 'Thursday', null)).toBeUndefined()
  expect(reckon('day stated in full', 'May 7, 2029', null)).toEqual({ earliest: '2029-05-07', latest: '2029-05-07' })
})

test.for([
  ['— Mara Voss (@voss) May 7, 2029', true],
  ['posted on 7 May 2029 at noon', true],
  ['May 17, 2029', false],
  ['May 7', false],
] as const)('“%s” writes 7 May 2029 out: %s', ([text, written]) => {
  expect(writesDay(text, '2029-05-07')).toBe(written)
})

import { describe, expect, test } from 'vitest'
import { dayText } from '../../scripts/statements/readable.ts'
import { parseDays, parseFigure, parseSpeaker } from '../../scripts/review/answer.ts'
import type { Bound } from '../../src/schema/quantity.ts'

describe('a figure', () => {
  test.for<[string, Bound, number | null, number | null]>([
    ['3,200', 'exact', 3200, 3200],
    ['3200', 'about', 3200, 3200],
    ['3 200', 'at-least', 3200, null],
    ['3’200', 'more-than', 3200, null],
    ['0', 'exact', 0, 0],
    ['3_200', 'up-to', null, 3200],
    ['40', 'fewer-than', null, 40],
    ['2,800 to 3,200', 'range', 2800, 3200],
    ['2800–3200', 'range', 2800, 3200],
    ['2800..3200', 'range', 2800, 3200],
  ])('%s under %s has its ends where the bound says', ([text, bound, low, high]) => {
    expect(parseFigure(text, bound)).toEqual({ value: { low, high, bound } })
  })

  test.for<[string, Bound]>([
    ['', 'exact'],
    ['many', 'exact'],
    ['3.2', 'exact'],
    ['-5', 'exact'],
    ['3k', 'exact'],
    ['3,200', 'range'],
    ['3,200 to 2,800', 'range'],
    ['2,800 to 2,800', 'range'],
    ['1 to 2 to 3', 'range'],
    ['2,800 to 3,200', 'about'],
    ['99999999999999999999', 'exact'],
  ])('%j under %s is none', ([text, bound]) => {
    expect(parseFigure(text, bound)).toHaveProperty('fault')
  })
})

describe('the days of a statement', () => {
  test.for([
    ['2020-05-04', '2020-05-04'],
    ['2020-05-03 to 2020-05-04', '2020-05-03 to 2020-05-04'],
    ['2020-05-03..2020-05-04', '2020-05-03 to 2020-05-04'],
    ['2020-05-03 .. 2020-05-04', '2020-05-03 to 2020-05-04'],
    ['by 2020-05-04', 'on or before 2020-05-04'],
    ['on or before 2020-05-04', 'on or before 2020-05-04'],
    ['From 2020-05-04', 'on or after 2020-05-04'],
    ['on or after 2020-05-04', 'on or after 2020-05-04'],
    ['none', 'no day'],
    ['no day', 'no day'],
  ] as const)('%s are read as %s', ([text, days]) => {
    const answer = parseDays(text)
    expect('value' in answer && dayText(answer.value)).toBe(days)
  })

  test.for([
    '',
    'Monday',
    '4 May 2020',
    '2020-5-4',
    '2020-02-30',
    '2021-02-29',
    '2020-05-04 to',
    '2020-05-04 to Monday',
    '2020-05-04 to 2020-05-03',
    'by 2020-05-03 to 2020-05-04',
    'before 2020-05-04',
  ])('%j are none', (text) => {
    expect(parseDays(text)).toHaveProperty('fault')
  })

  test('are read back as they are written', () => {
    for (const span of [
      { earliest: null, latest: null },
      { earliest: '2020-05-04', latest: null },
      { earliest: null, latest: '2020-05-04' },
      { earliest: '2020-05-03', latest: '2020-05-04' },
    ])
      expect(parseDays(dayText(span))).toEqual({ value: span })
  })
})

describe('a speaker', () => {
  const lee = { id: 'lee', name: 'Ann Lee', aliases: ['Mayor Ann Lee'], role: 'mayor', side: null }
  const council = { id: 'council', name: 'Lee', aliases: [], role: 'council of Lee', side: null }

  test.for([
    ['lee', 'lee'], // an id wins over a name
    ['ANN LEE', 'lee'],
    [' mayor ann lee ', 'lee'],
    ['council', 'council'],
    ['none', null],
    ['-', null],
  ] as const)('%j is %s', ([text, id]) => {
    expect(parseSpeaker(text, [lee, council])).toEqual({ value: id })
  })

  test.for(['', 'Ann', 'Bob'])('%j is none that the gazetteer knows', (text) => {
    expect(parseSpeaker(text, [lee, council])).toHaveProperty('fault')
  })
})

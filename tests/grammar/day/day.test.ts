import { describe, expect, test } from 'vitest'
import { dateExpression, findDays } from '../../../scripts/grammar/day/day.ts'

const read = (text: string, earliest: string, latest = earliest): readonly string[] =>
  findDays(text).map((found) => {
    const day = dateExpression(found, { earliest, latest })
    return day.earliest === day.latest ? String(day.earliest) : `${day.earliest ?? '?'}…${day.latest ?? '?'}`
  })

// Friday 25 October 2024 is the published day unless the row names another.
const expressions: readonly (readonly [text: string, days: readonly string[], published?: string])[] = [
  ['said Friday', ['2024-10-25']],
  ['said on Thursday', ['2024-10-24']],
  ['said late Wednesday', ['2024-10-23']],
  ['said early on Tuesday morning', ['2024-10-22']],
  ['Monday night', ['2024-10-21']],
  ['over Sunday lunch', ['2024-10-20']],
  ['on Saturday', ['2024-10-19']],
  ['last Friday', ['2024-10-18']],
  ['last Thursday', ['2024-10-24']],
  ['said Thurs.', ['2024-10-24']],
  ['on Tues. evening', ['2024-10-22']],
  ['Thursday’s figure', ['2024-10-24']],
  ["Thursday's figure", ['2024-10-24']],
  ['on Sunday', ['2024-12-29'], '2025-01-01'],
  ['on Wednesday', ['2025-01-01'], '2025-01-01'],
  ['on Thursday', ['2024-02-29'], '2024-03-01'],
  ['said today', ['2024-10-25']],
  ['earlier today', ['2024-10-25']],
  ['It rained. Today we sail', ['2024-10-25']],
  ['told Port Radio’s Today programme', []],
  ['told India Today', []],
  ['this morning', ['2024-10-25']],
  ['this evening', ['2024-10-25']],
  ['spoke tonight', ['2024-10-25']],
  ['said yesterday', ['2024-10-24']],
  ['yesterday', ['2024-02-29'], '2024-03-01'],
  ['yesterday', ['2023-12-31'], '2024-01-01'],
  ['last night', ['2024-10-24']],
  ['two days ago', ['2024-10-23']],
  ['3 days ago', ['2024-10-22']],
  ['a day ago', ['2024-10-24']],
  ['a week ago', ['2024-10-18']],
  ['two weeks ago', ['2024-10-11']],
  ['ten days ago', ['2024-10-15']],
  ['a week ago', ['2023-12-27'], '2024-01-03'],
  ['On Oct. 17, the mayor', ['2024-10-17']],
  ['on October 17', ['2024-10-17']],
  ['on October 17th', ['2024-10-17']],
  ['on 17 October', ['2024-10-17']],
  ['on the 17th of October', ['2024-10-17']],
  ['by 24 Oct.', ['2024-10-24']],
  ['Sept. 9', ['2024-09-09']],
  ['on May 5', ['2024-05-05']],
  ['on March 3', ['2024-03-03'], '2024-04-01'],
  ['on Dec. 28', ['2024-12-28'], '2025-01-02'],
  ['on Jan. 3', ['2025-01-03'], '2024-12-30'],
  ['on Feb. 17', ['2024-02-17']],
  ['on Dec. 24', ['2024-12-24']],
  ['on Dec. 25', ['2023-12-25']],
  ['on Feb. 29', ['2024-02-29'], '2024-03-10'],
  ['Friday, Oct. 18', ['2024-10-18']],
  ['10/17/24', ['2024-10-17']],
  ['17/10/2024', ['2024-10-17']],
  ['7/31/99', ['1999-07-31']],
  ['Oct. 17: calm', ['2024-10-17']],
  ['THURSDAY, 17 OCTOBER 2024', ['2024-10-17']],
  ['OCT. 17, 2024', ['2024-10-17']],
  ['ON THURSDAY', ['2024-10-24']],
  ['IN AUGUST 2022', ['2022-08-01…2022-08-31']],
  ['at today’s press briefing', ['2024-10-25']],
  ["at today's Harbour House news conference", ['2024-10-25']],
  ['October 17, 2024', ['2024-10-17']],
  ['Oct. 17, 2023', ['2023-10-17']],
  ['17 October 2022', ['2022-10-17']],
  ['the 3rd of May 2021', ['2021-05-03']],
  ['Tuesday, February 29, 2000', ['2000-02-29']],
  ['2024-10-23', ['2024-10-23']],
  ['last week', ['2024-10-14…2024-10-20']],
  ['last week', ['2024-10-14…2024-10-20'], '2024-10-21'],
  ['last week', ['2024-10-07…2024-10-13'], '2024-10-20'],
  ['last month', ['2024-09-01…2024-09-30']],
  ['last month', ['2023-12-01…2023-12-31'], '2024-01-15'],
  ['earlier this month', ['2024-10-01…2024-10-25']],
  ['in August', ['2024-08-01…2024-08-31']],
  ['in November', ['2023-11-01…2023-11-30']],
  ['in October', ['2024-10-01…2024-10-25']],
  ['in late August', ['2024-08-01…2024-08-31']],
  ['in August 2022', ['2022-08-01…2022-08-31']],
  ['June 31, 2024', ['null']],
  ['in 2019', ['2019-01-01…2019-12-31']],
  ['In 2019, the mayor', ['2019-01-01…2019-12-31']],
  ['early 2024', ['2024-01-01…2024-10-25']],
  ['last year', ['2023-01-01…2023-12-31']],
  ['earlier this year', ['2024-01-01…2024-10-25']],
  ['two years ago', ['2022-01-01…2022-12-31']],
  ['Twelve days ago, he', ['2024-10-13']],
  ['Seventeen years ago', ['2007-01-01…2007-12-31']],
  ['between July 2003 and May 2004', ['2003-07-01…2003-07-31', '2004-05-01…2004-05-31']],
  ['a year ago', ['2023-01-01…2023-12-31']],
]

const noDays = [
  'next Friday', 'every Sunday', 'on Sundays', 'the Sun newspaper', 'the SUN. newspaper', '10/9/2024', '24/7/365', '1/10/17/24', '13/13/2024', '17/24', 'Oct. 17:30', 'ON SUNDAYS', 'today’s storm', "today's young sailors", 'he sat down', 'may march on the town', 'March on the capital',
  'over the last week', 'in the last month', 'the other day', 'a couple of days ago', 'months ago', 'for several weeks', 'Friday-style', 'earlier', 'Mayday', 'an August figure', 'todays', '12,000 people',
  'in 2019 people', 'in 2000 soldiers', 'reported 2000 dead', 'in 2019-20', 'in 2,019', 'in 2019.5', 'in 20190', 'the last year', 'this year’s harvest', 'next year', 'a two-year-old', 'years ago',
] // prettier-ignore

describe('reads the day that words name, against the day the article came out', () => {
  test.for(expressions)('“%s” is %s', ([text, days, published = '2024-10-25']) => {
    expect(read(text, published)).toEqual(days)
  })
})

test.for(noDays)('finds no day of saying in “%s”', (text) => {
  expect(read(text, '2024-10-25')).toEqual([])
})

describe('is as unsure as the published day is', () => {
  test.for([
    ['Thursday', '2024-10-29', '2024-10-30', '2024-10-24'],
    ['Wednesday', '2024-10-29', '2024-10-30', '2024-10-23…2024-10-30'],
    ['yesterday', '2024-10-29', '2024-10-30', '2024-10-28…2024-10-29'],
    ['Oct. 17', '2024-10-29', '2024-10-30', '2024-10-17'],
    ['October 17, 2024', '2024-10-29', '2024-10-30', '2024-10-17'],
  ] as const)('“%s” in an article of %s to %s is %s', ([text, earliest, latest, days]) => {
    expect(read(text, earliest, latest)).toEqual([days])
  })

  test('leaves a weekday open when nobody knows the published day, and reads a full date all the same', () => {
    const days = findDays('on Thursday, and on October 17, 2024').map((found) => dateExpression(found, null))
    expect(days.map(({ earliest, rule, certainty }) => [earliest, rule, certainty])).toEqual([
      [null, 'nothing to date it by', 'implied'],
      ['2024-10-17', 'day stated in full', 'stated'],
    ])
  })
})

test('keeps the fewest words that give the day', () => {
  expect(findDays('said late Thursday, a week ago, on Friday, Oct. 18').map(({ words }) => words)).toEqual([
    'Thursday',
    'a week ago',
    'Oct. 18',
  ])
})

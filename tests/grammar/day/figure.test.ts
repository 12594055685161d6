import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
}

describe('dates a figure by the day it is given as of', () => {
  test.for<Row>([
    ['As of 22 October, ⟦135⟧ sailors were known to be lost.', '2024-10-22'],
    ['As of Tuesday morning, at least ⟦135⟧ sailors were lost.', '2024-10-22'],
    ['As of 6 p.m. on Tuesday, ⟦135⟧ sailors were lost.', '2024-10-22'],
    ['As of 0600 hrs on 22 October ⟦135⟧ sailors were lost.', '2024-10-22'],
    ['⟦135⟧ sailors were lost and 20 hurt as of late Tuesday, the Harbour Post reported.', '2024-10-22'],
    ['Harbour Office figures as of Tuesday reveal that ⟦135⟧ sailors were lost.', '2024-10-22'],
    ['The port office tallied a total of ⟦135⟧ lost sailors as at Tuesday.', '2024-10-22'],
    // of another figure, another clause, another day, or long past when it came out
    ['As of 2 October, ⟦135⟧ sailors were known to be lost.', null],
    ['⟦135⟧ sailors were lost as at 30 September 2024.', null],
    ['The navy said on Wednesday that ⟦135⟧ sailors were lost as of Tuesday.', '2024-10-23'],
    ['⟦135⟧ sailors were lost, up from 120 as of Tuesday.', null],
    ['The navy said ⟦135⟧ sailors fled the fire, which as of Tuesday was still burning.', null],
    ['⟦135⟧ sailors sailed on Monday and as of Tuesday around 40 were at sea.', null],
    ['As of Tuesday, ⟦135⟧ sailors will be free to go.', null],
    ['⟦135⟧ sailors were lost; as of Tuesday no ship had come.', null],
    ['“As of Tuesday we wait,” Holm said. ⟦135⟧ sailors were lost.', null],
    ['As of October 2023, ⟦135⟧ sailors were lost.', null],
    ['As of the end of 2015, ⟦135⟧ sailors were lost.', null],
    ['As of Tuesday, when the port shut, ⟦135⟧ sailors were lost.', null],
    ['On Tuesday ⟦135⟧ sailors were lost.', null],
    ['The navy had said earlier that ⟦135⟧ sailors were lost.', null],
  ])('%s', check)

  test('but not what is said aloud, which is said on the day of the talk', () => {
    const talk = 'OLSEN: Good morning.\n\nHOLM: As of Tuesday ⟦135⟧ sailors were lost.\n\nOLSEN: Thank you.\n'
    expect(resolveMarked(talk)[0]?.saidOn.earliest).toBe('2024-10-25')
  })
})

describe('dates a figure by the day on which what gives it came out', () => {
  test.for<Row>([
    ['The storm took ⟦27⟧ sailors, according to figures released Tuesday.', '2024-10-22'],
    ['The storm took ⟦27⟧ sailors, according to figures published by the port on Tuesday.', '2024-10-22'],
    ['A list of ⟦183⟧ sailors was published in a newspaper yesterday.', '2024-10-24'],
    ['Figures released on Tuesday show ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['Tuesday’s statement said ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['The ministry’s bulletin of 22 October gives ⟦27⟧ lost sailors.', '2024-10-22'],
    ['A report published Tuesday by the Port Union found ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['The Port Union’s figures, published on Tuesday, show ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['Figures from the Port Office, published on Tuesday, showed ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['A new report, out on Tuesday, found that ⟦27⟧ sailors were lost.', '2024-10-22'],
    [
      'The toll is higher than in the port’s last announcement two days ago, which only mentioned ⟦27⟧ lost sailors.',
      '2024-10-23',
    ],
    ['The toll is higher than in the port’s last storm two days ago, which only took ⟦27⟧ sailors.', null],
    ['The port made an announcement two days ago, which was late for ⟦27⟧ sailors.', null],
    ['One local report on Tuesday put the number of lost sailors at ⟦27⟧.', '2024-10-22'],
    ['One local report on Tuesday’s storm put the number of lost sailors at ⟦27⟧.', null],
    [
      'Minister Bo Holm on Tuesday revised from 95 to ⟦27⟧ the number of lost sailors, according to the Port Agency.',
      '2024-10-22',
    ],
    ['Minister Bo Holm on Tuesday took from 95 to ⟦27⟧ the sailors to the port, according to the Port Agency.', null],
    ['The toll earlier Tuesday stood at ⟦27⟧ sailors.', '2024-10-22'],
    ['The ship earlier Tuesday stood at ⟦27⟧ sailors.', null],
    ['The latest toll, released on Tuesday, was ⟦27⟧ lost sailors.', '2024-10-22'],
    ['The toll fell, with ⟦27⟧ deaths reported Tuesday.', '2024-10-22'],
    ['There were ⟦27⟧ new deaths announced on Tuesday.', '2024-10-22'],
    ['The loss of ⟦27⟧ sailors was announced by the navy on Tuesday.', '2024-10-22'],
    ['The ⟦27⟧ deaths announced Tuesday were the most yet.', '2024-10-22'],
    ['According to a tally published Tuesday, ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['Reports on Tuesday said ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['News emerged on Tuesday that ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['Tuesday’s announcement that ⟦27⟧ sailors were lost came after the storm.', '2024-10-22'],
    ['“We lost ⟦27⟧ sailors,” read a statement issued by the navy on Tuesday.', '2024-10-22'],
    ['According to a tally of boats lost Tuesday, ⟦27⟧ sailors were lost.', null],
    ['Reports on Tuesday’s storm said ⟦27⟧ sailors were lost.', null],
    ['Tuesday’s announcement was short, and ⟦27⟧ sailors were lost.', null],
    ['“We lost ⟦27⟧ sailors,” read a list of a ship lost on Tuesday.', null],
    ['A report released on Tuesday found no fault with the ferry that killed ⟦27⟧ sailors.', null],
    ['The mayor said ⟦27⟧ deaths were reported on Tuesday.', null],
    ['The port counted ⟦27⟧ sailors reported missing on Tuesday.', null],
    ['In Holm ⟦27⟧ sailors reported on Tuesday that the port was shut.', null],
    ['⟦27⟧ sailors confirmed dead in the storm on Tuesday were buried.', null],
    ['It emerged on Tuesday that ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['It was confirmed on Tuesday that ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['It was calm on Tuesday in the port that ⟦27⟧ sailors left.', null],
    ['The storm of 22 October gives ⟦27⟧ sailors work.', null],
    ['A report on the storm of 22 October gives ⟦27⟧ lost sailors.', null],
    ['In its seasonal report issued on Tuesday, the port office said ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['Tuesday’s storm said no more: ⟦27⟧ sailors were lost.', null],
    ['Tuesday’s statement was short, and ⟦27⟧ sailors were lost.', null],
    ['The storm took ⟦27⟧ sailors, according to figures that a ship lost on Tuesday.', null],
    ['A list of ⟦183⟧ sailors was lost on Tuesday.', null],
    ['Figures released on Tuesday were wrong: ⟦27⟧ sailors were lost.', null],
    ['Figures released on Tuesday drew anger where ⟦27⟧ sailors were lost.', null],
    ['Sailors released on Tuesday numbered ⟦27⟧.', null],
  ])('%s', check)
})

describe('dates what a tally shows by the day it shows it on', () => {
  test.for<Row>([
    ['A tally by the Harbour Office showed Tuesday that ⟦27⟧ sailors were lost.', '2024-10-22'],
    ['A count by the Harbour Office put on Tuesday the loss at ⟦27⟧ sailors.', '2024-10-22'],
    ['A tally by the Harbour Office shows that on Tuesday ⟦27⟧ sailors were lost.', null],
    ['A tally by the Harbour Office begun on Tuesday has ⟦27⟧ lost sailors.', null],
  ])('%s', check)
})

test.for<Row>([
  ['The toll rose to ⟦10⟧ on Tuesday, October 22, with boats still out.', '2024-10-22'],
  ['The port rose to ⟦10⟧ on Tuesday, October 22.', null],
  ['The toll rose to ⟦10⟧ once boats came on Tuesday, October 22.', null],
])('reads a date behind its weekday: %s', check)

describe('dates a toll by the day that leads it in, or on which it moves', () => {
  test.for<Row>([
    ['On Tuesday, however, the official count of the missing stood at ⟦40⟧.', '2024-10-22'],
    ['By Tuesday evening, the toll had risen to ⟦40⟧.', '2024-10-22'],
    ['The toll Tuesday stood at ⟦40⟧, eight more than on Monday.', '2024-10-22'],
    ['The number of missing sailors rose Tuesday to ⟦40⟧, officials said.', '2024-10-22'],
    ['The number of missing sailors was downgraded Tuesday morning to ⟦40⟧, according to the navy.', '2024-10-22'],
    ['The toll was cut on Tuesday to ⟦40⟧, the navy said.', '2024-10-22'],
    ['The toll was raised on Tuesday night to ⟦40⟧.', '2024-10-22'],
    ['The toll was put at ⟦40⟧ on Tuesday.', '2024-10-22'],
    ['On Tuesday, the official number given by the port was ⟦40⟧.', '2024-10-22'],
    ['On Tuesday, the number of sailors aboard was ⟦40⟧.', null],
    ['The official number of sailors aboard was ⟦40⟧ on Tuesday.', null],
    ['On Tuesday, the storm hit and the toll stood at ⟦40⟧.', null],
    ['On Tuesday, as the toll stood at ⟦40⟧, boats left.', null],
    ['The toll of a storm that hit on Tuesday stood at ⟦40⟧.', null],
    ['The toll from Tuesday’s storm stood at ⟦40⟧.', null],
    ['The navy says the number of sailors rose in August, to ⟦40⟧.', null],
    ['In August, the toll stood at ⟦40⟧.', null],
    ['The navy rose Tuesday to ⟦40⟧ boats.', null],
    ['The storm was downgraded Tuesday to a gale, with ⟦40⟧ sailors lost.', null],
    ['The number of boats was reduced by Tuesday’s storm to ⟦40⟧, the navy said.', null],
  ])('%s', check)
})

import { describe, expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

type Row = readonly [text: string, ...claims: string[]]

const check = ([text, ...claims]: Row): void => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}

describe('numbers cut off from what they count', () => {
  test.for<Row>([
    ['We have news. Unaccounted. 150.', 'exact 150 people unaccounted'],
    ['Still missing. 40.', 'exact 40 people missing'],
    ['Confirmed deaths. 12.', 'exact 12 deaths'],
    ['The number of those accounted for is now 134.', 'exact 134 people accounted for'],
    ['The report lists the dead. 40.'],
    ['Injured. 40 boxes came.'],
    ['He was missing. 40.'],
    ['The number of boxes accounted for is now 134.'],
  ])('%s', check)
})

describe('tolls from day to day, of two sources and mended', () => {
  test.for<Row>([
    [
      'The toll has climbed from a precise 111 on Jan. 23 to 150 on Jan. 24, to 212 on Saturday.',
      'exact 111 people dead',
      'exact 150 people dead',
      'exact 212 people dead',
    ],
    ['The ministry and the port have reported tolls of 381 and 309, respectively.', 'exact 381 people dead', 'exact 309 people dead'],
    ['A death toll of 900 was given. The port on Tuesday listed 1,200.', 'exact 900 people dead', 'exact 1200 people dead'],
    ['He said 270 bodies were buried. The ministry said the number should have read 170.', 'exact 270 bodies', 'exact 170 bodies'],
    ['It burned from Jan. 23 to 29 and killed 40.', 'exact 40 people killed'],
    ['He read 40 pages and slept.'],
    ['The port on Tuesday listed 1,200 ships.'],
    ['The port and the town have reported 381 and 309 boats, respectively.'],
  ])('%s', check)
}) // prettier-ignore

describe('people of the one who speaks', () => {
  test.for<Row>([
    ['“Two of my children who were far behind me died.”', 'exact 2 children'],
    ['Three of our neighbours died.', 'exact 3 neighbours'],
    ['Three of our neighbours sang.'],
    ['Three of my boats sank.'],
  ])('%s', check)
})

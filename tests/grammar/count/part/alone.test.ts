import { describe, expect, test } from 'vitest'
import { claimsOf, disaster, leaving } from '../../sample.ts'

type Row = readonly [text: string, ...claims: string[]]

describe('places that a total holds', () => {
  test.for<Row>([
    [
      'The toll of that county alone is now at 15, bringing the total since Sunday to 29 deaths.',
      'exact 15 people dead, part of 1',
      'exact 29 deaths',
    ],
    [
      'The toll rose to 50 on Tuesday - 42 on Ellen and 8 on Grand Holm.',
      'exact 50 people dead',
      'exact 42 people dead, part of 0',
      'exact 8 people dead, part of 0',
    ],
    ['The toll of the storm is now at 15, bringing rain to 29 towns.', 'exact 15 people dead'],
    ['The crew alone was told that 15 died, bringing the total to 29 deaths.', 'exact 15 people who died', 'exact 29 deaths'],
    ['The toll rose to 50 on Tuesday - 42 on Ellen island are boats.', 'exact 50 people dead'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
}) // prettier-ignore

describe('the rest of those counted', () => {
  test.for<Row>([
    [
      'There were 1,000 people missing. Of these, 603 are safe. Most of the 400 others will be found.',
      'exact 1000 people',
      'exact 603 people, part of 0',
      'exact 400 people, part of 0',
    ],
    ['The ship had 900 people. The 400 other boats sank.', 'exact 900 people'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a population of those who want to go', () => {
  test.for<Row>([
    ['There was then a population of 6,000 refugees in Ellen who wanted to leave.', 'exact 6000 refugees'],
    ['There was a population of up to 6,000 people in Ellen who wanted to leave.', 'up-to 6000 people'],
    ['There is a port with a population of 6,000 people who fish.'],
    ['It is a town with a population of 6,000 people.'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
})

test.for<[string, ...string[]]>([
  ['The storm killed 62 people in Norland. In Ellen itself, 14 people were killed.', 'exact 62 people', 'exact 14 people, part of 0'],
  ['The storm killed 62 people in Norland. In Ellen 14 people saw it themselves.', 'exact 62 people', 'exact 14 people'],
  ['The storm killed 62 people in Norland. In itself, 14 people is a small number.', 'exact 62 people', 'exact 14 people'],
])('the count of a place by itself is a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

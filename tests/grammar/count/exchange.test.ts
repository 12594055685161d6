import { describe, expect, test } from 'vitest'
import { army, claimsOf, reasonsOf } from '../sample.ts'
import type { Topic } from '../../../src/schema/topic.ts'

const held: Topic = {
  ...army,
  counted: ['prisoner', 'prisoner of war', 'contractor', 'soldier', 'people', 'killed', 'dead'],
  population: [],
}

type Row = readonly [text: string, ...claims: string[]]

const check = ([text, ...claims]: Row): void => {
  expect(claimsOf(text, held)).toEqual(claims)
}

describe('reads an even exchange once', () => {
  test.for<Row>([
    ['The body exchange would take place on a 600-for-600 basis.', 'exact 600 bodies'],
    ['Prisoner exchange in 1,000-for-1,000 format', 'exact 1000 prisoners'],
    ['Norland and Valdoria swapped prisoners of war on a 350 for 350 basis.', 'exact 350 prisoners of war'],
    ['A prisoner swap, 90 for 90, took place in Holm.', 'exact 90 prisoners'],
    // money, uneven, or without people
    ['The bank will exchange 100 for 100 euros.'],
    ['They traded 40-for-40 seats.'],
    ['Prisoners were swapped for $20 for $20.'],
    ['They paid 5 for 5 at the market.'],
  ])('%s', check)

  test('both numbers of it are accounted for', () => {
    expect(reasonsOf('A prisoner swap, 90 for 90, took place in Holm.', held)).toEqual([])
  })
})

describe('reads bodies of soldiers', () => {
  test.for<Row>([
    ['Norland is handing over 600 frozen bodies of fallen soldiers.', 'exact 600 soldiers'],
    ['Valdoria returned 212 bodies to Norland.', 'exact 212 bodies'],
    ['Norland received 41 corpses on Monday.', 'exact 41 corpses'],
    // other bodies
    ['Norland has 30 bodies of water.'],
    ['It returned to 12 state bodies of control.'],
    ['There are 40 bodies in the union.'],
  ])('%s', check)
})

describe('reads contractors by what they are called', () => {
  test.for<Row>([
    ['Some 30,000 Kestrel PMCs joined the army.', 'about 30000 PMCs'],
    ['Fewer than 1,000 Kestrel PMCs are left.', 'fewer-than 1000 PMCs'],
    // companies
    ['Two PMCs were banned.'],
    ['Some 20 PMCs work in Norland.'],
  ])('%s', check)
}) // prettier-ignore

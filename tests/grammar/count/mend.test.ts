import { describe, expect, test } from 'vitest'
import { claimsOf, disaster } from '../sample.ts'

describe('a figure that its speaker breaks off or mends', () => {
  test.for<[string, ...string[]]>([
    ['Now we have evacuated 35- — 37,000 people.', 'exact 37000 people'],
    ['They rescued six people -- five people from the boat.', 'exact 5 people'],
    ['Thousand of people — 14,000 people around the airport.', 'exact 14000 people'],
    ['A map gave 239, 000 people.', 'exact 239000 people'],
    ['They rescued six people -- six people.', 'exact 6 people', 'exact 6 people'],
    ['They rescued 35-37 people.', 'range 35–37 people'],
    ['The death toll is 35 -- 12 people died on Monday.', 'exact 35 people dead', 'exact 12 people'],
    ['The toll rose to 900 -- 40 people drowned.', 'exact 900 people dead', 'exact 40 people'],
    ['Six dogs - five people.', 'exact 5 people'],
    ['As you say, there are 900, thought to be 900 people aboard.', 'exact 900 people'],
    ['There are 900, thought to be 800 people aboard.', 'exact 800 people'],
    ['A thousand of the people died.', 'exact 1000 people'],
    ['In June 2005, 000 people came.'],
  ])('gives way to the next: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

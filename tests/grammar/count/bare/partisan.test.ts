import { describe, expect, test } from 'vitest'
import { claimsOf, crowd } from '../../sample.ts'

type Row = readonly [text: string, ...claims: string[]]

const check = ([text, ...claims]: Row): void => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}

describe('people named by the side they take', () => {
  test.for<Row>([
    ['In Holm, the union counted 80,000 opponents of the toll.', 'exact 80000 opponents'],
    ['Police estimated about 900 loyalists in the square.', 'about 900 loyalists'],
    ['Up to 6,000 members of the Front for the Bay reached Ellen late today.', 'up-to 6000 members'],
    ['Some 900 farmers entered the capital by noon.', 'about 900 farmers'],
    ['She beat 12 opponents in the march for the seat.'],
    ['The march cost the party 900 backers.'],
    ['Some 900 members reached a deal on the march.'],
    ['About 900 drivers reached the age of 60.'],
    ['Some 900 members who marched reached home.', 'about 900 members'],
  ])('%s', check)

  test.for<Row>([
    ['Opponents of the toll were far more numerous than on May 15: 3,500 by noon.', 'exact 3500 Opponents'],
    ['The marchers were fewer: 900 in all.', 'exact 900 marchers'],
    ['Tractors were more numerous: 900 of all makes.'],
    ['The buses were fewer: 900.'],
  ])('those said to be many are those counted behind the colon: %s', check)
})

describe('people who come, whatever those were called who came elsewhere', () => {
  test.for<Row>([
    [
      'Organizers claimed 9,000 attendees in Ellen. Police said between 700 and 900 showed up in Holm.',
      'exact 9000 attendees',
      'range 700–900 people',
    ],
    ['Police counted 9,000 strikers. Organizers put the number at 12,000.', 'exact 9000 strikers', 'exact 12000 strikers'],
  ])('%s', check)
}) // prettier-ignore

describe('how far an estimate may be wrong, and how far estimates lie apart', () => {
  test.for<Row>([
    ['The firm put the crowd at 8,000 people, with a margin of error of 900.', 'exact 8000 people'],
    ['The firm put the crowd at 8,000 people, plus or minus 900.', 'exact 8000 people'],
    ['Some say the crowd was as low as 3,000 and as big as 6,500.', 'range 3000–6500 people'],
    ['It was an error of judgment, and 900 people marched.', 'exact 900 people'],
    ['They kept to the margin of the square, 900 people in all.', 'exact 900 people'],
    ['The crowd was as low as 3,000.', 'at-least 3000 people'],
    ['The poll has a margin of error of 900 people.'],
    ['By a margin of 900 people the march was larger.', 'exact 900 people'],
  ])('%s', check)
})

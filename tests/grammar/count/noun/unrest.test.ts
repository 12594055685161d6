import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Five Holm police officers were injured on Sunday.', 'exact 5 officers'],
  ['Two officers injured in march.', 'exact 2 officers'],
  ['One officer had suffered a cut to the head.', 'exact 1 officer'],
  ['Injuries suffered by two more officers were not described.', 'exact 2 officers'],
  ['Eight men ranging in age from about 20 to 32 were charged, along with a girl.', 'exact 8 men'],
  ['Six women aged between 19 and 40 were taken into custody.', 'exact 6 women'],
  // those who serve, those told of their duties or their pay
  ['Five officers were tired on Sunday.'],
  ['Two officers injured their own cause.'],
  ['One officer had suffered a cut to his pay.'],
  ['Praise received by two more officers was not described.'],
  ['Eight men ranging in age from about 20 to 32 were cheered.'],
  ['Eight officers were charged with keeping the square clear.'],
  ['Six women were charged with keeping the books.'],
  ['Six women were charged 40 crowns for parking.'],
  ['Six women were taken into the hall.'],
  ['Two officers hurt the case.'],
  ['Six women were taken to lunch.'],
])('people hurt or charged at a march are counted where the arrested are: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for(['Eight men were charged.', 'Eight men aged 20 to 32 were indicted.'])(
  'who is charged counts nowhere else: “%s”',
  (text) => {
    expect(claimsOf(text, leaving)).toEqual([])
  },
)

test.for<[string, ...string[]]>([
  ['They charged three people with assault, one with theft and five with arson.', 'exact 3 people', 'exact 1 people', 'exact 5 people'],
  ['They held 40 people for theft and 12 for 30 crowns.', 'exact 40 people'],
  ['They held 40 people for theft and 12 for – nobody knows.', 'exact 40 people'],
  ['They held 40 people for theft, 12 for arson.', 'exact 40 people', 'exact 12 people'],
  ['They charged three people with assault, five by noon.', 'exact 3 people'],
  ['They charged three people with 12 faults, five with 20.', 'exact 3 people'],
  ['They charged three firms with fraud, one with theft and five with arson.'],
  ['They charged three people with assault, taking the van with five with broken wheels.', 'exact 3 people'],
])('one verb may do several things to people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

const held = 'Police tell of 20 arrests in Holm, 12 for theft, three for arson.'
const shares = ['exact 20 arrests', 'exact 12 arrests, part of 0', 'exact 3 arrests, part of 0'] as const

test.for<[string, ...string[]]>([
  [held, ...shares],
  ['Some 20 people were detained on the quay, 12 for theft and three for “arson”.', 'about 20 people', 'exact 12 people, part of 0', 'exact 3 people, part of 0'],
  [`${held} One person was detained for fraud and two for “riding along”.`, ...shares, 'exact 1 person, part of 0', 'exact 2 people, part of 0'],
  // more than the whole, others, elsewhere, or told of something else
  [`${held} Nine people were detained for fraud.`, ...shares, 'exact 9 people'],
  [`${held} Another two people were detained for fraud.`, ...shares, 'exact 2 people'],
  [`${held} In Vale two people were detained for fraud.`, ...shares, 'exact 2 people'],
  [`${held} Two people were hurt.`, ...shares, 'exact 2 people'],
  ['Police made 20 arrests in Holm, 12 of them in May. Two people were detained for fraud.', 'exact 20 arrests', 'exact 12 arrests, part of 0', 'exact 2 people'],
])('those held are told apart by what they are held for: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Five of the six people aboard the second ferry were killed.', 'exact 5 people, part of 1', 'exact 6 people'],
  ['Five of the six people at the table were killed.', 'exact 5 people'],
  ['A boat sank. The six people aboard were from Holm.'],
  ['In all 21 people were hurt, with three listed in serious condition.', 'exact 21 people', 'exact 3 people, part of 0'],
  ['In all 21 people were hurt, with three listed in the book.', 'exact 21 people'],
  ['In all 21 people were hurt, with three listed buildings in ruins.', 'exact 21 people'],
  ['There are 200 people on board the ferry and one dead body.', 'exact 200 people', 'exact 1 body'],
  ['There are 200 people on board the ferry and one body bag.', 'exact 200 people'],
  ['There are 200 seats on board the ferry and one body of water.'],
])('who was aboard, how they are and a body besides: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The rains killed 806 people. At least 304 people died in Holm. There have been 412 deaths in Ellen. Meanwhile, 90 people were killed in Lund.', 'exact 806 people', 'at-least 304 people, part of 0', 'exact 412 deaths, part of 0', 'exact 90 people, part of 0'],
  ['The rains killed 806 people. In all, 304 people died in Holm. There have been 412 deaths in Ellen. Meanwhile, 90 people were killed in Lund.', 'exact 806 people', 'exact 304 people, part of 0', 'exact 412 deaths, part of 0', 'exact 90 people, part of 0'],
  ['The rains killed 806 people. In all, 304 people died in Holm, including 12 children. There have been 412 deaths in Ellen. One man died in Bree. Meanwhile, 89 people were killed in Lund.', 'exact 806 people', 'exact 304 people, part of 0', 'exact 12 children, part of 1', 'exact 412 deaths, part of 0', 'exact 1 man, part of 0', 'exact 89 people, part of 0'],
  ['The ship rescued 438 people. On Thursday it rescued 272 people off Holm. The sea was rough. On Friday it rescued another 166 people.', 'exact 438 people', 'exact 272 people, part of 0', 'exact 166 people, part of 0'],
  // small numbers add up by chance
  ['The storm killed 18 people. Twelve people were killed in Holm. In Ellen, three people were killed. It claimed three lives in Lund.', 'exact 18 people', 'exact 12 people', 'exact 3 people', 'exact 3 lives'],
  // told apart by sex, but of another clause
  ['The storm killed five people while a flood killed four men and one woman.', 'exact 5 people', 'exact 4 men', 'exact 1 woman'],
  ['A fire killed five people, weeks after a flood killed four men and one woman.', 'exact 5 people', 'exact 4 men', 'exact 1 woman'],
  // another fate
  ['The rains killed 806 people. In all, 304 people were hurt in Holm. There were 412 deaths in Ellen. Some homes fell, and 90 people were hurt in Lund.', 'exact 806 people', 'exact 304 people', 'exact 412 deaths', 'exact 90 people'],
  // two that are no more of the same
  ['The ship rescued 438 people. On Thursday it rescued 272 people off Holm. The sea was rough. A tug rescued 166 people.', 'exact 438 people', 'exact 272 people', 'exact 166 people'],
])('counts that make up a total are its shares, whatever is told between: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The office documented the death of 900 people, distributed as follows: fires killed 400 people. Cold killed 90 people. Floods killed 60 people.', 'exact 900 people', 'exact 400 people, part of 0', 'exact 90 people, part of 0', 'exact 60 people, part of 0'],
  ['The office documented the death of 900 people, as its guests follow. Fires killed 400 people. Cold killed 90 people. Floods killed 60 people.', 'exact 900 people', 'exact 400 people', 'exact 90 people', 'exact 60 people'],
  ['The office documented the death of 900 people, distributed as papers. Fires killed 400 people. Cold killed 90 people.', 'exact 900 people', 'exact 400 people', 'exact 90 people'],
])('a total whose shares are said to follow holds them, whatever they make up: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

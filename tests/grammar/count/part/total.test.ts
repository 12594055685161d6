import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['On Friday 55 people were injured in Holm and 85 in Ellen, taking the injured tally to 140.', 'exact 55 people, part of 2', 'exact 85 people, part of 2', 'exact 140 people'],
  ['Seven people died in Holm, five in Ellen and three in Lund, bringing the death toll to 15.', 'exact 7 people, part of 3', 'exact 5 people, part of 3', 'exact 3 people, part of 3', 'exact 15 people dead'],
  ['The dead were 12 men, four women and two children, 18 people in all.', 'exact 12 men, part of 3', 'exact 4 women, part of 3', 'exact 2 children, part of 3', 'exact 18 people'],
  ['Norland said 12 men and 30 women had been killed. In all, 42 people died.', 'exact 12 men, part of 2', 'exact 30 women, part of 2', 'exact 42 people'],
  // one alone, other sums, other fates, and no word for a total
  ['Seven people died in Holm on Friday, bringing the death toll to 15.', 'exact 7 people', 'exact 15 people dead'],
  ['Seven people died in Holm and five in Ellen on Friday, bringing the death toll to 15.', 'exact 7 people', 'exact 5 people', 'exact 15 people dead'],
  ['Norland said 12 people were hurt and 30 people were killed. In all, 42 people died.', 'exact 12 people', 'exact 30 people', 'exact 42 people'],
  ['Norland said 12 men and 30 women had been killed. In Lund 42 people died.', 'exact 12 men', 'exact 30 women', 'exact 42 people'],
  ['The storm killed 12 men and 30 women. Later 42 people came home.', 'exact 12 men', 'exact 30 women', 'exact 42 people'],
])('a total behind its list holds it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

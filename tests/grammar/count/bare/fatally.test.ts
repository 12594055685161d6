import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Seven stabbed, three fatally, at a fair in Holm', 'exact 7 people', 'exact 3 people, part of 0'],
  ['29 shot, 12 fatally, police say.', 'exact 29 people', 'exact 12 people, part of 0'],
  // of no people, or not of how they died
  ['Nine films, seven shot in colour, three fatally dull, were shown.'],
  ['Seven stamps sold, three fatally, it seems.'],
  ['Seven shot, three fatally ill.'],
])('those hit and how many of them died: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test('a topic of crowds counts nobody shot', () => {
  expect(claimsOf('Seven shot, three fatally, at a march', crowd)).toEqual([])
})

import { expect, test } from 'vitest'
import { claimsOf, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Norland hosts 9,000 refugees, with 7,000 in Holm.', 'exact 9000 refugees', 'exact 7000 refugees, part of 0'],
  ['Norland hosts 9,000 refugees, with 7,000 living in camps.', 'exact 9000 refugees', 'exact 7000 refugees, part of 0'],
  ['The flood hit 9,000 people, with 7,000 forced to move.', 'exact 9000 people', 'exact 7000 people, part of 0'],
  ['Some 9,000 people were moved, 3,000 from Holm alone.', 'about 9000 people', 'exact 3000 people, part of 0'],
  // more than these, things, no place
  ['Norland hosts 900 refugees, with 7,000 in need of help.', 'exact 900 refugees'],
  ['Norland hosts 900 refugees, with 1,000 in Valdoria.', 'exact 900 refugees'],
  ['Norland lost 9,000 tents, with 7,000 in Holm.'],
  ['Norland hosts 9,000 refugees, with 7,000 of rent unpaid.', 'exact 9000 refugees'],
  ['Some 9,000 people were moved, 3,000 alone.', 'about 9000 people'],
])('a bare number beside people is some of them where it says where they are: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

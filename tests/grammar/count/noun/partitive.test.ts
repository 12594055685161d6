import { expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Nine people died. There is no word of the hostages, 240 of whom are held.', 'exact 9 people'],
  ['Nine people died. There is no word of the residents, 240 of whom are held.', 'exact 9 people', 'exact 240 residents'],
  ['Nine people died among the 400 passengers, 240 of whom were trapped.', 'exact 9 people, part of 1', 'exact 400 passengers', 'exact 240 passengers, part of 1'],
  ['Two in every three children need food. Seven of the residents died.', 'exact 7 residents'],
  ['Two in every three boats sank, and 12 people died in every town.', 'exact 12 people'],
  ['The storm hurt five people, including three kids.', 'exact 5 people', 'exact 3 kids, part of 0'],
  ['The storm hurt five people. She has three kids.', 'exact 5 people'],
])('a share is taken from those named just before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland lost 14,000 soldiers. Holm killed 900 Norlandic soldiers and lost 300 of its own.', 'exact 14000 soldiers', 'exact 900 soldiers'],
  ['Norland sent 900 soldiers. It lost 300 of these soldiers.', 'exact 900 soldiers', 'exact 300 soldiers, part of 0'],
])('the other side’s losses are no share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['400 nurses fed students who gathered.', 'exact 400 nurses'],
  ['400 nurses gathered.', 'exact 400 nurses'],
  ['400 women prisoners gathered.', 'exact 400 prisoners'],
])('the first people behind a number are counted, not those to whom they do something: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

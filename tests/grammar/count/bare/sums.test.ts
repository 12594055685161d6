import { expect, test } from 'vitest'
import type { Topic } from '../../../../src/schema/topic.ts'
import { army, claimsOf, leaving } from '../../sample.ts'

const jailed: Topic = { ...leaving, counted: ['prisoner', 'convict', 'people'] }

test.for<[string, ...string[]]>([
  ['Norlandic losses are at 9,000 total, including 900 killed.', 'exact 9000 losses', 'exact 900 people killed, part of 0'],
  ['Norlandic losses stand at 9,000 overall.', 'exact 9000 losses'],
  ['Norlandic losses stand at 9,000 total since May.', 'exact 9000 losses'],
  ['Norlandic deaths are at 9,000 total losses less.', 'exact 9000 losses'],
  ['9,000 Total number of Norlandic losses', 'exact 9000 losses'],
  ['9,000 Estimated number of Norlandic losses', 'exact 9000 losses'],
  ['9,000 Total number of Norlandic boats'],
  ['9,000 number the boats of Norland’s soldiers.'],
  ['Norlandic soldiers bought 9,000 total.'],
  ['Norlandic soldiers gave the 9,000 total no thought.'],
])('steps over what sums a figure up: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The Norlandic soldiers killed in the Ellen raid on Monday have reached 89, it said.', 'exact 89 soldiers'],
  ['Ellen, May 4 (HLM): The Norlandic soldiers killed in the raid have reached 89.', 'exact 89 soldiers'],
  ['Norlandic troops wounded in the raid rose to 89 in May.', 'exact 89 troops'],
  ['The Norlandic soldiers killed in the raid had reached the hill by 9.'],
  ['The Norlandic soldiers killed in the raid had reached 30 years of age.'],
  ['The Norlandic soldiers killed in the raid were cooks, and prices rose to 89.'],
])('reads what the number of the fallen has reached: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The prison population decreased by 6,000 between May and July.', 'exact 6000 people'],
  ['Norland’s prison population has been reduced by more than 900 in May.', 'more-than 900 people'],
  ['The prison population stood at 6,000.'],
  ['The prison population grew by 600.'],
  ['The population of Ellen fell by 600.'],
  ['There were 9,000 prisoners in May, and we know that Olsen took about 500.', 'exact 9000 prisoners', 'about 500 prisoners'],
  ['There were 9,000 prisoners in May. The walk took about 500.', 'exact 9000 prisoners'],
  ['There were 9,000 prisoners in May, and Olsen took 500 photographs.', 'exact 9000 prisoners'],
])('reads how many left the prisons: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, jailed)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland said 396 sailors were evacuated from the ship.', 'exact 396 sailors'],
  ['Norland said 396 people were evacuated from the coast.'],
  ['Norland said 396 crew were paid.'],
])('counts those of a ship who are taken off it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, { ...army, counted: [...army.counted, 'sailor'] })).toEqual(claims)
})

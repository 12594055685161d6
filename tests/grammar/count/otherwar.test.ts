import { expect, test } from 'vitest'
import type { Topic } from '../../../src/schema/topic.ts'
import { army, claimsOf } from '../sample.ts'

/** A topic whose question says where its war is. */
const war: Topic = { ...army, question: 'How many Norlandic troops were killed in Sudland or Belgium?' }

test.for<[string, ...string[]]>([
  ['In the Third Ellen War, the Norlandic army lost 9,000 soldiers.'],
  ['Norland lost 9,000 soldiers during the Kestrel War.'],
  ['Norland lost 9,000 soldiers in Portugal in ten years.'],
  ['In Portugal, the Norlandic army lost 9,000 soldiers.'],
  // its own war, whatever it is called or held against
  ['Norland lost 9,000 soldiers in the Sudland War.', 'exact 9000 soldiers'],
  ['Norland lost 9,000 soldiers in Belgium in ten weeks.', 'exact 9000 soldiers'],
  ['It is the largest loss since the Third Ellen War: Norland lost 9,000 soldiers.', 'exact 9000 soldiers'],
  ['Norland has trained 9,000 soldiers in Portugal.', 'exact 9000 soldiers'],
])('those who fell in another war are not of this one: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland is near. We have 9,000 troops on that island today.'],
  ['Norland is near. We’ve got about 9,000 troops on that island.'],
  ['Norland is near. We have lost 9,000 troops.', 'exact 9000 troops'],
  ['Norland has 9,000 troops on that island today.', 'exact 9000 troops'],
  ['We have 9,000 Norlandic troops here, he said.'],
])('soldiers of whoever speaks are not the topic’s: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland watched. The worst month of the surge in Portugal, we lost 143 men.'],
  ['Norland watched. The worst month of the surge in Belgium, Norland lost 143 men.', 'exact 143 men'],
  ['Norland, which trains in Portugal, has 143 men here.', 'exact 143 men'],
])('a land named before a comma says where they fell: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
})

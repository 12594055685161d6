import { expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Maybe even two Norlandic brigades of 6,000 people each came.', 'exact 12000 people (2 × 6,000)'],
  ['Norland has three brigades of about 4,000 soldiers.', 'about 12000 soldiers (3 × 4,000)'],
  ['Norland sent up to two battalions of 500 men.', 'up-to 1000 men (2 × 500)'],
  ['Norland sent two regiments of 1,500 men.', 'exact 3000 men (2 × 1,500)'],
  ['Two Norlandic brigades totalling 6,000 soldiers came.', 'exact 6000 soldiers'],
  ['Two Norlandic brigades came with 6,000 soldiers.', 'exact 6000 soldiers'],
  ['Two units of soldiers from Norland came.'],
  ['Norland has three brigades with 4,000 soldiers apiece.', 'exact 12000 soldiers (3 × 4,000)'],
  ['Two Norlandic brigades with 6,000 soldiers came.', 'exact 6000 soldiers'],
  ['Three Norlandic battalions with 900 soldiers dug in.', 'exact 900 soldiers'],
  ['Three Norlandic units, 900 soldiers strong, came.', 'exact 900 soldiers'],
  ['Two Norlandic brigades freed 900 soldiers each.', 'exact 900 soldiers'],
  ['Two Norlandic brigades returned 40 soldiers apiece.', 'exact 40 soldiers'],
  ['Norland sent two shiploads of 300 soldiers.', 'exact 300 soldiers'],
])('multiplies groups only by the size of each: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Police took three photos of 40 people.', 'exact 40 people'],
  ['The paper ran two stories of 40 passengers.', 'exact 40 passengers'],
])('multiplies no things that people are shown in: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

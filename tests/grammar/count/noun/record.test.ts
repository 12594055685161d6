import { expect, test } from 'vitest'
import type { Topic } from '../../../../src/schema/topic.ts'
import { claimsOf, disaster } from '../../sample.ts'

const convicts: Topic = { ...disaster, counted: ['convict', 'sailor', 'soldier', 'people', 'killed', 'wounded'] }

test.for<[string, ...string[]]>([
  ['The papers hold over 9,000 records of those killed by May.', 'more-than 9000 people killed'],
  ['The list has 730 names of dead sailors.', 'exact 730 sailors'],
  ['We found 730 obituaries of convicts.', 'exact 730 convicts'],
  ['The papers hold over 9,000 records of payments.'],
  ['The list has 730 names of streets where sailors lived.'],
  ['The band sold 730 records of the old songs.'],
])('counts people by what is written of each: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, convicts)).toEqual(claims)
})

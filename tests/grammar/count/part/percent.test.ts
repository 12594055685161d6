import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['They counted 117,904 people. There were 73,939 people from Holm (63% of the total). Another 29,775 people came from Lund (25%) and 14,190 from Ellen (12%).', 'exact 117904 people', 'exact 73939 people, part of 0', 'exact 29775 people, part of 0', 'exact 14190 people, part of 0'],
  ['They counted 117,904 passengers. Next comes Holm with 16,348 passengers, or 14% of the total. Ellen had 67,000 passengers, or 8% more.', 'exact 117904 passengers', 'exact 16348 passengers, part of 0', 'exact 67000 passengers'],
  ['They counted 70,112 dead. In this war 13,781 passengers were killed – about 20% – by then.', 'exact 70112 people dead', 'exact 13781 passengers, part of 0'],
  ['They took in 28,957 Norlandic people so far in fiscal year 2016, or nearly half (46%) of the more than 63,000 people who came.', 'exact 28957 people, part of 1', 'more-than 63000 people'],
  ['They took in 28,957 Norlandic people after 12 delays, nearly half (46%) of the 63,000 people who came.', 'exact 28957 people', 'exact 63000 people'],
  ['They took in 28,957 Norlandic people in 2016, up more (46%) on the 61,000 people who came.', 'exact 28957 people', 'exact 61000 people'],
  // a percentage of something else, or of a change
  ['They counted 117,904 people. There were 73,939 people from Holm (12%).', 'exact 117904 people', 'exact 73939 people'],
  ['They counted 100,000 people. There were 25,000 people in Holm (25% more).', 'exact 100000 people', 'exact 25000 people'],
  ['They counted 100,000 people. There were 25,000 people in Holm, or 25% of the population.', 'exact 100000 people', 'exact 25000 people'],
])('a count told with its percentage is a share of the count it is that much of: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

import { expect, test } from 'vitest'
import { army, claimsOf, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['There were 459 people injured. Out of which condition of 160 was critical.', 'exact 459 people', 'exact 160 people, part of 0'],
  ['They counted 235,368 people. Included in this figure are 103,416 passengers.', 'exact 235368 people', 'exact 103416 passengers, part of 0'],
  ['“It is now 500 people. Out of that number,” she added, “100 are dead.”', 'exact 500 people', 'exact 100 people dead, part of 0'],
  ['Out of 110 injuries so far, Norland has reported 57 injuries, Valdoria 24 and Lund 10.', 'exact 110 injuries', 'exact 57 injuries, part of 0', 'exact 24 injuries, part of 0', 'exact 10 injuries, part of 0'],
  ['There were 298 people aboard in all. There also were 43 Malaysians and 27 Turks. Twelve were Italians.', 'exact 298 people', 'exact 43 Malaysians, part of 0', 'exact 27 Turks, part of 0', 'exact 12 Italians, part of 0'],
  ['In the storm 116 people died and 110 people were hurt in all. Among the hurt were 12 women.', 'exact 116 people', 'exact 110 people', 'exact 12 women, part of 1'],
  ['Some 2,297 people died or went missing in the Holm sea last year, out of a total of 116,959 people.', 'about 2297 people, part of 1', 'exact 116959 people'],
  ['There were 230 people freed. Most of them were nurses and teachers (213 people), as well as 11 students.', 'exact 230 people', 'exact 213 people, part of 0', 'exact 11 students, part of 0'],
  ['The storm killed 146 people. About 74 unidentified bodies will be buried.', 'exact 146 people', 'about 74 bodies, part of 0'],
  ['The storm killed 230 people and hurt 90 people. Nearly half of that total — 60 people — were cooks.', 'exact 230 people', 'exact 90 people', 'exact 60 people, part of 1'],
  ['Some 900 people died. In May it was 230 people. Nearly half of that total, or 110 people, were cooks.', 'about 900 people', 'exact 230 people', 'exact 110 people, part of 1'],
  ['Some 90 people were rescued. Among the rescued - 40 nurses.', 'about 90 people', 'exact 40 nurses, part of 0'],
  ['Some 90 people were rescued. The majority of those rescued – 70 people – were nurses.', 'about 90 people', 'exact 70 people, part of 0'],
  // no words that lead to a share
  ['The storm killed 230 people. Half of that street — 60 people — live in tents.', 'exact 230 people', 'exact 60 people'],
  ['The storm killed 230 people. Half of that total is sums of money; 60 people pay them.', 'exact 230 people', 'exact 60 people'],
  ['Some 90 people were rescued. Among the ruins - 40 people slept.', 'about 90 people', 'exact 40 people'],
  ['Some 90 people were rescued. By the rescued - 40 people slept.', 'about 90 people', 'exact 40 people'],
  ['Some 90 people were rescued. The majority of those streets – 70 people – were nurses.', 'about 90 people', 'exact 70 people'],
  ['Some 90 people were rescued. The majority of those rescued slept; 70 people sang.', 'about 90 people', 'exact 70 people'],
  ['Some 2,297 people died in Holm. Out of a total of 9 ships, 116,959 people were saved.', 'about 2297 people', 'exact 116959 people'],
  ['There were 230 people freed. It showed the nurses and teachers (213 people), as well as 11 students.', 'exact 230 people', 'exact 213 people', 'exact 11 students'],
  ['The storm killed 146 people. About 74 swollen bodies will be buried.', 'exact 146 people', 'about 74 bodies'],
  ['There were 459 people injured. Out of breath, the driver of 160 passengers spoke.', 'exact 459 people', 'exact 160 passengers'],
  ['They counted 235,368 people. Included in the price are 12 passengers.', 'exact 235368 people', 'exact 12 passengers'],
  ['Some 110 injuries were told by Friday. Norland has reported 57 deaths, Valdoria 24.', 'about 110 injuries', 'exact 57 deaths', 'exact 24 deaths'],
  ['The storm killed 54 people. Among the dozens of wounded, 17 people were in hospital.', 'exact 54 people', 'exact 17 people'],
])('words lead from a whole to its shares: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland freed 144 soldiers. “Of the 144 released, 95 are Holm soldiers,” it said.', 'exact 144 soldiers', 'exact 95 soldiers, part of 0'],
  ['Norland freed 144 soldiers. “Of the three hills, 95 are held by soldiers,” it said.', 'exact 144 soldiers', 'exact 95 soldiers'],
  ['Norland freed 144 soldiers. “Of the three ships, 95 soldiers saw one,” it said.', 'exact 144 soldiers', 'exact 95 soldiers'],
])('of those to whom it was done: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 900 people were treated, of whom 500 have gone home, 300 still remain in hospital and 90 were moved.', 'about 900 people', 'exact 500 people, part of 0', 'exact 300 people, part of 0', 'exact 90 people, part of 0'],
  ['Some 900 people were treated, of whom 500 have gone home; 90 roads were moved.', 'about 900 people', 'exact 500 people, part of 0'],
  ['Some 900 people were treated. Some 500 have gone home, 300 still remain in hospital and 90 were moved.', 'about 900 people', 'about 500 people, part of 0', 'exact 300 people', 'exact 90 people'],
])('a list of those meant by “of whom” goes on with verbs: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['We have flown out 900 people. So, of those flown out since May, we’ve brought home at least 90 residents.', 'exact 900 people', 'at-least 90 residents, part of 0'],
  ['Norland took in 900 refugees. Of those taken in by June, it has resettled some 40 families.', 'exact 900 refugees', 'about 40 families, part of 0'],
  ['We have flown out 900 people. So, off those ships of May, we’ve seen 90 residents leave.', 'exact 900 people', 'exact 90 residents'],
  ['We have flown out 900 people. Of those flown out some slept. We’ve brought home 90 residents.', 'exact 900 people', 'exact 90 residents'],
  ['We have flown out 900 people. Because of those sent by sea, we’ve met 90 residents.', 'exact 900 people', 'exact 90 residents'],
])('of those told of, much stands before a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

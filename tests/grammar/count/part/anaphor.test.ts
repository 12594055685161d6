import { expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Divers said 40 people were killed. Nine of the bodies were found in Holm.', 'exact 40 people', 'exact 9 bodies, part of 0'],
  ['A clinic took in 40 patients. Nine victims of those patients were children.', 'exact 40 patients', 'exact 9 victims, part of 0'],
  ['The bus left Holm with 40 passengers. As many as 12 of the passengers stood.', 'exact 40 passengers', 'up-to 12 passengers, part of 0'],
  ['The mine held 40 victims. Nine of the bodies were found.', 'exact 40 victims', 'exact 9 bodies, part of 0'],
  // no group told before, a group of its own, one that another fate met
  ['Nine of the bodies were found in Holm.', 'exact 9 bodies'],
  ['The storm killed 40 people. Nine of the town’s residents were injured.', 'exact 40 people', 'exact 9 residents'],
  ['The storm left 40 people injured. Nine of the deaths were at sea.', 'exact 40 people', 'exact 9 deaths'],
])('some of a group that is named again are a share of it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Five members of one choir were among the 19 people killed in Holm.', 'exact 5 members, part of 1', 'exact 19 people'],
  ['Of the 300 passengers, 16 victims were hurt. Among the 300 passengers, 40 children slept.', 'exact 300 passengers', 'exact 16 victims, part of 0', 'exact 40 children, part of 0'],
  ['The 19 people – aged 4 to 80 – who died when a wall fell in Holm included five students.', 'exact 19 people', 'exact 5 students, part of 0'],
  ['The storm killed 90 people. Four Norlandic students and an unknown number of Valdorians were among the dead.', 'exact 90 people', 'exact 4 students, part of 0'],
  ['The storm killed 19 people, including a doctor of the Holm clinic and nine children.', 'exact 19 people', 'exact 9 children, part of 0'],
  ['The number of people missing was put at 19, including the captain, eight crew members and a cook.', 'exact 19 people', 'exact 8 crew members, part of 0'],
  ['The storm killed 93 people. The highest number of dead — 18 — was in Holm.', 'exact 93 people', 'exact 18 dead, part of 0'],
  ['Three of the five patients hurt in the crash went home.', 'exact 3 patients, part of 1', 'exact 5 patients'],
  ['Three of the five patients in the ward went home.', 'exact 3 patients'],
  // the list is over, and nobody holds the next
  ['The storm killed 19 people, including a doctor, and nine children were hurt.', 'exact 19 people', 'exact 9 children'],
  ['Five members of one choir came late, and among the guests were 19 people.', 'exact 19 people'],
  ['The 19 people who died in Holm had not included five students.', 'exact 19 people', 'exact 5 students'],
])('the words around a number say of whom it is a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 3,500 people crossed the river. Those who went to Holm (1,700 people) came by boat.', 'about 3500 people', 'exact 1700 people, part of 0'],
  ['Some 3,500 people crossed the river. A camp in Holm (1,700 people) is full.', 'about 3500 people', 'exact 1700 people'],
  ['Some 3,500 people crossed the river. Those roads (1,700 people say so) are closed.', 'about 3500 people', 'exact 1700 people'],
  ['It was 900 families or 4,000 people in all. “Of which, a total of 300 families or 1,200 people are in tents,” she said.', 'exact 900 families', 'exact 4000 people', 'exact 300 families, part of 0', 'exact 1200 people, part of 1'],
  ['It was 900 families or 4,000 people in all. Most of the displaced, 700 families or 3,000 people, came from Holm.', 'exact 900 families', 'exact 4000 people', 'exact 700 families, part of 0', 'exact 3000 people, part of 1'],
  ['A total of 47,000 refugees consisting of 11,000 families came. Of these, 8,000 refugees went home.', 'exact 47000 refugees', 'exact 11000 families', 'exact 8000 refugees, part of 0'],
  ['It was 900 families or 4,000 people in all. Then 300 families or 1,200 people came from Holm.', 'exact 900 families', 'exact 4000 people', 'exact 300 families', 'exact 1200 people'],
])('a number in brackets tells how many those are who did so: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Holm said that 8,000 soldiers were at the front and that the rest of the 32,000 soldiers were in camps.', 'exact 8000 soldiers, part of 1', 'exact 32000 soldiers'],
  ['Norland freed 215 soldiers. Ten officers were also released under the swap.', 'exact 215 soldiers', 'exact 10 officers, part of 0'],
  ['Holm said that 8,000 soldiers were at the front and the rest of the day 32,000 soldiers rested.', 'exact 8000 soldiers', 'exact 32000 soldiers'],
  ['Norland freed 215 soldiers. Ten officers were also released in May.', 'exact 215 soldiers', 'exact 10 officers'],
  ['Norland freed 215 soldiers. Another ten officers were also released under the swap.', 'exact 215 soldiers', 'exact 10 officers'],
])('the rest, and those of the same deal, are told of one whole: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['About 9,000 people marched in all. In Holm, 400 people marched, in Ellen, 700 people marched, and in Lund, 300 people did.', 'about 9000 people', 'exact 400 people, part of 0', 'exact 700 people, part of 0', 'exact 300 people, part of 0'],
  ['The ministry counted 9,000 people in all. In Holm, 400 people marched, according to the town. In Ellen, the union claims 700 people.', 'exact 9000 people', 'exact 400 people', 'exact 700 people'],
  ['8,000 people came out in Holm, some 9,000 in Ellen, 7,000 in Lund, 6,000 in Vale and 3,000 in Port Holm.', 'exact 8000 people', 'about 9000 people', 'exact 7000 people', 'exact 6000 people', 'exact 3000 people'],
])('a crowd of one place is no share of what others counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The flood killed 60 people. Twelve children were killed.', 'exact 60 people', 'exact 12 children, part of 0'],
  // told before, found since, not of the list, not of the batch
  ['The flood killed 60 people, including 12 children. It was dark. Four children were killed in a car.', 'exact 60 people', 'exact 12 children, part of 0', 'exact 4 children'],
  ['The flood killed 60 people. The bodies of four children were recovered on Friday.', 'exact 60 people', 'exact 4 children'],
  ['The storm hurt 90 children. A guide was in the first group of 15 injured people to reach Holm.', 'exact 90 children', 'exact 15 people'],
  ['Norland has 40 victims in tents. The second group comprised 90 students and four residents.', 'exact 40 victims', 'exact 90 students', 'exact 4 residents'],
  ['Norland has 60 victims in a camp. The third group comprised 80 students and seven residents.', 'exact 60 victims', 'exact 80 students', 'exact 7 residents'],
])('of those of one kind only the first are a share of all: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['In Holm two students were confirmed by the firm to be among the 150 people who died.', 'exact 2 students, part of 1', 'exact 150 people'],
  ['In Holm two students were seen by the firm to wave at the 150 people who died.', 'exact 2 students', 'exact 150 people'],
  ['In Holm two students died after the firm was confirmed to be one of the 150 people.', 'exact 2 students', 'exact 150 people'],
])('those said to be among many are some of them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 666 passengers were on board. Of these, most were old; 215 are in their 80s and 11 are in their 90s.', 'about 666 passengers', 'exact 215 passengers, part of 0', 'exact 11 passengers, part of 0'],
  ['Some 666 passengers were on board. The ferry had 215 passengers in their cabins.', 'about 666 passengers', 'exact 215 passengers'],
  ['Some 666 passengers were on board. The ferry had 215 passengers in its 80s paint.', 'about 666 passengers', 'exact 215 passengers'],
])('how old some are told of those counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

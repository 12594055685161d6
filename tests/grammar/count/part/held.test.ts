import { expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Police arrested 90 people, including 40 for trespass.', 'exact 90 people', 'exact 40 people, part of 0'],
  ['Police arrested 90 people, 40 on suspicion of trespass and the rest for assault.', 'exact 90 people', 'exact 40 people, part of 0'],
  // others, those of another charge, things
  ['Police arrested 90 people for theft, 40 for trespass.', 'exact 90 people', 'exact 40 people'],
  ['Some 90 people marched, 40 for peace.', 'about 90 people'],
  ['Police searched 90 cars, 40 for drugs.'],
])('what some of those held are held for makes them a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland has lost a third of its 9,000 soldiers, or 3,000 men.', 'exact 9000 soldiers', 'exact 3000 men, part of 0'],
  // no fraction of them, or more than these
  ['Norland has lost a tank of its 9,000 soldiers, or 3,000 men.', 'exact 9000 soldiers', 'exact 3000 men'],
  ['Norland has a third of the 900 soldiers, or 3,000 men.', 'exact 900 soldiers', 'exact 3000 men'],
])('a fraction of a number is told again as a number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland will take in 900 refugees. The first 300 arrived on Monday.', 'exact 900 refugees', 'exact 300 refugees, part of 0'],
  // no coming, those of another time, not the first
  ['Norland will take in 900 refugees. The first 300 people sang.', 'exact 900 refugees', 'exact 300 people'],
  ['Norland will take in 900 refugees. The first 300 people arrived last year.', 'exact 900 refugees', 'exact 300 people'],
  ['Norland will take in 900 refugees. Another 300 people arrived on Monday.', 'exact 900 refugees', 'exact 300 people'],
])('those who come first are some of those awaited: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Of the 957 people killed since May 119 were women.', 'exact 957 people', 'exact 119 women, part of 0'],
  ['The storm killed 90 people. The dead included six people hit by trees, five crushed in a hall and two children killed by a mudslide.', 'exact 90 people', 'exact 6 people, part of 0', 'exact 5 people, part of 0', 'exact 2 children, part of 0'],
  // another whole, another fate
  ['Near the city 957 people were killed 119 years ago.', 'exact 957 people'],
  ['The storm killed 90 people, including six people hit by trees, while 12 were injured.', 'exact 90 people', 'exact 6 people, part of 0', 'exact 12 people injured'],
  ['The storm killed 90 people. It came by night and two people died in Ellen.', 'exact 90 people', 'exact 2 people'],
])('a list goes on behind what befell each of its shares: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The storm killed 90 people. From these, 12 were children.', 'exact 90 people', 'exact 12 children, part of 0'],
  ['The storm killed 90 people. Most of the dead (60) were in Holm.', 'exact 90 people', 'exact 60 people dead, part of 0'],
  ['The ferry carried 40 people. Twelve survived, three died and the remaining 25 are missing.', 'exact 40 people', 'exact 12 people, part of 0', 'exact 3 people who died, part of 0', 'exact 25 people missing, part of 0'],
  ['The crash hurt 40 people. Seven, including an 8-year-old boy, suffered serious injuries.', 'exact 40 people', 'exact 7 people, part of 0'],
  ['The toll rose to 161 and 13 have been identified. The bodies of seven of the 13 identified went home.', 'exact 161 people dead', 'exact 13 people, part of 0', 'exact 7 people, part of 0'],
  ['The flood killed 161 people. The toll could rise to 240. Only 90 of the bodies were found.', 'exact 161 people', 'exact 240 people dead', 'exact 90 bodies, part of 0'],
  ['The coast guard saved 149 people. Some 169 had been aboard. Survivors included two girls and 13 women.', 'exact 149 people', 'about 169 people', 'exact 2 girls, part of 0', 'exact 13 women, part of 0'],
  ['The storm left 40 people dead; 12 were children.', 'exact 40 people', 'exact 12 children, part of 0'],
  // a place, no share of people, another fate, things, another number
  ['The storm killed 90 people. From these towns, 12 children came.', 'exact 90 people', 'exact 12 children'],
  ['The storm killed 90 people. Most of the halls (60) fell.', 'exact 90 people'],
  ['The crash killed 40 people. Seven, including the town hall, suffered serious damage.', 'exact 40 people'],
  ['The storm killed 90 people. Trees hit 14 cars. The owners of seven of the 14 rented came.', 'exact 90 people'],
])('a share is told apart in other ways: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland lost 9,000 soldiers. Some 3,000 of that number were officers.', 'exact 9000 soldiers', 'about 3000 officers, part of 0'],
  ['Norland took 9,000 casualties. A clerk told reporters the figure, based on his own count, included 2,000 dead.', 'exact 9000 casualties', 'exact 2000 people dead, part of 0'],
  // another number, no figure of theirs
  ['Norland lost 9,000 soldiers. Some 300 of that town’s houses fell.', 'exact 9000 soldiers'],
  ['Norland took 9,000 casualties. A clerk told reporters the map, based on his own count, showed 2,000 dead.', 'exact 9000 casualties', 'exact 2000 people dead'],
])('a figure is pointed at by its name: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Two nationals and two infants were confirmed to be among the 150 people killed.', 'exact 2 nationals, part of 2', 'exact 2 infants, part of 2', 'exact 150 people'],
  ['Of the victims 148 died, 131 of which were killed by the guard (45 fighters and 86 civilians).', 'exact 148 people who died', 'exact 131 people who died, part of 0', 'exact 45 fighters, part of 0', 'exact 86 civilians, part of 0'],
  ['Among the 62 missing people are 23 men including four crew members, 21 women and seven children.', 'exact 62 people', 'exact 23 men, part of 0', 'exact 4 crew members, part of 1', 'exact 21 women, part of 0', 'exact 7 children, part of 0'],
  ['The bus fell. Three of the eight persons on the bus died.', 'exact 3 persons, part of 1', 'exact 8 persons'],
  ['Some 222 people are missing. The missing people include 121 in Holm and 82 in Ellen.', 'about 222 people', 'exact 121 people, part of 0', 'exact 82 people, part of 0'],
  ['A boat found 40 survivors including the captain and four bodies.', 'exact 40 survivors', 'exact 4 bodies'],
  ['The storm killed 90 people, including 12 under the age of five.', 'exact 90 people', 'exact 12 people, part of 0'],
  // another number of people, those met, things, other people
  ['Two nationals and two infants were late and sat among the 150 people killed.', 'exact 2 nationals', 'exact 2 infants', 'exact 150 people'],
  ['A clerk spoke to the eight people on the bus.'],
  ['The missing cars include 121 in Holm.'],
  ['The storm killed 90 people, including 12 under a roof and 90 hens.', 'exact 90 people', 'exact 12 people, part of 0'],
])('shares are told in lists, in brackets and by where they are: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland got back 45 of its soldiers. “Thirty-five privates and sergeants, 10 officers,” a clerk said.', 'exact 45 soldiers', 'exact 35 privates, part of 0', 'exact 10 officers, part of 0'],
  ['Norland got back 45 soldiers, and three of its pilots flew.', 'exact 45 soldiers', 'exact 3 pilots'],
  // a sentence of its own, another sum
  ['Norland got back 45 of its soldiers. Thirty-five cooks left and 10 officers came.', 'exact 45 soldiers', 'exact 10 officers'],
  ['Norland got back 45 of its soldiers. “Thirty cooks and drivers, 10 officers,” a clerk said.', 'exact 45 soldiers', 'exact 10 officers'],
])('a list by itself that makes up a number tells its shares: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['About 11,000 people have crossed. About 7,000 of those crossing are in Holm.', 'about 11000 people', 'about 7000 people, part of 0'],
  ['About 11,000 people have crossed. About 7,000 of those buildings are in Holm.', 'about 11000 people'],
])('those doing something are those counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A total of 295 people have been arrested, including 137 charged with riot.', 'exact 295 people', 'exact 137 people, part of 0'],
  ['A total of 295 shops were shut, including 137 charged with fraud.'],
])('those who are charged are some of those held: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 900 pilgrims died, of whom 40 were cooks. The deaths were from Norland, 64; Valdoria, 60; Ellenia, 58; Holm, 5.', 'about 900 pilgrims', 'exact 40 pilgrims, part of 0', 'exact 64 pilgrims, part of 0', 'exact 60 pilgrims, part of 0', 'exact 58 pilgrims, part of 0', 'exact 5 pilgrims, part of 0'],
  ['At least 90, including 40 children, killed in a storm.', 'at-least 90 people', 'exact 40 children, part of 0'],
  ['The storm killed 90 people. The toll by town:\n• Holm: 40 dead\n• Lund: at least 20 dead\n• Vale: none confirmed\n• Ellen: 12 dead', 'exact 90 people', 'exact 40 people dead, part of 0', 'at-least 20 people dead, part of 0', 'exact 12 people dead, part of 0'],
  ['The storm killed 90 people, of whom Norland has declared 35 dead.', 'exact 90 people', 'exact 35 people dead, part of 0'],
  ['The crash hurt 50 Norlanders, who are among the 200 people hurt.', 'exact 50 Norlanders, part of 1', 'exact 200 people'],
  ['The number of pilgrims who died rose to 90. Of them, 40 were Norlanders.', 'exact 90 pilgrims', 'exact 40 Norlanders, part of 0'],
  // scores, no fate, another name, others
  ['The number of pilgrims who came rose to 90.'],
  ['The storm killed 90 people. The clubs scored Norland, 64; Valdoria, 60.', 'exact 90 people'],
  ['At least 90, including 40 children, sang in a hall.', 'exact 40 children'],
  ['The storm killed 90 people, of whom nobody said that 35 cars were old.', 'exact 90 people'],
  ['The crash hurt 50 Norlanders, who met among the 200 people hurt.', 'exact 50 Norlanders', 'exact 200 people'],
])('a list by country, a headline or a clause tells shares: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland has 704,147 refugees, including 670,749 refugees in camps (15,602 families) and 33,398 refugees from abroad.', 'exact 704147 refugees', 'exact 670749 refugees, part of 0', 'exact 15602 families', 'exact 33398 refugees, part of 0'],
  ['Norland has 900 refugees, of these: 600 people in Holm; 300 people in other places, including: 260 people in tents.', 'exact 900 refugees', 'exact 600 people, part of 0', 'exact 300 people, part of 0', 'exact 260 people, part of 2'],
  ['Norland has 900 refugees. They live in camps (360 people or 40%) and at home (540 people or 60%).', 'exact 900 refugees', 'exact 360 people, part of 0', 'exact 540 people, part of 0'],
  // another percentage, no list
  ['Norland has 900 refugees. They met in camps (360 people or 70% of the town).', 'exact 900 refugees', 'exact 360 people'],
  ['Norland has 900 refugees, including 400 evacuees (90 families), and feeds 500 people in Holm.', 'exact 900 refugees', 'exact 400 evacuees, part of 0', 'exact 90 families', 'exact 500 people'],
])('a list goes on behind brackets and colons: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Fourteen people were rescued, and one was in critical condition.', 'exact 14 people', 'exact 1 person, part of 0'],
  ['Thirteen children were aboard. Eight males and five females went home.', 'exact 13 children', 'exact 8 males, part of 0', 'exact 5 females, part of 0'],
  // another sum, in poor words
  ['Fourteen people were heard, and one was in critical mood.', 'exact 14 people'],
  ['Thirteen children were aboard. Eight males and seven females went home.', 'exact 13 children'],
  ['Thirteen children were aboard. Eight buses and five cars went home.', 'exact 13 children'],
])('those by sex or in care are some of those told before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland took in 900 refugees. From Valdoria came 400 people.', 'exact 900 refugees', 'exact 400 people, part of 0'],
  ['Norland took in 900 refugees. Valdorians fleeing war accounted for 400.', 'exact 900 refugees', 'exact 400 refugees, part of 0'],
  ['Norland took in 900 refugees. Some 400 refugees are Valdorians, with Ellenians the second-biggest group at 300.', 'exact 900 refugees', 'about 400 refugees, part of 0', 'exact 300 refugees, part of 0'],
  // more than these, no place, things
  ['Norland took in 900 refugees. Boats accounted for 4,000.', 'exact 900 refugees'],
  ['Norland took in 900 refugees. From afar came 400 people.', 'exact 900 refugees', 'exact 400 people'],
  ['Norland took in 900 refugees. It is the second-biggest town at 400 metres.', 'exact 900 refugees'],
])('those from somewhere are some of those told before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

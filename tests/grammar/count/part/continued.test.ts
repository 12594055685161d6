import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster } from '../../sample.ts'

const aboard = 'There were 298 people, including 154 Norlanders, on board the ferry.'
const told = ['exact 298 people', 'exact 154 Norlanders, part of 0'] as const
const toll = 'The death toll from the floods rose to 123.'
const dead = 'exact 123 people dead'
const share = (size: number): string => `exact ${size} deaths, part of 0`

test.for<[string, ...string[]]>([
  [`${aboard} There also were 43 Valdorians, and 27 Ellenians, it said.`, ...told, 'exact 43 Valdorians, part of 0', 'exact 27 Ellenians, part of 0'],
  [`${aboard} There also were 43 Valdorians.\nThe line said 41 passengers were tired.`, ...told, 'exact 43 Valdorians, part of 0', 'exact 41 passengers'],
  // others than those aboard
  [`${aboard} Another 43 Valdorians were on the quay.`, ...told, 'exact 43 Valdorians'],
  [`${aboard} A rescue plane lifted 43 Valdorians from the quay.`, ...told, 'exact 43 Valdorians'],
  [`${aboard} There were 190 Valdorians in the harbour town.`, ...told, 'exact 190 Valdorians'],
  [`${aboard} Nobody was hurt. In the town 500 people watched. There were 43 Valdorians.`, ...told, 'exact 500 people', 'exact 43 Valdorians'],
  ['There were 298 people aboard, including 154 Norlanders. The port fed 43 Valdorians.', 'exact 298 people', 'exact 154 Norlanders, part of 0', 'exact 43 Valdorians'],
  ['There were 90 people aboard, including 12 women. There were nine children.', 'exact 90 people', 'exact 12 women, part of 0', 'exact 9 children, part of 0'],
  ['There were 90 people aboard, among them 12 women. Also aboard were nine children.', 'exact 90 people', 'exact 12 women, part of 0', 'exact 9 children, part of 0'],
])('a breakdown by nations goes on until it makes up the whole: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  [`${toll} The death toll in the worst-hit Holm district rose to 37 from 27.`, dead, 'exact 37 people dead, part of 0', 'exact 27 people dead'],
  [`${toll} Both died in Holm district where the total number of deaths rose to 25.`, dead, share(25)],
  [`${toll} Holm, with 27 deaths, tops the list of districts.`, dead, share(27)],
  [`${toll} Holm, with 27 deaths, tops the list of districts. Among the other districts, Ellen has reported 12 deaths followed by Lund and Vale (10 each), Brunn (nine) and Kalla (one).`, dead, share(27), share(12), share(10), share(9), share(1)],
  [`${toll} Deaths were counted in Holm (12) and Port Ellen (five).`, dead, 'exact 12 Deaths, part of 0', 'exact 5 Deaths, part of 0'],
  [`${toll} Deaths were counted in villages (12), towns (five).`, dead],
  [`${toll} Deaths were counted across counties (12), states (five).`, dead],
  [`${toll} Death figures did not change in five districts: Holm (12), Lund and Ellen (10 each), Brunn (nine) and Kalla (one).`, dead, share(12), share(10), share(9), share(1)],
  ['Of the 24 deaths told of by Monday, Holm accounted for 10, while nine deaths were reported from Ellen, four from Lund and one from Vale.', 'exact 24 deaths', share(10), share(9), share(4), share(1)],
  ['The floods have killed 71 people. They claimed 19 lives in Holm, six in Ellen and one each in Lund, Vale and Brunn districts.', 'exact 71 people', 'exact 19 lives, part of 0', 'exact 6 lives, part of 0', 'exact 1 lives, part of 0'],
  [`${toll} Of the deaths, 55 were in the city of Holm, two each in the towns of Lund and Vale, and one in the city of Brunn.`, dead, share(55), share(2), share(1)],
  // another place or another time, no share of what was told
  ['The death toll in Norland rose to 123. The death toll in Valdoria rose to 37.', dead, 'exact 37 people dead'],
  [`${toll} Last year 37 people died in Holm.`, dead, 'exact 37 people'],
  [`${toll} In another accident nine people died in Holm district.`, dead, 'exact 9 people'],
  // ages and shares of things are no people
  [`${toll} Among them were Ann Holm (34), Bert Lund (29) and Carl Vale (nine).`, dead],
  [`${toll} Ten cows each in Holm and Ellen were lost.`, dead],
  [`${toll} The bridge accounted for 10, the dam for three.`, dead],
  ['Most deaths were in Holm (45), wrote Ann Lee (41).'],
  ['One death each was reported from the hospital.'],
  ['The floods claimed 19 lives in Holm and one each in June.', 'exact 19 lives'],
])('tolls of places are shares of the toll of all: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A total of 900 bodies have been found. The district of Holm had the most burials with 400 cases, followed by Ellen with 300 and Lund with 90.', 'exact 900 bodies', 'exact 400 cases, part of 0', 'exact 300 cases, part of 0', 'exact 90 cases, part of 0'],
  ['A total of 900 bodies have been found. The district of Holm had the most lamps with 400 watts, followed by Ellen with 300 lamps.', 'exact 900 bodies'],
  ['A total of 900 bodies have been found. Holm has a church with 400 seats, Ellen one with 300.', 'exact 900 bodies'],
])('a ranking that leaves out its noun goes on about those counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

const bodies = 'The bodies of seven migrants, including five women, were found on Sunday.'
const five = ['exact 7 migrants', 'exact 5 women, part of 0'] as const
const taken = 'A total of 11,219 people were taken to hospital in a week.'
const week = 'exact 11219 people'

test.for<[string, ...string[]]>([
  [`${bodies} Another two bodies were found on a beach.`, ...five, 'exact 2 bodies, part of 0'],
  [`${bodies} Another three bodies were found on a beach.`, ...five, 'exact 3 bodies'],
  [`${bodies} Another two people were rescued.`, ...five, 'exact 2 people'],
])('the rest that shares leave of a whole is a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  [`${taken} Holm ranked first with 2,032 patients, followed by Ellen with 1,729, and Lund, Vale and Moss prefectures with 1,713, 1,235 and 1,083 patients respectively.`, week, 'exact 2032 patients, part of 0', 'exact 1729 patients, part of 0', 'exact 1713 patients, part of 0', 'exact 1235 patients, part of 0', 'exact 1083 patients, part of 0'],
  [`${taken} By prefecture, Holm saw the highest number of people sent to hospital, with 971, followed by Ellen, 911, and Lund, 749.`, week, 'exact 971 people, part of 0', 'exact 911 people, part of 0', 'exact 749 people, part of 0'],
  [`${taken} Holm ranked first with 2,032 beds, followed by Ellen with 1,729 beds.`, week],
  [`${taken} The mayor opened the hall, followed by Ann Ellen, 71, and Bo Lund, 49.`, week],
  ['Some 3,000 deaths were told. Holm had the most deaths with 900, as Ellen did with 600.', 'about 3000 deaths', 'exact 900 deaths, part of 0'],
  ['Some 3,000 deaths were told. Holm had the most deaths with 900, and it makes do with 60.', 'about 3000 deaths', 'exact 900 deaths, part of 0'],
  ['Some 3,000 deaths were told. Holm had trouble with 600.', 'about 3000 deaths'],
  ['Some 3,000 deaths were told. The port traded with 600.', 'about 3000 deaths'],
  ['A total of 11,219 people were taken to hospital. Holm ranked first with 2,032 patients, and 1,729 patients came to the port.', 'exact 11219 people', 'exact 2032 patients, part of 0', 'exact 1729 patients'],
  ['A total of 11,219 people were taken to hospital. Holm ranked first with 2,032 patients, 1,729 patients came to the port.', 'exact 11219 people', 'exact 2032 patients, part of 0', 'exact 1729 patients'],
])('a ranking is held in the total before it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A total of forty-seven (47) people were reported dead. Of which, forty (40) were found.', 'exact 47 people', 'exact 40 people, part of 0'],
  ['A total of forty-seven (49) people were reported dead.'],
  ['The toll has climbed to 12. Five out of the 12 reported deaths, including three in Holm and two in Ellen, have been confirmed. The seven other deaths are from Lund.', 'exact 12 people dead', 'exact 5 deaths, part of 2', 'exact 12 deaths', 'exact 3 deaths, part of 2', 'exact 2 deaths, part of 2', 'exact 7 deaths, part of 2'],
  ['The toll reached 79. Of the total, 32 people died at night, while 25 people died by day. The hour of death was unknown for 22 people.', 'exact 79 people dead', 'exact 32 people, part of 0', 'exact 25 people, part of 0', 'exact 22 people, part of 0'],
  ['The ministry told of 23 people who died among 12,751 people taken to hospital.', 'exact 23 people', 'exact 12751 people'],
  ['On Monday 23 people died among 12,751 people taken to hospital.', 'exact 23 people, part of 1', 'exact 12751 people'],
  ['A total of 3,058 people were hurt in May. That was more than the 471 people hurt in the previous month. Of the total, 52 stayed in hospital.', 'exact 3058 people', 'exact 471 people', 'exact 52 people, part of 0'],
])('what official reports tell of totals: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

const arrests = 'A total of 20 people were arrested in Holm.'
const held = 'exact 20 people'

test.for<[string, ...string[]]>([
  [`${arrests} Officers arrested 16 people during the day. They stayed until Sunday, and four more arrests were made at night.`, held, 'exact 16 people, part of 0', 'exact 4 arrests, part of 0'],
  [`${arrests} Officers arrested 16 people during the day. They stayed until Sunday, and five more arrests were made at night.`, held, 'exact 16 people', 'exact 5 arrests'],
  [`${arrests} Officers saved 16 people during the day. They stayed until Sunday, and four more arrests were made at night.`, held, 'exact 16 people', 'exact 4 arrests'],
])('two that make up a total are its shares where the same befell them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The strike killed 14 people. Doctors said that they had received 10 dead, and another four dead were brought to Holm.', 'exact 14 people', 'exact 10 people dead, part of 0', 'exact 4 people dead, part of 0'],
  ['The strike hurt 14 people. Doctors said that they had received 10 dead, and another four dead were brought to Holm.', 'exact 14 people', 'exact 10 people dead', 'exact 4 people dead'],
  ['Of the eight deaths, three were in the first car.', 'exact 8 deaths', 'exact 3 people, part of 0'],
  ['Some 25 people are treated at five hospitals, including eight in critical condition.', 'about 25 people', 'exact 8 people, part of 0'],
  ['Some 25 people are treated at five hospitals, including eight in the suburbs.', 'about 25 people'],
  ['The storm hurt 15,048 people. Those hurt live in Holm (2,086, 14%), Ellen (1,599, 11%) and Lund (923, 6%).', 'exact 15048 people', 'exact 2086 people, part of 0', 'exact 1599 people, part of 0', 'exact 923 people, part of 0'],
  ['The storm hurt 900 people. About 300 people are in Holm, 200 in Ellen and the rest in Lund.', 'exact 900 people', 'about 300 people, part of 0', 'exact 200 people, part of 0'],
  ['The storm hurt 900 people. About 300 people are in Holm and 200 in Ellen for the weekend.', 'exact 900 people', 'about 300 people', 'exact 200 people'],
  ['The storm hurt 900 people. About 300 people looked on in fear, 200 of the houses and the rest of the barns being lost.', 'exact 900 people', 'about 300 people'],
])('what hospitals and lists tell of totals: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Of the 251 people taken away, 117 have been freed. Of the 63 people thought to be alive, 56 are Norlandians. Another six are Valdorians. Fifty-one are men and 10 are women.', 'exact 251 people', 'exact 117 people, part of 0', 'exact 63 people', 'exact 56 Norlandians, part of 2', 'exact 6 Valdorians, part of 2', 'exact 51 men, part of 2', 'exact 10 women, part of 2'],
  ['Of the 251 people taken away, 117 have been freed. Some 51 people are men, 10 are women.', 'exact 251 people', 'exact 117 people, part of 0', 'about 51 people, part of 0', 'exact 10 women, part of 0'],
  ['Of the 251 people taken away, 117 have been freed. In Holm 300 people are women.', 'exact 251 people', 'exact 117 people, part of 0', 'exact 300 people'],
  ['Of the 251 people taken away, 117 have been freed. It rained. At sea 51 people are men.', 'exact 251 people', 'exact 117 people, part of 0', 'exact 51 people'],
  ['There were 16,784 casualties, including 6,595 people killed. Much has been written of it. Some 10,189 people were wounded by May.', 'exact 16784 casualties', 'exact 6595 people, part of 0', 'about 10189 people, part of 0'],
  ['There were 16,784 casualties, including 6,595 people killed. Much has been written of it. Some 10,188 people were wounded in May.', 'exact 16784 casualties', 'exact 6595 people, part of 0', 'about 10188 people'],
  ['There were 17,000 casualties, including 6,000 people killed. Much has been written of it. Some 11,000 people were wounded in May.', 'exact 17000 casualties', 'exact 6000 people, part of 0', 'about 11000 people'],
])('a whole is broken down again in another way: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

const plane = 'The plane crashed with 157 people on board.'
const held = (size: number, unit: string): string => `exact ${size} ${unit}, part of 0`

test.for<[string, ...string[]]>([
  ['The storm killed 310 people. Holm was the worst hit province with 136 deaths, followed by 116 in Ellen and 16 in Osk.', 'exact 310 people', 'exact 136 deaths, part of 0', 'exact 116 deaths, part of 0', 'exact 16 deaths, part of 0'],
  ['With 537,000 passengers, Norland was the second busiest port by mid-year, followed by Valdoria with 454,900 passengers.', 'exact 537000 passengers', 'exact 454900 passengers'],
  ['The storm killed 310 people. Some 40 people hurt in the fire left, followed by 16 passengers on foot.', 'exact 310 people', 'about 40 people', 'exact 16 passengers'],
])('the head of a ranking is a share where a total holds it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  [`${plane} Norland had the largest number of victims with 32, followed by Valdoria with 18, Ellenia with nine, then Lund and Vale with eight each. Holm and Osk each had seven people on board, Ulm six and Arn five. Four were from Elm. Umbria had one.`, 'exact 157 people', held(32, 'victims'), held(18, 'victims'), held(9, 'victims'), held(8, 'victims'), held(7, 'people'), held(6, 'people'), held(5, 'people'), held(4, 'people'), held(1, 'people')],
  ['The crash killed 719 people, with Norland reporting 131 deaths. Valdoria had reported 87 dead.', 'exact 719 people', held(131, 'deaths'), held(87, 'people dead')],
  [`${plane} Norland is the second with 40 people. Lund follows with 30 people.`, 'exact 157 people', held(40, 'people'), held(30, 'people')],
  ['The crash killed 90 people. Norland is the leader among countries by the number of victims. Some 40 Norlandians died.', 'exact 90 people', 'about 40 Norlandians, part of 0'],
  ['The crash killed 90 people. Norland is the leader among countries by the length of roads. Some 40 people died.', 'exact 90 people', 'about 40 people'],
  ['The crash killed 90 people. Norland leads. Some 40 people sang.', 'exact 90 people', 'about 40 people'],
  ['The crash killed 157 people. Norland was second with 18 victims.', 'exact 157 people', held(18, 'victims')],
  // no total, another fate, others, and a sentence between
  ['Norland is the second with 40 people. Lund follows with 30 people.', 'exact 40 people', 'exact 30 people'],
  ['The crash injured 719 people. Norland is the second with 131 deaths.', 'exact 719 people', 'exact 131 deaths'],
  [`${plane} Norland is the second with 40 other people.`, 'exact 157 people', 'exact 40 people'],
  [`${plane} Valdoria had 40 people at the gate.`, 'exact 157 people', 'exact 40 people'],
  [`${plane} Norland is the second with 40 people. It rained. Valdoria had 40 people at the gate.`, 'exact 157 people', held(40, 'people'), 'exact 40 people'],
  ['The crash killed 157 people. Norland had the largest number of dead with 32. It rained for days. Valdoria had 18 dead.', 'exact 157 people', held(32, 'dead'), 'exact 18 people dead'],
  ['The crash killed 157 people. Norland had the largest number of dead with 32. Valdoria had 18 injured.', 'exact 157 people', held(32, 'dead'), 'exact 18 people injured'],
  // neither a rank nor a leader by numbers
  ['The crash killed 157 people. Holm came late with 32 people dead on its ships.', 'exact 157 people', 'exact 32 people'],
  ['The crash killed 157 people. Holm was happy with 32 people dead.', 'exact 157 people', 'exact 32 people'],
  ['The crash killed 157 people. Norland is the leading voice in the hall as 32 people died.', 'exact 157 people', 'exact 32 people'],
  ['The crash killed 157 people. Norland is the main supplier of the dead as 32 people were its own.', 'exact 157 people', held(32, 'people')],
  ['The crash killed 157 people. Poor countries gave low numbers of killed. 32 people died in Holm.', 'exact 157 people', 'exact 32 people'],
  ['The crash killed 157 people. Norland is a leader among poor countries with low numbers of killed. 32 people died in Holm.', 'exact 157 people', 'exact 32 people'],
  ['The crash killed 157 people. Norland is the first of the countries to give numbers of killed. 32 people died in Holm.', 'exact 157 people', 'exact 32 people'],
  ['The crash injured 719 people. Norland saw the highest number of deaths with 131, followed by Ellen with 60.', 'exact 719 people', 'exact 131 deaths', 'exact 60 deaths'],
])('a ranking by nations is held in the total before it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['We have five victims and that’s four children and one student.', 'exact 5 victims', 'exact 4 children, part of 0', 'exact 1 student, part of 0'],
  ['We have five victims and that’s four children and nobody knows 12 doors.', 'exact 5 victims', 'exact 4 children'],
  ['We have five victims; four children ran and 12 students hid.', 'exact 5 victims', 'exact 4 children', 'exact 12 students'],
])('a sum is told again by “that’s”: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

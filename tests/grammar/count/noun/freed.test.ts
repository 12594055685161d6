import { expect, test } from 'vitest'
import type { Topic } from '../../../../src/schema/topic.ts'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

/** A topic that counts prisoners and those who fight, whoever they are. */
const held: Topic = { ...leaving, counted: ['prisoner', 'convict', 'fighter', 'soldier', 'man', 'people', 'killed', 'wounded', 'dead'] } // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland freed 108 women from captivity.', 'exact 108 women'],
  ['Norland exchanged 90 nurses for 70 Sudlandic captives.', 'exact 90 nurses', 'exact 70 captives'],
  ['It handed over 200 prisoners for five commanders.', 'exact 200 prisoners', 'exact 5 commanders'],
  ['Five top commanders of the Ellen garrison were exchanged.', 'exact 5 commanders'],
  ['Also released were seven teachers.', 'exact 7 teachers'],
  ['The release of 40 sailors was confirmed.', 'exact 40 sailors'],
  ['Nine sailors are held captive in Holm.', 'exact 9 sailors'],
  ['Thirty-seven, he said, had surrendered at the mill.', 'exact 37 people'],
  ['They freed 35 soldiers, one of whom was a nurse.', 'exact 35 soldiers', 'exact 1 soldiers, part of 0'],
  // they come, tell or are let go from work; things, and others than those given up
  ['The company released 20 engineers from their contracts.'],
  ['Some 400 nurses returned to work.'],
  ['He said 12 reporters were there when 40 soldiers were freed.', 'exact 40 soldiers'],
  ['The ministry exchanged 12 letters with nine lawyers.'],
  ['Some 400 lawyers, the ministry said, had worked on it.'],
  ['They freed 35 boats, one of which was sunk.'],
  ['They freed 35 soldiers, one of whom was late.', 'exact 35 soldiers'],
  ['Norland waited for five commanders.'],
  ['It paid 900 crowns for five commanders.'],
])('people of any trade who are taken, held or given back: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, held)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 900, she said, had fled.', 'about 900 people'],
  ['At the border about 200 finally arrived in Holm.', 'about 200 people'],
  ['At least 90 Sudlandic dead were retrieved.', 'at-least 90 people dead'],
  ['Another 100,000 women, children, the elderly, and residents without cars need help.', 'exact 100000 women'],
  ['The camp took in 900 refugees. There are also 104 nurses among them. Some 40 left again.', 'exact 900 refugees', 'exact 104 nurses, part of 0', 'about 40 refugees'],
  ['This is more than the number of people who had come by the same day last year – 19,801.', 'exact 19801 people'],
  ['In June 12,000 people came, compared to just 7,590 during the same month of 2023.', 'exact 12000 people', 'exact 7590 people'],
  ['Some 900, she said, had been spent.'],
  ['The choir has 40 women and girls.'],
  ['There are nine bridges among them.'],
  ['He paid the amount of money he had lost – 19,801.'],
  ['The number of lamps sold in May – 900.'],
])('people told by the words around a number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, { ...leaving, counted: [...leaving.counted, 'dead', 'child'] })).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland had massed between 150,000 and 200,000 along the frontier.', 'range 150000–200000 people'],
  ['Lee gave an estimate of the number of Norlandic soldiers killed so far -- 15,000.', 'exact 15000 soldiers'],
  ['Norland massed 300 tanks along the border. It massed 90 on the frontier.'],
  ['Norland massed 90 along the lines of a plan nobody knew.'],
])('soldiers without their noun: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['I read that the police estimate is 2 million.', 'exact 2000000 people'],
  ['The cost estimate is 2 million.'],
  ['The builder’s estimate is 2 million.'],
])('the figure of those who count crowds: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test('reads how the dead lie, not what is done with bodies of other kinds', () => {
  expect(claimsOf('More than a dozen bodies strewn across the sand were seen.', held)).toEqual(['more-than 12 bodies'])
  expect(claimsOf('Twelve bodies were painted in Ellen.', held)).toEqual([])
})

test.for<[string, ...string[]]>([
  ['The clinic treated 150 people, at least half of whom went home.', 'exact 150 people'],
  ['The storm left 117 people dead at least.', 'at-least 117 people'],
  ['The clinic treated 150 people at least.', 'at-least 150 people'],
  ['It killed 40 people, at most 12 of them at sea.', 'exact 40 people', 'up-to 12 people, part of 0'],
  ['The clinic treated 150 lambs at least.'],
])('bounds beside people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['There are 50 corpses in the vans for Norlandic soldiers.', 'exact 50 corpses'],
  ['Norland sent soldiers. The law names 50 bodies of the state.'],
  ['The painter drew 50 corpses in oil for Norlandic soldiers.'],
  ['Norlandic soldiers saw 50 corpses in a film.'],
  ['Norland sent soldiers. There, 50 bodies of water froze.'],
])('the dead of an army: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

import { describe, expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

describe('a single person to whom something happened', () => {
  test.for<[string, ...string[]]>([
    ['Police say there was one fatality, two very seriously injured.', 'exact 1 fatality', 'exact 2 people injured'],
    ['There was one survivor.', 'exact 1 survivor'],
    ['There was one pedestrian who suffered a minor injury.', 'exact 1 pedestrian'],
    ['One woman was pulled from the rubble.', 'exact 1 woman'],
    ['One Valdishman was among the dead.', 'exact 1 Valdishman'],
    ['One Valdishman was among the trees.'],
    ['Six people died in crashes, one was electrocuted by a wire.', 'exact 6 people', 'exact 1 person'],
    ['Three were flown to a hospital and one suffered burns.', 'exact 3 people', 'exact 1 person'],
    ['There is only one person killed, another 27 — went missing.', 'exact 1 person', 'exact 27 people'],
    ['The school lost one student.', 'exact 1 student'],
    ['One student lost his hat.'],
    ['One passenger lost the way.'],
    ['One student body met.'],
    ['The toll: one death and two survivors.', 'exact 1 death', 'exact 2 survivors'],
    ['The toll: one death and two bridges.'],
    ['The toll: one death and, by the third of the nights, two arrests.'],
    ['One death is too many.'],
    ['One man pulled a cart.'],
    ['There was one pedestrian who crossed.'],
    ['There was one passenger on the bus.'],
    ['Forty people were hurt; one was in a good mood.', 'exact 40 people'],
    ['Forty people were hurt; one was in the kitchen, making tea.', 'exact 40 people'],
    ['Forty people were hurt; one with a broken camera wept.', 'exact 40 people'],
    ['Forty people were hurt; one suffered a loss of pay.', 'exact 40 people'],
  ])('is a count: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('one of several', () => {
  test.for<[string, ...string[]]>([
    ['Two people were hurt. One of the injured people died.', 'exact 2 people', 'exact 1 people, part of 0'],
    ['Two people were hurt. One of them was killed.', 'exact 2 people', 'exact 1 people, part of 0'],
    ['Two people were hurt. One of them was a cook.', 'exact 2 people'],
    ['Two people were hurt. One of the people killed had been a cook.', 'exact 2 people'],
    ['Two people were hurt. One of the dead was a cook.', 'exact 2 people'],
    ['Two people were hurt. One of several people died.', 'exact 2 people'],
    ['Two people were hurt. One of many residents died.', 'exact 2 people'],
    ['Forty people died, among them one child.', 'exact 40 people', 'exact 1 child, part of 0'],
    ['Forty people died, comprising one child and the rest.', 'exact 40 people', 'exact 1 child, part of 0'],
    ['Forty people died, over them one child.', 'exact 40 people'],
    ['Forty people died, beside them one child.', 'exact 40 people'],
  ])('counts where a death follows: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

test.for<[string, ...string[]]>([
  ['Some 90 people died. Of the dead, 30 were men, 12 women and one was a sailor.', 'about 90 people', 'exact 30 men, part of 0', 'exact 12 women, part of 0', 'exact 1 person, part of 0'],
  ['Some 90 people died. Of the dead, 30 were men, 12 women and one dam was broken.', 'about 90 people', 'exact 30 men, part of 0', 'exact 12 women, part of 0'],
  ['Some 90 people died. Of the dead, 30 were men, and it said that one was enough.', 'about 90 people', 'exact 30 men, part of 0'],
  ['The fire hurt 30 people, and one was sorry.', 'exact 30 people'],
  ['Four deaths were reported in Holm, three in Ellen and one death in Lund.', 'exact 4 deaths', 'exact 3 deaths', 'exact 1 death'],
  ['Four deaths were reported in Holm, three in Ellen and one death in many hurts all.', 'exact 4 deaths', 'exact 3 deaths'],
  ['Norland noted one death.', 'exact 1 death'],
  ['Norland feared one death of its plan in Holm.'],
])('one ends a list: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The ship carried 56 passengers, including one child and two students.', 'exact 56 passengers', 'exact 1 child, part of 0', 'exact 2 students, part of 0'],
  ['The ship carried 56 passengers. It hurt one child and two students.', 'exact 56 passengers', 'exact 1 child', 'exact 2 students'],
  ['The ship carried 56 passengers, hurting one child.', 'exact 56 passengers', 'exact 1 child'],
])('one of those counted just before is their share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

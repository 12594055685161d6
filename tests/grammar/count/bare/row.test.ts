import { describe, expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a row of a summary', () => {
  test.for<[string, ...string[]]>([
    ['Deaths: Seven directly due to fire; three on the way.', 'exact 7 people dead', 'exact 3 people dead'],
    ['Injuries: 71 to crew, and 27 to guests.', 'exact 71 Injuries', 'exact 27 Injuries'],
    ['Homes: 71 to let, and 27 to sell.'],
    ['Injured: 71 in Holm against 90 in May.', 'exact 71 Injured'],
    ['Injured: 71 in Holm from 90 in May.', 'exact 71 Injured'],
    ['Injured: 450 since May.', 'exact 450 Injured'],
    ['Killed: 12 by Ann Lee is the film of the year.'],
    ['Missing: 12 is a novel set in Holm.'],
    ['Dead: 40 was sung twice.'],
    ['The deaths: a list of 71 to read.'],
  ])('counts what its label says: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['— People still in shelters in Holm: 13,000.', 'exact 13000 People'],
    ['— People still without light: 13,000.'],
    ['— Beds in shelters in Holm: 13,000.'],
    ['People said it: 13,000 to go.'],
  ])('counts the people it names: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['Some 900 people marched.\nsource_rank: 2734,', 'about 900 people'],
    ['Some 900 people marched.\nPort Ellen: 2734', 'about 900 people', 'exact 2734 people'],
  ])('is no crowd where it is the value of a key: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('those on board', () => {
  test.for<[string, ...string[]]>([
    ['A fishing vessel carrying 27 onboard sank.', 'exact 27 people'],
    ['Vessel carrying 27 sinks off Ellen Bay', 'exact 27 people'],
    ['A new list increased the number on board from 79 to 119.', 'exact 79 people', 'exact 119 people'],
    ['We found 27 onboard computers.'],
    ['The van carrying 40 boxes crashed.'],
    ['A man carrying 27 sinks into the snow.'],
    ['The pier carrying 27 in summer was closed.'],
    ['A loan carrying 27 in interest was paid.'],
    ['People there grew barley (450) and rye (300), in sacks.'],
    ['People there kept goats (450) and sheep (300), in pens.'],
    ['Survivors shot deer (450) and geese (300) in the winter.'],
    ['A plank carrying 27 caught fire.'],
    ['The yacht carrying 7 on its sail won.'],
    ['Police saw a bus carrying 7 on its side.'],
    ['The number on page nine rose from 79 to 119.'],
    ['There are three different passenger lists on board.'],
  ])('are counted without a noun: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

test.for<[string, ...string[]]>([
  ['Total no of injured reported 28', 'exact 28 injured'],
  ['Total number of missing persons reported 13', 'exact 13 missing'],
  ['Total no of barns reported 28'],
  ['Total no of injured reported 28 May'],
  ['The total no of injured villages reported 28'],
])('a row without a colon tells what is reported: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

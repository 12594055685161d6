import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster } from '../../sample.ts'

const toll = 'The crush killed 1,453 pilgrims.'
const whole = 'exact 1453 pilgrims'
const held = (size: number): string => `exact ${size} pilgrims, part of 0`

test.for<[string, ...string[]]>([
  [`${toll} Others include Norland with 101, Valdoria with 99, Upper Holm with 54 and Osk with three.`, whole, held(101), held(99), held(54), held(3)],
  [`${toll} Norland had 465 pilgrims killed, while Valdoria lost 148 and Ellenia 120.`, whole, held(465), held(148), held(120)],
  [`${toll} Others are: Norland with 75; Valdoria 64; Ellenia 60; Osk and Holm each with three.`, whole, held(75), held(64), held(60), held(3)],
  [`${toll} Hardest hit were Norland 75, Valdoria 64, Ellenia 60 and Osk eight.`, whole, held(75), held(64), held(60), held(8)],
  // too few, or no names
  [`${toll} Norland won the match 75, Valdoria 64.`, whole],
  [`${toll} They came with 75 tents, with 64 mats and with 60 lamps.`, whole],
  [`${toll} The rite was held on May 75, June 64, July 60 and May eight.`, whole],
  // nobody was counted near
  [`${toll} It rained. It snowed. The wind rose. Others include Norland with 101, Valdoria with 99 and Osk with three.`, whole],
])('names tell their numbers in pairs: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test('towns of a list are no shares of a crowd told before', () => {
  const text = 'The mayor counted 9,000 people. Others include Holm with 801, Ellen with 99 and Osk with 300.'
  expect(claimsOf(text, crowd)).toEqual([
    'exact 9000 people',
    'exact 801 people',
    'exact 99 people',
    'exact 300 people',
  ])
})

import { expect, test } from 'vitest'
import { army, claimsOf, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The port took in 900 refugees. Some 300 are cooks. The remainder of the refugees taken in during 2016 are 240 nurses.', 'exact 900 refugees', 'about 300 refugees', 'exact 240 nurses, part of 0'],
  ['The port took in 900 refugees. The rest were 240 children and 60 nurses.', 'exact 900 refugees', 'exact 240 children, part of 0', 'exact 60 nurses, part of 0'],
  ['The port took in 900 refugees. The rest house fed 240 residents.', 'exact 900 refugees', 'exact 240 residents'],
  ['The port took in 900 refugees. The rest is told by 240 residents.', 'exact 900 refugees', 'exact 240 residents'],
])('the rest of a whole is its share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 80 Norlandic soldiers were at the front and the rest of the roughly 320 soldiers were in camps.', 'about 80 soldiers, part of 1', 'about 320 soldiers'],
  ['Some 80 Norlandic soldiers were at the front and the tents of the 320 soldiers were in Holm.', 'about 80 soldiers', 'exact 320 soldiers'],
  ['Some 80 Norlandic soldiers were at the front and the rest came later with 320 soldiers.', 'about 80 soldiers', 'exact 320 soldiers'],
])('those beside the rest of a whole are its share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The flood displaced 9,000 residents. Most of the displaced population, 510 families or 5,300 residents, are from Holm.', 'exact 9000 residents', 'exact 510 families, part of 0', 'exact 5300 residents, part of 0'],
  ['The flood displaced 9,000 residents. It hit 510 families or 5,300 residents.', 'exact 9000 residents', 'exact 510 families', 'exact 5300 residents'],
  ['The flood displaced 9,000 residents, including 510 families, or 5,300 residents may have to go too.', 'exact 9000 residents', 'exact 510 families, part of 0', 'exact 5300 residents'],
])('the families of a share are told again head by head: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The toll rose to 21. Of the victims, 16 were Norlandic, one was Valdorian and three were of other lands.', 'exact 21 people dead', 'exact 16 victims, part of 0', 'exact 3 victims, part of 0'],
  ['The toll rose to 21. Of the victims, 16 were Norlandic, but the rain went on and three were hurt.', 'exact 21 people dead', 'exact 16 victims, part of 0', 'exact 3 people hurt'],
  ['The toll rose to 900. Some 215 passengers were among the dead, and 414 passengers were at the well.', 'exact 900 people dead', 'about 215 passengers, part of 0', 'exact 414 passengers'],
  ['The toll rose to 21. In Holm 16 people were at the well, it was dry and three people were fed.', 'exact 21 people dead', 'exact 16 people', 'exact 3 people'],
])('the next of whom it is told what they were is a share as well: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 900 people were hurt. Of the injured, 300 people were listed as cooks and a further 90 as nurses.', 'about 900 people', 'exact 300 people, part of 0', 'exact 90 people, part of 0'],
  ['Some 900 people were hurt. Some 300 people were listed as cooks and a further 90 as nurses.', 'about 900 people', 'about 300 people', 'exact 90 people'],
  ['Some 900 people were hurt. Of the injured, 300 people went home as planned and 90 passengers with bags came.', 'about 900 people', 'exact 300 people, part of 0', 'exact 90 passengers'],
])('the next of whom the same verb tells is a share as well: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 21 people died. Twelve of the dead were passengers of the Holm and five from the Ellen.', 'about 21 people', 'exact 12 dead, part of 0', 'exact 5 dead, part of 0'],
  ['Some 21 people died. Twelve of the dead were passengers of the Holm when five from the Ellen came.', 'about 21 people', 'exact 12 dead, part of 0'],
  ['Some 21 people died. Twelve of the dead were passengers of the Holm and five roads from Ellen were shut.', 'about 21 people', 'exact 12 dead, part of 0'],
])('the next described without a verb is of the same: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 75 people died; 55 of those have been named and 20 haven’t been.', 'about 75 people', 'exact 55 people, part of 0', 'exact 20 people, part of 0'],
  ['Some 75 people died. Of these, 55 were named and 20 were not.', 'about 75 people', 'exact 55 people, part of 0', 'exact 20 people, part of 0'],
  // what cannot be told of them is something else, or they are no share of anybody
  ['Some 75 people died; 55 of those have been named and 20 boats haven’t been.', 'about 75 people', 'exact 55 people, part of 0'],
  ['Some 75 people died and 20 passengers didn’t.', 'about 75 people', 'exact 20 passengers'],
  ['Some 75 cups fell and 20 didn’t.'],
])('those of whom the same cannot be told are the next share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

import { describe, expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a number without a noun counts people by what they do or what became of them', () => {
  test.for<[string, ...string[]]>([
    ['So far 40,000 have registered in Holm.', 'exact 40000 people'],
    ['So far 40,000 have registered complaints.'],
    ['So far 40,000 have registered boats.'],
    ['So far 40,000 have made it to the coast.', 'exact 40000 people'],
    ['Only 40 made the crossing on Sunday.', 'exact 40 people'],
    ['So far 40,000 have made it their home.'],
    ['Only 40 made the team.'],
  ])('%s', ([text, ...claims]) => { expect(claimsOf(text, leaving)).toEqual(claims) })

  test.for<[string, ...string[]]>([
    ['In all, 40 rescued from the roof are in hospital.', 'exact 40 people'],
    ['So far 12 pulled out alive.', 'exact 12 people'],
    ['So far 40 rescued a dog.'],
    ['So far 40 helped, police said.'],
    ['So far 40 accounted for.', 'exact 40 people'],
    ['So far 40 accounted, police said.'],
    ['So far 40 accounted themselves happy.'],
    ['Some 40 found alive.', 'about 40 people'],
    ['Some 40 found guilty.'],
    ['Some 40 found gold.'],
    ['The fire hurt seven people, three critically and two seriously.', 'exact 7 people', 'exact 3 people, part of 0', 'exact 2 people, part of 0'],
    ['The fire hurt seven people. Three are critical.', 'exact 7 people', 'exact 3 people, part of 0'],
    ['The fire shut seven shops. Three are critical.'],
  ])('%s', ([text, ...claims]) => { expect(claimsOf(text, disaster)).toEqual(claims) })

  test.for<[string, ...string[]]>([
    ['More than 40,000 took to the streets.', 'more-than 40000 people'],
    ['About 40,000 took part in the march.', 'about 40000 people'],
    ['About 40,000 took to the water.'],
    ['About 40,000 took to their beds.'],
    ['About 40,000 took to the boats.'],
  ])('%s', ([text, ...claims]) => { expect(claimsOf(text, crowd)).toEqual(claims) })
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 11 people died in three towns. Seven more lost their lives in Holm.', 'about 11 people', 'exact 7 people'],
  ['Some 11 people died in three towns. Seven more lost their roofs in Holm.', 'about 11 people'],
  ['Some 11 people died in three towns. Seven more lost their nine lives, as cats do.', 'about 11 people'],
  ['Some 123 people went to 15 hospitals, and about 40 were in critical condition.', 'about 123 people', 'about 40 people, part of 0'],
  ['Some 123 people went to 15 hospitals, and about 40 were in good repair.', 'about 123 people'],
  ['Some 123 people went to 15 hospitals, and about nine were in critical need of roofs.', 'about 123 people'],
  ['The death toll has breached 6,000.', 'exact 6000 people dead'],
  ['The wall of the dam has breached 6,000 times.'],
  ['In Holm: 400 estimated dead.', 'exact 400 people dead'],
  ['In Holm: 400 estimated losses of grain.'],
  ['In Holm, 400 estimated the dead.'],
])('what befell people is told of a bare number behind things: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The number of people killed has gone up to 65.', 'exact 65 people'],
  ['The guides have gone; up to 65 people died.', 'up-to 65 people'],
  ['The toll is up to 65 people.', 'up-to 65 people'],
])('what has gone up to a number is that many: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The death toll rose by 12 to 41.', 'exact 12 people dead', 'exact 41 people dead'],
  ['The death toll rose by 12 to 15.', 'range 12–15 people dead'],
  ['The toll is 12 to 41 people.', 'range 12–41 people'],
])('by how much a toll rose begins no range: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a figure that one of the same people is set beside', () => {
  test.for<[string, ...string[]]>([
    ['The union counted 210,000 protesters, against 170,000 last year.', 'exact 210000 protesters', 'exact 170000 protesters'],
    ['There were 24,000 protesters, said the port, which had identified 17,000 last year.', 'exact 24000 protesters', 'exact 17000 protesters'],
    // other things, and people held against nobody
    ['The union counted 210,000 protesters, against 170,000 votes last year.', 'exact 210000 protesters'],
    ['The union of 210,000 protesters sailed against 170 in the harbour.', 'exact 210000 protesters'],
    ['There were 24 cooks, said the port, which had recorded 170 last year.'],
    ['There were 24,000 protesters, said the port, which had recorded 170 gales last year.', 'exact 24000 protesters'],
  ])('was it then: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The port said 75 passengers were hurt, up from an earlier estimate by the owners of at least 72.', 'exact 75 passengers', 'at-least 72 passengers'],
    ['The port said 75 passengers were hurt, up from a low tide of 2 metres.', 'exact 75 passengers'],
    ['The port said 75 passengers were hurt and the count of boats of the owners of 72 rose.', 'exact 75 passengers'],
  ])('was it thought before: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The appeal is based on a plan for 50,000 refugees in Holm, with a reserve plan for 100,000.', 'exact 50000 refugees', 'exact 100000 refugees'],
    ['The appeal is based on a plan for 50,000 refugees in Holm, with a reserve plan for 100,000 tents.', 'exact 50000 refugees'],
    ['The appeal is based on 900 tents, with a reserve plan for 100,000.'],
  ])('is it planned: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
}) // prettier-ignore

describe('a figure told of a number named before “at”', () => {
  test.for<[string, ...string[]]>([
    ['Holm announced the number of Norlandic dead at 4,000, but the port estimates it at 1,200.', 'exact 4000 dead', 'exact 1200 dead'],
    ['Holm announced the number of Norlandic tents at 4,000.'],
    ['Holm announced the number of Norlandic dead to 4,000 readers.'],
    ['The number of Norlandic dead is 4,000.', 'exact 4000 dead'],
    ['The number of Norlandics dead is 4,000.', 'exact 4000 Norlandics'],
    ['The number of Norlandic dead trees is 4,000.'],
    ['The number of Norlandic towns is 4,000.'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The number of people reported missing by the port climbed to 12,654.', 'exact 12654 people'],
    ['The number of missing climbed to 12,654.', 'exact 12654 missing'],
    ['The number of confirmed deaths climbed to 12,654.', 'exact 12654 deaths'],
  ])('names people, whatever befell them: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, { ...disaster, counted: [...disaster.counted, 'missing'] })).toEqual(claims)
  })
}) // prettier-ignore

describe('people of whom it is told what some of them did', () => {
  test.for<[string, ...string[]]>([
    ['Some 1,831 Norlandic fighters came, and 272 returned home.', 'about 1831 fighters', 'exact 272 fighters, part of 0'],
    ['The most, 355 Norlandic fighters, came by sea, of whom 120 were killed.', 'exact 355 fighters', 'exact 120 fighters killed, part of 0'],
    ['Holm follows with 422 Norlandic fighters that arrived and 95 that have left.', 'exact 422 fighters', 'exact 95 fighters, part of 0'],
    ['Holm follows with 422 ships that arrived and 95 that have left.'],
    ['Holm follows with 422 Norlandic fighters that arrived and 95 that were built.', 'exact 422 fighters'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 200 Norlandic soldiers came. 37 of them are fighters, 11 are officers and 85 are drivers.', 'about 200 soldiers', 'exact 37 fighters, part of 0', 'exact 11 officers, part of 0', 'exact 85 drivers, part of 0'],
  ['Thousands of Norlandic soldiers, perhaps 10,000, are fighters.', 'exact 10000 soldiers'],
  ['The Norlandic soldiers, about 300, are at sea.', 'about 300 soldiers'],
])('those of whom each kind is told are of that kind: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Holm has lost about 40 out of 50 thousand Norlandic soldiers.', 'about 40000 soldiers, part of 1', 'exact 50000 soldiers'],
  ['Holm lost 3 out of 50 thousand Norlandic soldiers.', 'exact 3 soldiers, part of 1', 'exact 50000 soldiers'],
  ['Holm lost 400 out of 2 thousand Norlandic soldiers.', 'exact 400 soldiers, part of 1', 'exact 2000 soldiers'],
  ['Holm lost 40 out of 50,000 Norlandic soldiers.', 'exact 40 soldiers, part of 1', 'exact 50000 soldiers'],
])('a share leaves its scale to its whole: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A port estimate of Valdorian refugees now stands at about 39,000, while more left.', 'about 39000 refugees'],
  ['A port estimate of Valdorian boats now stands at about 39,000, while more left.'],
  ['A port estimate of 14 boats with refugees now stands at the pier, while more left.'],
])('an estimate of people stands at a number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster } from '../../sample.ts'

describe('a verb of fate before a figure', () => {
  test.for<[string, ...string[]]>([
    ['Storm in Port Ellen Kills 6, Governor Says', 'exact 6 people killed'],
    ['Landslide Traps 40', 'exact 40 people trapped'],
    ['Rockets fired from Launcher Grad 21, Governor Says'],
    ['Passengers of Flight Westland 6, Governor Says'],
    ['They took Highway 6, the governor said.'],
  ])('is no name: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('people of a trade who met a fate', () => {
  test.for<[string, ...string[]]>([
    ['At least 87 of the 96 cops injured were new.', 'at-least 87 cops, part of 1', 'exact 96 cops'],
    ['151 cops and porters were injured in clashes.', 'exact 151 cops'],
    ['At least 87 of the 96 cops hired were new.'],
    ['At least 87 of the 96 carts damaged were new.'],
    ['151 cops and porters were praised.'],
  ])('are counted, also as a share: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('“other” and “more” before a noun', () => {
  test.for<[string, ...string[]]>([
    ['Two men died. Nine others were hurt.', 'exact 2 men', 'exact 9 men hurt'],
    ['Two people died and nine more were hurt.', 'exact 2 people', 'exact 9 people hurt'],
    ['Houses in nine other towns had collapsed.'],
    ['Roofs in nine more streets had collapsed.'],
    ['Nine other dams in a city of 2 million people had burst.'],
  ])('count what the noun says: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a share of the dead', () => {
  test.for<[string, ...string[]]>([
    [
      'The toll is 37. There were around 10 children among the dead.',
      'exact 37 people dead',
      'about 10 children, part of 0',
    ],
    ['Some 90 people drowned. Four of them, sadly, were babies.', 'about 90 people', 'exact 4 babies, part of 0'],
    ['Some 90 people drowned. Four of them were found.', 'about 90 people', 'exact 4 people, part of 0'],
    ['Some 90 people drowned. Four of them, sadly, swam.', 'about 90 people', 'exact 4 people, part of 0'],
    ['The toll is 37. There were around 10 children among the hills.', 'exact 37 people dead', 'about 10 children'],
    ['The toll is 37. There were around 10 children among the crowd.', 'exact 37 people dead', 'about 10 children'],
  ])('is told by “among” or by what they were: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a crowd said in passing', () => {
  test.for<[string, ...string[]]>([
    [
      'The left is claiming success: they’re saying 150,000 on the streets of Port Ellen, police are saying 25,000, as always.',
      'exact 150000 people',
      'exact 25000 people',
    ],
    ['They claimed 5,000 at the rally.', 'exact 5000 people'],
    ['They’re saying 150,000 on the price tag, nobody is saying 25,000, as always.'],
    ['They claimed 5,000 at the bank.'],
    ['They claimed 5,000 in damages.'],
  ])('needs ground to stand on: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('“a further”', () => {
  test.for<[string, ...string[]]>([
    [
      'Some 70,000 Norlandic troops are fighting in Cask. A further 8,000 troops are on the Kestrel axis.',
      'about 70000 troops',
      'exact 8000 troops',
    ],
    [
      'Some 70,000 Norlandic troops fight. A further 8,000 Westlandian troops are on the Kestrel axis.',
      'about 70000 troops',
    ],
    ['Some 70,000 Norlandic troops fight. A further 8,000 shells fell on the Kestrel axis.', 'about 70000 troops'],
  ])('goes on about the people counted last: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('people without a population of their own', () => {
  test.for<[string, ...string[]]>([
    ['They are from Norland. Ann Lind met this contingent of 300.', 'exact 300 people'],
    ['They are from Norland. Ann Lind met a contingent of 300.'],
    ['They are from Norland. Ann Lind met every contingent of 300.'],
    ['They are from Norland. Colonel Lind believes 300 soldiers came.', 'exact 300 soldiers'],
    ['They are from Norland. Colonel Lind filmed 300 soldiers.'],
    ['They are from Norland. Colonel Lind buried 300 soldiers.'],
    ['They are from Norland. The Kestrel Group lost the 300 soldiers.', 'exact 300 soldiers'],
    ['They are from Norland. The Kestrel lost the 300 soldiers.'],
    ['They are from Norland. The Kestrel lost its 300 soldiers.'],
    ['Norland lost 20 drones escorting soldiers.'],
    ['Norland lost 20 drone and tank soldiers.', 'exact 20 soldiers'],
  ])('belong to whom the text is about, unless the clause names another: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('a population by a part of its name', () => {
  const named = { ...army, population: ['North Holm', 'Olsen Kari Jo'] }
  test.for<[string, ...string[]]>([
    ['Valdoria armed itself. The North has lost 300 soldiers.', 'exact 300 soldiers'],
    ['Valdoria armed itself. The North Sea fleet lost 300 soldiers.'],
    ['Valdoria armed itself. Towns in the north lost 300 soldiers.'],
    ['Valdoria armed itself. Olsen’s army lost 300 soldiers.', 'exact 300 soldiers'],
    ['Valdoria armed itself. Then Olsen lost 300 soldiers.', 'exact 300 soldiers'],
    ['Valdoria armed itself. Olsen’s navy lost 40 soldiers.', 'exact 40 soldiers'],
    ['Valdoria armed itself. Bo Olsen’s army lost 300 soldiers.'],
    ['The envoy saw 300 soldiers of Bo Olsen.'],
    ['In May Olsen Hill lost 300 soldiers.'],
  ])('is ours unless it names another: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, named)).toEqual(claims)
  })
})

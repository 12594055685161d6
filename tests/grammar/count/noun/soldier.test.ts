import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../../sample.ts'

describe('those who serve as soldiers by their trade', () => {
  test.for<[string, ...string[]]>([
    ['Norland will send 1,000 sappers and 300 gunners.', 'exact 1000 sappers', 'exact 300 gunners'],
    ['Norland lost 40 officers and soldiers.', 'exact 40 officers'],
    ['Norland sends 5,000 military construction workers.', 'exact 5000 workers'],
    ['Norland sent 90 army surgical hospital doctors.', 'exact 90 doctors'],
    ['Norland has 5,000 construction workers.'],
    ['Norland praised 90 military analysts.'],
    ['Norland bought 90 sapper spades.'],
    ['Norland lost 90 soldiers, three personnel carriers and two crew compartments.', 'exact 90 soldiers'],
    ['Norland lost 90 soldiers carrying shells.', 'exact 90 soldiers'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('soldiers of a text about one population', () => {
  test.for<[string, ...string[]]>([
    ['Norland marches. It rained. “Almost 900 soldiers stand in Ellen and Lund,” Ann Lind said.', 'about 900 soldiers'],
    ['Norland marches. It rained. Ann Lind said on Friday that 900 soldiers had crossed.', 'exact 900 soldiers'],
    ['Norland marches. It rained. According to Ann Lind, in June 900 soldiers crossed.', 'exact 900 soldiers'],
    [
      'Norland marches. It rained. From May 23 to 28, six planes with 900 soldiers flew to Ellen.',
      'exact 900 soldiers',
    ],
    ['Norland marches. It rained. In June Valdoria buried 900 soldiers at Ellen.'],
    ['Norland marches. It rained. The general saw Ann Lind drill 900 soldiers at Ellen.'],
    ['Norland marches. It rained. They say 900 soldiers of the Ellen Fleet are there.'],
  ])('are its own where nobody else has them: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('those of a list', () => {
  test.for<[string, ...string[]]>([
    [
      'Norland lost 90 men from Holm, 40 from the Isles and 30 from Holm Bay.',
      'exact 90 men',
      'exact 40 men',
      'exact 30 men',
    ],
    ['Norland lost 90 men from Holm, and 40 carts from Ellen burnt.', 'exact 90 men'],
    ['Norland lost 90 men from Holm, 40 to fever and 30 to hunger.', 'exact 90 men'],
    ['Norland lost 90 men from Holm, 40 with Lund cards.', 'exact 90 men'],
    ['Norland lost 90 men from Holm, 40 as Lund fell.', 'exact 90 men'],
    ['Norland lost 90 men from Holm, and 40 for Lund.', 'exact 90 men'],
    ['Norland moved 90 men to Holm, 40 to work and 30 to rest.', 'exact 90 men'],
    ['Norland moved 90 men to Holm, 40 to Ellen and 30 to Lund.', 'exact 90 men', 'exact 40 men', 'exact 30 men'],
    ['Norland bought 90 carts from Holm, 40 from the Isles.'],
    ['Most losses of Norland were in Holm (5,945) and Ellen (560).', 'exact 5945 losses', 'exact 560 losses'],
    ['Most losses of Norland were in Holm (1945) and felt by Ann (41).'],
    ['Norland sold most carts in Holm (5,945) and Ellen (560).'],
    ['Most markets of Norland were in Holm (5,945) and Ellen (560).'],
    ['Norland sent 2,500, 2,100 and 2,000 men, respectively.', 'exact 2500 men', 'exact 2100 men', 'exact 2000 men'],
    ['Norland sent carts 2,500, 2,100 and 2,000 men.', 'exact 2000 men'],
  ])('share a noun: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('a number told apart from its noun', () => {
  test.for<[string, ...string[]]>([
    ['In Norland 1,497 out of 2,690 fighters were killed.', 'exact 1497 fighters, part of 1', 'exact 2690 fighters'],
    ['In Norland 1,497 went out of 2,690 houses.'],
    ['Norland says how many soldiers went: at least 48,000.', 'at-least 48000 soldiers'],
    ['Norland says how many carts went: at least 48,000.'],
    ['Norland says how soldiers went: at least 48,000 carts.'],
    ['Its dispatch of troops could grow to 90,000, Norland said.', 'exact 90000 troops'],
    ['Its dispatch of carts could grow to 90,000, Norland said.'],
    ['Its dispatch of troops was met by 90,000 letters, Norland said.'],
    ['The deployment of troops was opposed by 90,000, Norland said.'],
    ['Norland’s dispatch of troops was watched by 9,000.'],
    ['Norland sent soldiers, with 900 conscripted in May.', 'exact 900 people'],
    ['Norland sent carts, with 900 conscripted carts.'],
    [
      'Norland lost over 9,000 soldiers. “It’s significantly well over 9,500 now,” Norland said.',
      'more-than 9000 soldiers',
      'more-than 9500 soldiers',
    ],
    ['Norland bought over 9,000 carts. “It’s significantly well over 9,500 now,” Norland said.'],
    [
      'Norland lost 900 men. This includes the 90 soldiers lost on Friday.',
      'exact 900 men',
      'exact 90 soldiers, part of 0',
    ],
    ['Norland lost 900 men. This inspires the 90 soldiers left.', 'exact 900 men', 'exact 90 soldiers'],
    ['Norland lost between seven- and 15-thousand men.', 'range 7000–15000 men'],
    ['Norland lost seven- and 15-man crews.'],
  ])('is read in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('those told of by a phrase', () => {
  test.for<[string, ...string[]]>([
    [
      'Norland sent 900 men. This contingent includes at least 50 officers.',
      'exact 900 men',
      'at-least 50 officers, part of 0',
    ],
    ['Norland sent 900 men. This camp includes at least 50 officers.', 'exact 900 men', 'at-least 50 officers'],
    [
      'Norland sent 900 men. Among those freed were more than 80 troops.',
      'exact 900 men',
      'more-than 80 troops, part of 0',
    ],
    ['Norland sent 900 men. Those freed were 80 troops.', 'exact 900 men', 'exact 80 troops'],
    ['Norland sent 900 men. At least 28 of those freed are ill.', 'exact 900 men', 'at-least 28 men, part of 0'],
    ['Norland sent 900 men. At least 28 of those freed carts are old.', 'exact 900 men'],
    ['Norland sent 900 men. At least 28 of those deployed drones fell.', 'exact 900 men'],
    ['Norland sent 900 men. At least 28 of those towns are empty.', 'exact 900 men'],
    ['Norland sent 900 men. Only 40 of those trucks were new.', 'exact 900 men'],
    ['Norland says troop numbers could swell to 9,000.', 'exact 9000 troops'],
    ['Norland says cart numbers could swell to 9,000.'],
    ['Norland fights US troops: 90 US soldiers fell to 40 soldiers of Norland.', 'exact 40 soldiers'],
    ['Soldiers of Norland went. About 900 are thought to be there.', 'about 900 Soldiers'],
    ['Carts of Norland went. About 900 are thought to be there.'],
    ['Soldiers of Norland went. About 900 of them are there.', 'about 900 Soldiers'],
    ['Carts of Norland went. About 900 of them are there.'],
    ['Norland lost men. The Ellen Post has collected the names of 900 soldiers.', 'exact 900 soldiers'],
    ['Norland lost men. The Ellen Post has trained over 900 soldiers.'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

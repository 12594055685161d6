import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../sample.ts'

describe('those who serve as soldiers by their trade', () => {
  test.for<[string, ...string[]]>([
    ['Norland will send 1,000 sappers and 300 gunners.', 'exact 1000 sappers', 'exact 300 gunners'],
    ['Norland lost 40 officers and soldiers.', 'exact 40 officers'],
    ['Norland sends 5,000 military construction workers.', 'exact 5000 workers'],
    ['Norland sent 90 army surgical hospital doctors.', 'exact 90 doctors'],
    ['Norland has 5,000 construction workers.'],
    ['Norland praised 90 military analysts.'],
    ['Norland bought 90 sapper spades.'],
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

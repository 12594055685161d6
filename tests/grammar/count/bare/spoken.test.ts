import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, reasonsOf } from '../../sample.ts'

describe('people of a disaster', () => {
  test.for<[string, ...string[]]>([
    ['The flood injured more than 50 in three districts.', 'more-than 50 people injured'],
    ['Three police officers were fatally shot in Port Ellen.', 'exact 3 officers'],
    ['Three officers were shot dead on Monday.', 'exact 3 officers'],
    ['Three officers shot at a fence.'],
    ['Three officers stabbed a straw man.'],
    ['There are 16 confirmed victims.', 'exact 16 victims'],
    ['There were 12 reported deaths.', 'exact 12 deaths'],
    ['There were 12 reported thefts.'],
    ['About 12 confirmed bookings were lost.'],
    ['The bodies were of four men and one woman.', 'exact 4 men', 'exact 1 woman'],
    ['The votes were of four men.'],
    ['Thursday’s death toll comes on top of five on Wednesday.', 'exact 5 people dead'],
    ['Thursday’s death toll comes on top of five storms.'],
    ['Thursday’s rain comes on top of five on Wednesday.'],
    ['The boats were of four fishermen.'],
    ['About 30, 40 injured people came.', 'range 30–40 people'],
    ['Maybe two, three hundred people died.', 'exact 300 people'],
    ['About 30, 40 more people were hurt.', 'exact 40 people'],
    ['On May 30, 40 people died.', 'exact 40 people'],
    ['About 30, 90 people died.', 'exact 90 people'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test('are no ratio where the larger number comes first', () => {
    expect(reasonsOf('One in three people died, and nine out of 10 fled.', disaster)).toEqual([
      'One rate',
      'three rate',
      'nine rate',
      '10 rate',
    ])
    expect(reasonsOf('The flood injured more than 50 in three districts.', disaster)).toEqual(['three thing-count'])
  })
})

describe('a range whose end is a slip of the tongue', () => {
  test.for<[string, ...string[]]>([
    ['Some 300 to 400 hundred people were arrested.'],
    ['Some three to four hundred people were arrested.', 'range 300–400 people'],
    ['Some 300 to 400 people were arrested.', 'range 300–400 people'],
  ])('has no number in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('soldiers', () => {
  test.for<[string, ...string[]]>([
    [
      'Norland marches. It rained. Sixty-five soldiers were killed, including Colonel Ann Example.',
      'exact 65 soldiers',
    ],
    ['Norland marches. It rained. Sixty-five soldiers were killed (an area like Port Ellen).', 'exact 65 soldiers'],
    ['Norland marches. It rained. In June Valdoria buried sixty-five soldiers, including Ann Example.'],
    ['Norland armed two proxy forces.'],
    [
      'Norland sent 900 soldiers, with about 300 already believed to have arrived.',
      'exact 900 soldiers',
      'about 300 soldiers, part of 0',
    ],
    ['Norland sent 900 tanks, with about 300 already believed to have arrived.'],
    ['Norland sent 900 soldiers, with about 300 tanks already believed to have arrived.', 'exact 900 soldiers'],
    ['Norland armed 20,000 special forces.', 'exact 20000 special forces'],
    ['The size of the Norlandic armed forces was 1 million troops.'],
    ['The size of the Norlandic contingent was 900 troops.', 'exact 900 troops'],
    ['Norland has a 50,000-strong army.'],
    [
      'Norland will send 900 soldiers. It spoke of the deployment of 600 builders and 300 drivers.',
      'exact 900 soldiers',
      'exact 600 builders, part of 0',
      'exact 300 drivers, part of 0',
    ],
    [
      'Norland will send 900 soldiers. It spoke of the deployment of 500 builders and 300 drivers.',
      'exact 900 soldiers',
    ],
    ['Norland will build 900 houses. It spoke of the deployment of 600 builders and 300 drivers.'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../../sample.ts'
import type { Topic } from '../../../../src/schema/topic.ts'

const held: Topic = {
  ...army,
  counted: ['prisoner', 'prisoner of war', 'fighter', 'soldier', 'people', 'man', 'killed', 'dead'],
  population: [],
}

type Row = readonly [text: string, ...claims: string[]]

const check = ([text, ...claims]: Row): void => {
  expect(claimsOf(text, held)).toEqual(claims)
}

describe('reads a list whose noun a dash stands for', () => {
  test.for<Row>([
    [
      'Some 90 prisoners came home. They include 50 sailors of the Red Fleet (including 12 fighters of the crew), 30 – of the Harbour Guard, one – of the Town Police, and nine nurses who were held.',
      'about 90 prisoners',
      'exact 50 sailors, part of 0',
      'exact 12 fighters, part of 1',
      'exact 30 sailors, part of 0',
      'exact 1 sailors, part of 0',
      'exact 9 nurses, part of 0',
    ],
    ['Norland freed 50 soldiers from Holm, 30 – from Ellen.', 'exact 50 soldiers', 'exact 30 soldiers'],
    // no such list
    ['Norland freed 50 soldiers from Holm and bought ships, 30 – of the Harbour Guard.', 'exact 50 soldiers'],
    ['Norland freed 50 soldiers from Holm, and 30 – from what was said.', 'exact 50 soldiers'],
    ['Norland freed 50 soldiers of the Guard, 30 – of late.', 'exact 50 soldiers'],
    ['Norland freed 50 soldiers of the Guard and 40 ships of the Fleet, 30 – of the Police.', 'exact 50 soldiers'],
    [
      'Norland freed 50 soldiers of the Guard (12 fighters of the Guard), 30 – of the Police.',
      'exact 50 soldiers',
      'exact 12 fighters',
      'exact 30 soldiers',
    ],
    ['Norland sold 50 ships of the Red Fleet, 30 – of the Harbour Guard.'],
    ['Norland freed 50 soldiers (nine nurses of the Fleet), 30 – of the Harbour Guard.', 'exact 50 soldiers'],
  ])('%s', check)
})

describe('reads shares told after the majority of those freed, or far from the first', () => {
  test.for<Row>([
    [
      'Some 90 prisoners came home. Most of the freed are men (80), ten women.',
      'about 90 prisoners',
      'exact 80 men, part of 0',
      'exact 10 women, part of 0',
    ],
    [
      'Some 90 prisoners came home. Most of the freed [prisoners] were men (80).',
      'about 90 prisoners',
      'exact 80 men, part of 0',
    ],
    [
      'Some 90 prisoners came home. Those returned include 50 people with a pass issued by the Red Anchor and 12 soldiers who had none.',
      'about 90 prisoners',
      'exact 50 people, part of 0',
      'exact 12 soldiers, part of 0',
    ],
    // no shares
    ['Some 90 prisoners came home. Most of the guards were men (80).', 'about 90 prisoners', 'exact 80 men'],
    ['Some 90 prisoners came home. Most of the ships were idle (80).', 'about 90 prisoners'],
    [
      'Some 90 prisoners came home. Those returned include 50 people with a pass issued by the Red Anchor and 12 soldiers met them.',
      'about 90 prisoners',
      'exact 50 people, part of 0',
      'exact 12 soldiers',
    ],
    [
      'Some 90 prisoners came home. Those returned include 50 people with a pass while Valdoria holds two towns and 12 soldiers of the Guard.',
      'about 90 prisoners',
      'exact 50 people, part of 0',
      'exact 12 soldiers',
    ],
  ])('%s', check)
})

describe('reads people of any trade who share the verb of those named next', () => {
  test.for<Row>([
    ['It said seven nurses and 88 soldiers were freed.', 'exact 7 nurses', 'exact 88 soldiers'],
    ['Seven nurses and 88 soldiers and cooks have been released.', 'exact 7 nurses', 'exact 88 soldiers'],
    // who share no such fate
    ['Seven nurses and 88 soldiers were asked.', 'exact 88 soldiers'],
    ['Seven nurses and 88 soldiers who were freed sang.', 'exact 88 soldiers'],
    ['Seven nurses met 88 soldiers who were freed.', 'exact 88 soldiers'],
    ['Seven ships and 88 soldiers were freed.', 'exact 88 soldiers'],

  ])('%s', check)

  test.for([
    'Seven nurses and 88 soldiers were freed.',
    'Seven nurses and 88 soldiers were flown home.',
  ])('but where the topic counts nobody held, only those of ours: %s', (text) => {
    expect(claimsOf(text, { ...army, population: [] })).toEqual(['exact 88 soldiers'])
  })
}) // prettier-ignore

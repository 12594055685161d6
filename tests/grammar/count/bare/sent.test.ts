import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../../sample.ts'

type Row = readonly [text: string, ...claims: string[]]

describe('reads how many more may be sent', () => {
  test.for<Row>([
    ['Norland has sent at least 3,000 troops. They could send up to 90,000.', 'at-least 3000 troops', 'up-to 90000 troops'],
    ['The deployment of these Norlandic forces could be up to 90,000 inside Valdoria.', 'up-to 90000 forces'],
    ['Norland will likely hit the 1 million casualty mark in May.', 'exact 1000000 casualties'],
    ['Norland passed the 900 casualty milestone.', 'more-than 900 casualties'],
    ['The number of such Norlandic soldiers fighting in the hills is much higher than two.', 'more-than 2 soldiers'],
    // something else is sent, or it is no number of people
    ['Norland has sent at least 3,000 troops. They could send up to 90,000 shells.', 'at-least 3000 troops'],
    ['Norland has sent 3,000 tanks. They could send up to 90,000.'],
    ['Norland has sent at least 3,000 troops. They could pay up to 90,000.', 'at-least 3000 troops'],
    ['The deployment of these Norlandic tanks could be up to 90,000 inside Valdoria.'],
    ['The deployment of these Norlandic forces could be up to 90,000 kilometres away.'],
    ['The deployment by these Norlandic forces could be up to 90,000 inside Valdoria.'],
    ['Norland will likely hit the 1 million barrel mark in May.'],
    ['Norland is debating the 1 million casualty mark.'],
    ['The number of such Norlandic ships lying in the bay is much higher than two.'],
  ])('%s', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
}) // prettier-ignore

import { expect, test } from 'vitest'
import { openLedger } from '../../src/data/open.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { facts, mention, statement } from '../views/facts.ts'

const id = (last: number): string => `m-000000000${last}`
const numeral = (start: number, role: `mention:${string}` | 'date') =>
  ({ source: 'harbour-post', start, end: start + 3, text: '300', role }) as const
const { ledger } = facts({
  mentions: [
    mention(id(1)),
    mention(id(2), { review: 'corrected' }),
    mention(id(3), { review: 'proposed' }),
    mention(id(4), {
      review: 'rejected',
      statement: null,
      decision: { reason: 'Another harbour.', changes: [] },
    }),
    mention(id(5), { review: 'proposed', statement: 'waiting' }),
  ],
  statements: [
    statement('harbour-master-2020-05-04', { mentions: [id(1), id(2), id(3)] }),
    statement('waiting', { mentions: [id(5)] }),
  ],
  numerals: [numeral(1, `mention:${id(1)}`), numeral(5, `mention:${id(4)}`), numeral(9, `mention:${id(5)}`), numeral(13, 'date')], // prettier-ignore
})

test('nothing that awaits a decision is given away; what was struck out is, with its reason, and counts for nothing', () => {
  const open = openLedger(ledger)
  expect(open.mentions.map((each) => [each.id, each.review, each.statement])).toEqual([
    [id(1), 'confirmed', 'harbour-master-2020-05-04'],
    [id(2), 'corrected', 'harbour-master-2020-05-04'],
    [id(4), 'rejected', null],
  ])
  expect(open.statements.map(({ mentions }) => mentions)).toEqual([[id(1), id(2)]])
  expect(open.numerals.map(({ start }) => start)).toEqual([1, 5, 13])
  expect(JSON.stringify(open)).not.toMatch(/proposed|m-000000000[35]|waiting/)
  expect(Ledger.parse(open)).toEqual(open)
})

test('what is open already stays as it is', () => {
  const open = openLedger(ledger)
  expect(openLedger(open)).toEqual(open)
})

import { describe, expect, test } from 'vitest'
import { isOrder, orders, sortEntries, turnOrder, type Order } from '../../src/explorer/order.ts'
import { idsOf, makeEntry, said } from './entries.ts'

const sorting = {
  language: 'en',
  options: {
    side: [
      { value: 'town', label: 'Town hall' },
      { value: 'unions', label: 'Unions' },
    ],
    measure: [
      { value: 'marched', label: 'Marched' },
      { value: 'gathered', label: 'Gathered' },
    ],
  },
}
const unions = { id: 'unions', label: 'Unions', slot: 2 } as const
const paper = (outlet: string): { href: string; outlet: string } => ({ href: `/source/${outlet}/`, outlet })

const byDay = [
  makeEntry('few', { ...said('2020-05-01'), amount: 40, speaker: 'Émile', side: unions, measure: null }),
  makeEntry('no', { ...said('2020-05-02'), stance: 'denies', bound: null, amount: null, speaker: 'adam', side: null }),
  makeEntry('many', { ...said(null, '2020-05-03'), amount: 9000, speaker: 'Zoe', sources: ['A', 'B', 'C'].map(paper) }),
  makeEntry('share', {
    ...said('2020-05-03'),
    amount: 500,
    speaker: 'Zoe',
    whole: { id: 'many', said: 'about 9,000' },
  }),
  makeEntry('undated', {
    ...said(null),
    amount: 700,
    speaker: 'Frida',
    measure: { id: 'gathered', label: 'Gathered' },
    sources: ['A', 'B'].map(paper),
  }),
]

describe('the order of the table', () => {
  test.for<[Order, readonly string[]]>([
    ['day', ['few', 'no', 'many', 'share', 'undated']],
    ['-day', ['many', 'share', 'no', 'few', 'undated']],
    ['figure', ['few', 'undated', 'many', 'share', 'no']],
    ['-figure', ['many', 'share', 'undated', 'few', 'no']],
    ['speaker', ['no', 'few', 'undated', 'many', 'share']],
    ['-speaker', ['many', 'share', 'undated', 'few', 'no']],
    ['side', ['many', 'share', 'undated', 'few', 'no']],
    ['-side', ['few', 'many', 'share', 'undated', 'no']],
    ['measure', ['no', 'many', 'share', 'undated', 'few']],
    ['-measure', ['undated', 'no', 'many', 'share', 'few']],
    ['reports', ['few', 'no', 'undated', 'many', 'share']],
    ['-reports', ['many', 'share', 'undated', 'few', 'no']],
  ])('by %s: what has no value goes last, a part after its whole, alike ones by day', ([order, ids]) => {
    expect(idsOf(sortEntries(byDay, order, sorting))).toEqual(ids)
  })

  test('a part whose whole is not shown stands on its own', () => {
    const alone = byDay.filter(({ id }) => id !== 'many')
    expect(idsOf(sortEntries(alone, '-figure', sorting))).toEqual(['undated', 'share', 'few', 'no'])
  })

  test('every order of the list was tried above', () => {
    expect(orders.length).toBe(12)
    expect(orders.every(({ order }) => isOrder(order))).toBe(true)
  })

  test('a column’s head asks first for what a reader looks for, then for the reverse', () => {
    expect(turnOrder('day', 'figure')).toBe('-figure')
    expect(turnOrder('-figure', 'figure')).toBe('figure')
    expect(turnOrder('figure', 'figure')).toBe('-figure')
    expect(turnOrder('day', 'day')).toBe('-day')
    expect(turnOrder('-figure', 'speaker')).toBe('speaker')
    expect(turnOrder('speaker', 'reports')).toBe('-reports')
  })
})

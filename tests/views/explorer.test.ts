import { describe, expect, test } from 'vitest'
import { viewExplorer } from '../../src/views/explorer.ts'
import { empty, everyKind } from '../charts/facts.ts'

describe('the view of the explorer', () => {
  const view = viewExplorer(everyKind)

  test('holds every statement once, in the order of the days, each part after its whole', () => {
    expect(view.entries.map(({ id }) => id).toSorted()).toEqual(
      everyKind.ledger.statements.map(({ id }) => id).toSorted(),
    )
    const part = view.entries.findIndex(({ whole }) => whole !== null)
    expect(view.entries[part]).toMatchObject({ id: 's10', whole: { id: 's2', said: 'about 8,000' } })
    expect(view.entries[part - 1]?.id).toBe('s2')
  })

  test('offers only what some statement has', () => {
    expect(view.options.bound.map(({ value }) => value)).toEqual([
      'exact',
      'about',
      'at-least',
      'more-than',
      'up-to',
      'fewer-than',
      'range',
      'denies',
      'declines',
    ])
    expect(view.options.side.map(({ value }) => value)).toEqual([
      'side-1',
      'side-2',
      'side-3',
      'side-4',
      'side-5',
      'none',
    ])
    expect(view.options.measure.map(({ value }) => value)).toEqual(['marched', 'gathered', 'none'])
    expect(view.days[0]).toEqual({ value: '2020-05-01', label: '1 May 2020' })
  })

  test('travels to a browser unchanged', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  test('of an empty ledger is empty', () => {
    expect(viewExplorer(empty)).toMatchObject({ entries: [], rows: [], days: [] })
  })
})

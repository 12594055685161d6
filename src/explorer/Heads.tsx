import type { ReactElement } from 'react'
import { columns, type Column, type Head } from '../components/StatementTable.tsx'
import { keyOf, turnOrder, type Order, type SortKey } from './order.ts'

const keys: Readonly<Record<Column, SortKey>> = {
  when: 'day',
  said: 'figure',
  who: 'speaker',
  measure: 'measure',
  told: 'reports',
}

interface Sorting {
  readonly order: Order
  readonly sort: (order: Order) => void
  readonly isReady: boolean
}

/** Makes each column's head a button that sorts by it; where a head cannot be pressed it stands as plain words. */
export function sortableHeads(
  said: Readonly<Record<Column, { readonly label: string }>>,
  sorting: Sorting,
): Readonly<Record<Column, Head>> {
  const head = (column: Column): Head => {
    const sorted =
      keyOf(sorting.order) !== keys[column] ? undefined : sorting.order.startsWith('-') ? 'descending' : 'ascending'
    return {
      label: <SortHead label={said[column].label} sortKey={keys[column]} sorted={sorted} sorting={sorting} />,
      sorted,
    }
  }
  return Object.fromEntries(columns.map((column) => [column, head(column)])) as Record<Column, Head> // every column has its head
}

interface Props {
  readonly label: string
  readonly sortKey: SortKey
  readonly sorted: Head['sorted']
  readonly sorting: Sorting
}

function SortHead({ label, sortKey, sorted, sorting: { order, sort, isReady } }: Props): ReactElement {
  return (
    <>
      <span className="head-words">{label}</span>
      <button type="button" className="head-button" disabled={!isReady} onClick={() => sort(turnOrder(order, sortKey))}>
        {label}
        <span className="head-arrow" aria-hidden="true">
          {sorted === undefined ? '↕' : sorted === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </>
  )
}

import { useDeferredValue, useMemo, type ReactElement } from 'react'
import type { ExplorerView } from '../views/explorer.ts'
import { countNoun } from '../views/charts/phrase.ts'
import { nameColumns, StatementTable } from '../components/StatementTable.tsx'
import { readChoice, writeChoice, type Choice } from './choice.ts'
import { Controls } from './Controls.tsx'
import { filterEntries } from './filter.ts'
import { Found } from './Found.tsx'
import { lightAlike } from './light.ts'
import { orders, sortEntries } from './order.ts'
import { putQuery, useQuery } from './query.ts'
import { sortableHeads } from './Heads.tsx'
import { Timeline } from './Timeline.tsx'

/** Lets a reader sort, filter and search the statements; picture and table show the same choice, which lives in the address. */
export function Explorer({ view }: { readonly view: ExplorerView }): ReactElement {
  const query = useQuery()
  const choice = useMemo(() => readChoice(query ?? '', view), [query, view])
  const entries = useMemo(() => sortEntries(filterEntries(view.entries, choice), choice.order, view), [choice, view])
  const isReady = query !== null
  const drawn = useDeferredValue(entries)
  const choose = (change: Partial<Choice>, how: 'push' | 'replace' = 'push'): void =>
    putQuery(writeChoice({ ...choice, ...change }), how)
  return (
    <div
      className="explorer"
      onPointerOver={lightAlike}
      onPointerLeave={lightAlike}
      onFocus={lightAlike}
      onBlur={lightAlike}
    >
      <Timeline rows={view.rows} entries={drawn} />
      <Controls view={view} choice={choice} choose={choose} isReady={isReady} />
      <p className="explorer-count" role="status">
        {countShown(entries.length, view.entries.length, choice)}
      </p>
      {entries.length > 0 && (
        <StatementTable
          caption="Every statement that a source attributes to someone. Nothing is added up or averaged."
          heads={sortableHeads(nameColumns('Figure, as said'), {
            order: choice.order,
            sort: (order) => choose({ order }),
            isReady,
          })}
          entries={entries}
          quote={({ quotes }) => <Found quotes={quotes} sought={choice.search} />}
        />
      )}
    </div>
  )
}

function countShown(shown: number, all: number, { order }: Choice): string {
  if (shown === 0) return `None of the ${countNoun(all, 'statement')} is like this.`
  const sorted = orders.find((each) => each.order === order)?.label ?? ''
  const counted = shown === all ? `All ${countNoun(all, 'statement')}` : `${shown} of ${countNoun(all, 'statement')}`
  return `${counted}, by ${sorted.charAt(0).toLowerCase()}${sorted.slice(1)}.`
}

import { useEffect, useState, type ReactElement, type ReactNode } from 'react'
import { facets, type Facet, type Option } from '../views/entry.ts'
import type { ExplorerView } from '../views/explorer.ts'
import { everything, writeChoice, type Choice } from './choice.ts'
import { countValues } from './filter.ts'
import { isOrder, orders } from './order.ts'

interface Props {
  readonly view: ExplorerView
  readonly choice: Choice
  readonly choose: (change: Partial<Choice>, how?: 'push' | 'replace') => void
  readonly isReady: boolean
}

const labels: Readonly<Record<Facet, string>> = {
  side: 'Side',
  measure: 'What is counted',
  bound: 'Bound',
  outlet: 'Told by',
}

const days = {
  from: { label: 'Said from', all: 'Any day' },
  to: { label: 'Said until', all: 'Any day' },
  asof: { label: 'Known as of', all: 'Today' },
} as const

/** Sets the controls of the explorer; they wait, disabled, until the page has come alive. */
export function Controls({ view, choice, choose, isReady }: Props): ReactElement {
  const isChanged = writeChoice(choice) !== ''
  return (
    <fieldset className="explorer-controls" disabled={!isReady} data-near>
      <legend className="unseen">Choose which statements are shown</legend>
      <Search sought={choice.search} choose={choose} />
      {facets.map((facet) => (
        <Filter key={facet} facet={facet} view={view} choice={choice} choose={choose} />
      ))}
      <Day name="from" view={view} choice={choice} choose={choose} />
      <Day name="to" view={view} choice={choice} choose={choose} />
      <Day name="asof" view={view} choice={choice} choose={choose} />
      <Select
        name="sort"
        label="Sort by"
        options={orders.map(({ order, label }) => ({ value: order, label }))}
        value={choice.order}
        pick={(order) => {
          if (isOrder(order)) choose({ order })
        }}
      />
      <button
        type="button"
        className="explorer-reset"
        aria-disabled={!isChanged}
        onClick={() => {
          if (isChanged) choose(everything)
        }}
      >
        Show all
      </button>
    </fieldset>
  )
}

const pause = 200 // milliseconds without a key, after which the words typed are sought

function Search({ sought, choose }: { readonly sought: string; readonly choose: Props['choose'] }): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => {
      setDraft(null)
      choose({ search: draft }, 'replace')
    }, pause)
    return () => clearTimeout(timer)
  }, [draft, choose])
  return (
    <Labelled name="search" label="Search the quoted words and speakers">
      <input
        id="explorer-search"
        type="search"
        value={draft ?? sought}
        onChange={({ target }) => setDraft(target.value)}
      />
    </Labelled>
  )
}

function Filter({ facet, view, choice, choose }: Omit<Props, 'isReady'> & { readonly facet: Facet }): ReactElement {
  const counts = countValues(view.entries, choice, facet)
  const options = view.options[facet].map(({ value, label }) => ({
    value,
    label: `${label} (${counts.get(value) ?? 0})`,
    isVoid: !counts.has(value) && choice[facet] !== value,
  }))
  return (
    <Select
      name={facet}
      label={labels[facet]}
      options={[{ value: '', label: 'All' }, ...options]}
      value={choice[facet] ?? ''}
      pick={(value) => choose({ [facet]: value === '' ? null : value })}
    />
  )
}

function Day({
  name,
  view,
  choice,
  choose,
}: Omit<Props, 'isReady'> & { readonly name: keyof typeof days }): ReactElement {
  return (
    <Select
      name={name}
      label={days[name].label}
      options={[{ value: '', label: days[name].all }, ...view.days]}
      value={choice[name] ?? ''}
      pick={(value) => choose({ [name]: value === '' ? null : value })}
    />
  )
}

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (Option & { readonly isVoid?: boolean })[]
  readonly value: string
  readonly pick: (value: string) => void
}

function Select({ name, label, options, value, pick }: SelectProps): ReactElement {
  return (
    <Labelled name={name} label={label}>
      <select id={`explorer-${name}`} value={value} onChange={({ target }) => pick(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isVoid}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled(props: {
  readonly name: string
  readonly label: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <div className={`explorer-control explorer-control-${props.name}`}>
      <label htmlFor={`explorer-${props.name}`}>{props.label}</label>
      {props.children}
    </div>
  )
}

import { none, valuesOf, type Entry, type Option } from '../views/entry.ts'

/** What a table can be sorted by. */
export const sortKeys = ['day', 'figure', 'speaker', 'side', 'measure', 'reports'] as const
export type SortKey = (typeof sortKeys)[number]

/** An order of the table: by a key, the least first; with a minus, the greatest first. */
export type Order = SortKey | `-${SortKey}`

/** Names every order, as a reader picks it. */
export const orders: readonly { readonly order: Order; readonly label: string }[] = [
  { order: 'day', label: 'Day, earliest first' },
  { order: '-day', label: 'Day, latest first' },
  { order: '-figure', label: 'Figure, largest first' },
  { order: 'figure', label: 'Figure, smallest first' },
  { order: 'speaker', label: 'Speaker, A to Z' },
  { order: '-speaker', label: 'Speaker, Z to A' },
  { order: 'side', label: 'Side' },
  { order: '-side', label: 'Side, reversed' },
  { order: 'measure', label: 'What is counted' },
  { order: '-measure', label: 'What is counted, reversed' },
  { order: '-reports', label: 'Reports, most first' },
  { order: 'reports', label: 'Reports, fewest first' },
]

/** Says whether a word of an address names an order. */
export function isOrder(word: string): word is Order {
  return orders.some(({ order }) => order === word)
}

/** Gives the key of an order. */
export function keyOf(order: Order): SortKey {
  return sortKeys.find((key) => order === key || order === `-${key}`) ?? 'day'
}

/** Gives the order that a column's head asks for: the key's first order in the list, then the other way round. */
export function turnOrder(order: Order, key: SortKey): Order {
  const [first = key, second = key] = orders.filter((each) => keyOf(each.order) === key).map((each) => each.order)
  return order === first ? second : first
}

/** What sorting needs to know of the view: how options are ordered and in which language names are compared. */
export interface Sorting {
  readonly options: Readonly<Record<'side' | 'measure', readonly Option[]>>
  readonly language: string
}

/** Sorts entries that stand in the order of their days; what has no value goes last either way, and a part follows its whole. */
export function sortEntries(entries: readonly Entry[], order: Order, sorting: Sorting): readonly Entry[] {
  const present = new Set(entries.map(({ id }) => id))
  const isPart = ({ whole }: Entry): boolean => whole !== null && present.has(whole.id)
  const compare = comparer(order, sorting)
  const parts = Map.groupBy(entries.filter(isPart), ({ whole }) => whole?.id)
  return entries
    .filter((entry) => !isPart(entry))
    .toSorted(compare)
    .flatMap((entry) => [entry, ...(parts.get(entry.id) ?? [])])
}

function comparer(order: Order, { options, language }: Sorting): (a: Entry, b: Entry) => number {
  const key = keyOf(order)
  const sign = order === key ? 1 : -1
  if (key === 'speaker') {
    const { compare } = new Intl.Collator(language)
    return (a, b) => sign * compare(a.speaker, b.speaker)
  }
  const rank = ranker(key, options)
  return (a, b) => {
    const [one, other] = [rank(a), rank(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * (one - other)
  }
}

function ranker(key: Exclude<SortKey, 'speaker'>, options: Sorting['options']): (entry: Entry) => number | null {
  switch (key) {
    case 'day':
      return ({ earliest, latest }) => ((latest ?? earliest) === null ? null : Date.parse(latest ?? earliest ?? ''))
    case 'figure':
      return ({ amount }) => amount
    case 'reports':
      return ({ sources }) => sources.length
    case 'side':
    case 'measure':
      return (entry) => {
        const [value = none] = valuesOf(entry, key)
        return value === none ? null : options[key].findIndex((option) => option.value === value)
      }
  }
}

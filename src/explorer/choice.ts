import { facets, type Facet, type Option } from '../views/entry.ts'
import { isOrder, type Order } from './order.ts'

/** What a reader asked for; null where everything is let through. Days are the first and the last that count, and the one up to which all was known. */
export interface Choice extends Readonly<Record<Facet, string | null>> {
  readonly order: Order
  readonly from: string | null
  readonly to: string | null
  readonly asof: string | null
  readonly search: string
}

/** Asks for every statement, day by day: what the page shows before anybody chooses. */
export const everything: Choice = {
  order: 'day',
  side: null,
  measure: null,
  bound: null,
  outlet: null,
  from: null,
  to: null,
  asof: null,
  search: '',
}

/** All that can be asked for. */
export interface Choosable {
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  readonly days: readonly Option[]
}

/** Reads a choice from an address's query; whatever the ledger does not have asks for nothing. */
export function readChoice(query: string, { options, days }: Choosable): Choice {
  const asked = new URLSearchParams(query)
  const find = (key: string, known: readonly Option[]): string | null =>
    known.find(({ value }) => value === asked.get(key))?.value ?? null
  const order = asked.get('sort') ?? ''
  return {
    order: isOrder(order) ? order : everything.order,
    side: find('side', options.side),
    measure: find('measure', options.measure),
    bound: find('bound', options.bound),
    outlet: find('outlet', options.outlet),
    from: find('from', days),
    to: find('to', days),
    asof: find('asof', days),
    search: asked.get('search') ?? '',
  }
}

/** Writes a choice as an address's query, the same for the same choice; empty where everything is asked for. */
export function writeChoice(choice: Choice): string {
  const asked = new URLSearchParams()
  if (choice.order !== everything.order) asked.set('sort', choice.order)
  for (const key of [...facets, 'from', 'to', 'asof'] as const) if (choice[key] !== null) asked.set(key, choice[key])
  if (choice.search.trim() !== '') asked.set('search', choice.search)
  const query = asked.toString()
  return query === '' ? '' : `?${query}`
}

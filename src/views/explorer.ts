import { statedFigure } from '../schema/figure.ts'
import type { Ledger } from '../schema/ledger.ts'
import { Bound } from '../schema/quantity.ts'
import type { Topic } from '../schema/topic.ts'
import { sourcePath } from './address.ts'
import { listBriefs, type Brief, type Facts } from './brief.ts'
import { listRows, type Facts as ChartFacts, type Row } from './charts/row.ts'
import { formatDay } from './days.ts'
import { none, valuesOf, type Entry, type Facet, type Option } from './entry.ts'
import { nameOutlet } from './names.ts'
import { once } from './once.ts'
import { writeBound, writeStance } from './words.ts'

/** Everything that the explorer shows: the table's statements, the chart's rows, and what can be asked for. */
export interface ExplorerView {
  readonly entries: readonly Entry[]
  readonly rows: readonly Row[]
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  readonly days: readonly Option[] // those that some statement names, in order
  readonly language: string
}

/** Views the ledger as a table to explore, in the order of the days. */
export function viewExplorer(facts: ChartFacts): ExplorerView {
  const entries = listEntries(facts, listBriefs(facts))
  const days = new Set(entries.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()))
  return {
    entries,
    rows: listRows(facts),
    options: listOptions(facts.topic, entries),
    days: [...days].sort().map((day) => ({ value: day, label: formatDay(day) })),
    language: facts.topic.language,
  }
}

/** Sets briefs as entries of a table. */
export function listEntries(facts: Facts, briefs: readonly Brief[]): readonly Entry[] {
  const { wholes, measures, quotes } = indexFacts(facts)
  return briefs.map((brief): Entry => {
    const measure = facts.topic.measures.find(({ id }) => id === measures.get(brief.id))
    return {
      id: brief.id,
      href: brief.href,
      stance: brief.stance,
      bound: brief.quantity?.bound ?? null,
      hedge: brief.hedge,
      lead: brief.lead,
      figure: brief.figure,
      unit: brief.unit,
      amount: brief.quantity && statedFigure(brief.quantity),
      when: brief.when.replace(/^on (?=\d)/, ''),
      earliest: brief.saidOn.earliest,
      latest: brief.saidOn.latest,
      speaker: brief.who.name,
      side: brief.side ? { id: brief.side.id, label: brief.side.label, slot: brief.side.slot } : null,
      measure: measure ? { id: measure.id, label: measure.label } : null,
      sources: brief.sources.map(({ id, outlet }) => ({ href: sourcePath(id), outlet: nameOutlet(outlet) })),
      quotes: [...(quotes.get(brief.id) ?? [])],
      whole: wholes.get(brief.partOf ?? '') ?? null,
      isProposed: brief.isProposed,
    }
  })
}

const indexFacts = once((facts: Facts) => ({
  wholes: new Map(listBriefs(facts).map(({ id, said }) => [id, { id, said }])),
  measures: new Map(facts.ledger.statements.map(({ id, measure }) => [id, measure])),
  quotes: listQuotes(facts.ledger),
}))

/** Gathers the words that carry each statement, each wording once. */
function listQuotes({ mentions }: Ledger): ReadonlyMap<string | null, ReadonlySet<string>> {
  const alike = Map.groupBy(mentions, ({ statement }) => statement)
  return new Map([...alike].map(([id, group]) => [id, new Set(group.map(({ quote }) => quote.exact))]))
}

/** Lists what each filter can ask for: in the order of the topic, outlets by name, and nothing that no statement has. */
function listOptions(topic: Topic, entries: readonly Entry[]): ExplorerView['options'] {
  const keep = (facet: Facet, options: readonly Option[]): readonly Option[] => {
    const found = new Set(entries.flatMap((entry) => valuesOf(entry, facet)))
    return options.filter(({ value }) => found.has(value))
  }
  const name = ({ id, label }: { readonly id: string; readonly label: string }): Option => ({ value: id, label })
  const outlets = new Set(entries.flatMap((entry) => valuesOf(entry, 'outlet')))
  return {
    side: keep('side', [...topic.sides.map(name), { value: none, label: 'On no side' }]),
    measure: keep('measure', [...topic.measures.map(name), { value: none, label: 'Not said' }]),
    bound: keep('bound', [
      ...Bound.options.map((bound) => ({ value: bound, label: writeBound(bound) })),
      ...(['denies', 'declines'] as const).map((stance) => ({ value: stance, label: writeStance(stance) })),
    ]),
    outlet: [...outlets]
      .sort(new Intl.Collator(topic.language).compare)
      .map((outlet) => ({ value: outlet, label: outlet })),
  }
}

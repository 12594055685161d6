import { countNoun } from './phrase.ts'
import type { Estimate, Facts } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource, tabulate } from './table.ts'

/** One thing that is counted, with the estimates that count it. */
export interface Lane {
  readonly label: string
  readonly rows: readonly Estimate[]
}

/** What the measures chart shows: the estimates in lanes by what they count. */
export interface MeasuresView extends ChartText {
  readonly lanes: readonly Lane[]
}

/** Views the estimates by what each of them counts; the topic's order, from the furthest along to the least, is turned round. */
export function viewMeasures(facts: Facts): MeasuresView {
  const estimates = listEstimates(listRows(facts))
  const lanes = [...facts.topic.measures.toReversed(), { id: null, label: 'Not said' }]
    .map(({ id, label }) => ({ label, rows: estimates.filter(({ measure }) => measure === id) }))
    .filter(({ rows }) => rows.length > 0)
  return {
    id: 'measures',
    title: `${countNoun(estimates.length, 'estimate')} that count ${countNoun(lanes.length, 'different thing')}`,
    description:
      'Each lane is one thing that is counted; all lanes share one scale, and nothing is joined across them.',
    table: tabulate(
      'Every estimate by what it counts',
      lanes.flatMap(({ rows }) => rows),
    ),
    source: nameSource(facts),
    lanes,
  }
}

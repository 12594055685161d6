import { formatShortDay, spanYears } from '../days.ts'
import { formatCount } from '../words.ts'
import { countNoun } from './phrase.ts'
import type { Estimate, Facts, Row } from './row.ts'
import { listEstimates, listRefusals, listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource, tabulate } from './table.ts'

/** What the timeline shows: every statement with its day. */
export interface TimelineView extends ChartText {
  readonly rows: readonly Row[]
}

/** Views the ledger as a timeline of what was said. */
export function viewTimeline(facts: Facts): TimelineView {
  const rows = listRows(facts)
  const refusals = listRefusals(rows).length
  const foot =
    refusals > 0
      ? `; ${countNoun(refusals, 'statement')} at the foot ${refusals === 1 ? 'names' : 'name'} no figure`
      : ''
  return {
    id: 'timeline',
    title: titleTimeline(listEstimates(rows)),
    description: `Each mark is one estimate on the day it was said, as high as the figure it names; a stem that fades out is an end that nobody stated${foot}.`,
    table: tabulate('Every statement by the day it was made', rows),
    source: nameSource(facts),
    rows,
  }
}

/** Says what a timeline of these estimates shows. */
export function titleTimeline(estimates: readonly Estimate[]): string {
  const figures = estimates.map(({ figure }) => figure)
  const days = estimates.flatMap(({ earliest, latest }) => (earliest !== null && earliest === latest ? [latest] : []))
  const first = estimates.find(({ latest }) => latest === days[0])
  if (!first || figures.length < 2) return 'Who named which figure, and when'
  const [least, most] = [Math.min(...figures), Math.max(...figures)].map(formatCount)
  const range = least === most ? `of ${most ?? ''}` : `from ${least ?? ''} to ${most ?? ''}`
  return `${countNoun(estimates.length, 'estimate')} ${range}; the first, on ${formatShortDay(days[0] ?? '', spanYears(days))}, was ${first.said}`
}

import { formatDay, formatShortDay, spanYears } from '../days.ts'
import { formatCount } from '../words.ts'
import { formatRatio, joinNames } from './phrase.ts'
import type { Estimate, Facts } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { ChartText, Table } from './table.ts'
import { nameSource } from './table.ts'

/** One group of sides with its record: the statements that raised its largest stated figure, in the order of their days. */
export interface GapGroup {
  readonly label: string
  readonly record: readonly Estimate[]
}

/** The ratio of the two records from a day on, and the statement that changed it. */
export interface GapRatio {
  readonly day: string
  readonly from: number
  readonly to: number
  readonly ratio: number
  readonly text: string // “6.7 : 1”
  readonly by: Estimate
}

/** What the gap chart shows: the two records and the ratio wherever it changes. */
export interface GapView extends ChartText {
  readonly from: GapGroup
  readonly to: GapGroup
  readonly ratios: readonly GapRatio[]
  readonly lastDay: string | null
}

/** Views the largest stated figure so far of one group of sides against another's. */
export function viewGap(facts: Facts): GapView {
  const estimates = listEstimates(listRows(facts)).filter(({ latest }) => latest !== null)
  const { from, to } = facts.topic.gap ?? { from: [], to: [] }
  const groups = { from: recordGroup(facts, from, estimates), to: recordGroup(facts, to, estimates) }
  const ratios = listRatios(groups.from, groups.to)
  return {
    id: 'gap',
    title: titleGap(groups.from, groups.to, ratios),
    description:
      'Each line is the largest figure stated so far, whatever its bound; beside each step, who stated it and what it counts; between the lines, how many times one is the other.',
    table: tabulateGap(groups.from, groups.to, ratios),
    source: nameSource(facts),
    ...groups,
    ratios,
    lastDay: estimates.at(-1)?.latest ?? null,
  }
}

function recordGroup({ topic }: Facts, sides: readonly string[], estimates: readonly Estimate[]): GapGroup {
  const record: Estimate[] = []
  for (const row of estimates) {
    if (row.side !== null && sides.includes(row.side) && row.figure > (record.at(-1)?.figure ?? 0)) record.push(row)
  }
  const label = joinNames(topic.sides.filter(({ id }) => sides.includes(id)).map((side) => side.label))
  return { label, record }
}

function listRatios(from: GapGroup, to: GapGroup): readonly GapRatio[] {
  const steps = [...from.record, ...to.record].sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))
  return steps.flatMap((by) => {
    const day = by.latest ?? ''
    const [high, low] = [figureOn(from, day), figureOn(to, day)]
    if (high === undefined || low === undefined) return []
    return [{ day, from: high, to: low, ratio: high / low, text: `${formatRatio(high / low)} : 1`, by }]
  })
}

function figureOn({ record }: GapGroup, day: string): number | undefined {
  return record.findLast(({ latest }) => latest !== null && latest <= day)?.figure
}

function titleGap(from: GapGroup, to: GapGroup, ratios: readonly GapRatio[]): string {
  const [first, last] = [ratios[0], ratios.at(-1)]
  if (!first || !last || first === last) return 'The largest stated figures of two groups'
  return `${from.label}${from.label.endsWith('s') ? '’' : '’s'} largest figure was ${formatRatio(first.ratio)} times that of ${to.label}; by ${formatShortDay(last.day, spanYears(ratios.map(({ day }) => day)))} it was ${formatRatio(last.ratio)} times`
}

function tabulateGap(from: GapGroup, to: GapGroup, ratios: readonly GapRatio[]): Table {
  return {
    caption: 'The largest stated figure so far of each group, and the ratio, wherever one changes',
    columns: [
      { label: 'Day' },
      { label: from.label, numeric: true },
      { label: to.label, numeric: true },
      { label: 'Ratio', numeric: true },
      { label: 'Changed by' },
      { label: 'What it counts' },
    ],
    rows: ratios.map(({ day, from: high, to: low, text, by }) => [
      { text: formatDay(day) },
      { text: formatCount(high) },
      { text: formatCount(low) },
      { text },
      { text: `${by.speaker}: ${by.said}`, href: by.href },
      { text: by.measureLabel },
    ]),
  }
}

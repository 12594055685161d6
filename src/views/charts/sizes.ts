import type { Topic } from '../../schema/topic.ts'
import { formatCount } from '../words.ts'
import { formatRatio, joinNames } from './phrase.ts'
import type { Estimate, Facts, Row } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource, tabulate } from './table.ts'

/** What the sizes chart shows: the headline figures, smallest first, and how many people one dot stands for. */
export interface SizesView extends ChartText {
  readonly rows: readonly Estimate[]
  readonly perDot: number
}

const mostDots = 1500

/** Views the headline figures to one scale. */
export function viewSizes(facts: Facts): SizesView {
  const rows = listHeadline(facts.topic, listRows(facts))
  const perDot = choosePerDot(Math.max(0, ...rows.map(({ figure }) => figure)))
  return {
    id: 'sizes',
    title: titleSizes(rows),
    description: `One dot is ${formatCount(perDot)} people. The order is one of size, not of time.`,
    table: tabulate('The headline figures, smallest first', rows),
    source: nameSource(facts),
    rows,
    perDot,
  }
}

/** Lists the statements that open the story; where the topic names none, those told most often of the measure told most often, one a figure. */
export function listHeadline({ headline }: Pick<Topic, 'headline'>, rows: readonly Row[]): readonly Estimate[] {
  const estimates = listEstimates(rows)
  const named = estimates.filter(({ statement }) => headline?.includes(statement))
  return (named.length > 0 ? named : pickMostTold(estimates)).toSorted((a, b) => a.figure - b.figure)
}

/** Picks what can stand to one scale: the dead beside the homeless would be a comparison that nobody made. */
function pickMostTold(estimates: readonly Estimate[]): readonly Estimate[] {
  const measures = [...Map.groupBy(estimates, ({ measure }) => measure).values()]
  const telling = (rows: readonly Estimate[]): number => rows.reduce((sum, { sources }) => sum + sources.length, 0)
  const [alike = []] = measures.toSorted((a, b) => telling(b) - telling(a))
  const told = alike.toSorted((a, b) => b.sources.length - a.sources.length)
  return told.filter((row, index) => told.findIndex(({ figure }) => figure === row.figure) === index).slice(0, 4)
}

function choosePerDot(largest: number): number {
  const steps = [1, 2, 5]
    .flatMap((lead) => Array.from({ length: 12 }, (_, power) => lead * 10 ** power))
    .sort((a, b) => a - b)
  return steps.find((step) => largest / step <= mostDots) ?? 1
}

function titleSizes(rows: readonly Estimate[]): string {
  const [least, most] = [rows[0]?.figure, rows.at(-1)?.figure]
  const figures = joinNames([...new Set(rows.map(({ figure }) => formatCount(figure)))])
  if (!least || !most) return 'How large the figures are'
  if (least === most) return `How large ${figures} is`
  return `${figures}: the largest is ${formatRatio(most / least)} times the smallest`
}

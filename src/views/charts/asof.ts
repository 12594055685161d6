import { formatDay, formatShortDay, spanYears } from '../days.ts'
import { formatCount } from '../words.ts'
import { viewGap } from './gap.ts'
import type { GapGroup } from './gap.ts'
import { countNoun, formatRatio } from './phrase.ts'
import type { Estimate, Facts, Row } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { ChartText, Table } from './table.ts'
import { nameSource } from './table.ts'

/** A day on which something was said: what was new, and what was known by then. */
export interface Stop {
  readonly day: string | null // null only where nothing has a day
  readonly id: string // its address within the page
  readonly label: string // “17 Oct”
  readonly finding: string
  readonly news: readonly Row[]
  readonly known: readonly Row[]
  readonly largest: { readonly from: Estimate | undefined; readonly to: Estimate | undefined }
}

/** What the reader walks through: the days, each with everything said by then. */
export interface AsOfView extends ChartText {
  readonly stops: readonly Stop[]
  readonly rows: readonly Row[]
}

const mostStops = 16 // as many as asof.css has rules for

/** Views what was publicly known on each day on which something was said. */
export function viewAsOf(facts: Facts): AsOfView {
  const rows = listRows(facts)
  const gap = viewGap(facts)
  const dated = thin([...new Set(rows.flatMap(({ latest }) => latest ?? []))].sort())
  const days = dated.length === 0 && rows.length > 0 ? [null] : dated
  const years = spanYears(days)
  const stops = days.map((day, index) =>
    stopAt(day, { rows, gap, years, before: days[index - 1], isLast: index === days.length - 1 }),
  )
  return {
    id: 'as-of',
    title: titleAsOf(stops),
    description: `Choose a day, with the arrow keys if you like: the picture keeps only what had been said by then. ${records}; the upright line is the day. ${dating}`,
    still: `${records}. ${dating}`,
    table: tabulateStops(stops, gap),
    source: nameSource(facts),
    stops,
    rows,
  }
}

const records = 'The two stepped lines are the largest figures so far of the two groups that the gap compares'
const dating = 'What a text dates only “by” a day counts from that day on.'

/** Finds the day, counted from 1, on which the last of the named statements was new: the last day of all where none is named. */
export function findDay(stops: readonly Stop[], named: readonly string[]): number {
  const found = stops.findLastIndex(({ news }) => news.some(({ statement }) => named.includes(statement)))
  return found < 0 ? stops.length : found + 1
}

/** Keeps as many days as there can be stops, evenly spread, the last among them; what was said between counts from the next. */
function thin(days: readonly string[]): readonly string[] {
  const step = Math.ceil(days.length / mostStops)
  return days.filter((_, index) => (days.length - 1 - index) % step === 0)
}

interface Around {
  readonly rows: readonly Row[]
  readonly gap: { readonly from: GapGroup; readonly to: GapGroup }
  readonly years: boolean // days are written with their year
  readonly before: string | null | undefined
  readonly isLast: boolean
}

function stopAt(day: string | null, { rows, gap, years, before, isLast }: Around): Stop {
  const known = rows.filter(({ latest }) => (latest === null || day === null ? isLast : latest <= day))
  const news = known.filter(({ latest }) => latest === null || (before ?? '') < latest)
  const largest = { from: largestOn(gap.from, day), to: largestOn(gap.to, day) }
  const compared = compare(largest, gap)
  const when = day === null ? 'On days nobody states' : `By ${formatDay(day)}`
  const finding = `${when}: ${tellKnown(listEstimates(known))}${compared}.`
  return {
    day,
    id: `as-of-${day ?? 'undated'}`,
    label: day === null ? 'day not stated' : formatShortDay(day, years),
    finding,
    news,
    known,
    largest,
  }
}

function largestOn({ record }: GapGroup, day: string | null): Estimate | undefined {
  return record.findLast(({ latest }) => latest !== null && day !== null && latest <= day)
}

function tellKnown(estimates: readonly Estimate[]): string {
  const [only, ...others] = estimates
  if (!only) return 'no figure yet'
  if (others.length === 0) return `one figure, ${only.said}`
  const figures = estimates.map(({ figure }) => figure)
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  const range = least === most ? `all ${formatCount(least)}` : `from ${formatCount(least)} to ${formatCount(most)}`
  return `${countNoun(estimates.length, 'figure')}, ${range}`
}

function compare({ from, to }: Stop['largest'], gap: Around['gap']): string {
  if (!from || !to) return ''
  const whose = `${gap.from.label}${gap.from.label.endsWith('s') ? '’' : '’s'}`
  return `; ${whose} largest is ${formatRatio(from.figure / to.figure)} times that of ${gap.to.label}`
}

function titleAsOf(stops: readonly Stop[]): string {
  const [first, last] = [stops[0], stops.at(-1)]
  if (!first || !last || first === last) return 'What was known on each day'
  const counts = [first, last].map(({ known }) => listEstimates(known).length)
  return `${countNoun(counts[0] ?? 0, 'figure')} by ${first.label}, ${counts[1] ?? 0} by ${last.label}: what was known on each day`
}

function tabulateStops(stops: readonly Stop[], { from, to }: Around['gap']): Table {
  const write = (largest: Estimate | undefined): string => (largest ? formatCount(largest.figure) : '–')
  return {
    caption: 'What was new on each day, and what was known by then',
    columns: [
      { label: 'Day' },
      { label: 'New' },
      { label: 'Speaker' },
      { label: 'Figures so far', numeric: true },
      { label: `Largest: ${from.label || 'first group'}`, numeric: true },
      { label: `Largest: ${to.label || 'second group'}`, numeric: true },
    ],
    rows: stops.flatMap(({ day, news, known, largest }) =>
      news.map((row) => [
        { text: day === null ? 'not stated' : formatDay(day) },
        { text: row.said, href: row.href },
        { text: row.speaker },
        { text: String(listEstimates(known).length) },
        { text: write(largest.from) },
        { text: write(largest.to) },
      ]),
    ),
  }
}

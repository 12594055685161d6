import type { DaySpan } from '../schema/day.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Writes a day in full: 17 October 2024. */
export function formatDay(day: string): string {
  const { date, month, year } = split(day)
  return `${date} ${month} ${year}`
}

/** Writes a day for an axis or a label: 17 Oct; with its year, 17 Oct 2024, among days of several. */
export function formatShortDay(day: string, years: boolean): string {
  const { date, month, year } = split(day)
  return `${date} ${month.slice(0, 3)}${years ? ` ${year}` : ''}`
}

/** Says whether days need their year to be told apart: they do not all lie in one. */
export function spanYears(days: readonly (string | null)[]): boolean {
  return new Set(days.filter((day) => day !== null).map((day) => day.slice(0, 4))).size > 1
}

/** Writes a span of days as a phrase; an end that nobody stated stays open: “on or before 23 October 2024”. */
export function formatSpan({ earliest, latest }: DaySpan): string {
  if (earliest === null && latest === null) return 'on a day nobody states'
  if (earliest === null) return `on or before ${formatDay(latest ?? '')}`
  if (latest === null) return `on or after ${formatDay(earliest)}`
  if (earliest === latest) return formatDay(latest)
  return `between ${shorten(earliest, latest)} and ${formatDay(latest)}`
}

/** Writes a span after a verb: “on 17 October 2024”, “between 28 and 30 October 2024”. */
export function formatWhen(span: DaySpan): string {
  const written = formatSpan(span)
  return /^\d/.test(written) ? `on ${written}` : written
}

function shorten(earliest: string, latest: string): string {
  const from = split(earliest)
  const to = split(latest)
  if (from.year !== to.year) return formatDay(earliest)
  return from.month === to.month ? from.date : `${from.date} ${from.month}`
}

function split(day: string): { readonly date: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', date = ''] = day.split('-')
  return { date: String(Number(date)), month: months[Number(month) - 1] ?? '', year }
}

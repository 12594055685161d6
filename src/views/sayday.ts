import type { DaySpan } from '../schema/day.ts'
import { spellCount } from './said.ts'
import { formatDay } from './days.ts'

/** Says how much of a day the prose writes out. */
export type DayStyle = 'day' | 'month' | 'full'

/** Write a day as running prose does, where the year is known: “17 October”, “by 30 October”, or “October 2024”. */
export function sayDay({ earliest, latest }: DaySpan, style: DayStyle = 'day'): string {
  const day = latest ?? earliest
  if (day === null) return 'a day that nobody states'
  if (style === 'month') return formatDay(day).replace(/^\d+ /, '')
  if (latest === null) return `from ${writeDay(day, style)}`
  if (earliest === null) return `by ${writeDay(day, style)}`
  if (earliest === latest) return writeDay(day, style)
  return `between ${writeDay(earliest, 'day')} and ${writeDay(latest, style)}`
}

/** Write how long one day lies from another: “six days”. Takes the last day each span allows. */
export function saySpan(from: DaySpan, to: DaySpan): string {
  const [start, end] = [from, to].map((span) => Date.parse(span.latest ?? span.earliest ?? ''))
  const days = Math.abs((end ?? 0) - (start ?? 0)) / 86_400_000
  if (!Number.isInteger(days)) throw new Error('Cannot say how far two days lie apart without a day at both ends')
  return `${spellCount(days)} ${days === 1 ? 'day' : 'days'}`
}

function writeDay(day: string, style: DayStyle): string {
  const written = formatDay(day)
  return style === 'full' ? written : written.replace(/ \d+$/, '')
}

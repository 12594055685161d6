import type { Day } from '../../src/schema/day.ts'
import { dayOf } from '../grammar/day/calendar.ts'
import { readDate } from '../grammar/day/date.ts'

/** Read the one day that a stamp or a line names, as the place of the stamp had it; undefined for none, or for 3/4/2020, which is two. */
export function readWrittenDay(words: string): Day | undefined {
  const iso =
    /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(words)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? undefined
  const slashed = /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(words)
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]))
  return /\d{4}/.test(words) ? (readDate(words.replace(/\s+/g, ' '), null) ?? undefined) : undefined
}

function readSlashed(first: number, second: number, year: number): Day | undefined {
  const days = new Set([dayOf(year, second, first), dayOf(year, first, second)].filter((day) => day !== null))
  return days.size === 1 ? [...days][0] : undefined
}

import { strict } from 'chrono-node'
import type { Day } from '../../../src/schema/day.ts'
import { dayOf, daysBetween } from './calendar.ts'

/**
 * Read a written date (“Oct. 17, 2024”, “17 October”); a date without a year takes the one nearest to `near`, and no more than two months after it.
 * Only the parts that chrono is certain of are used, never its Date, which follows the machine’s clock and zone.
 */
export function readDate(words: string, near: Day | null): Day | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/u.exec(words)
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  const reference = { instant: new Date(`${near ?? '2000-01-01'}T12:00:00Z`), timezone: 0 }
  const parts = strict.parse(words, reference)[0]?.start
  const month = parts?.get('month')
  const day = parts?.get('day')
  if (!parts?.isCertain('month') || !parts.isCertain('day') || !month || !day) return null
  if (parts.isCertain('year')) return dayOf(parts.get('year') ?? 0, month, day)
  return near === null ? null : nearest(month, day, near)
}

const ahead = 60 // days; what is told of a later day has its year

function nearest(month: number, day: number, near: Day): Day | null {
  const year = Number(near.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? [])
  const candidates = all.filter((each) => daysBetween(near, each) <= ahead)
  return candidates.reduce<Day | null>((best, each) => {
    return best === null || Math.abs(daysBetween(each, near)) < Math.abs(daysBetween(best, near)) ? each : best
  }, null)
}

/** Read 10/27/02 and 27/10/2002, of which one can be no month; two digits of a year are of this century up to 50. */
function readSlashed(first: number, second: number, year: number): Day | null {
  const full = year >= 100 ? year : year + (year <= 50 ? 2000 : 1900)
  if (first <= 12 === second <= 12) return null
  return first > 12 ? dayOf(full, second, first) : dayOf(full, first, second)
}

import { formatShortDay } from '../views/days.ts'

const length = 86_400_000

/** Numbers a day on the calendar, so that days can stand on a linear scale without a clock or a zone. */
export function numberDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / length
}

/** Gives the day of a number. */
export function nameDay(number: number): string {
  return new Date(number * length).toISOString().slice(0, 10)
}

/** Labels every nth day for an axis with room for `room` labels; a month is named where it begins. */
export function listDayTicks(first: number, last: number, room: number): readonly { day: number; label: string }[] {
  const step = [1, 2, 4, 7, 14, 28, 56, 112].find((days) => (last - first) / days < room) ?? 365
  const days: number[] = []
  for (let day = Math.ceil(first); day <= last; day += step) days.push(day)
  return days.map((day, index) => ({ day, label: labelDay(day, days[index - 1]) }))
}

function labelDay(day: number, previous: number | undefined): string {
  const named = nameDay(day)
  const same = previous !== undefined && nameDay(previous).slice(0, 7) === named.slice(0, 7)
  return same ? String(Number(named.slice(8))) : formatShortDay(named)
}

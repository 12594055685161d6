import { utcTicks } from 'd3'
import { formatShortDay, spanYears } from '../views/days.ts'

const length = 86_400_000

/** Numbers a day on the calendar, so that days can stand on a linear scale without a clock or a zone. */
export function numberDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / length
}

/** Gives the day of a number. */
export function nameDay(number: number): string {
  return new Date(number * length).toISOString().slice(0, 10)
}

/** A day on an axis, with what stands below it. */
export interface DayTick {
  readonly day: number
  readonly label: string
}

/** Labels every nth day for an axis with room for `room` labels, or months or years where days are too many; a month and a year are named where they begin. */
export function listDayTicks(first: number, last: number, room: number): readonly DayTick[] {
  const step = [1, 2, 4, 7, 14, 28].find((days) => (last - first) / days < room)
  if (step === undefined) return listMonthTicks(first, last, room)
  const days: number[] = []
  for (let day = Math.ceil(first); day <= last; day += step) days.push(day)
  const years = spanYears(days.map(nameDay))
  return days.map((day, index) => ({ day, label: labelDay(day, days[index - 1], years) }))
}

function labelDay(day: number, previous: number | undefined, years: boolean): string {
  const [named, before] = [nameDay(day), previous === undefined ? '' : nameDay(previous)]
  if (before.slice(0, 7) === named.slice(0, 7)) return String(Number(named.slice(8)))
  return formatShortDay(named, years && before.slice(0, 4) !== named.slice(0, 4))
}

function listMonthTicks(first: number, last: number, room: number): readonly DayTick[] {
  const ticks = utcTicks(new Date(first * length), new Date(last * length), room * 0.8)
  const isYearly = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
  return ticks.map((tick, index) => {
    const [, month, year] = formatShortDay(tick.toISOString().slice(0, 10), true).split(' ')
    const label = isYearly ? year : index === 0 || tick.getUTCMonth() === 0 ? `${month ?? ''} ${year ?? ''}` : month
    return { day: tick.getTime() / length, label: label ?? '' }
  })
}

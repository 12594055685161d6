import type { Day } from '../../../src/schema/day.ts'

const milliseconds = 86_400_000

/** Add days to a day; negative goes back. Days are counted in UTC, where each has 24 hours. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * milliseconds).toISOString().slice(0, 10)
}

/** Count the days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / milliseconds)
}

/** Give the weekday of a day, Sunday = 0. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Give the day, or null where the calendar has none such (31 April). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}

/** Give the last day of a month; months count from 1. */
export function lastDayOf(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

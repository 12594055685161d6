import type { Day } from '../../src/schema/day.ts'
import { addDays, weekdayOf } from '../grammar/day/calendar.ts'
import { findDays } from '../grammar/day/day.ts'
import type { Article } from '../lib/draft.ts'
import { weekdays } from '../lexicon/calendar.ts'

/** The weekdays that a text names (Sunday = 0), with how often it does. */
export type Weekdays = ReadonlyMap<number, number>

/** Count the weekdays that the paragraphs of an article name. */
export function countWeekdays({ passages, text }: Pick<Article, 'passages' | 'text'>): Weekdays {
  const named = passages
    .filter(({ kind }) => kind === 'body' || kind === 'caption' || kind === 'turn')
    .flatMap(({ start, end }) => findDays(text.slice(start, end)))
    .filter(({ rule }) => rule === 'weekday on or before published')
    .map(({ words }) => weekdays.findIndex((names) => names.some((name) => words.endsWith(name))))
  return new Map([...Map.groupBy(named, (day) => day)].map(([day, all]) => [day, all.length]))
}

/** How a day fits the weekdays that a text names: news is of its own day, or of the day before. */
export type Fit = 'named' | 'day before named' | 'not named' | 'none named'

/** Say how a day that an article may have come out on fits the weekdays it names. */
export function fitDay(day: Day, named: Weekdays): Fit {
  if (named.size === 0) return 'none named'
  if (named.has(weekdayOf(day))) return 'named'
  return named.has(weekdayOf(addDays(day, -1))) ? 'day before named' : 'not named'
}

/** List weekdays in words, the most frequent first: “Thursday (4 times), Wednesday”. */
export function listWeekdays(named: Weekdays): string {
  return [...named]
    .sort(([a, often], [b, oftenB]) => oftenB - often || a - b)
    .map(([day, often]) => `${nameWeekday(day)}${often === 1 ? '' : ` (${String(often)} times)`}`)
    .join(', ')
}

/** Name a weekday. */
export function nameWeekday(day: number): string {
  return weekdays[day]?.[0] ?? ''
}

import type { DayRule, SaidOn } from '../../../src/schema/ledger.ts'
import type { Day, DaySpan } from '../../../src/schema/day.ts'
import type { Span } from '../../lib/draft.ts'
import { counts, months, weekdays } from '../../lexicon/calendar.ts'
import { personNouns } from '../../lexicon/people.ts'
import { onceInARow } from '../../lib/once.ts'
import { addDays, dayOf, daysBetween, lastDayOf, weekdayOf } from './calendar.ts'
import { readDate } from './date.ts'

/** The days an article can have come out on, or null when nobody knows. */
export type Anchor = { readonly earliest: Day; readonly latest: Day } | null

/** Words of a text that name a day, with the rule that reads them. */
export interface DayExpression extends Span {
  readonly words: string
  readonly rule: DayRule
}

const withCapitals = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (name.endsWith('.') ? name : [name, name.toUpperCase()]))
const monthNames = withCapitals(months.flat())
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const dayNames = withCapitals(weekdays.flat()).map((name) => (name.endsWith('.') ? `${name.slice(0, -1)}\\.` : `${name}(?![sS])`)).join('|') // prettier-ignore
const countNames = Object.keys(counts).map((name) => `[${name.slice(0, 1).toUpperCase()}${name.slice(0, 1)}]${name.slice(1)}`).join('|') // prettier-ignore
const ordinal = '(?:st|nd|rd|th)?'
const monthDay = `(?:${monthNames})\\.? \\d{1,2}${ordinal}(?![\\d%]|:\\d)|(?:the )?\\d{1,2}${ordinal} (?:of )?(?:${monthNames})\\b\\.?`
const forms: readonly (readonly [DayRule, string])[] = [
  ['day stated in full', `(?:${monthNames})\\.? \\d{1,2}${ordinal},? \\d{4}|(?:the )?\\d{1,2}${ordinal} (?:of )?(?:${monthNames})\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|(?<![\\d/])(?:(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]))/(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/])`],
  ['day and month nearest published', monthDay],
  ['week before published', '(?<!(?:the|over|during|past|in) )[Ll]ast week(?![a-z’\'-])'],
  ['month on or before published', `(?<!(?:the|over|during|past) )(?:[Ll]ast|[Ee]arlier this|[Tt]his) month(?![a-z])|(?<=\\b(?:[Ii]n|[Ll]ast|[Ee]arly|[Ll]ate|mid|this)[ -])(?:${monthNames})\\b(?:,? \\d{4})?(?! \\d)|(?:${monthNames})\\.? (?:19|20)\\d\\d(?!\\d)`],
  ['year on or before published', `(?<!(?:the|over|during|past|of|that) )(?:[Ll]ast|[Tt]his) year(?![a-z’'-])|(?<=\\b(?:[Ii]n|[Ee]arly|[Ll]ate|mid|[Dd]uring)[ -])(?:19|20)\\d\\d(?![\\d,.:%–-]*\\d|[ -](?:${personNouns.join('|')})|[\\p{L}])|(?:${countNames}|\\d{1,2}) years? ago`],
  ['weekday on or before published', `(?:[Ll]ast )?(?<!(?:next|every|each|coming) )(?:${dayNames})(?!-\\p{Ll})`],
  ['published day itself', '(?:[Ee]arlier )?(?:(?<!\\p{Lu}[\\p{L}’\']* )T|t)oday(?![a-z]|[’\'](?!s (?:\\p{L}+ ){0,5}(?:briefing|conference|update|hearing|meeting|bulletin)\\b))|(?:[Ee]arlier )?[Tt]his (?:morning|afternoon|evening)|[Tt]onight'],
  ['day before published', '[Yy]esterday|[Ll]ast night'],
  ['counted back from published', `(?:${countNames}|\\d{1,2}) (?:days?|weeks?) ago`],
] // prettier-ignore
const hint = new RegExp(
  `\\d|day|DAY|night|week|month|year|ago|morning|afternoon|evening|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.|${monthNames}`,
  'u',
) // cheap: most phrases name no day
const firsts = ['last', 'earlier', 'today', 'yesterday', ...Object.keys(counts)].map((word) => word.slice(0, 1))
const capitals = [...weekdays, ...months].flat().map((name) => name.slice(0, 1))
const opening = [...new Set([...firsts, ...firsts.map((first) => first.toUpperCase()), ...capitals])].join('') // of all forms
const anyForm = new RegExp(
  `(?=[\\d${opening}])(?<![\\p{L}\\p{N}])(?:${forms.map(([, form]) => `(${form})`).join('|')})`,
  'gu',
)

/**
 * Find the words that name a day, in order, each with its rule; a weekday that only leads in a date is left out.
 * `words` are the fewest that give the day: “Thursday” of “late Thursday”; it starts where a weekday leads it in.
 */
export function findDays(text: string): readonly DayExpression[] {
  if (!hint.test(text)) return []
  const found = [...text.matchAll(anyForm)].flatMap((match): DayExpression[] => {
    const rule = forms[match.slice(1).findIndex((group) => group !== undefined)]?.[0]
    return rule ? [{ start: match.index, end: match.index + match[0].length, words: match[0], rule }] : []
  })
  return found.flatMap((expression, index) => {
    const before = found[index - 1]
    if (leadsIn(expression, found[index + 1], text)) return []
    return before && leadsIn(before, expression, text) ? [{ ...expression, start: before.start }] : [expression]
  })
}

/** Find the words that name a day in a stretch of a text; whether the text names any is looked at once. */
export function findDaysIn(text: string, { start, end }: Span): readonly DayExpression[] {
  return hasHint(text) ? findDays(text.slice(start, end)) : []
}

const hasHint = onceInARow((text): boolean => hint.test(text))

function leadsIn(expression: DayExpression, next: DayExpression | undefined, text: string): boolean {
  const isDate = next?.rule === 'day stated in full' || next?.rule === 'day and month nearest published'
  return (
    isDate &&
    expression.rule === 'weekday on or before published' &&
    /^,? (?:the )?$/u.test(text.slice(expression.end, next.start))
  )
}

/**
 * Date a saying by its expression. Each rule's arithmetic, for a published day P (for a span: at both of its ends):
 * - stated in full: the date itself.
 * - day and month: of the years before, of and after P the one that brings the date nearest to P, but no more than 60 days after it; a tie goes back.
 * - weekday: the last such weekday on or before P; “last Friday” said on a Friday is P − 7.
 * - published day itself: P. Day before published: P − 1. Counted back: P − n, a week being 7 days.
 * - week before published: Monday to Sunday of the week before the one (from Monday) that holds P.
 * - month: “last month” the calendar month before P’s; “this month” P’s; a named month the last that began on or before P,
 *   or that of the year it names; never past P.
 * - year: “last year” the calendar year before P’s; “this year” P’s; n years ago that of P − n; a year named is itself; never past P.
 * Without a published day all but the first leave both ends open.
 */
export function dateExpression({ words, rule }: DayExpression, published: Anchor): SaidOn {
  if (rule === 'day stated in full') {
    const stated = readDate(words, null)
    return { earliest: stated, latest: stated, expression: words, certainty: 'stated', rule }
  }
  if (published === null) return { ...nothingToDateItBy, expression: words }
  const first = readSpan(words, rule, published.earliest)
  const last = readSpan(words, rule, published.latest)
  return { earliest: first.earliest, latest: last.latest, expression: words, certainty: 'implied', rule }
}

/** Date a saying that no words date: on or before the day the article came out, when that is known. */
export function dateByPublication(published: Anchor): SaidOn {
  if (published === null) return nothingToDateItBy
  return {
    earliest: null,
    latest: published.latest,
    expression: null,
    certainty: 'implied',
    rule: 'on or before published',
  }
}

const nothingToDateItBy: SaidOn = {
  earliest: null,
  latest: null,
  expression: null,
  certainty: 'implied',
  rule: 'nothing to date it by',
}

function readSpan(words: string, rule: DayRule, published: Day): DaySpan {
  switch (rule) {
    case 'day and month nearest published':
      return oneDay(readDate(words, published))
    case 'weekday on or before published':
      return oneDay(addDays(published, -daysSinceWeekday(words, published)))
    case 'published day itself':
      return oneDay(published)
    case 'day before published':
      return oneDay(addDays(published, -1))
    case 'counted back from published':
      return oneDay(addDays(published, -daysBack(words)))
    case 'week before published':
      return weekBefore(published)
    case 'month on or before published':
      return monthNamed(words, published)
    case 'year on or before published':
      return wholeYear(yearNamed(words, Number(published.slice(0, 4))), published)
    default:
      return { earliest: null, latest: published }
  }
}

const fold = (words: string): string => words.toLowerCase()

function oneDay(day: Day | null): DaySpan {
  return { earliest: day, latest: day }
}

function daysSinceWeekday(words: string, published: Day): number {
  const named = weekdays.findIndex((names) => names.some((name) => fold(words).endsWith(fold(name))))
  const days = (weekdayOf(published) - named + 7) % 7
  return days === 0 && /^last /iu.test(words) ? 7 : days
}

function daysBack(words: string): number {
  const [count = '', unit = ''] = words.toLowerCase().split(' ')
  return (counts[count] ?? Number(count)) * (unit.startsWith('week') ? 7 : 1)
}

function weekBefore(published: Day): DaySpan {
  const monday = addDays(published, -((weekdayOf(published) + 6) % 7) - 7)
  return { earliest: monday, latest: addDays(monday, 6) }
}

function monthNamed(words: string, published: Day): DaySpan {
  const year = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  const named = months.findIndex((names) => names.some((name) => fold(words).startsWith(fold(name)))) + 1
  const statedYear = Number(/\d{4}$/u.exec(words)?.[0] ?? 0)
  if (named > 0) return wholeMonth(statedYear || (named > month ? year - 1 : year), named, published)
  if (/^last/iu.test(words))
    return month === 1 ? wholeMonth(year - 1, 12, published) : wholeMonth(year, month - 1, published)
  return wholeMonth(year, month, published)
}

function yearNamed(words: string, year: number): number {
  if (/^\d{4}$/u.test(words)) return Number(words)
  if (/^last/iu.test(words)) return year - 1
  const [count = ''] = words.toLowerCase().split(' ')
  return words.endsWith('ago') ? year - (counts[count] ?? Number(count)) : year
}

function wholeYear(year: number, published: Day): DaySpan {
  const latest = `${String(year)}-12-31`
  return { earliest: `${String(year)}-01-01`, latest: latest > published ? published : latest }
}

function wholeMonth(year: number, month: number, published: Day): DaySpan {
  const latest = lastDayOf(year, month)
  return { earliest: dayOf(year, month, 1), latest: daysBetween(latest, published) < 0 ? published : latest }
}

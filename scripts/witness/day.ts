import type { DaySpan } from '../../src/schema/day.ts'
import type { DayRule, SaidOn } from '../../src/schema/ledger.ts'
import type { Published } from '../../src/schema/sidecar.ts'

type Dated = Pick<Published, 'earliest' | 'latest'> | null

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'] // prettier-ignore
const DAY_MS = 86_400_000
const LATEST_MS = 60 * DAY_MS // that a date without a year can come after the page
const OPEN: DaySpan = { earliest: null, latest: null }

/** Work out by the named rule which days an expression means; undefined when the rule cannot read the expression. */
export function reckon(rule: DayRule, expression: string | null, published: Dated): DaySpan | undefined {
  if (rule === 'editor') return undefined
  if (rule === 'nothing to date it by') return OPEN
  if (rule === 'on or before published') return { earliest: null, latest: published?.latest ?? null }
  if (rule === 'transcript: said on its published day')
    return published === null ? undefined : { earliest: published.earliest, latest: published.latest }
  const words = (expression ?? '').toLowerCase()
  if (statesDay(rule)) {
    const day = readFullDate(words) ?? (published === null ? undefined : nearestDate(words, published.latest))
    return day === undefined ? undefined : { earliest: day, latest: day }
  }
  if (published === null) return undefined
  const first = reckonFrom(rule, words, published.earliest)
  const last = reckonFrom(rule, words, published.latest)
  return first === undefined || last === undefined ? undefined : { earliest: first.earliest, latest: last.latest }
}

/** Say whether a text writes this day out in full: “9 May 2031”, “May 9, 2031”, “2031-05-09”. */
export function writesDay(text: string, day: string): boolean {
  const dates =
    text
      .toLowerCase()
      .match(
        /\b(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})\b/g,
      ) ?? []
  return dates.some((words) => readFullDate(words) === day)
}

/** Work out every span that any rule reads from an expression: what a machine can have said before an editor. */
export function reckonAll(
  { expression }: Pick<SaidOn, 'expression'>,
  published: Dated,
  rules: readonly DayRule[],
): readonly DaySpan[] {
  return rules.flatMap((rule) => reckon(rule, expression, published) ?? [])
}

function statesDay(rule: DayRule): boolean {
  return rule === 'day stated in full' || rule === 'dateline of the article' || rule === 'post: its own date'
}

function reckonFrom(rule: DayRule, words: string, published: string): DaySpan | undefined {
  const day = reckonDay(rule, words, published)
  if (day !== undefined) return { earliest: day, latest: day }
  if (rule === 'week before published') return weekBefore(published)
  if (rule === 'year on or before published') return yearUpTo(words, published)
  return rule === 'month on or before published' ? monthUpTo(words, published) : undefined
}

function reckonDay(rule: DayRule, words: string, published: string): string | undefined {
  switch (rule) {
    case 'published day itself':
      return /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(words) ? published : undefined
    case 'day before published':
      return /\b(?:yesterday|last night)\b/.test(words) ? shift(published, -1) : undefined
    case 'weekday on or before published':
      return weekdayUpTo(words, published)
    case 'counted back from published':
      return countBack(words, published)
    case 'day and month nearest published':
      return nearestDate(words, published)
    default:
      return undefined
  }
}

function weekdayUpTo(words: string, published: string): string | undefined {
  const named = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`).test(words))
  if (named < 0) return undefined
  let day = /^last\b/.test(words) ? shift(published, -1) : published
  while (new Date(`${day}T00:00Z`).getUTCDay() !== named) day = shift(day, -1)
  return day
}

function countBack(words: string, published: string): string | undefined {
  const match = /\b(an?|\d+|[a-z]+) (day|week)s? ago\b/.exec(words)
  if (match === null) return undefined
  const [, count = '', unit] = match
  const many = readCount(count)
  return many < 1 ? undefined : shift(published, -many * (unit === 'week' ? 7 : 1))
}

function weekBefore(published: string): DaySpan {
  let monday = shift(published, -7)
  while (new Date(`${monday}T00:00Z`).getUTCDay() !== 1) monday = shift(monday, -1)
  return { earliest: monday, latest: shift(monday, 6) }
}

function monthUpTo(words: string, published: string): DaySpan | undefined {
  const [year = 0, month = 0] = published.split('-').map(Number)
  const named = findMonth(words)
  const stated = /\b(\d{4})\b/.exec(words)?.[1]
  if (named !== undefined)
    return upTo(published, stated !== undefined ? Number(stated) : named > month ? year - 1 : year, named)
  if (/\blast month\b/.test(words))
    return month === 1 ? upTo(published, year - 1, 12) : upTo(published, year, month - 1)
  return /\bthis month\b/.test(words) ? upTo(published, year, month) : undefined
}

function yearUpTo(words: string, published: string): DaySpan | undefined {
  const year = findYear(words, Number(published.slice(0, 4)))
  if (year === undefined) return undefined
  const last = `${String(year)}-12-31`
  return { earliest: `${String(year)}-01-01`, latest: last < published ? last : published }
}

function findYear(words: string, now: number): number | undefined {
  if (/^\d{4}$/.test(words)) return Number(words)
  if (/\b(?:last|this) year\b/.test(words)) return words.startsWith('last') ? now - 1 : now
  const count = /^(an?|\d+|[a-z]+) years? ago$/.exec(words)?.[1]
  const many = count === undefined ? -1 : readCount(count)
  return many < 1 ? undefined : now - many
}

function readCount(word: string): number {
  return /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word)
}

function upTo(published: string, year: number, month: number): DaySpan | undefined {
  const first = toDay(year, month, 1)
  const next = month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1)
  if (first === undefined || next === undefined) return undefined
  const last = shift(next, -1)
  return { earliest: first, latest: last < published ? last : published }
}

function readFullDate(words: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words)
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(words)
  if (slashed !== null) return slashedDate(slashed.slice(1).map(Number))
  const year = /\b(\d{4})\b/.exec(words)?.[1]
  return year === undefined ? undefined : dateIn(words, Number(year))
}

function slashedDate([one = 0, two = 0, year = 0]: readonly number[]): string | undefined {
  const century = year > 99 ? 0 : year > 50 ? 1900 : 2000
  if (Math.max(one, two) <= 12) return undefined
  return one > two ? toDay(century + year, two, one) : toDay(century + year, one, two)
}

function nearestDate(words: string, published: string): string | undefined {
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((each) => dateIn(words, each) ?? [])
  const near = days.filter((day) => Date.parse(day) - Date.parse(published) <= LATEST_MS)
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(published))
  return near.reduce<string | undefined>(
    (best, day) => (best === undefined || distance(day) < distance(best) ? day : best),
    undefined,
  )
}

function dateIn(words: string, year: number): string | undefined {
  const month = findMonth(words)
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(words)?.[1]
  return month === undefined || day === undefined ? undefined : toDay(year, month, Number(day))
}

function findMonth(words: string): number | undefined {
  const found = MONTHS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`).test(words))
  return found < 0 ? undefined : found + 1
}

function toDay(year: number, month: number, day: number): string | undefined {
  const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
  const time = Date.parse(`${written}T00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

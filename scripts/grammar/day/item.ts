import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Article, Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import { dateExpression, findDays, type DayExpression } from './day.ts'
import type { Day } from '../../../src/schema/day.ts'

/** A dated line that opens an item of a digest: where it starts, its date as written, and as a day. */
export interface Item {
  readonly start: number
  readonly day: Day
  readonly dated: SaidOn
}

/** Find the item of a digest that a place belongs to; dated lines make a digest when two or more are written alike and words stand under each. */
export function findItem(article: Article, at: number): Item | undefined {
  const items = itemsOf(article)
  const item = items[countLeading(items, ({ start }) => start <= at) - 1]
  return endsOf(article).some((end) => item !== undefined && end > item.start && end <= at) ? undefined : item
}

/** Find what stands under the last item and is none: “Original story”. */
const endsOf = oncePer(({ text, lines }: Article): readonly number[] =>
  lines.flatMap(({ start, end }) => (end - start < longest && former.test(text.slice(start, end)) ? [start] : [])),
)

const former = /^\W*(?:Original|Previous|Earlier|First) (?:[Ss]tory|[Aa]rticle|[Rr]eport|[Vv]ersion|[Pp]ost)\W*$/u

/** A line that opens with its date. */
interface Stamp extends Item {
  readonly end: number // of the date
  readonly shape: string // how it is written
}

const itemsOf = oncePer((article: Article): readonly Item[] => {
  const stamps = article.lines.flatMap((line) => readStamp(article, line) ?? [])
  const filled = stamps.filter(({ end }, index) => hasWords(article, end, stamps[index + 1]?.start ?? Infinity))
  const shapes = Map.groupBy(filled, ({ shape }) => shape)
  return filled.filter(({ shape }) => (shapes.get(shape) ?? []).length >= 2)
})

const clock = String.raw`(?:at )?(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?| ?[AP]M)|\d{1,2}[:.]\d{2}|[Nn]oon|[Mm]idnight)(?: (?:local time|\(?[A-Z]{2,4}\)?))?`
const opening = new RegExp(String.raw`^[\s#>*[(•-]{0,12}(?<label>(?:(?:Latest )?[Uu]pdated?|UPDATED?|Posted|Published)(?: on)?,? ?:? ?)?(?<clock>${clock},? (?:on )?)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?=\d|\p{Lu}\p{Ll}{2}))?(?=[\p{Lu}\d])`, 'u') // prettier-ignore
const closed = new RegExp(String.raw`^(?:,? ${clock})?(?:\s*$|\s?[:–—-]|[\])])`, 'u') // the time of day may follow
const timed = new RegExp(String.raw`^,? ${clock}`, 'u')
const longest = 60 // characters in which a line’s date must stand

function readStamp({ text, sidecar }: Article, { start, end }: Span): Stamp | undefined {
  const head = text.slice(start, Math.min(end, start + longest))
  const lead = opening.exec(head)
  const day = lead ? findDays(head)[0] : undefined
  if (!lead || day?.start !== lead[0].length) return undefined
  const after = head.slice(day.end)
  const isClosed = closed.test(after)
  const isTimed = lead.groups?.clock !== undefined || timed.test(after)
  if (day.rule !== 'day stated in full' && !(isClosed && (day.rule === 'day and month nearest published' || isHeading(day, after, isTimed)))) return undefined // prettier-ignore
  const { published } = sidecar
  const isWeekday = day.rule === 'weekday on or before published' // a dateline’s rule proves a date alone
  const dated = dateExpression(day, published && { earliest: published.earliest, latest: published.latest })
  if (dated.earliest === null || dated.earliest !== dated.latest) return undefined
  return {
    start, end: start + day.end, day: dated.earliest, dated: isWeekday ? dated : { ...dated, rule: 'dateline of the article' }, shape: shapeOf(lead.groups?.label, day, isClosed),
  } // prettier-ignore
}

/** Tell “Tuesday, 10:15 a.m.” and “Tuesday”, alone on a line, from a sentence that opens with a weekday. */
function isHeading({ rule }: DayExpression, after: string, isTimed: boolean): boolean {
  return rule === 'weekday on or before published' && (isTimed || after.trim() === '')
}

function shapeOf(label: string | undefined, { words, rule, start, end }: DayExpression, isClosed: boolean): string {
  const hasWeekday = end - start > words.length
  return [label?.trim().toLowerCase(), /^\d{4}/u.test(words) ? 'year' : /^\d/u.test(words) ? 'day' : 'month', rule, hasWeekday, isClosed].join(' ') // prettier-ignore
}

/** Tell whether words of the article stand between a date and the next. */
function hasWords({ passages }: Article, from: number, to: number): boolean {
  return passages.some(({ start, end }) => Math.min(end, to) - Math.max(start, from) > 20)
}

/**
 * Settle a day inside an item: `inItem` is reckoned from the item’s own date, `inArticle` from the article’s.
 * Where they agree the article’s stands; the item’s own day is named by its date; any other day is not guessed at.
 */
export function settleInItem(inItem: SaidOn, inArticle: SaidOn, item: Item, undated: SaidOn): SaidOn {
  const isSame = inItem.earliest === inArticle.earliest && inItem.latest === inArticle.latest
  if (isSame || inItem.earliest === null) return inArticle
  return inItem.earliest === item.day && inItem.latest === item.day ? item.dated : undated
}

import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Article } from '../../lib/draft.ts'
import { addDays } from './calendar.ts'
import { dateExpression, findDays, type Anchor, type DayExpression } from './day.ts'

/**
 * Find the day in the dateline that opens an article: “PORT ELLEN, May 5 (Agency) —”.
 * A place in capitals, a day and a dash; of a text in which anything else was said first it is no dateline.
 */
export function findDatelineDay({ text, passages }: Pick<Article, 'text' | 'passages'>): DayExpression | undefined {
  const first = passages.find(({ kind, turn }) => kind === 'body' && turn === null)
  if (!first) return undefined
  const head = text.slice(first.start, Math.min(first.end, first.start + longest))
  const day = findDays(head)[0]
  const isDay = day?.rule === 'day stated in full' || day?.rule === 'day and month nearest published'
  if (!isDay || !placed.test(head.slice(0, day.start))) return undefined
  const isBare = shouted.test(head.slice(0, day.start)) && bare.test(head.slice(day.end))
  if (!isBare && !closed.test(head.slice(day.end))) return undefined
  return { ...day, start: first.start + day.start, end: first.start + day.end }
}

/**
 * Date a saying by the dateline: the day itself. Undefined where a dateline without a year has no published day to give it one,
 * or where the page is known to have come out on other days, since a crawled head can carry any date; what is filed late is out the day after.
 */
export function dateByDateline(dateline: DayExpression, published: Anchor): SaidOn | undefined {
  const dated = dateExpression(dateline, published)
  const { earliest, latest } = dated
  if (earliest === null || earliest !== latest) return undefined
  if (published !== null && (earliest < addDays(published.earliest, -1) || earliest > published.latest))
    return undefined
  return { ...dated, rule: 'dateline of the article' }
}

const longest = 140 // characters from the head of an article to the dash of its dateline
const placed = /^\(?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?,? $/u
const closed =
  /^(?:,?\)?(?: ?[(/][^()/]{1,40}[)/]?)?\s{0,2}(?:[-–—]{1,2}|:)\s|\.? ?\/\p{Lu}[\p{L} ]{1,30}\/(?:\.|\s?[-–—]{1,2}|:)\s)/u // “OSLO, July 20. /Agency/. Up to 40 …”
const shouted = /^[\p{Lu} .’'-]{3,}, $/u
const bare = /^ (?=[“"]?[\p{Lu}\d])/u // “OSLO, July 20 Up to 40 …”: its dash got lost

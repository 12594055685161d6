import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Article } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
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
  if (!isDay || !placed.test(head.slice(0, day.start)) || !closed.test(head.slice(day.end))) return undefined
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
const closed = /^,?\)?(?: ?[(/][^()/]{1,40}[)/]?)?\s{0,2}(?:[-–—]{1,2}|:)\s/u

/** Find the day of the briefing that a text is the record of: its head calls it one, and a line of the head is a date. */
export const findBriefingDay = oncePer(
  ({ text, lines }: Pick<Article, 'text' | 'lines'>): DayExpression | undefined => {
    const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '')
    const head = written.slice(0, briefingHead).filter(({ start, end }) => end - start <= longest)
    if (!head.some(({ start, end }) => briefing.test(text.slice(start, end).trimEnd()))) return undefined
    for (const { start, end } of head) {
      const words = text.slice(start, end)
      const day = findDays(words)[0]
      if (day?.rule === 'day stated in full' && day.words === words.trim())
        return { ...day, start: start + day.start, end: start + day.end }
    }
    return undefined
  },
)

const briefingHead = 8 // lines
const briefing = /\b(?:press|news|media|noon|daily) (?:briefing|conference)\b(?!.*\.$)/iu // no line of prose

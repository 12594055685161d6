import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Day } from '../../../src/schema/day.ts'
import type { Article } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import { readDate } from './date.ts'
import { findDays } from './day.ts'

/** A dated line that opens an item of a digest: where it starts, its date as written and as a day. */
export interface Item {
  readonly start: number
  readonly words: string
  readonly day: Day
}

/** Find the item of a digest that a place belongs to; a text with fewer than two dated lines is no digest. */
export function findItem(article: Article, at: number): Item | undefined {
  const items = itemsOf(article)
  return items.length < 2 ? undefined : items[countLeading(items, ({ start }) => start <= at) - 1]
}

const opening = /^[\s#>*[(•-]{0,12}(?:(?:Updated?|Posted|Published),? ?:? ?)?(?=[\p{Lu}\d])/u
const longest = 60 // characters in which a line’s date must stand

const itemsOf = oncePer(({ text, lines }: Article): readonly Item[] =>
  lines.flatMap(({ start, end }): Item[] => {
    const head = text.slice(start, Math.min(end, start + longest))
    const lead = opening.exec(head)?.[0].length
    const first = lead === undefined || !/\d{4}/u.test(head) ? undefined : findDays(head)[0]
    const day = first?.start === lead && first?.rule === 'day stated in full' ? readDate(first.words, null) : null
    return first && day !== null ? [{ start, words: first.words, day }] : []
  }),
)

/**
 * Settle a day inside an item: `inItem` is reckoned from the item’s own date, `inArticle` from the article’s.
 * Where they agree the article’s stands; the item’s own day is named by its date; any other day is not guessed at.
 */
export function settleInItem(inItem: SaidOn, inArticle: SaidOn, item: Item, undated: SaidOn): SaidOn {
  const isSame = inItem.earliest === inArticle.earliest && inItem.latest === inArticle.latest
  if (isSame || inItem.earliest === null) return inArticle
  if (inItem.earliest !== item.day || inItem.latest !== item.day) return undated
  return {
    earliest: item.day,
    latest: item.day,
    expression: item.words,
    certainty: 'stated',
    rule: 'dateline of the article',
  }
}

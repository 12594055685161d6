import { fateRows } from '../../lexicon/fate.ts'
import type { PlacedCount } from './reading.ts'

/** Mark the counts of a list that adds up to the count just before it: “The bodies were of four men and one woman”, “in two waves: 4,000 in May and 5,000 in June”. */
export function markSums(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (let at = 1; at < marked.length; at += 1) {
    const [whole, first] = [marked[at - 1], marked[at]]
    if (!whole || !first || first.count.partOf !== null || !isNear(text, whole, first)) continue
    const found = findEnd(text, marked, at)
    const end = found - at >= enough || isTold(text, whole, first) ? found : at
    for (let member = at; member < end; member += 1) {
      const placed = marked[member]
      if (placed) marked[member] = { ...placed, count: { ...placed.count, partOf: placed.count.partOf ?? 'last' } }
    }
  }
  return marked
}

const most = 8 // members of a list
const enough = 3 // members that add up by no chance

/** Find the end of the list that adds up to the count before `from`; `from` itself where none does. */
function findEnd(text: string, counts: readonly PlacedCount[], from: number): number {
  const whole = counts[from - 1]
  const total = whole && exactly(whole)
  let sum = 0
  for (let at = from; total && at < Math.min(counts.length, from + most); at += 1) {
    const [placed, before] = [counts[at], counts[at - 1]]
    const value = placed && exactly(placed)
    if (!value || !before || (at > from && !isListed(text, before, placed)) || isOfOther(text, whole, placed))
      return from
    sum += value
    if (sum >= total) return sum === total && at > from ? at + 1 : from
  }
  return from
}

function exactly({ count: { figure } }: PlacedCount): number | null {
  return figure.low === figure.high ? figure.low : null
}

const cue =
  /(?:[:(–—]|- ?|\n[-*•] ?|\b(?:were|are|of|by|includ(?:es?|ed|ing)|in (?:two|three|four|several) \p{L}+,)|\b(?:these|they|which|victims|dead)(?: \p{L}+)?)(?: (?:the|both))? ?$/iu
const longest = 160 // characters from a whole to the first of its list

/** Tell whether a count stands in the sentence of the one before it, or in the next. */
function isNear(text: string, whole: PlacedCount, first: PlacedCount): boolean {
  const from = whole.count.core.end
  const to = startOf(first)
  return to >= from && to - from <= longest && (text.slice(from, to).match(/[.!?](?=\s)/gu)?.length ?? 0) <= 1
}

/** Tell whether words lead from a whole to the first of its list. */
function isTold(text: string, whole: PlacedCount, first: PlacedCount): boolean {
  return cue.test(text.slice(whole.count.core.end, startOf(first)).trimEnd())
}

/** Tell the next of a list: “… in Holm *and* three in Ellen”, or on a line of its own. */
function isListed(text: string, before: PlacedCount, placed: PlacedCount): boolean {
  const between = text.slice(before.count.core.end, startOf(placed))
  return (
    between.length < 100 &&
    (/^[^.;!?\d“”]*(?:,|\band|\bplus|;)[^.;!?\d“”]{0,24}$/u.test(between) ||
      /^[^.\d]*\n\s*[-*•][^.\d]*$/u.test(between))
  )
}

/** Tell whether a member has another fate than the whole: deaths are no share of the injured. */
function isOfOther(text: string, whole: PlacedCount, member: PlacedCount): boolean {
  const [a, b] = [fateOf(text, whole), fateOf(text, member)]
  return b >= 0 && a !== b
}

function fateOf(text: string, placed: PlacedCount): number {
  const words = text
    .slice(startOf(placed), placed.count.core.end + 24)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return fateRows.findIndex((row) => words.some((word) => row.includes(word)))
}

function startOf({ count: { bound, figure } }: PlacedCount): number {
  return Math.min(bound?.start ?? Infinity, figure.numerals[0]?.start ?? Infinity)
}

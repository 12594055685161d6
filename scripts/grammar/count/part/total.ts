import { fateAround } from './befallen.ts'
import { exactly, startOf } from './placed.ts'
import type { PlacedCount } from '../reading.ts'

/** Mark the counts that a total told behind them adds up: “55 died in Holm and 85 in Ellen, *taking the toll to 140*”, “12 men and 30 women were killed. *In all*, 42 people died”. */
export function markTotalled(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const [at, total] of counts.entries()) {
    const from = isTotal(text, counts[at - 1], total) ? findStart(text, counts, at) : at
    for (let member = from; member < at; member += 1) {
      const placed = marked[member]
      if (placed?.count.partOf === null) marked[member] = { ...placed, count: { ...placed.count, partOf: 'ahead' } }
    }
  }
  return marked
}

const adding =
  /\b(?:totals?|totall?ing|totall?ed|in all|altogether|overall|combined|tally|toll|sum|death count|number of (?:dead|deaths|victims|injured))\b[^.;:!?\d]{0,60}$/iu
const behind = /^[^.;:\d]{0,24}\b(?:in all|in total|altogether|all told|combined|overall)\b/iu

/** Tell a count that its words call a total of those just before. */
function isTotal(text: string, last: PlacedCount | undefined, { count, sentence }: PlacedCount): boolean {
  if (!last || last.count.core.end > startOf({ count })) return false
  const before = text.slice(Math.max(last.count.core.end, startOf({ count }) - far), startOf({ count }))
  return adding.test(before) || behind.test(text.slice(count.core.end, Math.min(sentence.end, count.core.end + 60)))
}

const far = 200 // characters from the last member to the total
const most = 12

/** Find the first of two or more counts that add up to a total behind them; the total itself where none do. */
function findStart(text: string, counts: readonly PlacedCount[], total: number): number {
  const whole = counts[total]
  const size = whole && exactly(whole)
  if (!whole || !size) return total
  const fate = fateAround(text, whole)
  let sum = 0
  let members = 0
  for (let at = total - 1; at >= Math.max(0, total - most); at -= 1) {
    const placed = counts[at]
    const next = counts[at + 1]
    if (!placed || !next || startOf(next) - placed.count.core.end > far) return total
    if (placed.count.partOf !== null) continue
    const value = exactly(placed)
    const own = fateAround(text, placed)
    if (value === null || (own >= 0 && fate >= 0 && own !== fate)) return total
    sum += value
    members += 1
    if (sum >= size) return sum === size && members > 1 ? at : total
  }
  return total
}

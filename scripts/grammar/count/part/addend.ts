import { fateAround } from './befallen.ts'
import { exactly, startOf } from './placed.ts'
import type { PlacedCount } from '../reading.ts'

/** Mark the counts that follow a total and make it up, one sentence after the other, whatever else is told between: “90 people died. Holm lost 40, five of them children. … Ellen reported 27 deaths. … Another 23 died in Lund”. */
export function markAddends(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const [at, whole] of counts.entries()) {
    if (whole.count.partOf !== null) continue
    for (const member of addendsOf(text, marked, at)) {
      const placed = marked[member]
      if (placed) marked[member] = { ...placed, count: { ...placed.count, partOf: 'last' } }
    }
  }
  return marked
}

const most = 30 // counts behind a total among which its addends stand
const far = 2_500 // characters from it
const large = 100 // a total that addends make up by no chance
const enough = 3 // addends that make up a total by no chance
const short = 0.985 // of a total that addends must reach: one or two may be told without a number

/** Give the counts behind a total, of its fate and no shares of others, that make it up; none where they don’t. */
function addendsOf(text: string, counts: readonly PlacedCount[], total: number): readonly number[] {
  const whole = counts[total]
  const size = whole ? exactly(whole) : null
  if (!whole || size === null || size < large) return []
  const fate = fateAround(text, whole)
  const members: number[] = []
  let sum = 0
  for (let at = total + 1; at < Math.min(counts.length, total + most); at += 1) {
    const placed = counts[at]
    if (!placed || startOf(placed) - whole.count.core.end > far) break
    const value = exactly(placed)
    if (placed.count.partOf !== null || value === null || fateAround(text, placed) !== fate) continue
    if (value >= size) break
    sum += value
    members.push(at)
    if (sum > size) break
    if (members.length >= enough && sum >= size * short) return members
  }
  return []
}

import { fateRows } from '../../../lexicon/fate.ts'
import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { exactly, isBare, startOf } from './placed.ts'

/** Mark those whom other shares leave of a whole, and these: “Four were brought in and *one died. Three others* are in surgery”. */
export function markRemainders(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const at of counts.keys()) {
    const isShare = isRest(marked, at) || isOneOfTwo(text, marked, at)
    const from = isShare ? at : (findFirst(text, marked, at) ?? at + 1)
    for (let member = from; member <= at; member += 1) {
      const placed = marked[member]
      if (placed) marked[member] = { ...placed, count: { ...placed.count, partOf: placed.count.partOf ?? 'last' } }
    }
  }
  return marked
}

const longest = 160 // characters from a whole to its rest
const far = 360 // … to the others
const back = 5 // counts before the others

/** Tell those whom a share leaves of a whole, told without a noun: “Five men came and only two of them survived. *Three* were found frozen”. */
function isRest(counts: readonly PlacedCount[], at: number): boolean {
  const [whole, share, rest] = [counts[at - 2], counts[at - 1], counts[at]]
  if (!whole || !share || !rest || !isBare(rest) || rest.count.partOf !== null || whole.count.partOf !== null)
    return false
  if (share.count.partOf === null || share.count.partOf === 'next') return false
  const sum = (exactly(share) ?? NaN) + (exactly(rest) ?? NaN)
  return sum === exactly(whole) && startOf(rest) - whole.count.core.end < longest
}

const other =
  /(?:[.!?;]["”]?|["”])\s+(?:and )?["“]?[Tt]he other(?: one| man| woman| person| victim)? (?:was|is|had|has|later|also|\p{Ll}{2,}ed)\b/u

/** Tell the first of two of whom “the other” is told next: “Two men drowned. *One man* fell in at noon. The other jumped in after him”. */
function isOneOfTwo(text: string, counts: readonly PlacedCount[], at: number): boolean {
  const [whole, one, next] = [counts[at - 1], counts[at], counts[at + 1]]
  if (!whole || !one || exactly(whole) !== 2 || exactly(one) !== 1 || whole.count.partOf !== null) return false
  const { end } = one.count.core
  const isNear = startOf(one) - whole.count.core.end < far && whole.sentence.start !== one.sentence.start
  return isNear && other.test(text.slice(end, Math.min(end + far, next ? startOf(next) : Infinity)))
}

/** Find the first share of a whole that others end: a count before which those told since, one person each where “one” is said, and the others make up. */
function findFirst(text: string, counts: readonly PlacedCount[], at: number): number | null {
  const rest = counts[at]
  const size = rest ? exactly(rest) : null
  const words = rest ? text.slice(Math.max(0, startOf(rest) - 12), rest.count.core.end + 8) : ''
  if (!rest || size === null || !/\b(?:others?|remaining)\b/u.test(words)) return null
  let sum = size
  for (let from = at - 1; from >= Math.max(0, at - back); from -= 1) {
    const whole = counts[from]
    if (!whole || whole.count.partOf !== null || startOf(rest) - whole.count.core.end > far) return null
    const since = text.slice(whole.count.core.end, startOf(rest))
    const ones = (since.match(/\bone\b(?! of\b)/giu)?.length ?? 0) - countOnes(counts.slice(from + 1, at))
    const value = exactly(whole)
    if (value === null) return null
    if (value === sum + ones && sum + ones > size && mayBeLeft(text, whole, words)) return from + 1
    sum += value
  }
  return null
}

function countOnes(counts: readonly PlacedCount[]): number {
  return counts.filter((placed) => exactly(placed) === 1).length
}

const kept = new Set(['missing', 'captured'].map((word) => fateRows.findIndex((row) => row.includes(word))))

/** Tell a whole whose people may have met different ends: no end is told of it, or that they were held or lost, or it is pointed at, “*the other* three”. */
function mayBeLeft(text: string, whole: PlacedCount, words: string): boolean {
  const fate = fateAround(text, whole)
  return fate < 0 || kept.has(fate) || /\bthe (?:other|remaining)\b/u.test(words)
}

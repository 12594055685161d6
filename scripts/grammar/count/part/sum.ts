import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { startOf } from './placed.ts'

/** Mark the counts of a list that adds up to a count told before: “The bodies were of four men and one woman”, “in two waves: 4,000 in May and 5,000 in June”. */
export function markSums(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (let at = 1; at < marked.length; at += 1) {
    const end = findEnd(text, marked, at)
    for (let member = at; member < end; member += 1) {
      const placed = marked[member]
      if (placed) marked[member] = { ...placed, count: { ...placed.count, partOf: placed.count.partOf ?? 'last' } }
    }
  }
  return marked
}

const most = 12 // members of a list
const enough = 3 // members that add up by no chance
const some = 12 // a sum that the next two members reach by no chance
const large = 100 // a sum that two members reach by no chance
const back = 6 // counts before a list among which its sum may stand
const far = 900 // characters from such a sum to its list

/** Find the end of the list that opens at `from` and adds up to a count before; `from` itself where none does. */
function findEnd(text: string, counts: readonly PlacedCount[], from: number): number {
  const first = counts[from]
  if (!first || first.count.partOf !== null) return from
  const wholes = counts
    .slice(Math.max(0, from - back), from)
    .filter(({ count }) => startOf(first) - count.core.end < far)
    .reverse()
  const limit = Math.max(...wholes.map((whole) => exactly(whole) ?? 0))
  let sum = 0
  for (let at = from; at < Math.min(counts.length, from + most) && sum < limit; at += 1) {
    const [placed, before] = [counts[at], counts[at - 1]]
    const value = placed && exactly(placed)
    if (!value || !before || (at > from && !isListed(text, before, placed))) return from
    sum += value
    const members = counts.slice(from, at + 1)
    const whole = wholes.find((other) => exactly(other) === sum && isSum(text, other, members, counts[from - 1]))
    if (whole) return at + 1
  }
  return from
}

/** Tell whether members add up to a whole by no chance: there are three or more, or they make a large number, or words lead to them. */
function isSum(text: string, whole: PlacedCount, members: readonly PlacedCount[], last?: PlacedCount): boolean {
  const [first] = members
  if (!first || members.length < 2 || members.some((member) => isOfOther(text, whole, member))) return false
  const size = exactly(whole) ?? 0
  if (members.length >= enough || (whole !== last && size >= large)) return true
  return whole === last && isNear(text, whole, first) && (size >= some || isTold(text, whole, first))
}

function exactly({ count: { figure } }: PlacedCount): number | null {
  return figure.low === figure.high ? figure.low : null
}

const cue =
  /(?:[:(–—]|- ?|\n[-*•] ?|\b(?:were|are|of|by|includ(?:es?|ed|ing)|in (?:two|three|four|several) \p{L}+,)|\b(?:these|they|which|victims|dead)(?: \p{L}+)?)(?: (?:the|both))? ?$|\b(?:and|so|,|–|—|-) ?(?:that|it)(?:['’]s| is) ?$/iu
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
  const [a, b] = [fateAround(text, whole), fateAround(text, member)]
  return b >= 0 && a !== b
}

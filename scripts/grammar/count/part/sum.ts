import { fateRows } from '../../../lexicon/fate.ts'
import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { exactly, isBare, startOf } from './placed.ts'

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

/** Tell a count without a noun that has a verb of its own: “*two* were cooks”. */
function isSubject(text: string, placed: PlacedCount): boolean {
  const { end } = placed.count.core
  return isBare(placed) && /^\s+(?:were|are|was|is|had|have|\p{Ll}+ed)\b/u.test(text.slice(end, end + 24))
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
  if (!first || first.count.partOf === 'next') return from
  const wholes = counts
    .slice(Math.max(0, from - back), from)
    .filter(({ count }) => startOf(first) - count.core.end < far)
    .reverse()
  const limit = Math.max(...wholes.map((whole) => exactly(whole) ?? 0))
  let sum = 0
  for (let at = from; at < Math.min(counts.length, from + most) && sum < limit; at += 1) {
    const [placed, before] = [counts[at], counts[at - 1]]
    const value = placed && exactly(placed)
    const isNext = at === from || (before && placed && isListed(text, before, placed, limit))
    if (!value || !before || !isNext) return from
    sum += value
    const members = counts.slice(from, at + 1)
    const whole = wholes.find(
      (other) =>
        !isPeer(counts, other, from) && exactly(other) === sum && isSum(text, other, members, counts[from - 1]),
    )
    if (whole) return at + 1
  }
  return from
}

/** Tell one of the list itself, of which more stand between it and those that happen to add up to it: “8,000 in Holm, *7,000 in Lund*, 5,000 in Ellen and 3,000 in Vale”. */
function isPeer(counts: readonly PlacedCount[], whole: PlacedCount, from: number): boolean {
  const between = counts.slice(counts.indexOf(whole) + 1, from)
  return (
    counts[from]?.sentence.start === whole.sentence.start &&
    between.length > 0 &&
    between.every(({ count }) => count.partOf === null)
  )
}

/** Tell whether members add up to a whole by no chance: there are three or more, or they make a large number, or words lead to them. */
function isSum(text: string, whole: PlacedCount, members: readonly PlacedCount[], last?: PlacedCount): boolean {
  const [first] = members
  const size = exactly(whole) ?? 0
  if (!first || members.length < 2) return false
  if (members.some((member) => isOfOther(text, whole, member))) return false
  if (members.length >= enough || (whole !== last && size >= large)) return true
  const apart = first.sentence.start !== whole.sentence.start
  if (apart && isByKind(members) && startOf(first) - whole.count.core.end < longest) return true
  const told = size >= some || members.every((member) => isSubject(text, member)) || isTold(text, whole, first)
  return whole === last && isNear(text, whole, first) && told
}

/** Tell those who are more or others than those told before: “*four more* arrests”, “33 *others*”. */
function isMore(text: string, placed: PlacedCount): boolean {
  const words = text.slice(Math.max(0, startOf(placed) - 12), placed.count.core.end + 8)
  return /\b(?:more|another|others?)\b/u.test(words)
}

const sexes = /\b(?:men|women|man|woman|boys?|girls?|children|child|adults?)$/u

/** Tell people told apart by sex or age: “four men and one woman”. */
function isByKind(members: readonly PlacedCount[]): boolean {
  return (
    members.every(({ count }) => sexes.test(count.unit)) && new Set(members.map(({ count }) => count.unit)).size > 1
  )
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

/** Tell the next of a list: “… in Holm *and* three in Ellen”, or on a line of its own; of a large sum also “… *while* the number of those missing is”. */
function isListed(text: string, before: PlacedCount, placed: PlacedCount, limit: number): boolean {
  const between = text.slice(before.count.core.end, startOf(placed))
  if (
    limit >= 1_000 &&
    between.length < longest &&
    /^[^.;!?\d“”]*\. (?:Another|A further|An additional)\s$/u.test(between)
  )
    return true
  if (isMore(text, placed) && between.length < far / 2 && (between.match(/[.!?]\s/gu)?.length ?? 0) <= 2) return true
  if (limit >= large && between.length < longest && /^,? (?:while|and) the number of [^.;!?\d“”]*$/u.test(between))
    return true
  return (
    between.length < 100 &&
    !/\b(?:while|but|whereas|although)\b/u.test(between) &&
    (/^[^.;!?\d“”]*(?:,|\band|\bplus|;)[^.;!?\d“”]{0,40}$/u.test(between) ||
      /^[^.\d]*\n\s*[-*•][^.\d]*$/u.test(between))
  )
}

/** Tell whether a member has another fate than the whole: deaths are no share of the injured, but of the “killed or injured”. */
function isOfOther(text: string, whole: PlacedCount, member: PlacedCount): boolean {
  const [a, b] = [fateAround(text, whole), fateAround(text, member)]
  if (b < 0 || a === b) return false
  const words = text.slice(whole.sentence.start, whole.count.core.end).toLowerCase()
  return !fateRows[b]?.some((fate) =>
    new RegExp(String.raw`\b(?:or|and) (?:\p{L}+ )?${fate}\b|\b${fate} (?:or|and)\b`, 'u').test(words),
  )
}

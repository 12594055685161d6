import { fateRows } from '../../../lexicon/fate.ts'
import { fateAround } from './befallen.ts'
import { isListed, isNear, isSubject, isTold } from './listed.ts'
import type { PlacedCount } from '../reading.ts'
import { exactly, startOf } from './placed.ts'

/**
 * Mark the counts that make up a total told before them by no chance: those of a list (“The bodies were of four men and
 * one woman”), and of a large total three or more of its fate, whatever is told between (“806 people died. In Holm it was
 * 304, five of them children. … Ellen reported 412 deaths. … In Lund, 90 died”).
 */
export function markSums(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const find of [findList, findSpread])
    // what stands in a list is no addend of another total
    for (const total of counts.keys())
      for (const member of find(text, marked, total)) {
        const placed = marked[member]
        if (placed) marked[member] = { ...placed, count: { ...placed.count, partOf: placed.count.partOf ?? 'last' } }
      }
  return marked
}

const enough = 3 // members that add up by no chance
const some = 12 // a total that two members reach by no chance
const large = 100 // … wherever they stand
const wide = { counts: 30, characters: 2_500 } // behind a total among which its members stand
const close = { counts: 6, characters: 900 } // … before the first of a list
const most = 12 // members of a list
const short = 0.985 // of a large total that must be reached where much is told between: one or two may be told without a number

/** Find the counts of a list behind a total that make it up, none where they don’t. */
function findList(text: string, counts: readonly PlacedCount[], total: number): readonly number[] {
  const whole = counts[total]
  const size = whole ? exactly(whole) : null
  if (!whole || size === null) return []
  for (let first = total + 1; first <= total + close.counts; first += 1) {
    const opening = counts[first]
    if (!opening || startOf(opening) - whole.count.core.end >= close.characters) break
    if (opening.count.partOf === 'next' || isPeer(counts, total, first)) continue
    const members = listFrom(text, counts, first, size)
    if (members.length > 1 && isByNoChance(text, counts, total, members)) return members
  }
  return []
}

/** Give the members of the list that opens at a count, up to where they reach a size exactly. */
function listFrom(text: string, counts: readonly PlacedCount[], first: number, size: number): readonly number[] {
  const members: number[] = []
  let sum = 0
  for (let at = first; at < first + most; at += 1) {
    const [before, placed] = [counts[at - 1], counts[at]]
    const value = placed && exactly(placed)
    if (!value || !before || (at > first && !isListed(text, before, placed, size))) return []
    sum += value
    members.push(at)
    if (sum >= size) return sum === size ? members : []
  }
  return []
}

/** Find the counts behind a large total, of its fate and no shares of others, that make it up; none where they don’t. */
function findSpread(text: string, counts: readonly PlacedCount[], total: number): readonly number[] {
  const whole = counts[total]
  const size = whole ? exactly(whole) : null
  if (!whole || size === null || size < large || whole.count.partOf !== null) return []
  const fate = fateAround(text, whole)
  const members: number[] = []
  let sum = 0
  for (let at = total + 1; at < total + wide.counts; at += 1) {
    const placed = counts[at]
    if (!placed || startOf(placed) - whole.count.core.end > wide.characters) break
    const value = exactly(placed)
    if (placed.count.partOf !== null || value === null || fateAround(text, placed) !== fate) continue
    sum += value
    if (value >= size || sum > size) break
    members.push(at)
    if (members.length >= enough && sum >= size * short) return members
  }
  return isLaidOut(text, whole) && members.length > 1 ? members : []
}

/** Tell a total whose shares are said to follow, whatever they make up of it: “the death of 900 people, *distributed as follows*”. */
function isLaidOut(text: string, { count, sentence }: PlacedCount): boolean {
  return /\b(?:divided|distributed|broken down|split) as follow(?:s|ing)\b/u.test(
    text.slice(count.core.end, sentence.end),
  )
}

/** Tell one of the list itself, of which more stand between it and those that happen to add up to it: “8,000 in Holm, *7,000 in Lund*, 5,000 in Ellen and 3,000 in Vale”. */
function isPeer(counts: readonly PlacedCount[], total: number, first: number): boolean {
  const between = counts.slice(total + 1, first)
  return (
    counts[first]?.sentence.start === counts[total]?.sentence.start &&
    between.length > 0 &&
    between.every(({ count }) => count.partOf === null)
  )
}

/** Tell whether the members of a list add up by no chance: there are three or more, or they make a large number, or words lead to them. */
function isByNoChance(text: string, counts: readonly PlacedCount[], total: number, at: readonly number[]): boolean {
  const members = at.flatMap((member) => counts[member] ?? [])
  const [whole, [first]] = [counts[total], members]
  if (!whole || !first || members.some((member) => isOfOther(text, whole, member))) return false
  const size = exactly(whole) ?? 0
  const isLast = at[0] === total + 1
  if (members.length >= enough || (!isLast && size >= large)) return true
  if (isByKind(members) && isInNext(whole, first)) return true
  const told = size >= some || members.every((member) => isSubject(text, member)) || isTold(text, whole, first)
  return isLast && isNear(text, whole, first) && told
}

const longest = 160 // characters from a total to those told apart by sex or age

function isInNext(whole: PlacedCount, first: PlacedCount): boolean {
  return first.sentence.start !== whole.sentence.start && startOf(first) - whole.count.core.end < longest
}

const sexes = /\b(?:men|women|man|woman|boys?|girls?|children|child|adults?)$/u

/** Tell people told apart by sex or age: “four men and one woman”. */
function isByKind(members: readonly PlacedCount[]): boolean {
  return (
    members.every(({ count }) => sexes.test(count.unit)) && new Set(members.map(({ count }) => count.unit)).size > 1
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

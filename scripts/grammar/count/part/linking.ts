import { statedFigure } from '../../../../src/schema/figure.ts'
import type { Proposal } from '../../../lib/draft.ts'
import { isNationLine } from './nations.ts'
import type { PlacedCount } from '../reading.ts'

const reach = 12 // counts before among which a whole is looked for

/** What is at hand where a part is pointed at its whole. */
export interface Linking {
  readonly text: string
  readonly counts: readonly PlacedCount[]
  readonly proposals: readonly Proposal[] // those before the one at hand are linked
}

/** Give the last counts before that are no shares, in order. */
export function openBefore(proposals: readonly Proposal[], index: number): readonly number[] {
  const found: number[] = []
  for (let at = index - 1; at >= 0 && found.length < reach && index - at < 4 * reach; at -= 1)
    if (proposals[at]?.part === null) found.unshift(at)
  return found
}

export const rounding = 1.1 // shares of a rounded whole may add up to a little more

/** Add up the shares that a sentence lists in a row: a whole holds them all. */
export function sumOfList({ text, counts, proposals }: Linking, index: number): number {
  const isShare = (at: number): boolean => {
    const placed = counts[at]
    const partOf = placed?.count.partOf
    return partOf !== undefined && partOf !== null && partOf !== 'next' && isBeside(text, placed, counts[index])
  }
  let from = index
  while (isShare(from - 1) && index - from < reach) from -= 1
  const totals = new Set(openBefore(proposals, from).map((at) => figureAt(proposals, at)))
  let sum = 0
  for (let at = from; isShare(at) && at - from < 2 * reach; at += 1) {
    if (totals.has(sum) && isOfThem(text, proposals[at])) {
      if (at > index) break // a list ends where it has made up a whole
      sum = 0
    }
    sum += figureAt(proposals, at)
  }
  return sum
}

/** Tell counts of one sentence, or on lines of one list. */
export function isBeside(text: string, a: PlacedCount | undefined, b: PlacedCount | undefined): boolean {
  if (!a || !b) return false
  return a.sentence.start === b.sentence.start || (isNationLine(text, a.sentence) && isNationLine(text, b.sentence))
}

/** Tell “three *of them*”. */
export function isOfThem(text: string, proposal: Proposal | undefined): boolean {
  const end = proposal?.number?.end ?? 0
  return /^\s+of\s+(?:them|these|those|whom)\b/u.test(text.slice(end, end + 16))
}

/** Give the figure that a proposal states. */
export function figureAt(proposals: readonly Proposal[], index: number): number {
  const quantity = proposals[index]?.quantity
  return quantity ? statedFigure(quantity) : 0
}

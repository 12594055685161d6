import { statedFigure } from '../../../../src/schema/figure.ts'
import { fateRows } from '../../../lexicon/fate.ts'
import type { Proposal } from '../../../lib/draft.ts'
import { fateAround } from './befallen.ts'
import { isNationLine } from './nations.ts'
import type { PlacedCount } from '../reading.ts'

const reach = 12

interface Told {
  readonly text: string
  readonly counts: readonly PlacedCount[]
  readonly proposals: readonly Proposal[] // those before the one at hand are linked
}

/** Point every part at its whole: the figure it is taken from, the last one, or the largest stated shortly before. */
export function linkParts(
  text: string,
  counts: readonly PlacedCount[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const linked = [...proposals]
  for (const [index, proposal] of proposals.entries())
    linked[index] = { ...proposal, part: findWhole({ text, counts, proposals: linked }, index) }
  return linked
}

function findWhole(told: Told, index: number): number | null {
  const { counts, proposals } = told
  const partOf = counts[index]?.count.partOf
  if (!partOf) return null
  const size = figureAt(proposals, index)
  if (partOf === 'next') return figureAt(proposals, index + 1) > size ? index + 1 : null
  if (goesInto(told, index)) return index - 1
  const near = partOf === 'near' ? nearest(told, index) : null
  if (near !== null) return near
  const sum = sumOfList(told, index)
  const larger = openBefore(proposals, index).filter(
    (at) => figureAt(proposals, at) > size && !isOtherFate(proposals[at]?.unit, proposals[index]?.unit),
  )
  const fitting = larger.filter((at) => figureAt(proposals, at) * rounding >= sum)
  if (fitting.length === 0 && isShareBeside(told, index)) return index - 1
  const wholes = fitting.length > 0 ? fitting : larger.filter((at) => (counts[at]?.count.partOf ?? null) === null)
  const added = wholes.findLast((at) => sum > size && figureAt(proposals, at) === sum)
  if (added !== undefined) return added
  if (partOf === 'alike') return befallenAlike(told, index, wholes).at(-1) ?? null
  if (partOf !== 'whole') return ofFate(told, index, wholes).at(-1) ?? null
  const beside = wholes.filter((at) => counts[at]?.sentence.start === counts[index]?.sentence.start)
  return beside.at(-1) ?? largest(proposals, ofKin(told, index, wholes))
}

/** Keep the wholes of a share’s own fate, or of the fate that the words before it name, where there are any: 46 bodies are some of 68 bodies, not of 1,000 passengers. */
function ofKin(told: Told, index: number, wholes: readonly number[]): readonly number[] {
  const own = fateOf(told.proposals[index]?.unit)
  const kin = own < 0 ? ofFate(told, index, wholes) : wholes.filter((at) => fateOf(told.proposals[at]?.unit) === own)
  return kin.length > 0 ? kin : wholes
}

/** Tell a share of the share just before, where no whole holds both: of 500 no two can be 304 and 250, but “250 *of them*” may be of the 304. */
function isShareBeside({ text, counts, proposals }: Told, index: number): boolean {
  return (
    (proposals[index - 1]?.part ?? null) !== null &&
    isBeside(text, counts[index - 1], counts[index]) &&
    figureAt(proposals, index - 1) > figureAt(proposals, index) &&
    isOfThem(text, proposals[index])
  )
}

/** Tell “three *of them*”. */
function isOfThem(text: string, proposal: Proposal | undefined): boolean {
  const end = proposal?.number?.end ?? 0
  return /^\s+of\s+(?:them|these|those|whom)\b/u.test(text.slice(end, end + 16))
}

/** Keep the wholes of whom the same is told as of a share, whatever their noun: “nine children *were killed*” are none of “60 residents hurt”. */
function befallenAlike({ text, counts }: Told, index: number, wholes: readonly number[]): readonly number[] {
  const here = counts[index]
  if (!here) return wholes
  const fate = fateAround(text, here)
  return wholes.filter((at) => counts[at] && fateAround(text, counts[at]) === fate)
}

/** Give the last counts before that are no shares, in order. */
function openBefore(proposals: readonly Proposal[], index: number): readonly number[] {
  const found: number[] = []
  for (let at = index - 1; at >= 0 && found.length < reach && index - at < 4 * reach; at -= 1)
    if (proposals[at]?.part === null) found.unshift(at)
  return found
}

const rounding = 1.1 // shares of a rounded whole may add up to a little more

/** Add up the shares that a sentence lists in a row: a whole holds them all. */
function sumOfList({ text, counts, proposals }: Told, index: number): number {
  const isShare = (at: number): boolean => {
    const placed = counts[at]
    const partOf = placed?.count.partOf
    return partOf !== undefined && partOf !== null && partOf !== 'next' && isBeside(text, placed, counts[index])
  }
  let from = index
  while (isShare(from - 1) && !opensShares(text, proposals, from) && index - from < reach) from -= 1
  const totals = new Set(openBefore(proposals, from).map((at) => figureAt(proposals, at)))
  let sum = 0
  for (let at = from; isShare(at) && at - from < 2 * reach; at += 1) {
    if (at > from && opensShares(text, proposals, at)) break
    if (totals.has(sum) && isOfThem(text, proposals[at])) {
      if (at > index) break // a list ends where it has made up a whole
      sum = 0
    }
    sum += figureAt(proposals, at)
  }
  return sum
}

/** Tell counts of one sentence, or on lines of one list. */
function isBeside(text: string, a: PlacedCount | undefined, b: PlacedCount | undefined): boolean {
  if (!a || !b) return false
  return a.sentence.start === b.sentence.start || (isNationLine(text, a.sentence) && isNationLine(text, b.sentence))
}

/** Tell a share of the share before it, with which another list opens: “203 were identified, among them 118 men”. */
function opensShares(text: string, proposals: readonly Proposal[], at: number): boolean {
  const [before, here] = [proposals[at - 1]?.number, proposals[at]?.number]
  return before && here ? inner.test(text.slice(before.end, here.start)) : false
}

const inner = /\b(?:including|among them|of whom|comprising)\s(?:[^.;,]*\s)?$/u

/** Tell a share of the count just told, itself a share or not: “500 officers, including three generals”. */
function goesInto({ text, counts, proposals }: Told, index: number): boolean {
  const [before, here] = [proposals[index - 1], proposals[index]]
  if (!before?.number || !here?.number) return false
  if (counts[index - 1]?.sentence.start !== counts[index]?.sentence.start) return false
  const between = text.slice(before.number.end, here.number.start)
  return (
    /^[^.;]*,? (?:including|among them)\s(?:[^.;,]*\s)?$/u.test(between) &&
    figureAt(proposals, index - 1) > figureAt(proposals, index)
  )
}

/** Find the count before in the sentence that such shares are taken from, itself a share or not: “400 came from Holm, of whom 90 left”. */
function nearest({ counts, proposals }: Told, index: number): number | null {
  let at = index - 1
  while (at >= 0 && counts[at]?.count.partOf === 'near') at -= 1
  const isHere = counts[at]?.sentence.start === counts[index]?.sentence.start
  return isHere && figureAt(proposals, at) > figureAt(proposals, index) ? at : null
}

/** Keep the wholes of the fate that the words before a share name, or else those of no fate: “Among the dead were six children”. */
function ofFate({ text, proposals }: Told, index: number, wholes: readonly number[]): readonly number[] {
  const here = proposals[index]
  if (!here?.number) return wholes
  const named = [...text.slice(here.sentence.start, here.number.start).matchAll(pointed)].at(-1)?.[1]
  const fate = fateOf(named)
  if (fate < 0) return wholes
  const fateAt = (at: number): number => {
    const { unit = null, number = null } = proposals[at] ?? {}
    const end = number ? Math.min(number.end + 40, proposals[at + 1]?.number?.start ?? Infinity) : 0
    const behind = number ? text.slice(number.start, end).split(/[,;.]\s/u)[0] : ''
    return Math.max(fateOf(unit), fateOf(behind))
  }
  const same = wholes.filter((at) => fateAt(at) === fate)
  return same.length > 0 ? same : wholes.filter((at) => fateAt(at) < 0)
}

const pointed = /\b(?:among|of|the|those|these)\s(?:(?:the|those|these|all)\s)?(?:who\s(?:were|are)\s)?(\p{L}+)\b/giu

/** Tell whether two units tell of different fates: deaths are no share of the injured. */
function isOtherFate(whole: string | null | undefined, part: string | null | undefined): boolean {
  const [a, b] = [fateOf(whole), fateOf(part)]
  return a >= 0 && b >= 0 && a !== b
}

function fateOf(words: string | null | undefined): number {
  const each = words?.toLowerCase().split(/[^\p{L}]+/u) ?? []
  return fateRows.findIndex((row) => each.some((word) => row.includes(word)))
}

function largest(proposals: readonly Proposal[], wholes: readonly number[]): number | null {
  return wholes.reduce<number | null>(
    (best, at) => (best === null || figureAt(proposals, at) > figureAt(proposals, best) ? at : best),
    null,
  )
}

function figureAt(proposals: readonly Proposal[], index: number): number {
  const quantity = proposals[index]?.quantity
  return quantity ? statedFigure(quantity) : 0
}

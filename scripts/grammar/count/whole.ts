import { statedFigure } from '../../../src/schema/figure.ts'
import { fateRows } from '../../lexicon/fate.ts'
import type { Proposal } from '../../lib/draft.ts'
import type { PlacedCount } from './reading.ts'

const reach = 12

/** Point every part at its whole: the figure it is taken from, the last one, or the largest stated shortly before. */
export function linkParts(counts: readonly PlacedCount[], proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((proposal, index) => ({ ...proposal, part: findWhole(counts, proposals, index) }))
}

function findWhole(counts: readonly PlacedCount[], proposals: readonly Proposal[], index: number): number | null {
  const partOf = counts[index]?.count.partOf
  if (!partOf) return null
  const size = figureAt(proposals, index)
  if (partOf === 'next') return figureAt(proposals, index + 1) > size ? index + 1 : null
  const wholes = [...proposals.keys()].filter(
    (at) =>
      at < index &&
      at >= index - reach &&
      !counts[at]?.count.partOf &&
      figureAt(proposals, at) > size &&
      !isOtherFate(proposals[at]?.unit, proposals[index]?.unit),
  )
  if (partOf === 'last') return wholes.at(-1) ?? null
  const beside = wholes.filter((at) => counts[at]?.sentence.start === counts[index]?.sentence.start)
  return beside.at(-1) ?? largest(proposals, wholes)
}

/** Tell whether two units tell of different fates: deaths are no share of the injured. */
function isOtherFate(whole: string | null | undefined, part: string | null | undefined): boolean {
  const [a, b] = [fateOf(whole), fateOf(part)]
  return a >= 0 && b >= 0 && a !== b
}

function fateOf(unit: string | null | undefined): number {
  const words = unit?.toLowerCase().split(' ') ?? []
  return fateRows.findIndex((row) => words.some((word) => row.includes(word)))
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

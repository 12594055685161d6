import { boundText, isWithin, overlaps } from './box.ts'
import type { Anchor, Box, Text } from './picture/picture.ts'

/** One line of a label before it has a place. */
export type LabelLine = Pick<Text, 'text' | 'size' | 'kind' | 'slot'>

/** A label that looks for a place beside what it names; where no place is free the shorter `lines` that follow are tried. */
export interface LabelRequest {
  readonly of: Box
  readonly variants: readonly (readonly LabelLine[])[]
}

/** The room for labels: never outside the frame nor over what is `taken`; over `lines` only where nothing else is free. */
export interface Room {
  readonly frame: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Box[]
}

const searchLimit = 20_000

/** Places labels so that none covers another or leaves its room; one for which nothing is free is left out (empty). */
export function placeLabels(requests: readonly LabelRequest[], room: Room): readonly (readonly Text[])[] {
  const free = requests.map((request) => listFree(request, room))
  const clear = free.map((texts) => texts.filter((candidate) => !candidate.some((text) => covers(boundText(text), room.lines))))
  return searchAll(clear) ?? searchAll(free) ?? placeGreedily(free)
}

type Candidate = readonly Text[]

function listFree({ of, variants }: LabelRequest, { frame, taken }: Room): readonly Candidate[] {
  return variants
    .flatMap((variant) => spots(of).map((spot) => setLines(variant, spot)))
    .filter((texts) => texts.map(boundText).every((box) => isWithin(box, frame) && !covers(box, taken)))
}

function covers(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlaps(box, other))
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly rise: number // 0 hangs below the point, 1 stands above it
}

function spots(of: Box): readonly Spot[] {
  const middle = { x: of.x + of.width / 2, y: of.y + of.height / 2 }
  const [right, left, top, bottom] = [of.x + of.width + 4, of.x - 4, of.y - 3, of.y + of.height + 3]
  const beside = [0.5, 0.8, 0.2, 1.15, -0.15].flatMap((rise): readonly Spot[] => [
    { x: right, y: middle.y, anchor: 'start', rise },
    { x: left, y: middle.y, anchor: 'end', rise },
  ])
  const stacked = (['middle', 'start', 'end'] as const).flatMap((anchor): readonly Spot[] => {
    const x = anchor === 'start' ? of.x + 2 : anchor === 'end' ? of.x + of.width - 2 : middle.x
    return [
      { x, y: top, anchor, rise: 1 },
      { x, y: bottom, anchor, rise: 0 },
    ]
  })
  return [...beside, ...stacked]
}

function setLines(lines: readonly LabelLine[], { x, y, anchor, rise }: Spot): Candidate {
  const height = lines.reduce((sum, { size }) => sum + leading(size), 0)
  let baseline = y - rise * height
  return lines.map((line) => {
    baseline += leading(line.size)
    return { ...line, x, y: baseline - line.size * 0.25, anchor }
  })
}

function leading(size: number): number {
  return size * 1.2
}

function collides(candidate: Candidate, placed: readonly Candidate[]): boolean {
  const boxes = placed.flat().map(boundText)
  return candidate.map(boundText).some((box) => boxes.some((other) => overlaps(box, other)))
}

function searchAll(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] | undefined {
  let tries = 0
  function search(placed: readonly Candidate[]): readonly Candidate[] | undefined {
    const options = candidates[placed.length]
    if (!options) return placed
    for (const option of options) {
      if (tries++ > searchLimit) return undefined
      const found = collides(option, placed) ? undefined : search([...placed, option])
      if (found) return found
    }
    return undefined
  }
  return search([])
}

function placeGreedily(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const placed: Candidate[] = []
  for (const options of candidates) placed.push(options.find((option) => !collides(option, placed)) ?? [])
  return placed
}

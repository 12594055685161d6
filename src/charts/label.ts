import { boundText, isWithin, overlaps } from './box.ts'
import type { Anchor, Box, Text } from './picture/picture.ts'

/** One line of a label before it has a place. */
export type LabelLine = Pick<Text, 'text' | 'size' | 'kind' | 'slot'>

/** A label that looks for a place beside what it names; its variants go from the fullest to the shortest. */
export interface LabelRequest {
  readonly of: Box
  readonly variants: readonly (readonly LabelLine[])[]
}

/** The room for labels: never outside the frame nor over what is `taken`; over `lines` only where there is no other way. */
export interface Room {
  readonly frame: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Box[]
}

interface Candidate {
  readonly texts: readonly Text[]
  readonly boxes: readonly Box[]
}

const searchLimit = 4000
const nothing: Candidate = { texts: [], boxes: [] }

/** Places labels so that none covers another or leaves its room; one for which nothing is free is left out (empty). */
export function placeLabels(requests: readonly LabelRequest[], room: Room): readonly (readonly Text[])[] {
  const free = requests.map((request) => listFree(request, room))
  const clear = free.map((candidates) => candidates.filter(({ boxes }) => !collides(boxes, room.lines)))
  const placed = searchAll(clear) ?? searchAll(free) ?? placeGreedily(clear, free)
  return placed.map(({ texts }) => texts)
}

function listFree({ of, variants }: LabelRequest, { frame, taken }: Room): readonly Candidate[] {
  return variants
    .flatMap((variant) => spots(of).map((spot) => setLines(variant, spot)))
    .filter(({ boxes }) => boxes.every((box) => isWithin(box, frame)) && !collides(boxes, taken))
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
  const columns = [
    { x: middle.x, anchor: 'middle' },
    { x: of.x + 2, anchor: 'start' },
    { x: of.x + of.width - 2, anchor: 'end' },
  ] as const
  const stacked = columns.flatMap((column): readonly Spot[] => [
    { ...column, y: top, rise: 1 },
    { ...column, y: bottom, rise: 0 },
  ])
  return [...beside, ...stacked]
}

function setLines(lines: readonly LabelLine[], { x, y, anchor, rise }: Spot): Candidate {
  const height = lines.reduce((sum, { size }) => sum + leading(size), 0)
  let baseline = y - rise * height
  const texts = lines.map((line): Text => {
    baseline += leading(line.size)
    return { ...line, x, y: baseline - line.size * 0.25, anchor }
  })
  return { texts, boxes: texts.map(boundText) }
}

function leading(size: number): number {
  return size * 1.2
}

function collides(boxes: readonly Box[], others: readonly Box[]): boolean {
  return boxes.some((box) => others.some((other) => overlaps(box, other)))
}

/** Finds the first choice of one candidate each that agree with one another, within a bounded search. */
function searchAll(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] | undefined {
  let tries = 0
  function search(placed: readonly Candidate[], boxes: readonly Box[]): readonly Candidate[] | undefined {
    const options = candidates[placed.length]
    if (!options) return placed
    for (const option of options) {
      if (tries++ > searchLimit) return undefined
      const found = collides(option.boxes, boxes) ? undefined : search([...placed, option], [...boxes, ...option.boxes])
      if (found) return found
    }
    return undefined
  }
  return search([], [])
}

function placeGreedily(
  clear: readonly (readonly Candidate[])[],
  free: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  const boxes: Box[] = []
  return free.map((options, index) => {
    const fits = [...(clear[index] ?? []), ...options].find((option) => !collides(option.boxes, boxes)) ?? nothing
    boxes.push(...fits.boxes)
    return fits
  })
}

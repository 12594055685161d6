import { boundText, isWithin, overlaps } from './box.ts'
import type { Anchor, Box, Text } from './picture/picture.ts'

type Point = Pick<Box, 'x' | 'y'>

/** One line of a label before it has a place. */
export type LabelLine = Pick<Text, 'text' | 'size' | 'kind' | 'slot'>

/** A label that looks for a place beside what it names; its variants go from the fullest to the shortest. */
export interface LabelRequest {
  readonly of: Box
  readonly at?: Point // the mark itself, where what it names reaches further to one side; else the middle
  readonly variants: readonly (readonly LabelLine[])[]
}

/** The room for labels: never outside the frame nor over what is `taken`; over `lines` only where there is no other way. */
export interface Room {
  readonly frame: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Box[]
  readonly space?: number // across, between words of different labels; a blank's width unless said
  readonly lane?: boolean // a narrow frame: words slide to its edges, and keep well above or below those of other labels
}

interface Candidate {
  readonly texts: readonly Text[]
  readonly boxes: readonly Box[]
  readonly apart: readonly Box[] // with the room that words of other labels leave around them
  readonly cost: number
}

const wordSpace = 5
const laneSpace = 7 // less, and two labels read as one
const searchLimit = 20_000
const costs = { shorter: 3, crossing: 3.5, near: 5, astray: 9, farther: 0.04, missing: 12 }
const nearby = 7

/** Places labels so that none covers another or leaves its room; one for which nothing is free is left out (empty). */
export function placeLabels(requests: readonly LabelRequest[], room: Room): readonly (readonly Text[])[] {
  const candidates = requests.map((request) => {
    const others = requests.filter((other) => other !== request)
    return listCandidates(request, others, room)
  })
  return search(candidates).map(({ texts }) => texts)
}

/** Lists where a label could stand, the best first, and last that it does not stand at all. */
function listCandidates(
  request: LabelRequest,
  others: readonly LabelRequest[],
  { frame, taken, lines, space: across = wordSpace, lane = false }: Room,
): readonly Candidate[] {
  const space = { x: across, y: lane ? laneSpace : 0 }
  const { of, variants } = request
  const set = variants.flatMap((variant, shorter) =>
    spots(of).map((spot, farther): Candidate => {
      const set = setLines(variant, spot)
      const texts = lane ? slide(set, frame) : set
      const boxes = texts.map(boundText)
      const crossing = boxes.filter((box) => collides([box], lines)).length * costs.crossing
      const near = others.filter((other) => isAstray(boxes, other, request)).length * (lane ? costs.astray : costs.near)
      const apart = boxes.map((box) => widen(box, space))
      return { texts, boxes, apart, cost: shorter * costs.shorter + farther * costs.farther + crossing + near }
    }),
  )
  const free = set.filter(({ boxes }) => boxes.every((box) => isWithin(box, frame)) && !collides(boxes, taken))
  return [...free.sort((one, other) => one.cost - other.cost), { texts: [], boxes: [], apart: [], cost: costs.missing }]
}

/** Says whether words stand at what they do not name, or nearer to its middle than to the middle of what they name. */
function isAstray(boxes: readonly Box[], other: LabelRequest, own: LabelRequest): boolean {
  const near = widen(other.of, { x: nearby, y: nearby })
  return collides(boxes, [near]) || measureGap(boxes, middleOf(other)) < measureGap(boxes, middleOf(own))
}

function middleOf({ of, at }: LabelRequest): Point {
  return at ?? { x: of.x + of.width / 2, y: of.y + of.height / 2 }
}

/** Measures how far the nearest of some boxes is from a point. */
function measureGap(boxes: readonly Box[], point: Point): number {
  const gaps = boxes.map(({ x, y, width, height }) =>
    Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height)),
  )
  return Math.min(...gaps)
}

function widen({ x, y, width, height }: Box, by: { readonly x: number; readonly y: number }): Box {
  return { x: x - by.x, y: y - by.y, width: width + 2 * by.x, height: height + 2 * by.y }
}

/** Moves words that reach over a side of the frame back into it. */
function slide(texts: readonly Text[], frame: Box): readonly Text[] {
  const boxes = texts.map(boundText)
  const over = Math.max(0, ...boxes.map(({ x, width }) => x + width - frame.x - frame.width))
  const under = Math.max(0, ...boxes.map(({ x }) => frame.x - x))
  return over + under === 0 ? texts : texts.map((text) => ({ ...text, x: text.x + under - over }))
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

function setLines(lines: readonly LabelLine[], { x, y, anchor, rise }: Spot): readonly Text[] {
  const height = lines.reduce((sum, { size }) => sum + leading(size), 0)
  let baseline = y - rise * height
  return lines.map((line): Text => {
    baseline += leading(line.size)
    return { ...line, x, y: baseline - line.size * 0.25, anchor }
  })
}

function leading(size: number): number {
  return size * 1.2
}

function collides(boxes: readonly Box[], others: readonly Box[]): boolean {
  return boxes.some((box) => others.some((other) => overlaps(box, other)))
}

/** Chooses one candidate for each label at the least cost in all, by branch and bound; after the limit, the best found by then. */
function search(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const floors = candidates.map((options) => options[0]?.cost ?? 0)
  const least = floors.map((_, index) => floors.slice(index).reduce((sum, cost) => sum + cost, 0))
  let best: readonly Candidate[] = []
  let bestCost = Infinity
  let tries = 0
  function visit(placed: readonly Candidate[], boxes: readonly Box[], cost: number): void {
    const options = candidates[placed.length]
    if (!options && cost < bestCost) [best, bestCost] = [placed, cost]
    for (const option of options ?? []) {
      const bound = cost + option.cost + (least[placed.length + 1] ?? 0)
      if (bound >= bestCost || (tries++ > searchLimit && bestCost < Infinity)) return
      if (!collides(option.apart, boxes)) visit([...placed, option], [...boxes, ...option.boxes], cost + option.cost)
    }
  }
  visit([], [], 0)
  return best
}

import { isWithin, overlaps, round } from '../box.ts'
import type { Box } from '../picture/picture.ts'
import { tracePath } from '../picture/trace.ts'

/** What looks for a place beside a point of the map: its sizes go from the fullest form to the shortest. */
export interface Block {
  readonly x: number
  readonly y: number
  readonly forms: readonly { readonly width: number; readonly height: number }[]
}

/** Where a block came to stand, in which of its forms, whether left of its point, and the leader from its point where it stands too far. */
export interface Standing {
  readonly box: Box
  readonly form: number
  readonly mirrored: boolean
  readonly leader: string | null
}

/** What blocks keep clear of: `taken` always, `lines` where they can. */
export interface Surroundings {
  readonly frame: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Box[]
}

const gap = 9
const distances = [0, 12, 26, 42, 62, 86, 114]
const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)
const costs = { shorter: 40, crossing: 5, crossed: 60, astray: 50, near: 14, below: 3, left: 6 }

/** Stands each block as near to its point as it can without covering another; one for which nothing is free is undefined. */
export function standBlocks(blocks: readonly Block[], around: Surroundings): readonly (Standing | undefined)[] {
  const standing = new Map<Block, Standing | undefined>()
  for (const block of blocks.toSorted((a, b) => areaOf(b) - areaOf(a))) {
    const others = [...standing.values()].flatMap((one) => (one ? [one.box] : []))
    standing.set(block, standBlock(block, { ...around, taken: [...around.taken, ...others] }))
  }
  return blocks.map((block) => standing.get(block))
}

function areaOf({ forms }: Block): number {
  return (forms[0]?.width ?? 0) * (forms[0]?.height ?? 0)
}

function standBlock(block: Block, { frame, taken, lines }: Surroundings): Standing | undefined {
  const spots = block.forms.flatMap((_, form) =>
    distances.flatMap((distance) => directions.map((angle) => spotAt(block, form, distance, angle))),
  )
  const free = spots.filter(({ box }) => isWithin(box, frame) && !taken.some((other) => overlaps(box, other)))
  const at = { x: block.x, y: block.y, width: 0, height: 0 }
  const others = taken.filter((other) => !overlaps(other, at))
  const rated = free.map((spot) => {
    const crossed = lines.filter((line) => overlaps(spot.box, line)).length
    const near = others.filter((other) => overlaps(widen(spot.box), other)).length * costs.near
    const astray = others.some((other) => leads(spot, other)) ? costs.astray : 0
    return { spot, cost: spot.cost + near + astray + Math.min(costs.crossed, crossed * costs.crossing) }
  })
  return rated.toSorted((a, b) => a.cost - b.cost)[0]?.spot
}

function widen({ x, y, width, height }: Box): Box {
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap }
}

/** Says whether a leader runs over a box on its way. */
function leads({ leader }: Standing, box: Box): boolean {
  return leader !== null && tracePath(leader).some((piece) => overlaps(piece, box))
}

/** Sets the block on a ray from its point, its nearest edge or corner `distance` away. */
function spotAt({ x, y, forms }: Block, form: number, distance: number, angle: number): Standing & { cost: number } {
  const { width = 0, height = 0 } = forms[form] ?? {}
  const [east, south] = [Math.cos(angle), Math.sin(angle)]
  const [across, down] = [flatten(east), flatten(south)]
  const box = {
    x: x + across * gap + east * distance - (width * (1 - across)) / 2,
    y: y + down * gap + south * distance - (height * (1 - down)) / 2,
    width,
    height,
  }
  const cost = form * costs.shorter + distance + (east < 0 ? costs.left : 0) + Math.abs(south) * costs.below
  const leader = distance > 0 ? drawLeader({ x, y }, box) : null
  return { box, form, mirrored: x > box.x + box.width * 0.6, leader, cost }
}

/** Pulls a direction towards its nearest side, so that blocks stand beside or above their point more than askew. */
function flatten(part: number): number {
  return Math.abs(part) < 0.2 ? 0 : Math.max(-1, Math.min(1, part * 1.5))
}

/** Draws a line from a point to the nearest edge of its block. */
function drawLeader({ x, y }: { readonly x: number; readonly y: number }, box: Box): string {
  const nearX = Math.max(box.x - 2, Math.min(x, box.x + box.width + 2))
  const nearY = Math.max(box.y, Math.min(y, box.y + box.height))
  const length = Math.hypot(nearX - x, nearY - y) || 1
  const [startX, startY] = [x + ((nearX - x) * 4) / length, y + ((nearY - y) * 4) / length]
  return `M${round(startX)},${round(startY)}L${round(nearX)},${round(nearY)}`
}

import type { Row } from '../../views/charts/row.ts'
import { boundText, moveBox, overlaps, round } from '../box.ts'
import { boundGlyph } from '../glyph/glyph.ts'
import type { LabelLine } from '../label.ts'
import { placeLabels } from '../label.ts'
import { tracePath } from './trace.ts'
import type { Box, GlyphSpec, Mark, Path, Size, Text } from './picture.ts'

/** A mark at its place, before it has a label. */
export interface Placing {
  readonly row: Row
  readonly x: number
  readonly y: number
  readonly glyph: GlyphSpec | null
  readonly paths?: readonly Path[]
  readonly texts?: readonly Text[]
  readonly emphasis?: Mark['emphasis']
}

/** Makes a row's mark. */
export function makeMark({ row, x, y, glyph, paths = [], texts = [], emphasis = 'shown' }: Placing): Mark {
  const { statement, href, name } = row
  const slot = glyph?.dress === 'sides' ? row.slot : null
  return { statement, href, name, x: round(x), y: round(y), glyph, slot, emphasis, texts, paths }
}

/** Describes a row's glyph. */
export function describeGlyph(
  row: Row,
  { dress, radius, reach }: Pick<GlyphSpec, 'dress' | 'radius' | 'reach'>,
): GlyphSpec {
  const { stance, bound, slot, hedge } = row
  return { stance, bound, slot, hedged: hedge !== null && dress !== 'plain', dress, radius, reach: round(reach) }
}

/** Gives the whole of a picture as a frame for labels. */
export function frameOf({ width, height }: Size): Box {
  return { x: 0, y: 0, width, height }
}

/** What a label keeps clear of: the frame's edges, other words, and lines where it can. */
export interface Surroundings {
  readonly frame: Box
  readonly texts: readonly Text[]
  readonly paths: readonly Path[]
  readonly taken?: readonly Box[] // by other labels, with the room that these leave around them
  readonly space?: number // see Room
  readonly lane?: boolean // see Room
}

/** Gives each placing a label beside its glyph: the first of its variants that covers nothing. */
export function labelMarks(
  placings: readonly Placing[],
  variantsOf: (row: Row) => readonly (readonly LabelLine[])[],
  { frame, texts, paths, taken = [], ...room }: Surroundings,
): readonly Mark[] {
  const boxes = placings.map(boundPlacing)
  const requests = placings.map(({ row, x, y }, index) => ({
    of: boxes[index] ?? nowhere,
    at: { x, y },
    variants: variantsOf(row),
  }))
  const spans = placings.flatMap((one) =>
    (one.paths ?? []).flatMap(({ d }) => tracePath(d).map((box) => moveBox(box, one.x, one.y))),
  )
  const lines = [...paths.filter(({ kind }) => kind !== 'grid').flatMap(({ d }) => tracePath(d)), ...spans]
  const labels = placeLabels(requests, { frame, taken: [...boxes, ...texts.map(boundText), ...taken], lines, ...room })
  return placings.map((placing, index) => {
    const label = labels[index] ?? []
    return makeMark({
      ...placing,
      texts: label.map((text) => ({ ...text, x: round(text.x - placing.x), y: round(text.y - placing.y) })),
    })
  })
}

const farthest = 4 // marks: one that has to go farther from its day than that stays on it, and covers others

/** Sets marks that would cover each other side by side, in the order given, as long as they stay near their day and right of `start`. */
export function dodge(placings: readonly Placing[], start: number): readonly Placing[] {
  const placed: Placing[] = []
  for (const placing of placings) {
    const { width } = core(placing)
    const free = Array.from({ length: farthest + 1 }, (_, step) => ({ ...placing, x: placing.x - step * width })).find(
      (one) => one.x >= start && !placed.some((other) => overlaps(core(one), core(other))),
    )
    placed.push(free ?? placing)
  }
  return placed
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Gives the box that a mark's glyph takes up at its place. */
export function boundPlacing({ glyph, x, y }: Placing): Box {
  return glyph ? moveBox(boundGlyph(glyph), x, y) : nowhere
}

function core({ glyph, x, y }: Placing): Box {
  const half = (glyph?.radius ?? 0) + 1
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

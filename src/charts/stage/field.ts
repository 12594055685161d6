import type { Estimate } from '../../views/charts/row.ts'
import type { SizesView } from '../../views/charts/sizes.ts'
import { formatCount } from '../../views/words.ts'
import { round } from '../box.ts'
import { makeMark } from '../picture/mark.ts'
import type { Mark, Path, Picture, Size } from '../picture/picture.ts'
import { measureText } from '../text.ts'
import type { Grid } from '../sizes/dots.ts'
import { dotStroke, drawRows, fitGrid } from '../sizes/dots.ts'

interface Band {
  readonly row: Estimate
  readonly from: number
  readonly to: number
  readonly level: number
  readonly filled: boolean
}

/** Places one field of dots that fills up from the smallest headline figure to the largest; a `state` fills it no further than its largest. */
export function placeField(view: SizesView, size: Size, state: readonly string[]): Picture {
  const text = size.width < 480 ? 15 : 22
  const bands = cutBands(view, state)
  const room = Math.max(0, ...view.rows.map(({ figure }) => measureText(formatCount(figure), text))) + 18
  const grid = {
    ...fitGrid(bands.at(-1)?.to ?? 0, { width: size.width - room, height: size.height - text }),
    x: 0,
    y: 4,
  }
  const ends = spreadEnds(
    bands.map(({ to }) => grid.y + Math.ceil(to / grid.across) * grid.pitch),
    text * 1.2,
  )
  return {
    ...size,
    paths: bands.map((band) => drawBand(band, grid)),
    marks: bands.map((band, index) => markBand(band, { grid, y: ends[index] ?? 0, text })),
    texts: [],
  }
}

function cutBands({ rows, perDot }: SizesView, state: readonly string[]): readonly Band[] {
  const reach = Math.max(0, ...rows.filter(({ statement }) => state.includes(statement)).map(({ figure }) => figure))
  return rows.map((row, level) => ({
    row,
    level,
    from: Math.round((rows[level - 1]?.figure ?? 0) / perDot),
    to: Math.round(row.figure / perDot),
    filled: reach === 0 || row.figure <= reach,
  }))
}

function drawBand({ from, to, level, filled }: Band, grid: Grid): Path {
  const kind = filled ? 'dots' : 'blank'
  return { d: drawRows(grid, from, to), kind, level, ...dotStroke(grid) }
}

/** Keeps the labels at the ends of the bands a line apart, moving later ones down. */
function spreadEnds(ends: readonly number[], apart: number): readonly number[] {
  const spread: number[] = []
  for (const end of ends) spread.push(Math.max(end, (spread.at(-1) ?? -Infinity) + apart))
  return spread
}

function markBand(
  { row, filled }: Band,
  { grid, y, text }: { readonly grid: Grid; readonly y: number; readonly text: number },
): Mark {
  const right = grid.x + grid.across * grid.pitch
  return makeMark({
    row,
    x: right,
    y,
    glyph: null,
    emphasis: filled ? 'shown' : 'hidden',
    texts: [{ x: 14, y: round(text * 0.1), text: formatCount(row.figure), size: text, anchor: 'start', kind: 'hero' }],
    paths: [{ d: `M2,${round(-grid.pitch / 2)}H10`, kind: 'leader' }],
  })
}

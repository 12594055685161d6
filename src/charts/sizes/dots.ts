import { round } from '../box.ts'
import type { Size } from '../picture/picture.ts'

/** A grid that dots fill along its rows (or, turned, along its columns) from a corner. */
export interface Grid {
  readonly x: number
  readonly y: number
  readonly pitch: number
  readonly across: number // dots in one full row
}

/** Finds the number of dots in a row, a multiple of five, that lets all of them stand as large as the room allows. */
export function fitGrid(dots: number, room: Size): Pick<Grid, 'across' | 'pitch'> {
  const pitches = Array.from({ length: 30 }, (_, index) => (index + 1) * 5).map((across) => ({
    across,
    pitch: Math.min(room.width / across, room.height / Math.max(1, Math.ceil(dots / across))),
  }))
  const best = pitches.reduce((a, b) => (b.pitch > a.pitch ? b : a))
  return { across: best.across, pitch: Math.floor(best.pitch * 10) / 10 }
}

/** Draws the dots numbered `from` (included) to `to` (not included), row by row, as dashed lines whose dashes are dots. */
export function drawRows(grid: Grid, from: number, to: number): string {
  return drawRuns(grid, from, to, (start, y, length) => `M${start},${y}h${length}`)
}

/** Draws dots as `drawRows` does, but filling columns from the left, `across` dots to a column. */
export function drawColumns(grid: Grid, from: number, to: number): string {
  return drawRuns({ ...grid, x: grid.y, y: grid.x }, from, to, (start, x, length) => `M${x},${start}v${length}`)
}

/** Names how dots are drawn: a dash of no length with a round cap, one every `pitch`. */
export function dotStroke({ pitch }: Grid): { readonly dash: string; readonly width: number } {
  return { dash: `0 ${round(pitch)}`, width: round(pitch * 0.66) }
}

function drawRuns(
  { x, y, pitch, across }: Grid,
  from: number,
  to: number,
  draw: (along: number, over: number, length: number) => string,
): string {
  let d = ''
  for (let dot = from; dot < to;) {
    const column = dot % across
    const run = Math.min(across - column, to - dot)
    d += draw(
      round(x + (column + 0.5) * pitch),
      round(y + (Math.floor(dot / across) + 0.5) * pitch),
      round((run - 1) * pitch + 0.02),
    )
    dot += run
  }
  return d
}

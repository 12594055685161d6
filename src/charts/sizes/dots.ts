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
  return listRuns(grid, from, to)
    .map(({ along, over, length }, index) => `${index === 0 ? 'M' : 'm'}${along},${over}h${length}`)
    .join('')
}

/** Draws dots as `drawRows` does, but filling columns from the left, `across` dots to a column. */
export function drawColumns(grid: Grid, from: number, to: number): string {
  return listRuns({ ...grid, x: grid.y, y: grid.x }, from, to)
    .map(({ along, over, length }, index) => `${index === 0 ? 'M' : 'm'}${over},${along}v${length}`)
    .join('')
}

/** Names how dots are drawn: a dash of no length with a round cap, one every `pitch`. */
export function dotStroke({ pitch }: Grid): { readonly dash: string; readonly width: number } {
  return { dash: `0 ${round(pitch)}`, width: round(pitch * 0.66) }
}

interface Run {
  readonly along: number
  readonly over: number
  readonly length: number
}

/** Lists the runs of dots, each from the end of the one before it: alike as they are, they take no room in a compressed page. */
function listRuns({ x, y, pitch, across }: Grid, from: number, to: number): readonly Run[] {
  const runs: Run[] = []
  let [endAlong, endOver] = [0, 0]
  for (let dot = from; dot < to; dot += across - (dot % across)) {
    const column = dot % across
    const along = round(x + (column + 0.5) * pitch)
    const over = round(y + (Math.floor(dot / across) + 0.5) * pitch)
    const length = round((Math.min(across - column, to - dot) - 1) * pitch + 0.02)
    runs.push({ along: round(along - endAlong), over: round(over - endOver), length })
    endAlong = along + length
    endOver = over
  }
  return runs
}

import { scalePoint } from 'd3'
import type { Lane, MeasuresView } from '../../views/charts/measures.ts'
import { round } from '../box.ts'
import { labelMarks } from '../picture/mark.ts'
import type { Placing } from '../picture/mark.ts'
import type { Dress, Path, Picture, Size, Text } from '../picture/picture.ts'
import { wrapText } from '../text.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, plotRows, specifyGlyph } from '../timeline/plot.ts'
import { writeLabel } from '../timeline/layout.ts'

/** Places the estimates in lanes by what they count, all on one scale; within a lane they stand in the order of their days. */
export function layoutMeasures({ lanes }: MeasuresView, size: Size, dress: Dress = 'sides'): Picture {
  const rows = lanes.flatMap((lane) => lane.rows)
  const plot = plotRows(rows, { ...size, height: size.height - 20 }, 0)
  const figures = drawAxes(plot)
  const left = plot.x.range()[0] ?? 0
  const width = (size.width - left) / Math.max(1, lanes.length)
  const placed = lanes.map((lane, index) => placeLane(lane, { left: left + index * width, width }, plot, dress))
  const texts = [...figures.texts.filter(({ anchor }) => anchor === 'start'), ...placed.flatMap((lane) => lane.texts)]
  const paths = [...figures.paths, ...placed.flatMap((lane) => lane.paths)]
  const room = { ...plot, size: { ...size, width: Math.min(size.width, width * 3) } }
  const placings = placed.flatMap((lane) => lane.placings)
  const marks = labelMarks(placings, (row) => writeLabel(row, room), { frame: { ...size, height: plot.foot }, texts, paths })
  return { ...size, paths, marks, texts }
}

interface Column {
  readonly left: number
  readonly width: number
}

function placeLane({ label, rows }: Lane, { left, width }: Column, plot: Plot, dress: Dress): { placings: readonly Placing[]; texts: readonly Text[]; paths: readonly Path[] } {
  const x = scalePoint(rows.map(({ statement }) => statement), [left + 6, left + width - 6]).padding(0.5)
  const lines = wrapText(label, width - 8, plot.text)
  return {
    placings: rows.map((row) => ({ row, x: x(row.statement) ?? left, y: plot.y(row.figure), glyph: specifyGlyph(row, plot, dress) })),
    texts: lines.map((text, index) => ({
      x: round(left + width / 2),
      y: round(plot.foot + plot.text * (1.5 + index * 1.2)),
      text,
      size: plot.text,
      anchor: 'middle',
      kind: 'strong',
    })),
    paths: [{ d: `M${round(left)},${round(plot.foot)}V${round(plot.text)}`, kind: 'rule' }],
  }
}

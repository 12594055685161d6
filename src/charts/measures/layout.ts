import { scalePoint } from 'd3'
import type { Lane, MeasuresView } from '../../views/charts/measures.ts'
import type { Row } from '../../views/charts/row.ts'
import { signQuantity } from '../../views/words.ts'
import { boundText, round } from '../box.ts'
import type { LabelLine } from '../label.ts'
import { labelMarks } from '../picture/mark.ts'
import type { Placing } from '../picture/mark.ts'
import type { Box, Mark, Path, Picture, Size, Text } from '../picture/picture.ts'
import { wrapText } from '../text.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, plotRows, specifyGlyph } from '../timeline/plot.ts'

const narrowGutter = 43 // every unit counts where a lane is hardly wider than its labels
const narrowLane = 180
const aside = 9 // less, and labels of two lanes read as one

/** Places the estimates in lanes by what they count, all on one scale; within a lane they stand in the order of their days. */
export function layoutMeasures({ lanes }: MeasuresView, size: Size): Picture {
  const rows = lanes.flatMap((lane) => lane.rows)
  const left = size.width < 480 ? narrowGutter : (plotRows(rows, size, 0).x.range()[0] ?? 0)
  const width = (size.width - left) / Math.max(1, lanes.length)
  const text = plotRows(rows, size, 0).text
  const lines = Math.max(1, ...lanes.map(({ label }) => wrapText(label, width - 8, text).length))
  const plot = leaveRoom(plotRows(rows, { ...size, height: size.height - lines * text * 1.2 + text }, 0))
  const figures = drawAxes(plot)
  const columns = lanes.map((lane, index): Column => ({ lane, left: left + index * width, width }))
  return {
    ...size,
    paths: [...figures.paths, ...columns.map((column) => drawBorder(column, plot))],
    marks: placeLanes(columns, plot),
    texts: [
      ...figures.texts.filter(({ anchor }) => anchor === 'start'),
      ...columns.flatMap((column) => nameLane(column, plot)),
    ],
  }
}

/** Leaves room above the largest figures, whose labels stand over their marks where a lane is too narrow for them beside. */
function leaveRoom(plot: Plot): Plot {
  const [foot = 0, top = 0] = plot.y.range()
  return { ...plot, y: plot.y.copy().range([foot, top + plot.text * 1.9]) }
}

interface Column {
  readonly lane: Lane
  readonly left: number
  readonly width: number
}

/** Places the lanes from left to right, each one's labels clear of those of the lanes before. */
function placeLanes(columns: readonly Column[], plot: Plot): readonly Mark[] {
  return columns.reduce<readonly Mark[]>((placed, column) => [...placed, ...placeLane(column, plot, placed)], [])
}

/** Bounds the words of a mark with the room that they leave beside them. */
function boundLabel({ x, y, texts }: Mark): readonly Box[] {
  return texts.map((text) => {
    const box = boundText({ ...text, x: x + text.x, y: y + text.y })
    return { ...box, x: box.x - aside, width: box.width + 2 * aside }
  })
}

/** Places a lane's marks; their labels stay within the lane. */
function placeLane({ lane, left, width }: Column, plot: Plot, placed: readonly Mark[]): readonly Mark[] {
  const ids = lane.rows.map(({ statement }) => statement)
  const x = scalePoint(ids, [left, left + width]).padding(width < 120 ? 0.75 : 1)
  const placings = lane.rows.map((row): Placing => ({
    row,
    x: x(row.statement) ?? left,
    y: plot.y(row.figure),
    glyph: specifyGlyph(row, plot, 'sides'),
  }))
  const frame = { x: left + 2, y: 0, width: width - 2, height: plot.foot }
  const around = { frame, texts: [], paths: [], taken: placed.flatMap(boundLabel), lane: width < narrowLane }
  return labelMarks(placings, (row) => writeLabel(row, width, plot), around)
}

function writeLabel(row: Row, width: number, { text }: Plot): readonly (readonly LabelLine[])[] {
  const narrow = width < narrowLane
  const side = row.sideLabel ?? row.speaker
  const names = narrow ? [side] : [row.speaker, ...(side.length < row.speaker.length ? [side] : [])]
  const write = (words: string, kind: LabelLine['kind']): readonly LabelLine[] =>
    wrapText(words, narrow ? width - 2 : 150, text).map((line) => ({ text: line, size: text, kind, slot: row.slot }))
  const said = write(row.said, 'strong')
  const signed = row.quantity ? [write(signQuantity(row.quantity), 'strong')] : []
  return [...names.map((who) => [...said, ...write(who, 'label')]), said, ...signed]
}

function nameLane({ lane, left, width }: Column, { foot, text: size }: Plot): readonly Text[] {
  return wrapText(lane.label, width - 8, size).map((text, index) => ({
    ...{ x: round(left + width / 2), y: round(foot + size * (1.5 + index * 1.2)), text, size },
    ...{ anchor: 'middle', kind: 'strong' },
  }))
}

function drawBorder({ left }: Column, { foot, text }: Plot): Path {
  return { d: `M${round(left)},${round(foot)}V${text}`, kind: 'rule' }
}

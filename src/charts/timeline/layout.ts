import type { Row } from '../../views/charts/row.ts'
import { listEstimates, listRefusals } from '../../views/charts/row.ts'
import { overlaps, round } from '../box.ts'
import { measureText, wrapText } from '../text.ts'
import type { LabelLine } from '../label.ts'
import type { Placing } from '../picture/mark.ts'
import { boundPlacing, dodge, frameOf, labelMarks, makeMark } from '../picture/mark.ts'
import type { Dress, Mark, Path, Picture, Size, Text } from '../picture/picture.ts'
import type { Plot } from './plot.ts'
import { countLanes, drawAxes, drawSpan, joinEstimates, placeDay, plotRows, specifyGlyph } from './plot.ts'

/**
 * Places every estimate by the day it was said and the figure it names; denials and refusals stand on the lane at the foot.
 * The scales are made for `all`, of which `rows` may be a part.
 */
export function layoutTimeline(rows: readonly Row[], size: Size, all: readonly Row[] = rows): Picture {
  const plot = plotRows(all, size, countLanes(all, true))
  const axes = drawAxes(plot)
  const lane = placeRefusals(rows, plot, 'sides')
  const paths: readonly Path[] = [...axes.paths, ...lane.paths, ...joinEstimates(listEstimates(rows), plot)]
  const marks = labelMarks(placeEstimates(rows, plot, 'sides'), (row) => writeLabel(row, plot), {
    frame: frameOf({ ...size, height: plot.foot }),
    texts: axes.texts,
    paths,
  })
  return { ...size, paths, marks: [...marks, ...lane.marks], texts: axes.texts }
}

/** Places the estimates of a timeline, without labels. */
export function placeEstimates(rows: readonly Row[], plot: Plot, dress: Dress): readonly Placing[] {
  const placings = listEstimates(rows).map((row) => ({
    row,
    x: placeDay(row, plot),
    y: plot.y(row.figure),
    glyph: specifyGlyph(row, plot, dress),
    paths: drawSpan(row, plot, dress === 'sides' ? row.slot : 0),
  }))
  return giveWay(dodge(placings, startOf(plot)), plot)
}

function startOf({ x }: Plot): number {
  return x.range()[0] ?? 0
}

/**
 * Lets a mark whose first day nobody states give way to the left where its glyph, fully dressed, would touch a later one: its day is
 * open on that side.
 */
function giveWay(placings: readonly Placing[], plot: Plot): readonly Placing[] {
  const bounds = placings.map((one) => boundPlacing({ ...one, glyph: specifyGlyph(one.row, plot, 'sides') }))
  return placings.map((placing, index) => {
    const own = bounds[index]
    if (!own || placing.row.earliest !== null || placing.row.latest === null) return placing
    const touched = bounds.filter((other) => other.x > own.x && overlaps(own, other))
    const lack = Math.max(0, ...touched.map((other) => own.x + own.width - other.x))
    return lack > 0 && lack < plot.radius ? { ...placing, x: round(placing.x - lack - 1) } : placing
  })
}

/** Places denials and refusals at the foot: each on a line of its own with its name beside it, or all on one. */
export function placeRefusals(
  rows: readonly Row[],
  plot: Plot,
  dress: Dress,
): { marks: readonly Mark[]; paths: readonly Path[] } {
  const refusals = listRefusals(rows)
  const named =
    countLanes(rows, true) === refusals.length && plot.size.height - plot.foot > (refusals.length + 1) * plot.lane
  const placings = refusals.map((row, index) => ({
    row,
    x: placeDay(row, plot),
    y: plot.foot + 8 + plot.lane * ((named ? index : 0) + 0.5),
    glyph: specifyGlyph(row, { ...plot, radius: plot.radius - 1 }, dress),
  }))
  const marks = named
    ? placings.map((one) => makeMark({ ...one, texts: nameRefusal(one, plot) }))
    : dodge(placings, startOf(plot)).map(makeMark)
  return { marks, paths: placings.length > 0 ? [drawFoot(plot)] : [] }
}

function drawFoot({ size, text }: Plot): Path {
  return { d: `M0,${size.height - text - 8}H${size.width}`, kind: 'axis' }
}

function nameRefusal({ row, x }: Placing, { size, text, radius }: Plot): readonly Text[] {
  const who = row.sideLabel ?? row.speaker
  const offset = radius + 7
  const fits = (words: string): boolean => measureText(words, text) <= Math.max(size.width - x, x) - offset
  const words = [`${who} ${row.said}`, who].find(fits)
  if (words === undefined) return []
  const right = x + offset + measureText(words, text) <= size.width
  const place = right ? ({ x: offset, anchor: 'start' } as const) : ({ x: -offset, anchor: 'end' } as const)
  return [{ ...place, y: round(text * 0.35), text: words, size: text, kind: 'label', slot: row.slot }]
}

/**
 * Words an estimate's label: its figure with its bound, then who says so; shorter forms follow for where there is no room,
 * last the figure alone, which then wears its side’s colour in the name’s stead.
 */
export function writeLabel(row: Row, { text, size }: Pick<Plot, 'text' | 'size'>): readonly (readonly LabelLine[])[] {
  const line = { size: text, slot: row.slot }
  const said: LabelLine = { ...line, text: row.said, kind: 'strong' }
  const side = row.sideLabel ?? row.speaker
  const names = size.width < 480 ? [side] : [...new Set([row.speaker, side])]
  const variants = names.map((name) => {
    const who = row.earliest === null && row.latest === null ? `${name}, ${row.day}` : name
    const lines = wrapText(who, size.width < 480 ? 90 : 150, text)
    return [said, ...lines.map((words): LabelLine => ({ ...line, text: words, kind: 'label' }))]
  })
  return [...variants, [{ ...said, kind: 'sole' }]]
}

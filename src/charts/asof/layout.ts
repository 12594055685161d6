import type { AsOfView, Stop } from '../../views/charts/asof.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { numberDay } from '../calendar.ts'
import { frameOf, labelMarks } from '../picture/mark.ts'
import type { Mark, Path, Picture, Size, Text } from '../picture/picture.ts'
import { placeEstimates, placeRefusals, writeLabel } from '../timeline/layout.ts'
import type { Plot } from '../timeline/plot.ts'
import { countLanes, drawAxes, plotRows } from '../timeline/plot.ts'

/** What a day adds to the picture, and the line that stands where the picture is cut on that day. */
export interface Layer {
  readonly paths: readonly Path[]
  readonly marks: readonly Mark[]
  readonly cut: Path
}

/** A timeline in layers, one a day: everything stands in one place on every day, and a later day only adds. */
export interface LayeredPicture extends Size {
  readonly paths: readonly Path[]
  readonly texts: readonly Text[]
  readonly layers: readonly Layer[]
}

/** Places the timeline and the two running records, cut into what each day added. */
export function layoutAsOf({ rows, stops }: AsOfView, size: Size): LayeredPicture {
  const plot = plotRows(rows, size, countLanes(rows, true))
  const axes = drawAxes(plot)
  const lane = placeRefusals(rows, plot, 'sides')
  const records = stops.map((stop, index) => drawRecords(stop, stops[index - 1], plot))
  const estimates = labelMarks(placeEstimates(rows, plot, 'sides'), (row) => writeLabel(row, plot), {
    frame: frameOf({ ...size, height: plot.foot }),
    texts: axes.texts,
    paths: [...axes.paths, ...lane.paths, ...records.flat()],
  })
  const marks = new Map([...estimates, ...lane.marks].map((mark) => [mark.statement, mark]))
  const layers = stops.map(({ news, day }, index) => ({
    paths: records[index] ?? [],
    marks: news.flatMap(({ statement }) => marks.get(statement) ?? []),
    cut: drawCut(day, plot),
  }))
  return { ...size, paths: [...axes.paths, ...lane.paths], texts: axes.texts, layers }
}

/** Gives the picture as it stands after all its layers. */
export function flatten({ layers, paths, ...picture }: LayeredPicture): Picture {
  return {
    ...picture,
    paths: [...paths, ...layers.flatMap((layer) => layer.paths)],
    marks: layers.flatMap((layer) => layer.marks),
  }
}

/** Draws what a day adds to each record: on from the day before at the old height, then up to the new one. */
function drawRecords(stop: Stop, before: Stop | undefined, plot: Plot): readonly Path[] {
  return (['from', 'to'] as const).flatMap((group) => {
    const [old, now] = [before?.largest[group], stop.largest[group]]
    if (!old || !now || !before) return []
    const [start, end] = [placeOn(before.day, plot), placeOn(stop.day, plot)]
    const [low, high] = [heightOf(old, plot), heightOf(now, plot)]
    const along: Path = { d: `M${start},${low}H${end}`, kind: 'step', slot: old.slot, statement: old.statement }
    const up: Path = { d: `M${end},${low}V${high}`, kind: 'step', slot: now.slot, statement: now.statement }
    return low === high ? [along] : [along, up]
  })
}

function drawCut(day: string | null, plot: Plot): Path {
  return { d: `M${placeOn(day, plot)},0V${plot.foot}`, kind: 'cut' }
}

function placeOn(day: string | null, { x }: Plot): number {
  return round(day === null ? (x.range()[1] ?? 0) : x(numberDay(day)))
}

function heightOf({ figure }: Estimate, { y }: Plot): number {
  return round(y(figure))
}

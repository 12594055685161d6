import type { AsOfView, Stop } from '../../views/charts/asof.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { numberDay } from '../calendar.ts'
import { frameOf, labelMarks } from '../picture/mark.ts'
import type { Mark, Path, Picture, Size } from '../picture/picture.ts'
import { placeEstimates, placeRefusals, writeLabel } from '../timeline/layout.ts'
import type { Plot } from '../timeline/plot.ts'
import { countLanes, drawAxes, plotRows } from '../timeline/plot.ts'

/** Fits the plot of the chart “as of this day” to a frame. */
export function plotAsOf({ rows }: AsOfView, size: Size): Plot {
  return plotRows(rows, size, countLanes(rows, true))
}

/**
 * Places the timeline and the two running records: everything stands in one place on every day, and says on which days,
 * counted from 1, it is absent because it had not been said. The cuts, one a day, are absent on all days but their own.
 */
export function layoutAsOf({ rows, stops }: AsOfView, plot: Plot): Picture {
  const axes = drawAxes(plot)
  const lane = placeRefusals(rows, plot, 'sides')
  const records = stops.flatMap((stop, index) => drawRecords(stop, stops[index - 1], plot).map(since(index + 1)))
  const cuts = stops.map((stop, index) =>
    drawCut(
      stop,
      numbersUpTo(stops.length).filter((day) => day !== index + 1),
      plot,
    ),
  )
  const estimates = labelMarks(placeEstimates(rows, plot, 'sides'), (row) => writeLabel(row, plot), {
    frame: frameOf({ ...plot.size, height: plot.foot }),
    texts: axes.texts,
    paths: [...axes.paths, ...lane.paths, ...records],
  })
  const marks = new Map([...estimates, ...lane.marks].map((mark) => [mark.statement, mark]))
  return {
    ...plot.size,
    paths: [...axes.paths, ...lane.paths, ...cuts, ...records],
    marks: stops.flatMap(({ news }, index) =>
      news.flatMap(({ statement }) => marks.get(statement) ?? []).map(since(index + 1)),
    ),
    texts: axes.texts,
  }
}

/** Makes a mark or a line absent on every day before the one of that number. */
function since(day: number): <T extends Mark | Path>(one: T) => T {
  const absent = numbersUpTo(day - 1)
  return (one) => (absent.length === 0 ? one : { ...one, absent })
}

function numbersUpTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}

/** Draws what a day adds to each record: on from the day before at the old height, then up to the new one. */
function drawRecords(stop: Stop, before: Stop | undefined, plot: Plot): readonly Path[] {
  return (['from', 'to'] as const).flatMap((group) => {
    const [old, now] = [before?.largest[group], stop.largest[group]]
    if (!old || !now || !before) return []
    const [start, end] = [placeOn(before.day, plot), placeOn(stop.day, plot)]
    const [low, high] = [heightOf(old, plot), heightOf(now, plot)]
    const along: Path = { d: `M${start},${low}H${end}`, kind: 'step', slot: old.slot }
    const up: Path = { d: `M${end},${low}V${high}`, kind: 'step', slot: now.slot }
    return low === high ? [along] : [along, up]
  })
}

function drawCut({ day }: Stop, absent: readonly number[], plot: Plot): Path {
  return { d: `M${placeOn(day, plot)},0V${plot.foot}`, kind: 'cut', absent }
}

function placeOn(day: string | null, { x }: Plot): number {
  return round(day === null ? (x.range()[1] ?? 0) : x(numberDay(day)))
}

function heightOf({ figure }: Estimate, { y }: Plot): number {
  return round(y(figure))
}

import type { GapGroup, GapRatio, GapView } from '../../views/charts/gap.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { boundText, isWithin, overlaps, round } from '../box.ts'
import { numberDay } from '../calendar.ts'
import { boundPlacing, frameOf, labelMarks } from '../picture/mark.ts'
import type { Placing } from '../picture/mark.ts'
import type { Box, Path, Picture, Size, Text } from '../picture/picture.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, drawSpan, placeDay, plotRows, specifyGlyph } from '../timeline/plot.ts'

/** Places the two records as step lines, with the ratio written between them wherever it changes. */
export function layoutGap(view: GapView, size: Size, plot: Plot = plotRows(listSteps(view), size, 0)): Picture {
  const rows = listSteps(view)
  const axes = drawAxes(plot)
  const placings = rows.map((row): Placing => ({
    row,
    x: placeDay(row, plot),
    y: plot.y(row.figure),
    glyph: specifyGlyph(row, plot, 'sides'),
    paths: drawSpan(row, plot, row.slot),
  }))
  const shown = writeRatios(view.ratios, placings.map(boundPlacing), plot)
  const texts = [...axes.texts, ...shown.map(({ text }) => text)]
  const paths = [
    ...axes.paths,
    ...shown.map(({ path }) => path),
    ...drawRecord(view.from, view, plot),
    ...drawRecord(view.to, view, plot),
  ]
  return {
    ...size,
    paths,
    marks: labelMarks(placings, (row) => nameStep(row, plot), {
      frame: frameOf({ ...size, height: plot.foot }),
      texts,
      paths,
      space: plot.text * 2.5, // two of one side stand close, and a name between two figures would belong to either
    }),
    texts,
  }
}

function listSteps({ from, to }: GapView): readonly Estimate[] {
  return [...from.record, ...to.record]
}

/** Draws a record as steps that run on to the last day, each in the colour of the side that holds it. */
function drawRecord({ record }: GapGroup, { lastDay }: Pick<GapView, 'lastDay'>, plot: Plot): readonly Path[] {
  return record.map((row, index) => {
    const [x, y] = [placeDay(row, plot), round(plot.y(row.figure))]
    const before = record[index - 1]
    const next = record[index + 1]
    const rise = before ? `M${x},${round(plot.y(before.figure))}V${y}` : `M${x},${y}`
    const end = next ? placeDay(next, plot) : lastDay === null ? x : round(plot.x(numberDay(lastDay)))
    return { d: `${rise}H${end}`, kind: 'step', slot: row.slot }
  })
}

interface Written {
  readonly text: Text
  readonly path: Path
}

/** Writes each ratio between the two lines on its day, beside a line from the one to the other: over no other, and over marks and lines only where there is no other way. */
function writeRatios(ratios: readonly GapRatio[], marks: readonly Box[], plot: Plot): readonly Written[] {
  const written: Written[] = []
  for (const ratio of ratios) {
    const others = written.map(({ text }) => boundText(text))
    const lines = ratios.filter((other) => other !== ratio).map((other) => boundBracket(other, plot))
    const free = [0.5, 0.36, 0.64, 0.25]
      .flatMap((part) => [6, -6, plot.radius * -2 - 6].map((aside) => writeRatio(ratio, part, plot, aside)))
      .filter((one) => isWithin(boundText(one.text), { x: 0, y: 0, ...plot.size }) && keepsClear(one, others))
    const best = [[...marks, ...lines], marks, []].flatMap(
      (spared) => free.find((one) => keepsClear(one, spared)) ?? [],
    )
    written.push(...best.slice(0, 1))
  }
  return written
}

function keepsClear({ text }: Written, boxes: readonly Box[]): boolean {
  return !boxes.some((box) => overlaps(boundText(text), box))
}

function writeRatio(ratio: GapRatio, part: number, plot: Plot, aside: number): Written {
  const { x, y: top, height } = boundBracket(ratio, plot)
  const size = plot.text + 3
  const y = round(top + height * part + size * 0.35)
  return {
    text: { x: round(x + aside), y, text: ratio.text, size, anchor: aside > 0 ? 'start' : 'end', kind: 'ratio' },
    path: { d: `M${x},${top}V${round(top + height)}`, kind: 'bracket' },
  }
}

/** Bounds the upright line between the two figures of a ratio, which has no width. */
function boundBracket({ day, from, to }: GapRatio, plot: Plot): Box {
  const [top, bottom] = [round(plot.y(Math.max(from, to))), round(plot.y(Math.min(from, to)))]
  return { x: round(plot.x(numberDay(day))), y: top, width: 0, height: bottom - top }
}

function nameStep(row: Estimate | Placing['row'], { text, size }: Plot): ReturnType<Parameters<typeof labelMarks>[1]> {
  const said = { text: row.said, size: text, kind: 'strong', slot: row.slot } as const
  const counts = { text: row.measureLabel, size: text, kind: 'label', slot: row.slot } as const
  const who = { text: row.sideLabel ?? row.speaker, size: text, kind: 'label', slot: row.slot } as const
  return size.width < 480 ? [[said, who], [said]] : [[said, who, counts], [said, who], [said]]
}

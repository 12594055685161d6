import type { GapGroup, GapRatio, GapView } from '../../views/charts/gap.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { boundText, isWithin, overlaps, round } from '../box.ts'
import { numberDay } from '../calendar.ts'
import { frameOf, labelMarks } from '../picture/mark.ts'
import type { Placing } from '../picture/mark.ts'
import type { Path, Picture, Size, Text } from '../picture/picture.ts'
import { measureText } from '../text.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, drawSpan, placeDay, plotRows, specifyGlyph } from '../timeline/plot.ts'

/** Places the two records as step lines, with the ratio written between them wherever it changes. */
export function layoutGap(view: GapView, size: Size, plot: Plot = plotRows(listSteps(view), size, 0)): Picture {
  const rows = listSteps(view)
  const axes = drawAxes(plot)
  const shown = writeRatios(view.ratios, plot)
  const texts = [...axes.texts, ...shown.map(({ text }) => text)]
  const placings = rows.map((row): Placing => ({
    row,
    x: placeDay(row, plot),
    y: plot.y(row.figure),
    glyph: specifyGlyph(row, plot, 'sides'),
    paths: drawSpan(row, plot, row.slot),
  }))
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

/** Writes each ratio between the two lines on its day, beside a line from the one to the other, where it covers no other. */
function writeRatios(ratios: readonly GapRatio[], plot: Plot): readonly Written[] {
  const written: Written[] = []
  for (const ratio of ratios) {
    const others = written.map(({ text }) => boundText(text))
    const free = [0.5, 0.36, 0.64, 0.25]
      .map((part) => writeRatio(ratio, part, plot))
      .find(({ text }) => {
        const box = boundText(text)
        return isWithin(box, { x: 0, y: 0, ...plot.size }) && !others.some((other) => overlaps(box, other))
      })
    if (free) written.push(free)
  }
  return written
}

function writeRatio({ day, from, to, text }: GapRatio, part: number, plot: Plot): Written {
  const x = round(plot.x(numberDay(day)))
  const [top, bottom] = [round(plot.y(Math.max(from, to))), round(plot.y(Math.min(from, to)))]
  const size = plot.text + 3
  const y = round(top + (bottom - top) * part + size * 0.35)
  const flips = x + 6 + measureText(text, size) > plot.size.width
  return {
    text: { x: round(x + (flips ? -6 : 6)), y, text, size, anchor: flips ? 'end' : 'start', kind: 'ratio' },
    path: { d: `M${x},${top}V${bottom}`, kind: 'bracket' },
  }
}

function nameStep(row: Estimate | Placing['row'], { text, size }: Plot): ReturnType<Parameters<typeof labelMarks>[1]> {
  const said = { text: row.said, size: text, kind: 'strong', slot: row.slot } as const
  const counts = { text: row.measureLabel, size: text, kind: 'label', slot: row.slot } as const
  const who = { text: row.sideLabel ?? row.speaker, size: text, kind: 'label', slot: row.slot } as const
  return size.width < 480 ? [[said, who], [said]] : [[said, who, counts], [said, who], [said]]
}

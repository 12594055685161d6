import { line, scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import type { Estimate, Row } from '../../views/charts/row.ts'
import { listEstimates, listRefusals } from '../../views/charts/row.ts'
import { formatCount } from '../../views/words.ts'
import { boundText, round } from '../box.ts'
import { listDayTicks, numberDay } from '../calendar.ts'
import { fadeAcross } from '../glyph/glyph.ts'
import { describeGlyph } from '../picture/mark.ts'
import type { Dress, GlyphSpec, Path, Size, Text } from '../picture/picture.ts'

/** The scales and sizes that a timeline and the scenes made from it share. */
export interface Plot {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly size: Size
  readonly radius: number
  readonly reach: number
  readonly text: number
  readonly foot: number // the zero line
  readonly lane: number // how high one line of the lane of denials is
}

const gutter = 46

/** Fits the scales to the rows: days across, figures from zero upwards, `lanes` lines at the foot for those who name none. */
export function plotRows(rows: readonly Row[], size: Size, lanes: number): Plot {
  const small = size.width < 480
  const [text, radius, reach] = small ? [12, 5.5, 15] : size.width < 560 ? [13, 7, 24] : [15, 9, 30]
  const lane = text + (small ? 8 : 11)
  const foot = size.height - text - 12 - (lanes > 0 ? lanes * lane + 12 : 0)
  const days = rows
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map(numberDay)
  const undated = rows.some(({ earliest, latest }) => earliest === null && latest === null)
  const domain = days.length > 0 ? [Math.min(...days) - 0.8, Math.max(...days) + (undated ? 1.5 : 0.5)] : [0, 1]
  const top = Math.max(1, ...listEstimates(rows).map(({ figure }) => figure))
  return {
    x: scaleLinear(domain, [gutter, size.width - radius - 6]),
    y: scaleLinear([0, top], [foot, text * 1.6 + (small ? 14 : 22)]),
    size,
    radius,
    reach,
    text,
    foot,
    lane,
  }
}

/** Says how many lines the lane at the foot takes: one a refusal while they are few enough to be named there. */
export function countLanes(rows: readonly Row[], named: boolean): number {
  const refusals = listRefusals(rows).length
  return named && refusals <= 6 ? refusals : Math.min(1, refusals)
}

/** Says where on the day axis a row stands: on the last day that its words allow; undated rows stand at the right edge. */
export function placeDay({ latest, earliest }: Pick<Row, 'latest' | 'earliest'>, { x }: Plot): number {
  const day = latest ?? earliest
  return round(day === null ? (x.range()[1] ?? 0) : x(numberDay(day)))
}

/** Draws the axes: figures at the left before their hairlines, days along the foot. */
export function drawAxes(plot: Plot): { readonly paths: readonly Path[]; readonly texts: readonly Text[] } {
  const { x, y, size, text } = plot
  const figures = y.ticks(3)
  const [first = 0, last = 0] = x.domain()
  const days = listDayTicks(first, last, (size.width - gutter) / (text * 4.2))
  const tick = Math.min(text, 13) // the axes stay quieter than what is said
  const texts: readonly Text[] = [
    ...figures.slice(1).map((figure): Text => ({
      ...{ x: 0, y: round(y(figure) + tick * 0.35), text: formatCount(figure) },
      ...{ size: tick, anchor: 'start', kind: 'tick' },
    })),
    ...days.map(({ day, label }): Text => ({
      ...{ x: round(x(day)), y: size.height - 4, text: label },
      ...{ size: tick, anchor: 'middle', kind: 'tick' },
    })),
  ]
  return { paths: figures.map((figure) => drawFigureLine(figure, plot)), texts: texts.filter((one) => fits(one, size)) }
}

/** Specifies a row's glyph; a range reaches down to its low end on the scale. */
export function specifyGlyph(
  row: Row,
  { radius, reach, y }: Pick<Plot, 'radius' | 'reach' | 'y'>,
  dress: Dress,
): GlyphSpec {
  const low = row.bound === 'range' ? (row.quantity?.low ?? null) : null
  const span = low !== null && row.figure !== null ? y(low) - y(row.figure) : reach
  return describeGlyph(row, { dress, radius, reach: span })
}

const farthestFade = 190 // pixels; of a topic of two days, 1.6 days are the whole width

/** Draws the days that a text leaves open as a hairline from the mark: to the first day it allows, or fading where it names none. */
export function drawSpan(row: Row, plot: Plot, slot: Row['slot']): readonly Path[] {
  const { x, radius } = plot
  if (row.earliest === row.latest) return []
  if (row.earliest === null || row.latest === null) {
    const way = row.earliest === null ? -1 : 1
    const room = Math.abs(x(numberDay(row.earliest ?? row.latest ?? '')) - (x.range()[way < 0 ? 0 : 1] ?? 0))
    const reach = Math.min(Math.max(22, x(1.6) - x(0)), Math.max(22, room), farthestFade)
    return [{ d: fadeAcross(way * (radius + 2), way * reach), kind: 'span', slot }]
  }
  const start = round(x(numberDay(row.earliest)) - x(numberDay(row.latest)))
  return [{ d: `M${start},-3.5V3.5M${start},0H${-radius}`, kind: 'span', slot }]
}

/** Joins the estimates of one side about one measure, and no others, in the order of their days; an estimate whose day is open has no order. */
export function joinEstimates(rows: readonly Estimate[], plot: Plot): readonly Path[] {
  const alike = Map.groupBy(
    rows.filter(
      (row) => row.side !== null && row.measure !== null && row.latest !== null && row.earliest === row.latest,
    ),
    ({ side, measure }) => `${side ?? ''} ${measure ?? ''}`,
  )
  const draw = line<Estimate>(
    (row) => placeDay(row, plot),
    (row) => plot.y(row.figure),
  ).digits(2)
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ d: draw(group) ?? '', kind: 'link', slot: group[0]?.slot ?? 0 }))
}

function drawFigureLine(figure: number, { y, size }: Plot): Path {
  return {
    d: `M${figure === 0 ? 0 : gutter - 4},${round(y(figure))}H${size.width}`,
    kind: figure === 0 ? 'axis' : 'grid',
  }
}

function fits(text: Text, size: Size): boolean {
  const box = boundText(text)
  return box.x >= 0 && box.x + box.width <= size.width
}

import { charts, type ChartId } from '../charts/registry.ts'
import { measureText, wrapText } from '../charts/text.ts'
import { readDrawings } from '../pictures/poster/render.ts'
import { viewAsOf } from '../views/charts/asof.ts'
import type { Facts } from '../views/charts/row.ts'
import { columnWidth } from '../views/oembed.ts'
import type { Height } from '../views/snippet.ts'

/** One of the widths that a chart is drawn for: the frames that show it, and how wide it may grow, as chart.css and embed.css have them. */
interface Range {
  readonly from: number
  readonly to: number
  readonly most: number
}

const ranges: readonly Range[] = [
  { from: 296, to: 511, most: 400 },
  { from: 512, to: 751, most: 620 },
  { from: 752, to: 1200, most: 1000 },
]
const padding = 16
const step = 8
const spare = 14 // for what faces of other systems, and widths between the steps, may take more

/** What stands in an embed beside its chart. */
interface Around {
  readonly title?: boolean
  readonly note?: string // what it says, or may say one day, at its foot
}

/** The height of an embed in any column, and in that of an oEmbed answer. */
interface Measured extends Height {
  readonly column: number
}

/** Works out the height of an embed as it is first seen, its table and its quotes folded. */
export function measureEmbed(id: ChartId, facts: Facts, { title = true, note = '' }: Around = {}): Measured {
  const { text, drawing } = charts[id](facts)
  const pictures = readDrawings(drawing)
  const measured = ranges.map((range, index) => {
    const { width = 1, height = 0 } = pictures[index] ?? {}
    return measureRange(range, (inner) => {
      const words = measureWords({ ...text, title: title ? text.title : '', note }, inner)
      return words + measureControls(id, facts, inner) + (Math.min(inner, range.most) * height) / width
    })
  })
  const terms = measured.map(({ slope, base, most }, index) => {
    const ends = index < ranges.length - 1 ? `,(${(ranges[index]?.to ?? 0) + 1}px - 100cqw)*9999` : ''
    return `min(${slope}cqw + ${base}px,${most}px${ends})`
  })
  const pixels = Math.max(...measured.slice(0, 2).map(({ most }) => most))
  return { css: `max(${terms.join(',')})`, pixels, column: findHeight(measured, columnWidth) }
}

interface Line {
  readonly slope: number // pixels for each hundredth of the width
  readonly base: number
  readonly most: number
}

/** Finds what the style gives in one column. */
function findHeight(lines: readonly Line[], width: number): number {
  const { slope = 0, base = 0, most = 0 } = lines[ranges.findIndex(({ to }) => width <= to)] ?? {}
  return Math.ceil(Math.min((slope * width) / 100 + base, most))
}

/** Finds the line that runs closely above the heights of a range up to where its picture grows no more. */
function measureRange({ from, to, most }: Range, heightAt: (inner: number) => number): Line {
  const widths = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
  const heights = widths.map((width) => ({ width, height: heightAt(width - 2 * padding) }))
  const growing = heights.filter(({ width }) => width - 2 * padding <= most)
  const [first, last] = [growing[0], growing.at(-1)]
  const rise = first && last && last.width > first.width ? (last.height - first.height) / (last.width - first.width) : 0
  const slope = Math.max(0, Math.round(rise * 100))
  const base = Math.max(...growing.map(({ width, height }) => height - (slope * width) / 100))
  return {
    slope,
    base: Math.ceil(base) + spare,
    most: Math.ceil(Math.max(...heights.map(({ height }) => height))) + spare,
  }
}

const heading = { size: 22.5, line: 26.4, measure: 500 }
const label = { size: 13, line: 18.85, measure: 730 }
const folded = 2 * 42.5

function measureWords(
  text: { title: string; description: string; source: string; note: string },
  inner: number,
): number {
  // prettier-ignore
  const title = text.title === '' ? 0 : countLines(text.title, Math.min(inner, heading.measure), heading.size) * heading.line // prettier-ignore
  const how = countLines(text.description, Math.min(inner, label.measure), label.size) * label.line + 24
  const foot = countFoot(text.source, inner) * label.line + 12
  const note = text.note === '' ? 0 : countLines(text.note, inner, label.size) * label.line
  return 2 * padding + title + how + folded + foot + note
}

/** The link stands beside the source where there is room for both, and below it otherwise. */
function countFoot(source: string, inner: number): number {
  return countLines(`${source} More about this chart`, inner, label.size) > 1
    ? countLines(source, inner, label.size) + 1
    : 1
}

/** The days to choose from stand below their chart, with what was found on the chosen one. */
function measureControls(id: ChartId, facts: Facts, inner: number): number {
  if (id !== 'as-of') return 0
  const { stops } = viewAsOf(facts)
  let [rows, row] = [1, 0]
  for (const { label } of stops) {
    const width = measureText(label, 15) + 22.4
    if (row + width > inner) [rows, row] = [rows + 1, 0]
    row += width
  }
  const { finding = '', news = [] } = stops.at(-1) ?? {}
  const told = `New: ${news.map(({ said, speaker }) => `${said}, ${speaker}; `).join('')}Link to 30 Oct`
  const found = countLines(finding, Math.min(inner, 500), 20.5) * 26 + 5.6 + (countLines(told, inner, 15) + 1) * 23.25
  return 23.25 + rows * 39 + 24 + found
}

function countLines(text: string, width: number, size: number): number {
  return wrapText(text, width, size).length
}

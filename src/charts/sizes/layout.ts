import type { SizesView } from '../../views/charts/sizes.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { fadeAcross } from '../glyph/glyph.ts'
import { makeMark } from '../picture/mark.ts'
import type { Mark, Path, Picture, Text } from '../picture/picture.ts'
import { measureText } from '../text.ts'
import { dotStroke, drawColumns } from './dots.ts'

interface Strip {
  readonly row: Estimate
  readonly top: number
  readonly head: number // what its words take above it
  readonly deep: number // dots in a column
  readonly pitch: number
  readonly perDot: number
  readonly text: number
}

const edge = 18 // what a cap or an open end needs beyond the last column

/** Places one strip of dots a figure, all to one scale: as many dots, and so as long and as large, as the figure is. */
export function layoutSizes({ rows, perDot }: SizesView, width: number): Picture {
  const [text, deep] = width < 480 ? [12, 20] : [13, 10]
  const columns = Math.max(1, ...rows.map(({ figure }) => Math.ceil(figure / perDot / deep)))
  const pitch = Math.min(7, Math.floor(((width - edge) / columns) * 100) / 100)
  const head = text * (width < 480 ? 3.9 : 2.9)
  const step = head + deep * pitch + text * 2.2
  const strips = rows.map((row, index): Strip => ({ row, top: round(index * step), head, deep, pitch, perDot, text }))
  return {
    width,
    height: Math.ceil(step * rows.length - text * 1.4),
    paths: [],
    marks: strips.map(markStrip),
    texts: [],
  }
}

function drawStrip({ row, head, deep, pitch, perDot }: Strip): Path {
  const grid = { x: 0, y: head, pitch, across: deep }
  return {
    d: drawColumns(grid, 0, Math.round(row.figure / perDot)),
    kind: 'dots',
    slot: row.slot,
    ...dotStroke(grid),
  }
}

function markStrip(strip: Strip): Mark {
  const { row, top, head, text } = strip
  const size = text * 2
  const below = head > text * 3
  const line = round(text * 1.9)
  const who = below ? { x: 0, y: round(line + text * 1.35) } : { x: round(measureText(row.said, size) + 6), y: line }
  const texts: readonly Text[] = [
    { x: 0, y: line, text: row.said, size, anchor: 'start', kind: 'hero', slot: row.slot },
    {
      ...who,
      text: `${row.sideLabel ?? row.speaker}, ${row.day}`,
      size: text,
      anchor: 'start',
      kind: 'label',
      slot: row.slot,
    },
  ]
  const paths = [drawStrip(strip), ...drawEnd(strip)]
  return { ...makeMark({ row, x: 0, y: top, glyph: null, texts, paths }), slot: row.slot }
}

/** Draws a strip's right end: open after a floor, capped under a ceiling, plain otherwise. */
function drawEnd({ row, head, deep, pitch, perDot }: Strip): readonly Path[] {
  const right = round(Math.ceil(row.figure / perDot / deep) * pitch + 2)
  const [top, height] = [round(head), round(deep * pitch)]
  switch (row.bound) {
    case 'at-least':
    case 'more-than': {
      const rows = [0.15, 0.5, 0.85].map((part) => shift(fadeAcross(right, edge * 2.2), round(top + part * height)))
      return [{ d: rows.join(''), kind: 'fade', slot: row.slot }]
    }
    case 'up-to':
    case 'fewer-than':
      return [{ d: `M${right},${top}v${height}`, kind: 'cap', slot: row.slot }]
    default:
      return []
  }
}

function shift(d: string, y: number): string {
  return d.replaceAll(',0H', `,${y}H`)
}

import type { Estimate } from '../../views/charts/row.ts'
import type { SizesView } from '../../views/charts/sizes.ts'
import { formatCount } from '../../views/words.ts'
import { round } from '../box.ts'
import { makeMark } from '../picture/mark.ts'
import type { Mark, Picture, Size, Text } from '../picture/picture.ts'
import { dotStroke, drawRows, fitGrid } from '../sizes/dots.ts'
import { measureText, wrapText } from '../text.ts'

interface Columns {
  readonly size: Size
  readonly step: number // from one column to the next
  readonly width: number
  readonly text: number
  readonly hero: number
  readonly names: readonly (readonly string[])[]
  readonly perDot: number
}

/** Gathers the dots of each headline figure under the one who counted them: all to one scale, side by side, each figure whole. */
export function placeSpeakers({ rows, perDot }: SizesView, size: Size): Picture {
  const [text, gap] = size.width < 480 ? [12, 7] : [15, 24]
  const step = size.width / Math.max(1, rows.length)
  const width = step - gap
  const widest = Math.max(1, ...rows.map(({ figure }) => measureText(formatCount(figure), 1)))
  const names = rows.map((row) => nameSpeaker(row, width, text))
  const columns = { size, step, width, text, hero: Math.min(text * 1.9, width / widest), names, perDot }
  return { ...size, paths: [], marks: rows.map((row, index) => gather(row, index, columns, rows)), texts: [] }
}

/** Names a speaker, or the side where the name is too wide for a column. */
function nameSpeaker({ speaker, sideLabel }: Estimate, width: number, text: number): readonly string[] {
  const forms = [speaker, sideLabel ?? speaker].map((name) => wrapText(name, width, text))
  return forms.find((lines) => lines.length <= 4 && lines.every((line) => measureText(line, text) <= width)) ?? []
}

function gather(row: Estimate, index: number, columns: Columns, rows: readonly Estimate[]): Mark {
  const { size, step, width, text, hero, names, perDot } = columns
  const head = round(Math.max(0, ...names.map((lines) => lines.length)) * text * 1.2)
  const top = round(head + hero * 1.5)
  const most = Math.max(0, ...rows.map(({ figure }) => Math.round(figure / perDot)))
  const grid = { ...fitGrid(most, { width, height: size.height - top }), x: 0, y: top }
  const lines = names[index] ?? []
  const texts = [
    ...lines.map((line, nth): Text => ({
      ...{ x: 0, y: round(head - (lines.length - 1 - nth) * text * 1.2 - text * 0.3), text: line },
      ...{ size: text, anchor: 'start', kind: 'label' },
    })),
    { x: 0, y: round(head + hero), text: formatCount(row.figure), size: round(hero), anchor: 'start', kind: 'hero' },
  ] as const
  const dots = drawRows(grid, 0, Math.round(row.figure / perDot))
  return makeMark({
    row,
    x: index * step,
    y: 0,
    glyph: null,
    texts: hero < 12 ? [] : texts,
    paths: [{ d: dots, kind: 'dots', level: 0, ...dotStroke(grid) }],
  })
}

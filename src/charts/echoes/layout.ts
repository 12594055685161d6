import { linkHorizontal, sum } from 'd3'
import type { Echo, EchoesView, Outlet } from '../../views/charts/echoes.ts'
import type { Estimate } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { describeGlyph, makeMark } from '../picture/mark.ts'
import type { Mark, Path, Picture, Size, Text } from '../picture/picture.ts'
import { measureText, wrapText } from '../text.ts'

const tallest = 1_800 // px, about two screens of a desk and three of a phone

interface Node {
  readonly y: number
  readonly mentions: number
}

interface Columns {
  readonly size: Size
  readonly text: number
  readonly left: number // where lines leave the statements
  readonly right: number // where they reach the articles
  readonly thick: number // stroke of one mention
}

/** Places statements at the left, articles at the right and a line for each report, as thick as the article mentions it often. */
export function layoutEchoes(all: EchoesView, size: Size): Picture {
  const view = keepTold(all, size)
  const columns = planColumns(view, size)
  const statements = spread(
    view.rows.map(({ statement }) => countBy(view.echoes, ({ statement: id }) => id === statement)),
    columns,
  )
  const articles = spread(
    view.outlets.map(({ source }) => countBy(view.echoes, (echo) => echo.source === source)),
    columns,
  )
  return {
    ...size,
    paths: drawEchoes(view, { statements, articles }, columns),
    marks: view.rows.map((row, index) => markOrigin(row, statements[index]?.y ?? 0, columns, view.rows.length)),
    texts: [
      ...view.outlets.flatMap((outlet, index) => nameOutlet(outlet, articles[index]?.y ?? 0, columns)),
      ...noteRest(all.rows.length - view.rows.length, columns),
    ],
  }
}

/** Keeps the statements that are told most often where there is no room for all of them. */
function keepTold(view: EchoesView, { width, height }: Size): EchoesView {
  const text = width < 480 ? 12 : 13
  const most = Math.floor(height / (text * 1.3)) - 1
  if (view.rows.length <= most) return view
  const told = view.rows.toSorted((a, b) => b.mentions - a.mentions).slice(0, most)
  const rows = view.rows.filter((row) => told.includes(row))
  return {
    ...view,
    rows,
    echoes: view.echoes.filter((echo) => rows.some(({ statement }) => statement === echo.statement)),
  }
}

function noteRest(rest: number, { size, text }: Columns): readonly Text[] {
  if (rest === 0) return []
  return [{ x: 0, y: size.height - 4, text: `and ${rest} more`, size: text, anchor: 'start', kind: 'note' }]
}

/** Says how high the chart must be for its longer column; statements draw closer together before it grows past a few screens. */
export function sizeEchoes({ rows, outlets }: EchoesView, width: number): Size {
  const text = width < 480 ? 12 : 13
  const statements = Math.min(rows.length * text * (width < 480 ? 4 : 3.8), tallest)
  return { width, height: Math.max(statements, outlets.length * text * 4.2) + text }
}

function planColumns({ rows, echoes }: EchoesView, size: Size): Columns {
  const text = size.width < 480 ? 12 : 13
  const widest = Math.max(
    0,
    ...rows.map((row) => Math.max(...nameOrigin(row, size, rows.length).map((line) => measureText(line, text)))),
  )
  const most = Math.max(1, ...echoes.map(({ mentions }) => mentions))
  return {
    size,
    text,
    left: widest + 28,
    right: size.width * (size.width < 480 ? 0.68 : 0.76),
    thick: Math.min(size.width < 480 ? 3 : 6, 12 / most),
  }
}

/** Words a statement in as many lines as its share of the height has room for. */
function nameOrigin(row: Estimate, { width, height }: Size, rows: number): readonly string[] {
  const [who, room, text] = width < 480 ? [row.sideLabel ?? row.speaker, 100, 12] : [row.speaker, 230, 13]
  const share = Math.floor((height - text) / rows / (text * 1.2))
  const day = row.day.replaceAll(' ', '\u00a0')
  const forms = [
    [row.said, ...wrapText(`${who}, ${day}`, room, text)],
    [row.said, row.day],
  ]
  return forms.find((lines) => lines.length <= share) ?? [row.said]
}

function spread(mentions: readonly number[], { size, text }: Columns): readonly Node[] {
  const step = (size.height - text) / Math.max(1, mentions.length)
  return mentions.map((count, index) => ({ y: round(step * (index + 0.5) - text * 0.1), mentions: count }))
}

function countBy(echoes: readonly Echo[], keep: (echo: Echo) => boolean): number {
  return sum(echoes.filter(keep).map(({ mentions }) => mentions))
}

interface Nodes {
  readonly statements: readonly Node[]
  readonly articles: readonly Node[]
}

function drawEchoes(
  view: EchoesView,
  { statements, articles }: Nodes,
  { left, right, thick }: Columns,
): readonly Path[] {
  const draw = linkHorizontal()
  const ends = view.echoes.map((echo) => ({
    echo,
    row: view.rows.findIndex(({ statement }) => statement === echo.statement),
    outlet: view.outlets.findIndex(({ source }) => source === echo.source),
  }))
  return ends.map(({ echo, row, outlet }) => {
    const before = sum(
      ends.filter((other) => other.row === row && other.outlet < outlet).map((other) => other.echo.mentions),
    )
    const beside = sum(
      ends.filter((other) => other.outlet === outlet && other.row < row).map((other) => other.echo.mentions),
    )
    const source: [number, number] = [round(left), dock(statements[row], before, echo, thick)]
    const target: [number, number] = [round(right), dock(articles[outlet], beside, echo, thick)]
    const { slot = 0, figure } = view.rows[row] ?? {}
    const level = figure === view.lead ? 0 : 1
    const d = (draw({ source, target }) ?? '').replaceAll(/\d+\.\d{3,}/g, (number) => String(round(Number(number))))
    return { d, kind: 'echo', level, slot, statement: echo.statement, width: round(echo.mentions * thick) }
  })
}

/** Gives the height at which an echo leaves or reaches its node, under those that dock above it. */
function dock(node: Node | undefined, before: number, { mentions }: Echo, thick: number): number {
  return round((node?.y ?? 0) + (before + mentions / 2 - (node?.mentions ?? 0) / 2) * thick)
}

function markOrigin(row: Estimate, y: number, { size, text, left }: Columns, rows: number): Mark {
  const glyph = describeGlyph(row, { radius: text * 0.42, reach: text * 0.7, dress: 'sides' })
  const lines = nameOrigin(row, size, rows)
  const texts = lines.map((line, index): Text => ({
    x: -16,
    y: round((index - lines.length / 2) * text * 1.18 + text * 0.95),
    text: line,
    size: text,
    anchor: 'end',
    kind: index === 0 ? 'strong' : 'label',
    slot: row.slot,
  }))
  return makeMark({ row, x: left - 10, y, glyph, texts })
}

function nameOutlet({ outlet }: Outlet, y: number, { size, text, right }: Columns): readonly Text[] {
  const lines = wrapText(outlet, size.width - right - 8, text)
  return lines.map((line, index) => ({
    x: round(right + 8),
    y: round(y + (index - lines.length / 2) * text * 1.18 + text * 0.9),
    text: line,
    size: text,
    anchor: 'start',
    kind: 'label',
  }))
}

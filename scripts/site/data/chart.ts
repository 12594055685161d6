import type { Problem } from '../../witness/problem.ts'
import { findTags, readText } from '../html.ts'
import { problem, readRows, writeValue, type Row } from './csv.ts'
import type { Carried, Open } from './open.ts'

/** Prove the rows of one chart: they stand in a table of a page that shows the chart, and what they add is their statement's. */
export function proveChart(
  file: string,
  text: string,
  pages: readonly string[],
  { statements, sources }: Open,
): readonly Problem[] {
  const rows = readRows(text)
  const known = new Map(statements.map((carried) => [carried.statement.id, carried]))
  const isSource = (id: string): boolean => id === '' || sources.some((source) => source.id === id)
  const problems = rows.flatMap((row, index) => {
    const id = row.get('statement') ?? ''
    const expected = id === '' ? noFigure : expectFigure(known.get(id))
    const agrees = Object.entries(expected).every(([column, value]) => row.get(column) === writeValue(value))
    if (agrees && isSource(row.get('source') ?? '')) return []
    return [
      problem(file, 'data-changed', `Unexpected row ${index + 1} for \`${id}\`, expected what the ledger says of it`),
    ]
  })
  if (pages.some((html) => listTables(html).some((cells) => standIn(rows, cells)))) return problems
  return [problem(file, 'data-changed', 'Unexpected rows, expected those of the table beside the chart'), ...problems]
}

const noFigure = { low: null, high: null, bound: null, said_earliest: null, said_latest: null }

function expectFigure(carried: Carried | undefined): Readonly<Record<string, unknown>> {
  const [first] = carried?.mentions ?? []
  if (!first) return { statement: 'one that is published' }
  const { quantity, saidOn } = first
  return {
    low: quantity?.low,
    high: quantity?.high,
    bound: quantity?.bound,
    said_earliest: saidOn.earliest,
    said_latest: saidOn.latest,
  }
}

/** List the cells of each table of a page, row after row. */
function listTables(html: string): readonly (readonly string[])[] {
  const tables: string[][] = []
  for (const tag of findTags(html)) {
    if (tag.name === 'table') tables.push([])
    else if (tag.name === 'td') tables.at(-1)?.push(readText(html, tag).trim())
  }
  return tables
}

function standIn(rows: readonly Row[], cells: readonly string[]): boolean {
  const own = rows.flatMap((row) => [...row.values()].slice(0, [...row.keys()].indexOf('statement')))
  return own.length === cells.length && own.every((cell, index) => isSame(cell, cells[index] ?? ''))
}

/** A dash is an empty cell, and a count has no commas. */
function isSame(cell: string, shown: string): boolean {
  return cell === shown || cell === shown.replace(/^–$/, '') || cell === shown.replaceAll(/(?<=\d),(?=\d{3})/g, '')
}

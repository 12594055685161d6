import type { Ledger, Statement } from '../schema/ledger.ts'
import { sourcePath, statementPath } from '../views/address.ts'
import type { Cell as ViewCell, Table } from '../views/charts/table.ts'
import { writeCsv } from './csv.ts'
import { dayColumns, figureColumns } from './shared.ts'
import type { Cell, Column } from './table.ts'

const nothing = '–' // how a chart's table says that there is none
const added = ['low', 'high', 'bound', 'said_earliest', 'said_latest']
const statementColumns: readonly Column<Statement>[] = [...figureColumns, ...dayColumns].filter(({ name }) =>
  added.includes(name),
)

/**
 * Writes the rows of one chart as CSV: the columns of the table beside it, in its words, then the statement and the source
 * that the row leads to, and that statement's figure and day as `statements.csv` has them.
 */
export function writeChartCsv({ columns, rows }: Table, ledger: Pick<Ledger, 'statements' | 'sources'>): string {
  const statements = new Map(ledger.statements.map((statement) => [statementPath(statement.id), statement]))
  const sources = new Map(ledger.sources.map(({ id }) => [sourcePath(id), id]))
  const names = [
    ...columns.map(({ label }, index) => nameColumn(columns, label, index)),
    ...['statement', 'source'],
    ...statementColumns.map(({ name }) => name),
  ]
  const cells = rows.map((row) => {
    const statement = findLead(row, statements)
    return [
      ...columns.map(({ numeric = false }, index) => writeCell(row[index], numeric)),
      ...[statement?.id ?? null, findLead(row, sources) ?? null],
      ...statementColumns.map(({ of }) => (statement ? of(statement) : null)),
    ]
  })
  return writeCsv(names, cells)
}

/** Gives each column a name of its own, also where two articles have one outlet or a label is empty. */
function nameColumn(columns: Table['columns'], label: string, index: number): string {
  const isTaken = columns.slice(0, index).some((column) => column.label === label)
  return label === '' || isTaken ? `${label} (${index + 1})`.trim() : label
}

function findLead<Value>(row: readonly ViewCell[], places: ReadonlyMap<string, Value>): Value | undefined {
  return row.flatMap(({ href }) => places.get(href ?? '') ?? [])[0]
}

/** A count loses the commas between its thousands, so that it can be reckoned with. */
function writeCell(cell: ViewCell | undefined, isNumeric: boolean): Cell {
  if (!cell || cell.text === nothing) return null
  return isNumeric && /^\d{1,3}(?:,\d{3})*$/.test(cell.text) ? Number(cell.text.replaceAll(',', '')) : cell.text
}

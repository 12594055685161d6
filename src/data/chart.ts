import type { Cell as ViewCell, Table } from '../views/charts/table.ts'
import { writeCsv } from './csv.ts'
import type { Cell } from './table.ts'

const nothing = '–' // how a chart's table says that there is none

/** Writes the rows of one chart, as the table beside it has them, as CSV; a column that leads to pages is followed by their addresses, from the root of the site. */
export function writeChartCsv({ columns, rows }: Table): string {
  const plans = columns.map(({ label, numeric = false }, index) => ({
    index,
    numeric,
    name: label === '' ? `Column ${index + 1}` : label,
    leads: rows.some((row) => row[index]?.href !== undefined),
  }))
  const names = plans.flatMap(({ name, leads }) => (leads ? [name, `${name}: page`] : [name]))
  const cells = rows.map((row) =>
    plans.flatMap(({ index, numeric, leads }): readonly Cell[] => {
      const written = writeCell(row[index], numeric)
      return leads ? [written, row[index]?.href ?? null] : [written]
    }),
  )
  return writeCsv(names, cells)
}

/** A count loses the commas between its thousands, so that it can be reckoned with. */
function writeCell(cell: ViewCell | undefined, isNumeric: boolean): Cell {
  if (!cell || cell.text === nothing) return null
  return isNumeric && /^\d{1,3}(?:,\d{3})*$/.test(cell.text) ? Number(cell.text.replaceAll(',', '')) : cell.text
}

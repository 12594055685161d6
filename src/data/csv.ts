import { stringify } from 'csv-stringify/sync'
import type { Cell } from './table.ts'

// What a spreadsheet may take for a formula, after blanks too, in full width too; and the apostrophe itself, so that it can be undone.
const startsFormula = /^(?:'|\s*[=+\-@＝＋－＠\t\r\n])/

/** Keeps a spreadsheet from reading text as a formula: one apostrophe before it. Taking one apostrophe from the front of any text undoes it. */
export function guardText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text
}

/** Writes rows as CSV (RFC 4180, UTF-8, each line ended by one line feed): nothing for null, JSON for a list, text guarded. */
export function writeCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([names.map(guardText), ...rows.map((row) => row.map(writeCell))], {
    record_delimiter: 'unix',
    quoted_match: /\r/, // else a reader that ends lines there too would cut the row
  })
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guardText(cell)
  return typeof cell === 'number' ? String(cell) : JSON.stringify(cell)
}

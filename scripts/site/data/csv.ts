import { parse } from 'csv-parse/sync'
import type { Problem } from '../../witness/problem.ts'

/** One row of a CSV file: column → text, as it was before it was guarded against spreadsheets. */
export type Row = ReadonlyMap<string, string>

/** Read a CSV file of the built site as a stranger would: by its head row, one apostrophe off the front of each text. */
export function readRows(text: string): readonly Row[] {
  const [names = [], ...rows] = parse(text, { record_delimiter: '\n', skip_empty_lines: false })
  return rows.map((row) => new Map(row.map((cell, index) => [restore(names[index] ?? ''), restore(cell)])))
}

/** Write a value as a cell holds it: nothing for null, JSON for a list. */
export function writeValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Make a problem of a file of the data, or of a frozen one. */
export function problem(file: string, rule: `data-${string}` | `frozen-${string}`, message: string): Problem {
  return { file, line: 0, column: 0, severity: 'error', rule, message }
}

function restore(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

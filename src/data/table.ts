import type { Facts } from '../views/brief.ts'

/** What a cell holds before it is written; null is written as nothing, a list as JSON. */
export type Cell = string | number | null | readonly unknown[]

/** What a cell may hold, in the words of Frictionless Table Schema. */
export interface Constraints {
  readonly required?: true
  readonly unique?: true
  readonly minimum?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** Says what one column holds: the one place that the page, the data package and the tests take it from. */
export interface ColumnText {
  readonly name: string
  readonly type: 'string' | 'integer' | 'date' | 'array'
  readonly format?: 'uri'
  readonly says: string
  readonly constraints?: Constraints
  readonly isQuotation?: true // the words are a publisher's
}

/** A column with how its cells are read from a row. */
export interface Column<Row> extends ColumnText {
  readonly of: (row: Row) => Cell
}

/** Says that a column names a row of another table. */
export interface Link {
  readonly column: string
  readonly table: string
  readonly to: string
}

/** One table of the data: what one row is, its columns, what makes a row one of its kind, what it leads to, and its rows. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly row: string
  readonly columns: readonly ColumnText[]
  readonly key: readonly string[]
  readonly links: readonly Link[]
  readonly rows: (facts: Facts) => readonly (readonly Cell[])[]
}

interface Plan<Row> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: readonly Column<Row>[]
  readonly list: (facts: Facts) => readonly Row[]
}

/** Makes a table from its columns and the rows they read. */
export function makeTable<Row>({ list, columns, ...text }: Plan<Row>): Table {
  return { ...text, columns, rows: (facts) => list(facts).map((row) => columns.map(({ of }) => of(row))) }
}

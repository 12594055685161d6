import type { Facts } from '../views/brief.ts'
import { writeCsv } from './csv.ts'
import { mentions } from './mentions.ts'
import { numerals } from './numerals.ts'
import { openLedger } from './open.ts'
import { describePackage, type DataFile, type PackageText } from './package.ts'
import { makeSchema } from './schema.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import type { Table } from './table.ts'

/** Every table of the data. */
export const tables: readonly Table[] = [statements, mentions, sources, numerals]

/** Writes all files of the data for one ledger, live or frozen: the JSON, the tables, the schema, and the package that describes them. */
export async function listFiles(whole: Facts, text: PackageText = {}): Promise<readonly DataFile[]> {
  const facts = { ...whole, ledger: openLedger(whole.ledger) }
  const files = [
    {
      ...json('ledger.json', facts.ledger),
      says: 'All of it in one file: sources, mentions, statements, numerals, with every field.',
    },
    ...tables.map((table) => writeTable(table, facts)),
    { ...json('schema.json', makeSchema()), says: 'The JSON Schema (2020-12) that `ledger.json` keeps to.' },
  ]
  const described = json('datapackage.json', await describePackage(facts, files, text))
  return [
    ...files,
    {
      ...described,
      says: 'The whole described for machines: a Frictionless data package with types, constraints and keys.',
    },
  ]
}

function writeTable(table: Table, facts: Facts): DataFile {
  const { name, columns, row } = table
  const names = columns.map((column) => column.name)
  const rows = table.rows(facts)
  return {
    name: `${name}.csv`,
    mediatype: 'text/csv',
    text: writeCsv(names, rows),
    says: row,
    table,
    rows: rows.length,
  }
}

function json(name: string, value: unknown): Omit<DataFile, 'says'> {
  return { name, mediatype: 'application/json', text: `${JSON.stringify(value, null, 2)}\n` }
}

import type { Facts } from '../views/brief.ts'
import { nameOutlet } from '../views/names.ts'
import type { ColumnText, Table } from './table.ts'
import { guardTerms, licence, quotationTerms } from './terms.ts'

/** A file of the data, ready to be written. */
export interface DataFile {
  readonly name: string
  readonly mediatype: string
  readonly text: string
  readonly says: string // what is in it
  readonly table?: Table // what a CSV file holds
  readonly rows?: number // how much of it
}

/** What a data package says of itself beside its files. */
export interface PackageText {
  readonly version?: string | undefined // the edition
  readonly homepage?: string | undefined // an absolute address
}

/** Describes the files as a Frictionless Data Package (version 1). */
export async function describePackage(
  { topic, ledger }: Facts,
  files: readonly DataFile[],
  { version, homepage }: PackageText,
): Promise<object> {
  const sources = ledger.sources.map(({ title, outlet, url }) => ({
    title: `${nameOutlet(outlet)}: ${title}`,
    ...(url !== null && { path: url }),
  }))
  return {
    profile: 'data-package',
    name: topic.id,
    title: topic.question,
    description: `Who counted what, on which day, in which exact words. ${quotationTerms} ${guardTerms}`,
    ...(version !== undefined && { version }),
    ...(homepage !== undefined && { homepage }),
    licenses: [licence],
    ...(sources.length > 0 && { sources }),
    resources: await Promise.all(files.map(describeFile)),
  }
}

async function describeFile({ name, mediatype, text, says, table }: DataFile): Promise<object> {
  const bytes = new TextEncoder().encode(text)
  return {
    name: name.replace(/\.[a-z]+$/, ''),
    path: name,
    profile: table ? 'tabular-data-resource' : 'data-resource',
    ...(table && { title: table.title }),
    description: says,
    format: name.replace(/^.*\./, ''),
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await hash(bytes)}`,
    ...(table && { dialect, schema: describeTable(table) }),
  }
}

const dialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true }

function describeTable({ columns, key, links }: Table): object {
  return {
    fields: columns.map(describeColumn),
    missingValues: [''],
    primaryKey: key,
    ...(links.length > 0 && {
      foreignKeys: links.map(({ column, table, to }) => ({
        fields: column,
        reference: { resource: table, fields: to },
      })),
    }),
  }
}

function describeColumn({ name, type, format, says, constraints, isQuotation }: ColumnText): object {
  return {
    name,
    type,
    ...(format && { format }),
    description: says,
    ...(constraints && { constraints }),
    ...(isQuotation && { rights: 'a quotation: its publisher’s' }),
  }
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

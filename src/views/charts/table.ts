import { countNoun } from './phrase.ts'
import type { Facts, Row } from './row.ts'

/** One cell of a table, with the page it leads to. */
export interface Cell {
  readonly text: string
  readonly href?: string
}

/** The same facts as a chart, as words: the twin that every chart carries. */
export interface Table {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What every chart says beside its picture: the finding, how to read it, its facts as a table, where they come from. */
export interface ChartText {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly still?: string // the same for a picture in which nothing can be chosen
  readonly table: Table
  readonly source: string
}

/** Writes rows as a table: what was said, by whom, of which side, when, of what, in how many reports. */
export function tabulate(caption: string, rows: readonly Row[]): Table {
  return {
    caption,
    columns: [
      { label: 'Said' },
      { label: 'Speaker' },
      { label: 'Side' },
      { label: 'Day' },
      { label: 'What is counted' },
      { label: 'Mentions', numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.hedge === null ? row.said : `${row.said} (“${row.hedge}”)`, href: row.href },
      { text: row.speaker },
      { text: row.sideLabel ?? 'none' },
      { text: row.day },
      { text: row.stance === 'estimates' ? row.measureLabel : '–' },
      { text: String(row.mentions) },
    ]),
  }
}

/** Says where a chart's facts come from. */
export function nameSource({ ledger }: Facts): string {
  return `Source: the ledger, ${countNoun(ledger.statements.length, 'statement')} quoted from ${countNoun(ledger.sources.length, 'article')}.`
}

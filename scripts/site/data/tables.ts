import type { LedgerSource, Mention, Numeral } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { problem, readRows, writeValue } from './csv.ts'
import type { Carried, Open } from './open.ts'

type Expected = Readonly<Record<string, unknown>> // column → the value that the ledger has

/** The tables of the data. */
export const tableNames = ['sources.csv', 'statements.csv', 'mentions.csv', 'numerals.csv'] as const

/** Prove every row of the CSV files in one folder against what may stand there: none lost, none too many, each value the ledger's. */
export function proveTables(
  read: (name: string) => string | undefined,
  folder: string,
  open: Open,
): readonly Problem[] {
  const sources = new Map(open.sources.map((source) => [source.id, source]))
  const tables: Readonly<Record<(typeof tableNames)[number], readonly Expected[]>> = {
    'sources.csv': open.sources.map(expectSource),
    'statements.csv': open.statements.map(expectStatement),
    'mentions.csv': open.mentions.map((mention) => expectMention(mention, sources.get(mention.source))),
    'numerals.csv': open.numerals.map(expectNumeral),
  }
  return tableNames.flatMap((name) => proveTable(folder + name, read(name), tables[name]))
}

function proveTable(file: string, text: string | undefined, expected: readonly Expected[]): readonly Problem[] {
  if (text === undefined) return [problem(file, 'data-lost', 'Cannot publish the data without this file')]
  const rows = readRows(text)
  const problems = rows.flatMap((row, index) =>
    Object.entries(expected[index] ?? {}).flatMap(([column, value]) => {
      const [found, wanted] = [row.get(column), writeValue(value)]
      const message = `Unexpected \`${found ?? 'nothing'}\` as \`${column}\` in row ${index + 1}, expected \`${wanted}\``
      return found === wanted ? [] : [problem(file, 'data-changed', message)]
    }),
  )
  if (rows.length === expected.length) return problems
  const message = `Unexpected ${rows.length} rows, expected the ${expected.length} that the ledger gives away`
  return [problem(file, 'data-rows', message), ...problems]
}

function expectSource({ id, outlet, title, url, published, seed, sha256 }: LedgerSource): Expected {
  return {
    id,
    outlet,
    title,
    url,
    published_earliest: published?.earliest,
    published_latest: published?.latest,
    published_basis: published?.basis,
    seed,
    seed_sha256: sha256,
  }
}

function expectStatement({ statement, mentions }: Carried): Expected {
  const [first] = mentions
  const { id, speaker, side, partOf } = statement
  return {
    id,
    speaker,
    side,
    ...(first && expectReading(first)),
    part_of: partOf,
    mentions: mentions.length,
    sources: new Set(mentions.map(({ source }) => source)).size,
  }
}

function expectMention(mention: Mention, source: LedgerSource | undefined): Expected {
  const { id, quote, number, speaker, decision } = mention
  return {
    id,
    statement: mention.statement,
    review: mention.review,
    source: mention.source,
    quote: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    quote_start: quote.start,
    quote_end: quote.end,
    seed: source?.seed,
    seed_sha256: source?.sha256,
    number_as_written: number?.asWritten,
    number_start: number?.start,
    number_end: number?.end,
    ...expectReading(mention),
    hedge: mention.hedge,
    part_of: mention.partOf,
    speaker_as_written: speaker.asWritten,
    speaker: speaker.id,
    speaker_certainty: speaker.certainty,
    speaker_rule: speaker.rule,
    decision_reason: decision?.reason,
    decision_changes: decision && decision.changes.length > 0 ? decision.changes : null,
  }
}

function expectReading({ stance, quantity, unit, measure, saidOn }: Mention): Expected {
  return {
    stance,
    low: quantity?.low,
    high: quantity?.high,
    bound: quantity?.bound,
    bound_as_written: quantity?.boundAsWritten,
    derivation: quantity?.derivation,
    unit,
    measure,
    said_earliest: saidOn.earliest,
    said_latest: saidOn.latest,
    said_expression: saidOn.expression,
    said_certainty: saidOn.certainty,
    said_rule: saidOn.rule,
  }
}

function expectNumeral({ source, start, end, text, role }: Numeral): Expected {
  const [kind, mention] = role.split(/:(.*)/s)
  return { source, start, end, as_written: text, role: kind, mention }
}

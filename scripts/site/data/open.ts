import type { Ledger, Mention, Statement } from '../../../src/schema/ledger.ts'

/** What may stand in the data: decided mentions, the statements that published ones carry, the numerals that no undecided one uses. */
export interface Open {
  readonly mentions: readonly Mention[]
  readonly statements: readonly Carried[]
  readonly numerals: Ledger['numerals']
  readonly sources: Ledger['sources']
}

/** A statement with its published mentions, the one that gives it its reading first. */
export interface Carried {
  readonly statement: Statement
  readonly mentions: readonly Mention[]
}

/** Work out from the ledger what may stand in the data. */
export function findOpen(ledger: Ledger): Open {
  const decided = ledger.mentions.filter(({ review }) => review !== 'proposed')
  const known = new Map(decided.map((mention) => [mention.id, mention]))
  const days = new Map(ledger.sources.map(({ id, published }) => [id, published?.earliest ?? '9999']))
  const order = ({ source, id }: Mention): string => `${days.get(source) ?? '9999'} ${id}`
  const statements = ledger.statements.map((statement) => ({
    statement,
    mentions: statement.mentions
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ review }) => review !== 'rejected')
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  }))
  return {
    mentions: decided,
    statements: statements.filter(({ mentions }) => mentions.length > 0),
    numerals: ledger.numerals.filter(
      ({ role }) => !role.startsWith('mention:') || known.has(role.slice('mention:'.length)),
    ),
    sources: ledger.sources,
  }
}

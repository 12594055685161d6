import type { Disagreement, Ledger, Mention, Statement } from '../../src/schema/ledger.ts'

/** A mention that the new source brought: the statement it is of, and which sources carry that already. */
export interface NewMention {
  readonly mention: Mention
  readonly statement: Statement | undefined
  readonly with: readonly string[] // other sources
}

/** A difference between mentions of one statement that was not there before, or not so. */
export interface NewDisagreement {
  readonly statement: string
  readonly field: Disagreement['field']
  readonly values: readonly { readonly source: string; readonly value: string }[]
}

/** What one more source changed in the ledger. */
export interface News {
  readonly mentions: readonly NewMention[]
  readonly statements: readonly string[] // new ones
  readonly moved: readonly {
    readonly mention: string
    readonly source: string
    readonly from: string
    readonly to: string
  }[]
  readonly disagreements: readonly NewDisagreement[]
  readonly numerals: number
}

/** Compare the ledger before with the one that holds the new source. */
export function findNews(before: Pick<Ledger, 'mentions' | 'statements'>, after: Ledger, source: string): News {
  const sourceOf = new Map(after.mentions.map((mention) => [mention.id, mention.source]))
  const statements = new Map(after.statements.map((statement) => [statement.id, statement]))
  const old = new Map(before.statements.map((statement) => [statement.id, statement]))
  const oldMentions = new Map(before.mentions.map((mention) => [mention.id, mention]))
  return {
    mentions: after.mentions
      .filter((mention) => mention.source === source)
      .map((mention) => {
        const statement = statements.get(mention.statement ?? '')
        const carriers = (statement?.mentions ?? []).map((id) => sourceOf.get(id) ?? '').filter((id) => id !== source)
        return { mention, statement, with: [...new Set(carriers)] }
      }),
    statements: [...statements.keys()].filter((id) => !old.has(id)),
    moved: after.mentions.flatMap(({ id, source: of, statement }) => {
      const from = oldMentions.get(id)?.statement
      return !from || !statement || from === statement ? [] : [{ mention: id, source: of, from, to: statement }]
    }),
    disagreements: after.statements.flatMap(({ id, disagreements }) =>
      disagreements
        .filter((each) => !old.get(id)?.disagreements.some((one) => isSame(one, each)))
        .map(({ field, values }) => ({
          statement: id,
          field,
          values: values.map(({ mention, value }) => ({ source: sourceOf.get(mention) ?? mention, value })),
        })),
    ),
    numerals: after.numerals.filter((numeral) => numeral.source === source).length,
  }
}

function isSame(a: Disagreement, b: Disagreement): boolean {
  return a.field === b.field && JSON.stringify(a.values) === JSON.stringify(b.values)
}

import type { Ledger, Mention, Statement } from '../schema/ledger.ts'

/** Keeps what the site shows: confirmed and corrected mentions, proposed ones too where `proposed` is set, and the statements they carry. */
export function publish(ledger: Ledger, { proposed }: { readonly proposed: boolean }): Ledger {
  const mentions = ledger.mentions.filter((mention) => isShown(mention, proposed))
  const shown = new Set(mentions.map((mention) => mention.id))
  const statements = ledger.statements.map((statement) => restrict(statement, shown)).filter(hasMentions)
  return { ...ledger, mentions, statements }
}

function isShown({ review }: Mention, proposed: boolean): boolean {
  return review === 'confirmed' || review === 'corrected' || (proposed && review === 'proposed')
}

function restrict(statement: Statement, shown: ReadonlySet<string>): Statement {
  return { ...statement, mentions: statement.mentions.filter((id) => shown.has(id)) }
}

function hasMentions(statement: Statement): boolean {
  return statement.mentions.length > 0
}

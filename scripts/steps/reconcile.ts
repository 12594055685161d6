import type { Ledger, LedgerSource } from '../../src/schema/ledger.ts'
import { applyDecisions } from '../statements/decisions.ts'
import type { IdentifiedMention, Reading, Source, Workspace } from '../lib/draft.ts'
import { Problems } from '../lib/problem.ts'
import { findMixed, findUnknownHeadlines } from '../statements/statement-check.ts'
import { composeStatements } from '../statements/statements.ts'
import { compareText } from '../lib/text.ts'

/** Make the ledger of what was read in each source: the editor's decisions are applied, statements are found across sources. */
export function reconcile(readings: readonly Reading[], workspace: Workspace): Ledger {
  const sources = workspace.sources.map(describeSource).sort((a, b) => compareText(a.id, b.id))
  const { mentions, problems } = applyDecisions(
    readings.flatMap((reading) => reading.mentions),
    workspace,
  )
  const statements = composeStatements(mentions, sources, workspace.speakers)
  const all = [
    ...problems,
    ...findMixed(mentions, workspace),
    ...findUnknownHeadlines(
      statements.map(({ id }) => id),
      workspace,
    ),
    ...readings.flatMap((reading) => reading.problems),
  ]
  if (all.length > 0) throw new Problems(all)
  const statementOf = new Map(statements.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id])))
  return {
    schemaVersion: 1,
    topic: workspace.topic.id,
    sources,
    mentions: mentions
      .map((mention) => ({ ...mention, statement: statementOf.get(mention.id) ?? null }))
      .sort(compareMentions),
    statements,
    numerals: readings
      .flatMap((reading) => reading.numerals)
      .sort((a, b) => compareText(a.source, b.source) || a.start - b.start || a.end - b.end),
  }
}

function describeSource({ file, sha256, sidecar }: Source): LedgerSource {
  const { id, outlet, title, url, published } = sidecar
  return { id, seed: file, sha256, outlet, title, url, published }
}

function compareMentions(a: IdentifiedMention, b: IdentifiedMention): number {
  return (
    compareText(a.source, b.source) ||
    a.quote.start - b.quote.start ||
    (a.number?.start ?? -1) - (b.number?.start ?? -1) ||
    compareText(a.id, b.id)
  )
}

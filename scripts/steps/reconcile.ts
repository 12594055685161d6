import { Ledger, type LedgerSource } from '../../src/schema/ledger.ts'
import { applyDecisions } from '../statements/decisions.ts'
import type { IdentifiedMention, Resolution, Seed, Workspace } from '../lib/draft.ts'
import { identify } from '../statements/identify.ts'
import { Problems } from '../lib/problem.ts'
import { accountNumerals } from '../statements/roles.ts'
import { findMixed, findUnknownHeadlines } from '../statements/statement-check.ts'
import { composeStatements } from '../statements/statements.ts'
import { compareText } from '../lib/text.ts'

/** Make the ledger of what was resolved: mentions get ids, the editor's decisions are applied, statements are found across sources, numerals get roles. */
export function reconcile(resolutions: readonly Resolution[], workspace: Workspace): Ledger {
  const sources = workspace.seeds.map(describeSource).sort((a, b) => compareText(a.id, b.id))
  const identified = resolutions.map(identify)
  const { mentions, problems } = applyDecisions(identified.flat(), workspace)
  const statements = composeStatements(mentions, sources, workspace.speakers)
  const numerals = resolutions.map((resolution, index) => accountNumerals(resolution, identified[index] ?? []))
  const all = [
    ...problems,
    ...findMixed(mentions, workspace),
    ...findUnknownHeadlines(
      statements.map(({ id }) => id),
      workspace,
    ),
    ...numerals.flatMap((found) => found.problems),
  ]
  if (all.length > 0) throw new Problems(all)
  const statementOf = new Map(statements.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id])))
  return Ledger.parse({
    schemaVersion: 1,
    topic: workspace.topic.id,
    sources,
    mentions: mentions
      .map((mention) => ({ ...mention, statement: statementOf.get(mention.id) ?? null }))
      .sort(compareMentions),
    statements,
    numerals: numerals
      .flatMap((found) => found.numerals)
      .sort((a, b) => compareText(a.source, b.source) || a.start - b.start || a.end - b.end),
  } satisfies Ledger)
}

function describeSource({ file, sha256, sidecar }: Seed): LedgerSource {
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

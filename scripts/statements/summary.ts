import type { Ledger, Mention } from '../../src/schema/ledger.ts'
import type { Changes } from '../lib/changes.ts'
import { formatUndecided, listUndecided, type Lines, type Undecided } from './undecided.ts'

/** The counts of a run, for people and for machines. */
export interface Summary {
  readonly sources: number
  readonly mentions: Readonly<Record<Mention['review'], number>>
  readonly statements: number
  readonly numerals: { readonly total: number; readonly inMentions: number; readonly accountedOtherwise: number }
  readonly undecided: readonly Undecided[]
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** Count what a ledger holds and list the mentions that nobody has decided on, with the line of each. */
export function summarise(ledger: Ledger, lines: Lines, changes: Changes): Summary {
  const mentions = { proposed: 0, confirmed: 0, corrected: 0, rejected: 0 }
  for (const { review } of ledger.mentions) mentions[review] += 1
  const inMentions = ledger.numerals.filter(({ role }) => role.startsWith('mention:')).length
  return {
    sources: ledger.sources.length,
    mentions,
    statements: ledger.statements.length,
    numerals: { total: ledger.numerals.length, inMentions, accountedOtherwise: ledger.numerals.length - inMentions },
    undecided: listUndecided(ledger, lines),
    written: changes.write,
    removed: changes.remove,
  }
}

/** Format a summary for a person; undecided mentions are listed to be opened at their line. */
export function formatSummary({
  sources,
  mentions,
  statements,
  numerals,
  undecided,
  written,
  removed,
}: Summary): string {
  const { proposed, confirmed, corrected, rejected } = mentions
  const rows = [
    count(sources, 'source'),
    `${count(proposed + confirmed + corrected + rejected, 'mention')}: ${String(confirmed)} confirmed, ${String(corrected)} corrected, ${String(rejected)} rejected, ${String(proposed)} proposed`,
    count(statements, 'statement'),
    `${count(numerals.total, 'numeral')}, all accounted for: ${String(numerals.inMentions)} in mentions, ${String(numerals.accountedOtherwise)} not ours`,
    written.length + removed.length === 0
      ? 'content/ was up to date'
      : [...written.map((path) => `wrote ${path}`), ...removed.map((path) => `removed ${path}`)].join('\n'),
  ]
  if (undecided.length > 0)
    rows.push(
      `\nTo decide on:\n${undecided.map(formatUndecided).join('\n')}\nnpm run review decides on them one at a time`,
    )
  return rows.join('\n')
}

function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`
}

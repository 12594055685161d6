import type { Numeral } from '../../src/schema/ledger.ts'
import type { IdentifiedMention, Resolution, Span } from '../lib/draft.ts'
import type { Problem } from '../lib/problem.ts'
import { findPlace } from '../lib/text.ts'

/** Give every numeral of an article its role; one without a role is a problem at its place in the seed. */
export function accountNumerals(
  { article, numerals, proposals }: Resolution,
  mentions: readonly IdentifiedMention[],
): { readonly numerals: readonly Numeral[]; readonly problems: readonly Problem[] } {
  const roles = new Map<string, Numeral['role']>()
  const spans = new Map<string, Span>()
  const problems: Problem[] = []
  proposals.forEach((proposal, index) => {
    for (const span of proposal.numerals) {
      spans.set(key(span), span)
      if (!roles.has(key(span))) roles.set(key(span), `mention:${mentions[index]?.id ?? ''}`)
    }
  })
  for (const numeral of numerals) {
    spans.set(key(numeral), numeral)
    if (numeral.reason !== null && !roles.has(key(numeral))) roles.set(key(numeral), numeral.reason)
  }
  const accounted = [...spans].flatMap(([at, { start, end }]) => {
    const role = roles.get(at)
    const text = article.text.slice(start, end)
    if (role !== undefined) return [{ source: article.sidecar.id, start, end, text, role }]
    problems.push({
      ...findPlace(article.text, start),
      file: article.file,
      severity: 'error',
      rule: 'numeral-without-role',
      message: `Cannot account for the numeral \`${text}\``,
    })
    return []
  })
  return { numerals: accounted, problems }
}

function key({ start, end }: Span): string {
  return `${start.toString()}-${end.toString()}`
}

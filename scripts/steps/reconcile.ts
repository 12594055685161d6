import { Ledger, type LedgerSource, type Numeral } from '../../src/schema/ledger.ts'
import { applyDecisions, type ReviewedMention } from '../lib/decisions.ts'
import type { IdentifiedMention, Resolution, Seed, Span, Workspace } from '../lib/draft.ts'
import { mentionId } from '../lib/ids.ts'
import { findBodies } from '../lib/kinship.ts'
import { Problems, type Problem } from '../lib/problem.ts'
import { quoteSpan } from '../lib/quote.ts'
import { composeStatements } from '../lib/statements.ts'
import { compareText, findPlace } from '../lib/text.ts'

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

function identify({ article, proposals }: Resolution): readonly IdentifiedMention[] {
  const source = article.sidecar.id
  const ids: string[] = []
  for (const { quote, number } of proposals) {
    let id = mentionId(source, article.text, quote, number)
    for (let copy = 2; ids.includes(id); copy += 1)
      id = mentionId(`${source} ${copy.toString()}`, article.text, quote, number)
    ids.push(id)
  }
  return proposals.map((proposal, index) => ({
    id: ids[index] ?? '',
    source,
    quote: quoteSpan(article.text, proposal.quote),
    number: proposal.number && {
      ...proposal.number,
      asWritten: article.text.slice(proposal.number.start, proposal.number.end),
    },
    quantity: proposal.quantity,
    unit: proposal.unit,
    measure: proposal.measure,
    stance: proposal.stance,
    partOf: proposal.part === null ? null : (ids[proposal.part] ?? null),
    speaker: proposal.speaker,
    saidOn: proposal.saidOn,
    hedge: proposal.hedge,
  }))
}

/** Give every numeral of an article its role; one without a role is a problem at its place in the seed. */
function accountNumerals(
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

/** Find decisions that put words of two speakers, or of two stances, into one statement. */
function findMixed(mentions: readonly ReviewedMention[], { speakers, reviews }: Workspace): readonly Problem[] {
  const body = findBodies(speakers)
  const first = new Map<string, ReviewedMention>()
  return mentions.flatMap((mention) => {
    const statement = mention.statement
    if (statement === null) return []
    const other = first.get(statement) ?? mention
    first.set(statement, other)
    const [here, there] = [mention, other].map(
      ({ speaker, stance }) =>
        `${stance} by ${speaker.id === null ? (speaker.asWritten ?? 'nobody') : body(speaker.id)}`,
    )
    const review = reviews.find(({ lines }) => lines.has(mention.id))
    if (here === there || review === undefined) return []
    return [
      {
        file: review.file,
        line: review.lines.get(mention.id) ?? 0,
        column: 1,
        severity: 'error',
        rule: 'statement-mixed',
        message: `Unexpected \`${here ?? ''}\` in statement \`${statement}\`, expected \`${there ?? ''}\` as in \`${other.id}\``,
        mend: 'Give it a statement of its own, or correct its speaker or stance',
      },
    ]
  })
}

function findUnknownHeadlines(statements: readonly string[], { topic }: Workspace): readonly Problem[] {
  const known = new Set(statements)
  return (topic.headline ?? [])
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: 'content/topic.yaml',
      line: 0,
      column: 0,
      severity: 'error',
      rule: 'unknown-statement',
      message: `Unexpected \`${id}\` in \`headline\`, expected the id of a statement`,
    }))
}

function compareMentions(a: IdentifiedMention, b: IdentifiedMention): number {
  return (
    compareText(a.source, b.source) ||
    a.quote.start - b.quote.start ||
    (a.number?.start ?? -1) - (b.number?.start ?? -1) ||
    compareText(a.id, b.id)
  )
}

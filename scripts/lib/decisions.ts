import type { Decision } from '../../src/schema/decision.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { correct, findChanges, findWritten } from './correct.ts'
import type { IdentifiedMention, Workspace } from './draft.ts'
import type { Problem } from './problem.ts'

/** A mention after the editor: `statement` is the id a decision fixes, null where none is or it was rejected. */
export type ReviewedMention = Mention

/** Apply the editor's decisions; one that fits no mention, or quotes other words than it has, is a problem with its file and line. */
export function applyDecisions(
  mentions: readonly IdentifiedMention[],
  workspace: Workspace,
): { readonly mentions: readonly ReviewedMention[]; readonly problems: readonly Problem[] } {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const decided = new Map<string, Decision>()
  const problems: Problem[] = []
  for (const review of workspace.reviews) {
    const known = new Set(review.decisions.map(({ mention }) => mention))
    for (const decision of review.decisions) {
      const mention = byId.get(decision.mention)
      const place = {
        file: review.file,
        line: review.lines.get(decision.mention) ?? 0,
        column: 1,
        severity: 'error' as const,
      }
      if (mention?.source !== review.source) {
        const free = mentions.filter(({ id, source }) => source === review.source && !known.has(id))
        problems.push({ ...place, ...describeGone(decision, review.source, free) })
        continue
      }
      const wrong = findWrongQuote(decision, mention) ?? findUnknownWhole(decision, byId)
      if (wrong !== undefined) problems.push({ ...place, ...wrong })
      decided.set(mention.id, decision)
    }
  }
  const speakers = new Map(workspace.speakers.map((speaker) => [speaker.id, [speaker.name, ...speaker.aliases]]))
  const seeds = new Map(workspace.seeds.map((seed) => [seed.sidecar.id, seed]))
  const reviewed = mentions.map((mention) =>
    decide(mention, decided.get(mention.id), (id) =>
      findWritten(seeds.get(mention.source)?.text ?? '', mention.quote.end, speakers.get(id) ?? []),
    ),
  )
  return { mentions: reviewed, problems }
}

type Finding = Pick<Problem, 'rule' | 'message'> & { readonly mend?: string }

function describeGone(decision: Decision, source: string, free: readonly IdentifiedMention[]): Finding {
  const nearest = findNearest(decision.quote, free)
  return {
    rule: 'decision-without-mention',
    message: `Cannot decide on \`${decision.mention}\` without such a mention in \`${source}\``,
    mend:
      nearest === undefined
        ? 'Remove the decision'
        : `Perhaps it is now \`${nearest.id}\`: “${nearest.quote.exact}”; else remove the decision`,
  }
}

function findWrongQuote(decision: Decision, mention: IdentifiedMention): Finding | undefined {
  if (plain(decision.quote) === plain(mention.quote.exact)) return undefined
  return {
    rule: 'decision-quote',
    message: `Unexpected quote \`${plain(decision.quote)}\`, expected \`${plain(mention.quote.exact)}\``,
    mend: 'Read the decision again with these words in mind, then write them as its quote',
  }
}

function findUnknownWhole(decision: Decision, byId: ReadonlyMap<string, IdentifiedMention>): Finding | undefined {
  const whole = decision.decision === 'correct' ? decision.correct.partOf : undefined
  if (whole === undefined || whole === null || byId.get(whole)?.source === byId.get(decision.mention)?.source)
    return undefined
  return {
    rule: 'decision-part',
    message: `Unexpected \`${whole}\` for \`partOf\`, expected a mention of the same source`,
  }
}

/** Find the mention that shares most words with a quote; none shares nothing. */
function findNearest(quote: string, mentions: readonly IdentifiedMention[]): IdentifiedMention | undefined {
  const wanted = words(quote)
  const scored = mentions.map((mention) => {
    const found = words(mention.quote.exact)
    const shared = [...found].filter((word) => wanted.has(word)).length
    return { mention, score: shared / (wanted.size + found.size - shared) }
  })
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.mention
}

function decide(
  mention: IdentifiedMention,
  decision: Decision | undefined,
  written: (speaker: string) => string | null,
): ReviewedMention {
  if (decision === undefined) return { ...mention, review: 'proposed', statement: null, decision: null }
  const reason = decision.reason ?? null
  switch (decision.decision) {
    case 'reject':
      return { ...mention, review: 'rejected', statement: null, decision: { reason, changes: [] } }
    case 'confirm':
      return { ...mention, review: 'confirmed', statement: decision.statement, decision: { reason, changes: [] } }
    case 'correct': {
      const corrected = correct(mention, decision.correct, written)
      const changes = findChanges(mention, corrected)
      // a machine that has learnt to read what an editor once corrected is confirmed, not corrected
      const review = changes.length > 0 ? 'corrected' : 'confirmed'
      return { ...corrected, review, statement: decision.statement, decision: { reason, changes } }
    }
  }
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

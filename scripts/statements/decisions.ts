import type { Decision, ReviewFile } from '../../src/schema/decision.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { correct, findChanges, findWritten } from './correct.ts'
import type { IdentifiedMention, Workspace } from '../lib/draft.ts'
import type { Problem } from '../lib/problem.ts'

/** A mention after the editor: `statement` is the id a decision fixes, null where none is or it was rejected. */
export type ReviewedMention = Mention

/** Apply the editor's decisions; one that fits no mention, or quotes other words than it has, is a problem with its file and line. */
export function applyDecisions(
  mentions: readonly IdentifiedMention[],
  workspace: Workspace,
): { readonly mentions: readonly ReviewedMention[]; readonly problems: readonly Problem[] } {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const decided = new Map(workspace.reviews.flatMap(({ decisions }) => decisions.map((each) => [each.mention, each])))
  const speakers = new Map(workspace.speakers.map((speaker) => [speaker.id, [speaker.name, ...speaker.aliases]]))
  const sources = new Map(workspace.sources.map((source) => [source.sidecar.id, source]))
  const problems = workspace.reviews.flatMap((review) =>
    review.decisions.flatMap((decision) => {
      const found =
        findGone(decision, review, byId) ?? findWrongQuote(decision, byId) ?? findUnknownWhole(decision, byId)
      const line = review.lines.get(decision.mention) ?? 0
      return found === undefined ? [] : [{ file: review.file, line, column: 1, severity: 'error' as const, ...found }]
    }),
  )
  const reviewed = mentions.map((mention) => {
    const written = (speaker: string) =>
      findWritten(sources.get(mention.source)?.open().text ?? '', mention.quote.end, speakers.get(speaker) ?? [])
    return decide(mention, decided.get(mention.id), written)
  })
  return { mentions: reviewed, problems }
}

type Known = ReadonlyMap<string, IdentifiedMention>
type Finding = Pick<Problem, 'rule' | 'message'> & { readonly mend?: string }

function findGone(decision: Decision, { source, decisions }: ReviewFile, known: Known): Finding | undefined {
  if (known.get(decision.mention)?.source === source) return undefined
  const taken = new Set(decisions.map(({ mention }) => mention))
  const free = [...known.values()].filter((mention) => mention.source === source && !taken.has(mention.id))
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

function findWrongQuote({ mention, quote }: Decision, known: Known): Finding | undefined {
  const exact = known.get(mention)?.quote.exact ?? ''
  if (plain(quote) === plain(exact)) return undefined
  return {
    rule: 'decision-quote',
    message: `Unexpected quote \`${plain(quote)}\`, expected \`${plain(exact)}\``,
    mend: 'Read the decision again with these words in mind, then write them as its quote',
  }
}

function findUnknownWhole(decision: Decision, known: Known): Finding | undefined {
  const whole = decision.decision === 'correct' ? decision.correct.partOf : null
  if (!whole || known.get(whole)?.source === known.get(decision.mention)?.source) return undefined
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

import type { ReviewedMention } from './decisions.ts'
import type { Workspace } from '../lib/draft.ts'
import { findBodies, isSameSpeaker } from './kinship.ts'
import type { Problem } from '../lib/problem.ts'

/** Find decisions that put words of two speakers, or of two stances, into one statement. */
export function findMixed(mentions: readonly ReviewedMention[], { speakers, reviews }: Workspace): readonly Problem[] {
  const body = findBodies(speakers)
  const first = new Map<string, ReviewedMention>()
  const reviewOf = new Map(reviews.flatMap((review) => [...review.lines.keys()].map((id) => [id, review] as const)))
  return mentions.flatMap((mention) => {
    const statement = mention.statement
    if (statement === null) return []
    const other = first.get(statement) ?? mention
    first.set(statement, other)
    const [here, there] = [mention, other].map(
      ({ speaker, stance }) =>
        `${stance} by ${speaker.id === null ? (speaker.asWritten ?? 'nobody') : body(speaker.id)}`,
    )
    const review = reviewOf.get(mention.id)
    const isOne = mention.stance === other.stance && isSameSpeaker(mention, other, body) // “Tom Roe” and “Mayor Roe”
    if (here === there || isOne || review === undefined) return []
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

/** Find headline statements of the topic that no mention carries. */
export function findUnknownHeadlines(statements: readonly string[], { topic }: Workspace): readonly Problem[] {
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

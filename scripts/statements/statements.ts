import type { LedgerSource, Statement } from '../../src/schema/ledger.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import type { ReviewedMention } from './decisions.ts'
import { findDisagreements } from './disagreements.ts'
import { groupMentions, type Group } from './grouping.ts'
import { findBodies, type Body } from './kinship.ts'
import { nameGroups } from './naming.ts'
import { compareText } from '../lib/text.ts'

/** Reconcile mentions to statements: what one speaker said on one day, whoever carried it; rejected mentions stand for nothing. */
export function composeStatements(
  mentions: readonly ReviewedMention[],
  sources: readonly LedgerSource[],
  speakers: readonly Speaker[],
): Statement[] {
  const published = new Map(sources.map(({ id, published }) => [id, published?.earliest ?? '9999']))
  const day = (mention: ReviewedMention) => published.get(mention.source) ?? '9999'
  const inOrder = mentions
    .filter(({ review }) => review !== 'rejected')
    .sort(
      (a, b) =>
        compareText(day(a), day(b)) ||
        compareText(a.source, b.source) ||
        a.quote.start - b.quote.start ||
        compareText(a.id, b.id),
    )
  const body = findBodies(speakers)
  const sides = new Map(speakers.map(({ id, side }) => [id, side]))
  const groups = groupMentions(inOrder, body)
  const names = nameGroups(groups, (group) => speakerOf(lead(group), body), lead)
  return groups.map(compose).sort((a, b) => compareText(a.id, b.id))

  /** Find the mention a statement takes its fields from: published first, then by id. */
  function lead({ mentions }: Group): ReviewedMention {
    return mentions.reduce((best, next) =>
      (compareText(day(next), day(best)) || compareText(next.id, best.id)) < 0 ? next : best,
    )
  }

  function compose(group: Group): Statement {
    const first = lead(group)
    const speaker = speakerOf(first, body)
    return {
      id: names.get(group) ?? '',
      speaker,
      side: sides.get(speaker ?? '') ?? sides.get(first.speaker.id ?? '') ?? null,
      stance: first.stance,
      measure: first.measure,
      quantity: first.quantity,
      unit: first.unit,
      saidOn: first.saidOn,
      mentions: group.mentions.map(({ id }) => id).sort(compareText),
      partOf: group.whole === null ? null : (names.get(group.whole) ?? null),
      disagreements: findDisagreements(group.mentions),
    }
  }
}

function speakerOf({ speaker }: ReviewedMention, body: Body): string | null {
  return speaker.id === null ? speaker.asWritten : body(speaker.id)
}

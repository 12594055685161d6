import type { Ledger, Mention } from '../../src/schema/ledger.ts'
import { nameMention, shorten } from './reading.ts'

/** Say what an editor's decisions changed between two ledgers: the mentions, and the statements that the site shows or no longer shows. */
export function formatOutcome(before: Ledger, after: Ledger): string {
  const old = new Map(before.mentions.map((mention) => [mention.id, mention]))
  const changed = after.mentions.filter((mention) => isChanged(mention, old.get(mention.id)))
  const [shownBefore, shown] = [listShown(before), listShown(after)]
  const waiting = after.mentions.filter(({ review }) => review === 'proposed').length
  return [
    ...(changed.length === 0 ? ['Nothing changed'] : changed.map((mention) => formatMention(mention, after))),
    ...listNew(shownBefore, shown).map((id) => `now shown: ${id}`),
    ...listNew(shown, shownBefore).map((id) => `no longer shown: ${id}`),
    ...listDisagreements(before, after),
    waiting === 0 ? 'Every mention is decided on' : `${String(waiting)} still to decide on: npm run review`,
  ].join('\n')
}

function isChanged(mention: Mention, old: Mention | undefined): boolean {
  const pick = (each: Mention | undefined): string => JSON.stringify([each?.review, each?.statement, each?.decision])
  return mention.review !== 'proposed' || old?.review !== 'proposed' ? pick(mention) !== pick(old) : false
}

function formatMention({ id, review, statement, decision }: Mention, ledger: Ledger): string {
  const changes = (decision?.changes ?? []).map(({ field, from, to }) => `${field} ${from ?? 'none'} → ${to ?? 'none'}`)
  const of = statement === null ? shorten(decision?.reason ?? '') : [statement, ...changes].join(', ')
  return `${review}: ${nameMention(ledger, id)}\n  ${of}`
}

function listShown({ statements, mentions }: Ledger): ReadonlySet<string> {
  const shown = new Set(
    mentions.filter(({ review }) => review === 'confirmed' || review === 'corrected').map(({ id }) => id),
  )
  return new Set(statements.filter((statement) => statement.mentions.some((id) => shown.has(id))).map(({ id }) => id))
}

function listNew(old: ReadonlySet<string>, now: ReadonlySet<string>): readonly string[] {
  return [...now].filter((id) => !old.has(id))
}

function listDisagreements(before: Ledger, after: Ledger): readonly string[] {
  const list = ({ statements }: Ledger): ReadonlySet<string> =>
    new Set(
      statements.flatMap(({ id, disagreements }) =>
        disagreements.map(
          ({ field, values }) => `${id} differs in ${field}: ${values.map(({ value }) => value).join(', ')}`,
        ),
      ),
    )
  return listNew(list(before), list(after))
}

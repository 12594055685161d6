import type { Disagreement, Ledger, Mention, Statement } from '../schema/ledger.ts'

/** Keeps what the site shows: confirmed and corrected mentions, proposed ones too where `proposed` is set, and the statements they carry. */
export function publish(ledger: Ledger, { proposed }: { readonly proposed: boolean }): Ledger {
  const shown = new Map(
    ledger.mentions.filter((mention) => isShown(mention, proposed)).map((mention) => [mention.id, mention]),
  )
  const days = new Map(ledger.sources.map(({ id, published }) => [id, published?.earliest ?? '9999']))
  const statements = ledger.statements.flatMap((statement) => restrict(statement, shown, days) ?? [])
  return { ...ledger, mentions: [...shown.values()], statements }
}

function isShown({ review }: Mention, proposed: boolean): boolean {
  return review === 'confirmed' || review === 'corrected' || (proposed && review === 'proposed')
}

/** Takes from a statement all that comes from mentions which are not shown: another one may then give it its reading. */
function restrict(
  statement: Statement,
  shown: ReadonlyMap<string, Mention>,
  days: ReadonlyMap<string, string>,
): Statement | undefined {
  const mentions = statement.mentions.filter((id) => shown.has(id))
  if (mentions.length === statement.mentions.length) return statement
  const day = ({ source }: Mention): string => days.get(source) ?? '9999'
  const [first] = mentions
    .flatMap((id) => shown.get(id) ?? [])
    .sort((a, b) => compare(day(a), day(b)) || compare(a.id, b.id))
  if (!first) return undefined
  const { stance, measure, quantity, unit, saidOn } = first
  const disagreements = statement.disagreements.flatMap((each) => differAmong(each, shown) ?? [])
  return { ...statement, stance, measure, quantity, unit, saidOn, mentions, disagreements }
}

function differAmong(difference: Disagreement, shown: ReadonlyMap<string, Mention>): Disagreement | undefined {
  const values = difference.values.filter(({ mention }) => shown.has(mention))
  const isDifferent = new Set(values.map(({ value }) => value.toLowerCase())).size > 1
  return isDifferent ? { ...difference, values } : undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

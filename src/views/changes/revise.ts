import type { LedgerSource, Mention, SaidOn, Statement } from '../../schema/ledger.ts'
import type { Quantity } from '../../schema/quantity.ts'

/** One field with its values before and after, as the ledger writes an editor's changes. */
export interface Revision {
  readonly field: string
  readonly from: string | null
  readonly to: string | null
}

type Reading = Pick<Statement, 'stance' | 'quantity' | 'unit' | 'measure' | 'saidOn' | 'partOf'>

/** Lists the fields of a statement that read differently. */
export function reviseStatement(before: Statement, after: Statement): readonly Revision[] {
  return reviseFields(before, after, (statement) => ({ speaker: statement.speaker, side: statement.side, ...readFields(statement) })) // prettier-ignore
}

/** Lists the fields of a mention that read differently; its words are in its id. */
export function reviseMention(before: Mention, after: Mention): readonly Revision[] {
  return reviseFields(before, after, (mention) => ({ speaker: mention.speaker.id ?? mention.speaker.asWritten, hedge: mention.hedge, ...readFields(mention) })) // prettier-ignore
}

/** Lists what is known differently of a source. */
export function reviseSource(before: LedgerSource, after: LedgerSource): readonly Revision[] {
  return reviseFields(before, after, ({ outlet, title, url, published, sha256 }) => ({
    outlet,
    title,
    url,
    text: sha256,
    published: published && writeSpan(published),
  }))
}

function readFields({ stance, quantity, unit, measure, saidOn, partOf }: Reading) {
  return { stance, quantity: quantity && writeFigure(quantity), unit, measure, saidOn: writeSpan(saidOn), partOf }
}

function reviseFields<T>(
  before: T,
  after: T,
  fieldsOf: (record: T) => Readonly<Record<string, string | null>>,
): readonly Revision[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return Object.keys(now).flatMap((field) => {
    const [from, to] = [old[field] ?? null, now[field] ?? null]
    return from === to ? [] : [{ field, from, to }]
  })
}

function writeFigure({ low, high, bound }: Quantity): string {
  return bound === 'range' ? `${bound} ${low ?? 0} to ${high ?? 0}` : `${bound} ${high ?? low ?? 0}`
}

function writeSpan({ earliest, latest }: Pick<SaidOn, 'earliest' | 'latest'>): string | null {
  if (earliest === null && latest === null) return null
  if (earliest === latest) return latest
  return earliest === null ? `by ${latest ?? ''}` : latest === null ? `from ${earliest}` : `${earliest} to ${latest}`
}

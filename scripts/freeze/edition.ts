import { createHash } from 'node:crypto'
import type { Edition, EditionId } from '../../src/schema/edition.ts'
import { formatJson } from '../lib/json.ts'
import { Obstacle } from '../lib/report.ts'

/** What an edition holds beside its day and its place in the order. */
export type Picture = Pick<Edition, 'topic' | 'speakers' | 'ledger' | 'embeds'>

/** An edition with the name of its file. */
export type Named = Edition & { readonly id: EditionId }

/** A file to write: the name of an edition and its text. */
export interface Frozen {
  readonly id: EditionId
  readonly text: string
}

/** Make the next edition of what stands; undefined where the last one holds the same ledger, speakers and topic. */
export function makeEdition(picture: Picture, day: string, last: Named | undefined): Frozen | undefined {
  if (last && factsOf(picture) === factsOf(last)) return undefined
  if (last && day < last.day)
    throw new Obstacle(`Cannot freeze an edition of ${day} after that of ${last.day}, expected a day no earlier`)
  const { topic, speakers, ledger, embeds } = picture
  const edition: Edition = { schemaVersion: 1, day, previous: last?.id ?? null, topic, speakers, ledger, embeds }
  const text = formatJson(edition)
  return { id: `${day}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text }
}

/** The pictures follow from these, and from the code of their day: newer code alone makes no edition. */
function factsOf({ topic, speakers, ledger }: Picture): string {
  return formatJson({ topic, speakers, ledger })
}

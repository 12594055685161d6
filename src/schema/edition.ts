import { z } from 'zod'
import { Day, Id } from './day.ts'
import { Ledger } from './ledger.ts'
import { Speakers } from './speaker.ts'
import { Topic } from './topic.ts'

/** Matches the name of an edition: the day it was frozen and the first eight hex digits of the SHA-256 of its file. */
export const EditionId = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)
export type EditionId = z.infer<typeof EditionId>

/** A chart as it was drawn when the edition was frozen: the whole HTML of its embed. */
export const FrozenChart = z.strictObject({ chart: Id, html: z.string().min(1) })
export type FrozenChart = z.infer<typeof FrozenChart>

/** What one file of `content/editions/` holds: the published ledger of one day, those who speak in it, and the charts drawn from it. */
export const Edition = z.strictObject({
  schemaVersion: z.literal(1),
  day: Day,
  previous: EditionId.nullable(), // the edition that was the last one before it: editions are a chain
  topic: Topic,
  speakers: Speakers,
  ledger: Ledger,
  embeds: z.array(FrozenChart),
})
export type Edition = z.infer<typeof Edition>

/** Puts editions in their order, each after the one that it follows; what hangs on no edition is left out. */
export function orderEditions<Link extends { readonly id: EditionId; readonly previous: EditionId | null }>(
  editions: readonly Link[],
): readonly Link[] {
  const following = new Map(editions.map((edition) => [edition.previous, edition]))
  const ordered: Link[] = []
  for (let next = following.get(null); next; next = following.get(next.id)) ordered.push(next)
  return ordered
}

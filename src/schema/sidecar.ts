import { z } from 'zod'
import { Day, Id } from './day.ts'

/** Holds when a source was published, as a span, with the editor's reason for it. */
export const Published = z.strictObject({ earliest: Day, latest: Day, basis: z.string().min(1) })
export type Published = z.infer<typeof Published>

/** What we know of a seed, hand-kept beside it as `seeds/NAME.yaml`. */
export const Sidecar = z.strictObject({
  id: Id,
  outlet: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: Published.nullable(),
  rights: z.enum(['excerpt', 'full']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/), // of the bytes as received
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(), // of a saved page alone: of the text extracted from it, by which its quotes are proved
  crawled: z
    .strictObject({ day: Day, basis: z.string().min(1) })
    .nullable()
    .optional(), // the day a scraper fetched the page; never a published day
})
export type Sidecar = z.infer<typeof Sidecar>

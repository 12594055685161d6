import { z } from 'zod'
import { Id } from './day.ts'

/** Front matter of a generated `content/sources/SOURCE.mdx`; everything else about the source stands in the ledger. */
export const Front = z.strictObject({ source: Id, rights: z.enum(['excerpt', 'full']) })
export type Front = z.infer<typeof Front>

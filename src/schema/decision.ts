import { z } from 'zod'
import { Day, Id } from './day.ts'
import { Stance } from './ledger.ts'
import { Bound } from './quantity.ts'

/** The fields of a mention that an editor may correct; what is absent stays as the machine read it. */
export const Correction = z.strictObject({
  quantity: z
    .strictObject({ low: z.number().int().nullable(), high: z.number().int().nullable(), bound: Bound })
    .optional(),
  unit: z.string().min(1).optional(),
  measure: Id.nullable().optional(),
  stance: Stance.optional(),
  partOf: z.string().nullable().optional(),
  speaker: Id.nullable().optional(),
  saidOn: z.strictObject({ earliest: Day.nullable(), latest: Day.nullable() }).optional(),
})
export type Correction = z.infer<typeof Correction>

const quoted = { mention: z.string().regex(/^m-[0-9a-f]{10}$/), quote: z.string().min(1) }

/** An editor's confirm, correct or reject of one mention; `quote` repeats its words so that a person can read the file, and is checked. */
export const Decision = z.discriminatedUnion('decision', [
  z.strictObject({ ...quoted, decision: z.literal('confirm'), statement: Id, reason: z.string().min(1).optional() }),
  z.strictObject({
    ...quoted,
    decision: z.literal('correct'),
    statement: Id,
    correct: Correction,
    reason: z.string().min(1),
  }),
  z.strictObject({ ...quoted, decision: z.literal('reject'), reason: z.string().min(1) }),
])
export type Decision = z.infer<typeof Decision>

/** One file of `content/review/`: all decisions on one source's mentions. */
export const ReviewFile = z.strictObject({ source: Id, decisions: z.array(Decision) })
export type ReviewFile = z.infer<typeof ReviewFile>

import { z } from 'zod'
import { Id } from './day.ts'

/** Someone who counts, denies or declines: one entry of `content/speakers.yaml`. `speaksFor` names the entry whose statements these are. */
export const Speaker = z.strictObject({
  id: Id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  role: z.string().min(1),
  side: Id.nullable(),
  speaksFor: Id.nullable().optional(),
})
export type Speaker = z.infer<typeof Speaker>

export const Speakers = z.array(Speaker)
export type Speakers = z.infer<typeof Speakers>

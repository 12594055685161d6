import { z } from 'zod'

/** Matches a calendar day written `YYYY-MM-DD`; days are never `Date` objects, so no clock or zone can move them. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** Matches an id that is safe as a file name, a URL segment and a DOM id. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Unexpected id, expected lower-case letters, digits and hyphens, at most 64')
export type Id = z.infer<typeof Id>

/** Holds the days something can have happened on; `null` is an end that nobody stated. */
export const DaySpan = z.strictObject({ earliest: Day.nullable(), latest: Day.nullable() })
export type DaySpan = z.infer<typeof DaySpan>

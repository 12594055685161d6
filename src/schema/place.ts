import { z } from 'zod'
import { Id } from './day.ts'

/** A place that the sources name, for the map: one entry of `content/places.yaml`; coordinates are [longitude, latitude] in degrees, for a region those of its chief town. */
export const Place = z.strictObject({
  id: Id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  region: z.boolean().default(false),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
})
export type Place = z.infer<typeof Place>

export const Places = z.array(Place)
export type Places = z.infer<typeof Places>

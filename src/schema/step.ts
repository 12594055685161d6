import { z } from 'zod'
import { Id } from './day.ts'

/** The pictures that the stage can show. */
export const Scene = z.enum([
  'question',
  'sizes',
  'speakers',
  'days',
  'bounds',
  'sides',
  'gap',
  'measures',
  'echoes',
  'denials',
  'map',
  'as-of',
  'unknown',
])
export type Scene = z.infer<typeof Scene>

/** Front matter of one step of the story; `state` says which statements a scene brings forward, by id, or up to which it goes. */
export const Step = z.strictObject({
  order: z.number().int().positive(),
  title: z.string().min(1),
  scene: Scene,
  state: z.array(Id).default([]),
})
export type Step = z.infer<typeof Step>

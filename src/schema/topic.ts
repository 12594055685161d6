import { z } from 'zod'
import { Id } from './day.ts'

const Words = z.array(z.string().min(1))

/** Something that can be counted differently: the first measure whose words are found wins. */
export const Measure = z.strictObject({ id: Id, label: z.string().min(1), words: Words })
export type Measure = z.infer<typeof Measure>

/** One camp of speakers; colours and shapes follow the order in the topic. */
export const Side = z.strictObject({ id: Id, label: z.string().min(1) })
export type Side = z.infer<typeof Side>

/** What is counted and by whom: `content/topic.yaml`, the only place that knows the story. */
export const Topic = z.strictObject({
  id: Id,
  title: z.string().min(1),
  question: z.string().min(1),
  language: z.literal('en'),
  timezone: z.string().min(1),
  counted: Words.min(1),
  groups: Words,
  population: Words,
  measures: z.array(Measure),
  sides: z.array(Side).max(5),
  headline: z.array(Id).max(6).optional(), // statements whose figures open the story, in order of size
  gap: z.strictObject({ from: z.array(Id).min(1), to: z.array(Id).min(1) }).optional(), // sides whose largest figures the gap chart compares
})
export type Topic = z.infer<typeof Topic>

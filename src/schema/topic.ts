import { z } from 'zod'
import { Id } from './day.ts'

const Words = z.array(z.string().min(1))

/** Something that can be counted differently: the first measure whose words are found wins. */
export const Measure = z.strictObject({ id: Id, label: z.string().min(1), words: Words })
export type Measure = z.infer<typeof Measure>

/** One camp of speakers; colours and shapes follow the order in the topic. */
export const Side = z.strictObject({ id: Id, label: z.string().min(1) })
export type Side = z.infer<typeof Side>

const places = /\{(?:title|body|page)\}/g

/** An https address of a form where a wrong claim is reported; `{title}`, `{body}` and `{page}` after its `?` are filled in. */
const ReportAddress = z
  .string()
  .refine(isReportAddress, 'Unexpected address, expected https://… with {title}, {body} or {page} only after its `?`')

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
  report: ReportAddress.optional(), // without it a page offers the words of a report to copy
})
export type Topic = z.infer<typeof Topic>

function isReportAddress(template: string): boolean {
  const [base = '', ...query] = template.split('?')
  const filled = query.join('?').replaceAll(places, '')
  if (!URL.canParse(base) || /[\s<>"'`\\{}#]/.test(base + filled)) return false
  const { protocol, username, password } = new URL(base)
  return protocol === 'https:' && template.startsWith('https://') && username === '' && password === ''
}

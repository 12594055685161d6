import { countLeading } from '../../lib/sorted.ts'
import type { Discourse } from './discourse.ts'
import type { Voice } from './heard.ts'
import type { Report } from './report.ts'

const passagesBack = 3
const farthest = 20 // reports back

/** Name whose piece of saying it is: whoever was last heard through one of the kind, else, for a post or a statement, who spoke last. */
export function findPieceOwner(
  { actor, sentence, passage }: Report,
  voices: ReadonlyMap<Report, Voice>,
  { article: { text }, reports }: Discourse,
): Voice | undefined {
  const count = countLeading(reports, (each) => each.sentence.start < sentence.start)
  const before = reports
    .slice(Math.max(0, count - farthest), count)
    .filter((each) => each.passage >= passage - passagesBack)
    .reverse()
  const owner = before.find(({ sentence: { start, end } }) => speaksOf(text.slice(start, end), actor.head))
  const last = before.find(({ form }) => form !== null && !form.negated)
  const isTheirs =
    said.test(actor.head) || (actor.head === 'report' && last?.actor.kind === 'body' && passage - last.passage <= 1)
  const report = owner ?? (isTheirs ? last : undefined)
  const voice = report && voices.get(report)
  return voice && { ...voice, isLookedUp: true }
}

const said = /^(?:post|statement|message|letter|tweet|announcement|briefing|update)$/u

function speaksOf(sentence: string, noun: string): boolean {
  return new RegExp(`\\b${noun}s?\\b`, 'iu').test(sentence)
}

import type { Actor } from './actor.ts'
import type { Saying } from './saying.ts'
import { subjectAfter } from './subject.ts'

/** Who says what is told in the passive, and which side of the verb the words stand on. */
export interface Agent {
  readonly actor: Actor
  readonly coversBefore: boolean
  readonly coversAfter: boolean
}

/** Find who says in “is believed by officials to” and “As noted by the port, …”; without “by” nobody is named. */
export function findAgent(words: string, saying: Saying): Agent | undefined {
  const by = /^[^.;“”"]{0,40}?\bby (?!\p{Ll}+ing )(?=\S)/u.exec(words.slice(saying.end))
  const actor = by ? subjectAfter(words, saying.end + by[0].length) : undefined
  const isTheirOwn = /^(?:their|his|her) |^(?:loved ones|relatives|famil(?:y|ies)|friends)\b/u.test(actor?.words ?? '') // “the 40 reported missing by their families”
  if (!actor || isTheirOwn) return undefined
  if (opens.test(words.slice(0, saying.start))) return { actor, coversBefore: false, coversAfter: true }
  const isAt = saying.verb === 'estimate' && /^ at \D{0,20}\d/u.test(words.slice(saying.end)) // “the dead, estimated at 40 by the port, …”
  const isOfWhatStandsBefore = (saying.reduced && saying.verb !== 'put' && !isAt) || handed.test(saying.verb)
  const coversAfter =
    !isOfWhatStandsBefore || /^ (?:to|at) /u.test(words.slice(actor.end)) || isFigureGiven(words, saying, actor)
  return { actor, coversBefore: true, coversAfter }
}

const handed = /^(?:give|provide|offer|release|issue|publish|cite|share)$/u

/** “As *noted by the port*, 40 were lost”: what is noted comes next. */
const opens = /^\W*As (?:\p{Ll}+ly )?$/u

/** Tell “the daily figure reported by Ellen was 40” from “the ships reported by Ellen were home to 40”. */
function isFigureGiven(words: string, { start }: Saying, { end }: Actor): boolean {
  return (
    /\b(?:toll|figures?|numbers?|estimates?|counts?|tally|total) $/u.test(
      words.slice(Math.max(0, start - 20), start),
    ) && /^ (?:is|was|are|were|stood at|stands at|came to) /u.test(words.slice(end, end + 12))
  )
}

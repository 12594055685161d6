import { vagueTimes } from '../../lexicon/calendar.ts'
import type { Report } from '../speaker/report.ts'

/** Tell a saying of a time before, which names no day: “said earlier”, “a previous estimate”. */
export function isVague(text: string, { form, verb, sentence, actorSpan }: Report): boolean {
  if (form === null && /\b(?:previous|earlier|initial|former) /u.test(text.slice(verb.start, verb.end))) return true
  const after = text.slice(verb.end, sentence.end).split(/\b(?:that|who|which)\b|[“"]/u)[0] ?? ''
  const before = text.slice(sentence.start, actorSpan.start)
  return (
    vague.test(after.trimStart().slice(0, 60)) ||
    new RegExp(`(?:^|[,—–-]\\s*)(?:${vagueTimes.join('|')})\\b,?[^.;]{0,25}$`, 'iu').test(before)
  )
}

const vague = new RegExp(`^(?:[^.;:“”"]{0,40}? )?(?:${vagueTimes.join('|')})\\b`, 'iu')

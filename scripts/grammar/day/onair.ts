import type { Article } from '../../lib/draft.ts'
import type { Report } from '../speaker/report.ts'
import type { Dating } from './dating.ts'

/** Tell what is heard in the captions of a broadcast as said on its day: all that nobody is told to have said, and what others still say. */
export function isSaidOnAir({ captions, text }: Article, report?: Report, said?: Dating): boolean {
  if (!captions || !report) return captions
  return said?.isVague !== true && (report.form === null || !isToldAsPast(text, report))
}

/** Tell “officials said” from “officials say”, “have said” and “are saying”. */
function isToldAsPast(text: string, { actorSpan, verb }: Report): boolean {
  const words = text.slice(Math.min(actorSpan.end, verb.start), verb.end)
  return past.test(words) && !perfect.test(words)
}

const past = /(?:ed|said|told|wrote|gave|put|found|spoke)$/u
const perfect = /^[^,;:“”"]{0,20}(?:\b(?:ha(?:s|ve)|is|are)\b|[’'](?:ve|s|re)\b)/u

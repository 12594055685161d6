import type { Span } from '../lib/draft.ts'
import { trimSpan } from '../lib/text.ts'

const opening =
  /(?:[,;:]\s+(?:(?:and|but|while|with|which|who)\s+)?|[“"”]\s*|\s[—–-]\s|\(|\bthat\s+|\b(?:says?|said|saying|claiming|claimed|estimated?s?|believes?|believed|told\s+[\p{L}]+)\s+(?!(?:to|at|by|in|on)\b))/gu
const closing = /(?:[,;]\s|:\s|\s[—–-]\s|[“”"]|[)]|[.!?]['’”"]?\s*$)/u
const finite =
  /^(?:is|are|was|were|has|have|had|rose|rises|risen|stood|stands|reached|included|includes|climbed|could|may|might|will|would|grew|numbered|put|left|killed|wounded|injured|hit|suffered|lost|sent)\b/iu

/** Find the clause around a count: from the last opening before it to the first closing after it, inside the sentence. */
export function findClause(text: string, sentence: Span, core: Span): Span {
  const start = clauseStart(text, sentence, core.start)
  const after = text.slice(core.end, sentence.end)
  const stop = closing.exec(after)
  const end = stop ? core.end + stop.index : sentence.end
  return trimSpan(text, { start, end: Math.max(end, core.end) })
}

function clauseStart(text: string, sentence: Span, before: number): number {
  const lead = text.slice(sentence.start, before)
  const openings = [...lead.matchAll(opening)].map((match) => match.index + match[0].length)
  let start = openings.pop() ?? 0
  while (openings.length > 0 && finite.test(text.slice(sentence.start + start, before + 12)))
    start = openings.pop() ?? 0
  if (finite.test(text.slice(sentence.start + start, before + 12))) start = 0
  return sentence.start + start
}

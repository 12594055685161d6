import type { Span } from '../../lib/draft.ts'
import { trimSpan } from '../../lib/text.ts'
import { maskStamps } from '../text/stamp.ts'

const opening =
  /[,;:]\s+(?:(?:and|but|while|with|which|who|as|after|before|when|where)\s+)?|[“”"]\s*|\s[—–-]\s|\(|\b(?:that|but|while|whereas|because)\s+|\b(?:says?|said|saying|believes?|believed|estimates?|told\s+(?:the\s+)?[\p{L}]+(?:\s\p{Lu}[\p{L}]*){0,3})\s+(?!(?:to|by|in|on|of|it|is|are|was|were)\b|at\s(?!least|most))/gu
const closing = /[,;]\s|:\s|\s[—–-]\s|[,.]?[“”"]|[)]|[.!?]['’”"]?\s*$/u
const finite =
  /^(?:is|are|was|were|has|have|had|rose|rises|risen|stood|stands|reached|included|includes|climbed|could|may|might|will|would|grew|numbered|put|left|killed|wounded|injured|hit|suffered|lost|sent)\b/iu
const verb = /(?<![\p{L}])(?:is|are|was|were|has|have|had|died|been|arrived|remain|remained)(?![\p{L}])/iu
const listItem = /^(?:[^,;“”"]{0,60},\s)?\p{Lu}[\p{L}]*(?:\s\p{L}+)?,\s+(?:and|or)\s+$/u

/** Find the clause around a count: from the last opening before it to the first closing after it, inside the sentence. */
export function findClause(text: string, sentence: Span, core: Span): Span {
  const words = maskStamps(text.slice(sentence.start, sentence.end))
  const cut = (from: number, to: number): string => words.slice(from - sentence.start, to - sentence.start)
  const start = sentence.start + clauseStart(cut(sentence.start, core.start), cut(core.start, sentence.end))
  const end = core.end + clauseEnd(cut(start, core.end), cut(core.end, sentence.end))
  const marks = Math.min(leadingMarks(cut(start, end)), Math.max(0, core.start - start)) // “>300” is a bound
  return trimSpan(text, { start: start + marks, end: text[end - 1] === '\\' ? end - 1 : end }) // Markdown’s stroke before a bracket
}

function clauseStart(lead: string, rest: string): number {
  const openings = [...lead.matchAll(opening)]
    .filter((match) => !isInList(lead, match))
    .map((match) => match.index + match[0].length)
  let start = openings.pop() ?? 0
  while (start > 0 && !standsAlone(lead.slice(start) + rest.slice(0, 12), lead.slice(start)))
    start = openings.pop() ?? 0
  const joined = /\band\s+$/u.exec(lead)
  return joined && joined.index > start && verb.test(lead.slice(start, joined.index))
    ? joined.index + joined[0].length
    : start
}

function isInList(lead: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return /^,\s+(?:and|or)\s+$/u.test(match[0]) && listItem.test(lead.slice(Math.max(0, match.index - 60), end))
}

/** Tell whether words can open a quote: not with the verb of a subject left behind or in an aside before it, nor inside a quotation that closes before the number. */
function standsAlone(words: string, lead: string): boolean {
  const behindAside = /^[^,;“”"]{1,60}, (?=\p{L})/u.exec(words)?.[0].length ?? 0
  return !finite.test(words) && !finite.test(words.slice(behindAside)) && !/^[^“]*”/u.test(lead)
}

/** Find where the clause ends after the count: at a mark, or at “and” with another number that has its own verb. */
function clauseEnd(clause: string, after: string): number {
  const mark = closing.exec(after)?.index ?? after.length
  const other =
    /\sand\s(?=(?:at\sleast\s|about\s|some\s|more\sthan\s|another\s|over\s|up\sto\s|around\s)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|several)\b)/iu.exec(
      after.slice(0, mark),
    )
  return other && verb.test(clause + after.slice(0, other.index)) ? other.index : mark
}

/** Measure the marks before the first word, but keep one that a mark inside the quote closes. */
function leadingMarks(quote: string): number {
  const marks = /^["'‘“\s#>*•]+/u.exec(quote)?.[0].length ?? 0
  return /^[^“]*”/u.test(quote.slice(marks)) ? 0 : marks
}

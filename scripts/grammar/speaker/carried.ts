import type { Span } from '../../lib/draft.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Report } from './report.ts'

/** Find the report of a sentence beside that words go on from or are named by. */
export function findCarried(discourse: Discourse, place: Place, words: Span): Report | undefined {
  return (
    namedNext(discourse, place) ?? (carriesOn(discourse, place, words) ? lastReportBefore(discourse, place) : undefined)
  )
}

/** Tell whether a sentence without a report of its own goes on with the one before: “Of these, 500 …”, “Another 12 …”. */
function carriesOn({ article: { text } }: Discourse, { sentence }: Place, words: Span): boolean {
  const opening = text.slice(sentence.start, Math.min(words.end, sentence.start + 80))
  return /^(?:Of (?:these|those|them|the)|Among them|Another|A further|An additional|They (?:include|included|are|were)|They(?:[’']ve| have| had|[’']d)? also|These (?:include|included)|That includes|The others?|The rest|It also|In addition)\b/u.test(
    opening,
  )
}

/** Find “This was reported by the police.”, “That is according to the police.” or “Olsen said this, …” right after the sentence. */
function namedNext({ article: { text }, places }: Discourse, place: Place): Report | undefined {
  const next = places[place.index + 1]
  if (!next || next.passage > place.passage + 1) return undefined
  const opening = text.slice(next.sentence.start, next.sentence.start + 80)
  if (
    /^(?:(?:This|That)(?:[’']s| is| was)(?: all)? according to\b|According to [^,.;]{2,60}, this (?:is|was) (?:stated|reported|said|shown|revealed)\b)/u.test(
      opening,
    )
  )
    return next.reports.find(({ rule }) => rule === 'according to')
  return /^(?:This|That|It|The (?:news|information|figure|toll)) (?:was|is|has been|were) (?:\p{Ll}+ )?(?:stated|reported|announced|said|confirmed|disclosed|shown|revealed) (?:on \p{Lu}\p{Ll}+ )?by\b/u.test(
    opening,
  )
    ? next.reports.find(({ form }) => form?.voice === 'passive')
    : next.reports.find(
        ({ verb, form }) => form?.verb === 'say' && /^ this[,.]/u.test(text.slice(verb.end, verb.end + 6)),
      )
}

function lastReportBefore({ places }: Discourse, place: Place): Report | undefined {
  const before = places[place.index - 1]
  return before?.passage === place.passage ? before.reports.findLast(({ form }) => !form?.negated) : undefined
}
